/* Who answers what was not computed beforehand: the engine that travels in this page, or nobody. */
import { fill } from "../lib/text.js";
import { words } from "./data.js";

/** What a plan may measure, in bytes; the engine refuses more too. */
export const LARGEST = 5 * 2 ** 20;

/** The engine in this page. It outlives the page's data: another plan is another page around the same engine. */
export const workplace = () => window.werkplaats;

/** The same, where one is sure that there is one. */
export const engine = () => /** @type {Workplace} */ (workplace());

/** Is there an engine to ask? One that is still starting answers when it is ready. */
export const engineThere = () => !!workplace() && workplace()?.state !== "off";

/** The bytes of a file, or an Error with one sentence: a folder, or a file that is gone or locked.
 * @param {File} file */
export async function bytes(file) {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new Error(fill(words.check.unreadable, { name: file.name }));
  }
}

/** Tell that the engine is busy, then what came of it, or in one sentence why nothing did.
 * @param {(text: string) => void} report @param {string} busy @param {() => Promise<string | void>} ask */
export async function reportWhile(report, busy, ask) {
  report(busy);
  try {
    report((await ask()) || "");
  } catch (error) {
    report(error.message);
  }
}
