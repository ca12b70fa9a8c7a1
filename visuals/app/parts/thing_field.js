/* A field for a thing, by its name. */
import { html, useEffect, useMemo, useState } from "../lib/html.js";
import { here } from "../lib/route.js";
import { fill, fold } from "../lib/text.js";
import { things, words } from "../model/data.js";
import { exists, hasPage, isOrganisation, labelOf, shortName, valuesOf } from "../model/things.js";
import { byLabel } from "./work_card.js";

const t = words.explore;

/** A thing, by its name; the hundreds that one may choose from are listed when one begins to.
 * @param {{label: string, id: string, thing: string, pick: (id: string) => void, among?: (id: string) =>
 *   boolean}} props */
export function ThingField({ label, id, thing, pick, among = exists }) {
  const [requested, setRequested] = useState(false);
  const choosable = () => byLabel([...things.keys()].filter((id) => hasPage(id) && among(id)));
  const all = useMemo(() => (requested ? choosable() : []), [requested]);
  const [typed, setTyped] = useState(/** @type {string | null} */ (null)); // what names nothing stays there
  const called = (/** @type {string} */ text) => {
    const name = fold(text.trim());
    const names = (/** @type {string} */ one) => [labelOf(one), shortName(one), ...valuesOf(one, "altLabel")].map(fold);
    // What an action is also called is often the name of others: jeugdzorg.
    const own = (/** @type {string} */ one) => (isOrganisation(one) ? names(one) : names(one).slice(0, 2));
    const whole = all.find((one) => labelOf(one) === text) || all.find((one) => own(one).includes(name));
    return whole ? [whole] : all.filter((one) => name && names(one).some((phrase) => phrase.includes(name)));
  };
  useEffect(() => setTyped(null), [thing]);
  const { route } = here;
  const set = (/** @type {Typing} */ event) => {
    if (here.route !== route) return; // a browser tells of a change too while the field goes, with its screen
    const [found, ...others] = called(event.target.value);
    setTyped(found && !others.length ? null : event.target.value);
    if (found && !others.length) pick(found);
  };
  const meant = typed ? called(typed).slice(0, 3).map(labelOf).join("; ") : "";
  return html`
    <label class="veld zoekveld">
      <span>${label}</span>
      <input id=${id} type="text" list=${`${id}-namen`} autocomplete="off" onFocus=${() => setRequested(true)}
        onChange=${set} value=${typed ?? (exists(thing) ? labelOf(thing) : "")} />
      <datalist id=${`${id}-namen`}>${all.map((one) => html`<option value=${labelOf(one)}></option>`)}</datalist>
      ${typed && html`<small role="status">${meant ? fill(t.meant, { names: meant }) : t.unknown_thing}</small>`}
    </label>
  `;
}
