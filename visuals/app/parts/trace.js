/* What stands on the screen as shapes, where the browser laid it: outlines and words, and nothing else. A table with
   its bars and hatches and a drawing become the same list, to be written as SVG or painted. */

const six = (/** @type {DOMMatrix} */ m) => [m.a, m.b, m.c, m.d, m.e, m.f].map((one) => Math.round(one * 1000) / 1000);
const seen = (/** @type {string} */ colour) => !["transparent", "none", "rgba(0, 0, 0, 0)", ""].includes(colour);
/** @param {number} x @param {number} y @param {number} w @param {number} h */
const box = (x, y, w, h) => `M${x} ${y}h${w}v${h}h${-w}Z`;
/** @param {number} x @param {number} y @param {number} r */
const disc = (x, y, r) => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
/** The slanting lines of a silence, in a box. @param {number} w @param {number} h @param {number} step */
function slanted(w, h, step) {
  let d = "";
  for (let at = step; at < w + h; at += step)
    d += `M${Math.min(at, w)} ${Math.max(0, at - w)}L${Math.max(0, at - h)} ${Math.min(at, h)}`;
  return d;
}
/** @param {number} w @param {number} h */
function dotted(w, h) {
  let d = "";
  for (let x = 3; x < w - 1; x += 4) for (let y = 3; y < h - 1; y += 4) d += disc(x, y, 0.8);
  return d;
}

/** The outlines of a piece of a drawing, by its tag.
 * @type {Record<string, (get: (name: string) => number, one: Element) => string>} */
const OUTLINES = {
  path: (_, one) => one.getAttribute("d") || "",
  circle: (get) => disc(get("cx"), get("cy"), get("r")),
  line: (get) => `M${get("x1")} ${get("y1")}L${get("x2")} ${get("y2")}`,
  rect: (get) => box(get("x"), get("y"), get("width"), get("height")),
};

const PIECES = [...Object.keys(OUTLINES), "text"].join();
/** A drawing in the page: its pieces, each where it stands on the screen.
 * @param {SVGSVGElement} svg @param {DOMMatrix} base @returns {Shape[]} */
function drawn(svg, base) {
  const pieces = /** @type {SVGGraphicsElement[]} */ ([...svg.querySelectorAll(PIECES)]);
  return pieces.flatMap((one) => {
    const place = one.getScreenCTM();
    if (!place || !one.checkVisibility()) return [];
    const look = window.getComputedStyle(one);
    const get = (/** @type {string} */ name) => Number(one.getAttribute(name) || 0);
    const at = six(base.multiply(DOMMatrix.fromMatrix(place)));
    if (one.tagName === "text") return words(/** @type {SVGTextElement} */ (one), at, look, get("x"), get("y"));
    const paint = { fill: look.fill, stroke: look.stroke, wide: Number.parseFloat(look.strokeWidth) };
    const dash = look.strokeDasharray === "none" ? "" : look.strokeDasharray;
    const opacity = Number(look.opacity) * (seen(look.fill) ? Number(look.fillOpacity) : Number(look.strokeOpacity));
    return [{ at, d: OUTLINES[one.tagName](get, one), ...paint, dash, opacity }];
  });
}
/** The words of a piece of a drawing, each part with its own looks.
 * @param {SVGTextElement} one @param {number[]} at @param {CSSStyleDeclaration} look
 * @param {number} x @param {number} y @returns {Shape[]} */
function words(one, at, look, x, y) {
  const before = { middle: 0.5, end: 1 }[look.textAnchor] || 0; // how much of it stands before its anchor
  let begun = false;
  let from = x - before * one.getComputedTextLength();
  return [...one.childNodes].flatMap((part) => {
    const text = (part.textContent || "").replace(/\s+/g, " ");
    const own = part instanceof Element ? window.getComputedStyle(part) : look;
    const size = Number.parseFloat(own.fontSize);
    if (begun && text.startsWith(" ")) from += measured(" ", size, own.fontWeight);
    if (!text.trim()) return [];
    begun = true;
    const placed = six(new DOMMatrix(at).translate(from, y));
    from += measured(text.trim(), size, own.fontWeight);
    return [{ at: placed, text: text.trim(), size, weight: own.fontWeight, fill: own.fill }];
  });
}

const pen = /** @type {CanvasRenderingContext2D} */ (document.createElement("canvas").getContext("2d"));
export const FACE = window.getComputedStyle(document.body).fontFamily.replaceAll('"', "'");
/** How wide a text is. @param {string} text @param {number} size @param {string | number} weight */
export function measured(text, size, weight) {
  pen.font = `${weight} ${size}px ${FACE}`;
  return pen.measureText(text).width;
}

/** What stands behind the words of an element.
 * @param {CSSStyleDeclaration} look @param {DOMRect} on @param {DOMMatrix} m @returns {Shape[]} */
