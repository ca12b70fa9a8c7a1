// A look is what a contrast follows from: the letter, and every ground below it down to one that lets nothing through.
// Of what is drawn, or laid over something else, axe alone knows the ground: that it reckons each time. What the scripts
// hold was read when the page began; axe would write all of it down for each rule about the page as a whole.
;{
  for (const read of document.querySelectorAll("script")) read.remove();
  const contrast = axe._audit.checks["color-contrast"];
  const reckon = contrast.evaluate;
  const good = new Set();
  const look = (element) => {
    const { color, fontSize, fontWeight, textShadow } = getComputedStyle(element);
    const parts = [matchMedia("print").matches, color, fontSize, fontWeight, textShadow];
    for (let at = element; at; at = at.parentElement) {
      const { backgroundColor, backgroundImage, opacity, position, filter, mixBlendMode } = getComputedStyle(at);
      parts.push(at.localName, at.className, backgroundColor, backgroundImage, opacity, filter, mixBlendMode);
      if (backgroundColor.startsWith("rgb(")) break;
      if (!["static", "relative"].includes(position) || at instanceof SVGElement) return null;
    }
    return parts.join("|");
  };
  contrast.evaluate = function (element, ...rest) {
    const seen = look(element);
    if (good.has(seen)) return true;
    const said = reckon.call(this, element, ...rest);
    if (said === true && seen) good.add(seen);
    return said;
  };
} 0
