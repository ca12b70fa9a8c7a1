/* What is chosen in a picture, or pointed at, in words. */
import { html, useLayoutEffect, usePlace } from "../lib/html.js";
import { href, toThing } from "../lib/route.js";
import { upper } from "../lib/text.js";
import { cardOf } from "../model/card.js";
import { words } from "../model/data.js";
import { furtherColumns, titleOf } from "../model/pictures.js";
import { addressOf, exists, hasPage, isUndertaking, kindOf, labelOf, passagesOf } from "../model/things.js";
import { progress, SILENCE } from "../model/words.js";

const t = words.graph;
const MOST = 40;
/**
 * What is shown, what its ends are called, and what one can do in it.
 * @typedef {{picture: Picture, rows: PictureRow[], name: (id?: string) => string, pick: (id: string) => void}} About
 */
/** @param {string} id @param {string} [text] */
const link = (id, text = labelOf(id)) => html`<a href=${toThing(id)}>${text}</a>`;
/** @param {number} count */
const counted = (count) => (count === 1 ? t.counted.one : t.counted.more).replace("{count}", count);

/** What a row says besides its ends. @param {{picture: Picture, row: PictureRow}} props */
function Facts({ picture, row }) {
  const further = furtherColumns(picture).map((key) => picture.table[key]);
  const pairs = row.said.map((text, index) => [further[index], text]).filter(([head, text]) => head && text);
  return html`<dl class="feiten">
    ${pairs.map(([head, text]) => html`<div><dt>${head}</dt><dd>${text}</dd></div>`)}
  </dl>`;
}

/** @param {About & {row: PictureRow}} props */
function RowWords({ picture, row, name }) {
  const things = (row.about || []).filter((id) => exists(id) && id !== row.from && id !== row.to);
  const said = (/** @type {string} */ id) => progress(id, picture.date).filter(Boolean).join(", ");
  return html`
    <h2>${titleOf(picture, row, name)}</h2>
    ${
      row.group &&
      picture.looks.edges[row.group] &&
      !row.said.includes(picture.looks.edges[row.group].label) &&
      html`<p>${picture.looks.edges[row.group].label}</p>`
    }
    <${Facts} picture=${picture} row=${row} />
    ${
      row.kinds &&
      row.steps &&
      !row.color &&
      !picture.matrix &&
      html`<p>${SILENCE}</p>
        <p><a href=${href("overzicht", { cel: `${row.kinds[0]}~${row.steps[0]}` })}>${t.slot_page}</a></p>`
    }
    ${
      things.length > 0 &&
      html`<p>${t.about}</p>
        <ul>${things.map(
          (/** @type {string} */ id) =>
            html`<li>${hasPage(id) ? link(id) : labelOf(id)}${
              isUndertaking(id) && html`<span class="zacht"> – ${said(id)}</span>`
            }${passagesOf(id)
              .slice(0, 1)
              .map((passage) => html`<span class="zacht adres">${addressOf(passage)}</span>`)}</li>`,
        )}</ul>`
    }
    <p>${
      /** @type {string[]} */ ([row.from, row.to].filter((id) => id && hasPage(id))).map(
        (id, index) => html`${index > 0 && " · "}${link(id, t.page_of.replace("{name}", labelOf(id)))}`,
      )
    }</p>
  `;
}

/** @param {About & {node: string}} props */
function NodeWords({ picture, rows, node, name, pick }) {
  const mine = rows.filter((row) => row.from === node || row.to === node);
  const group = picture.nodes.find((one) => one.id === node)?.group;
  const kind = picture.looks.nodes[/** @type {string} */ (group)]?.label || kindOf(node);
  const way = (/** @type {PictureRow} */ row) => {
    const other = row.from === node ? row.to : row.from;
    return html`<li>
      ${picture.arrows !== false && (row.from === node ? t.towards : t.coming)}
      <button type="button" class="rijknop" onClick=${() => pick(other || row.id)}>${name(other)}</button>
      ${row.group && html`<span class="zacht"> – ${picture.looks.edges[row.group]?.label || row.said[0]}</span>`}
    </li>`;
  };
  return html`
    <h2>${name(node)}</h2>
    <p>${kind && `${upper(kind)}. `}${counted(mine.length)}</p>
    ${
      exists(node) &&
      hasPage(node) &&
      html`<p class="acties">
        <a href=${toThing(node)}>${t.page}</a>
        ${" "}<a href=${href("verken", { uit: node, kies: node })}>${t.surroundings}</a>
      </p>`
    }
    <ul class="buren">${mine.slice(0, MOST).map(way)}</ul>
    ${mine.length > MOST && html`<p>${t.rest.replace("{count}", String(mine.length - MOST))}</p>`}
  `;
}

/**
 * The panel beside a picture.
 * @param {About & {row?: PictureRow, node: string, first: Markup}} props `first` stands there while nothing is chosen
 */
export function Chosen(props) {
  const { row, node, first } = props;
  return html`
    <section class="inwoorden" id="inwoorden" aria-label=${t.in_words}>
      ${row && html`<${RowWords} ...${props} />`} ${node && html`<${NodeWords} ...${props} />`}
      ${!row && !node && (first || html`<p class="zacht">${t.nothing_chosen}</p>`)}
    </section>
  `;
}

/**
 * A card at what one points at: who, role, how far, how one knows, and where it stands. It stays while one points at
 * it; nothing stands in it alone.
 * @param {About & {hover: Pointed, close: () => void, keep: (on: boolean) => void}} props
 */
export function HoverCard({ picture, rows, name, hover, close, keep }) {
  /** @type {{current: HTMLElement}} */
  const place = usePlace();
  // before it is seen: who presses Escape at once closes it too
  useLayoutEffect(() => {
    const onKey = (/** @type {KeyboardEvent} */ event) => event.key === "Escape" && close();
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
  // it covers nothing that is outside its frame, and not what it is about
  useLayoutEffect(() => {
    const { offsetWidth: wide, offsetHeight: high, offsetParent: frame } = place.current;
    if (!frame) return; // the table was chosen, and what is drawn is hidden with its card
    const left = Math.max(4, Math.min(hover.x - 20, frame.clientWidth - wide - 4));
    const below = hover.y + 16;
    const top = below + high > frame.clientHeight - 4 ? Math.max(4, hover.y - 18 - high) : below;
    place.current.style.transform = `translate(${left}px, ${top}px)`;
  });
  const card = cardOf(picture, rows, hover.id, name);
  const facts = card.facts.filter(([head, text]) => head && text);
  return html`
    <div class="zweefkaart" ref=${place} onPointerEnter=${() => keep(true)} onPointerLeave=${() => keep(false)}>
      ${card.kind && html`<span class="zacht">${card.kind}</span>`}
      <strong>${card.name}</strong>
      <dl>${facts.map(([head, text]) => html`<div><dt>${head}</dt><dd>${text}</dd></div>`)}</dl>
      ${
        card.thing &&
        hasPage(card.thing) &&
        html`<p class="acties"><a href=${toThing(card.thing)}>${t.page}</a>
          <a href=${href("verken", { uit: card.thing, kies: card.thing })}>${t.surroundings}</a></p>`
      }
    </div>
  `;
}