function ground(look, on, m) {
  const { width: w, height: h } = on;
  const at = six(m.translate(on.left, on.top));
  const found = /** @type {Shape[]} */ ([]);
  const round = look.borderTopLeftRadius === "50%";
  const whole = round ? disc(w / 2, h / 2, w / 2 - 1) : box(0, 0, w, h);
  const body = window.getComputedStyle(document.body).backgroundColor;
  if (seen(look.backgroundColor) && look.backgroundColor !== body)
    found.push({ at, d: whole, fill: look.backgroundColor });
  const inks = look.backgroundImage.match(/rgba?\([^)]*\)/g) || ["none"];
  if (look.backgroundImage.startsWith("repeating-linear"))
    found.push({ at, d: slanted(w, h, 9), fill: "none", stroke: inks[inks.length - 1], wide: 1.2 });
  else if (look.backgroundImage.startsWith("radial")) found.push({ at, d: dotted(w, h), fill: inks[0] });
  else if (look.backgroundImage.startsWith("linear")) found.push({ at, d: box(0, h / 2 - 1, w, 2), fill: inks[0] });
  for (const [, ink, down, wide] of look.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))
    if (Number(down)) found.push({ at, d: box(0, h + Number(down), w, -Number(down)), fill: ink });
    else found.push({ at, d: box(+wide / 2, +wide / 2, w - +wide, h - +wide), fill: "none", stroke: ink, wide: +wide });
  const edge = (/** @type {string} */ side) => ({
    wide: Number.parseFloat(look.getPropertyValue(`border-${side}-width`)),
    stroke: look.getPropertyValue(`border-${side}-color`),
    dash: { dashed: "5 3", dotted: "2 4" }[look.getPropertyValue(`border-${side}-style`)] || "",
  });
  const sides = { top: `M0 0h${w}`, bottom: `M0 ${h}h${w}`, left: `M0 0v${h}`, right: `M${w} 0v${h}` };
  for (const [side, d] of Object.entries(round ? { top: whole } : sides)) {
    const one = edge(side);
    if (one.wide && seen(one.stroke)) found.push({ at, d, fill: "none", ...one });
  }
  return found;
}

/** A text node by the lines that it stands in.
 * @param {Text} node @param {DOMMatrix} m @param {number} limit @returns {Shape[]} */
function lines(node, m, limit) {
  const look = window.getComputedStyle(/** @type {Element} */ (node.parentElement));
  const size = Number.parseFloat(look.fontSize);
  const range = document.createRange();
  const found = /** @type {{on: DOMRect, text: string}[]} */ ([]);
  for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const on = range.getBoundingClientRect();
    const last = found[found.length - 1];
    if (last && Math.abs(last.on.top - on.top) < 3) {
      last.text += ` ${word}`;
      last.on = new DOMRect(last.on.left, last.on.top, on.right - last.on.left, last.on.height);
    } else found.push({ on, text: word });
  }
  measured("", size, look.fontWeight);
  const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = pen.measureText("x");
  return found.map(({ on, text }) => {
    let kept = text;
    while (kept && on.left + measured(kept, size, look.fontWeight) > limit + 1) kept = kept.slice(0, -1);
    if (kept !== text) kept = `${kept.slice(0, -1).trim()}…`;
    const at = six(m.translate(on.left, on.top + (on.height * up) / (up + down)));
    const slant = look.fontStyle === "italic" ? look.fontStyle : "";
    return { at, text: kept, size, weight: look.fontWeight, fill: look.color, slant };
  });
}

/** @param {Element} one
 * @param {DOMMatrix} m @param {number} limit how far to the right words may go @returns {Shape[]} */
function walked(one, m, limit) {
  const look = window.getComputedStyle(one);
  if (!one.checkVisibility() || look.clipPath !== "none" || one instanceof HTMLInputElement) return [];
  if (one instanceof SVGSVGElement) return drawn(one, m);
  const own = /** @type {HTMLElement} */ (one);
  const turn = look.transform;
  if (turn !== "none") own.style.transform = "none";
  const on = one.getBoundingClientRect();
  let here = m;
  if (turn !== "none") {
    const [x, y] = look.transformOrigin.split(" ").map(Number.parseFloat);
    here = m
      .translate(on.left + x, on.top + y)
      .multiply(new DOMMatrix(turn))
      .translate(-on.left - x, -on.top - y);
  }
  const right = turn === "none" && look.overflowX === "hidden" ? Math.min(limit, on.right) : limit;
  const inside = [...one.childNodes].flatMap((child) =>
    child instanceof Text ? lines(child, here, right) : child instanceof Element ? walked(child, here, right) : [],
  );
  own.style.transform = "";
  return [...ground(look, on, here), ...inside];
}

/** What an element shows, from its own upper left corner.
 * @param {Element} one @returns {{width: number, height: number, shapes: Shape[]}} */
export function traced(one) {
  const stuck = /** @type {HTMLElement[]} */ ([...one.querySelectorAll("th")]);
  for (const head of stuck) head.style.position = "relative"; // a head that keeps in sight stands over the rows
  const { left, top, width, height } = one.getBoundingClientRect();
  const shapes = walked(one, new DOMMatrix([1, 0, 0, 1, -left, -top]), Number.POSITIVE_INFINITY);
  for (const head of stuck) head.style.position = "";
  const reach = shapes.map((one) => one.at[4] + one.at[0] * measured(one.text || "", one.size || 0, one.weight || ""));
  // Words stand on every ground.
  const inOrder = [...shapes.filter((one) => one.d), ...shapes.filter((one) => one.text)];
  return { width: Math.max(width, ...reach), height, shapes: inOrder };
}
