/* Who answers what was not computed beforehand: `ketenkaart serve`, the engine that travels in this page, or nobody. */
import { fill } from "../lib/text.js";
import { data, words } from "./data.js";

/** What a plan may measure, in bytes; the engine and `serve` refuse more too. */
export const LARGEST = 5 * 2 ** 20;

/** The engine in this page. It outlives the page's data: another plan is another page around the same engine. */
export const workplace = () => window.werkplaats;

/** The same, where one is sure that there is one. */
export const engine = () => /** @type {Workplace} */ (workplace());

/** Is there anyone to ask? An engine that is still starting answers when it is ready. */
export const engineThere = () => data.served || (!!workplace() && workplace()?.state !== "off");

/** @template Said @param {string} address @param {RequestInit} [options] @returns {Promise<Said>} */
async function served(address, options) {
  const answer = await (await fetch(address, options)).json();
  if (answer.message && !("faults" in answer)) throw new Error(answer.message);
  return answer;
}

/**
 * Matrix, losses and gaps under a scenario, in the words of an address.
 * @param {[string, string][]} options @returns {Promise<Answered["answer"]>}
 */
export const askAnswer = (options) =>
  workplace()?.ask("answer", { options }) ?? served(`antwoord?${new URLSearchParams(options)}`);

/**
 * The words of a passage: `woorden`, or an Error that says why not.
 * @param {string} passage @returns {Promise<Answered["words"]>}
 */
export const askWords = (passage) =>
  workplace()?.ask("words", { passage }) ?? served(`api/woorden?vindplaats=${encodeURIComponent(passage)}`);

/**
 * Passages whose words hold some words: `found` and `count`, or an Error that says why not.
 * @param {string} text @returns {Promise<Answered["find"]>}
 */
export const askFind = (text) =>
  workplace()?.ask("find", { text }) ?? served(`api/zoek?woorden=${encodeURIComponent(text)}`);

/**
 * The marked questions under a scenario as the bytes of a file, or an Error that says why not.
 * @param {[string, string][]} options @param {string} marks as they stand in the address @param {string} kind
 */
export async function askMarked(options, marks, kind) {
  const made = await workplace()?.ask("marked", { options, marks, kind });
  if (made) return made.data;
  const answer = await fetch(`overleg?${new URLSearchParams([...options, ["merk", marks], ["soort", kind]])}`);
  if (!answer.ok) throw new Error((await answer.json()).message);
  return new Uint8Array(await answer.arrayBuffer());
}
/** The forms in which they can be had here: Word needs what a browser does not have. */
export const markedForms = () => (data.served ? ["docx", "xlsx"] : engineThere() ? ["xlsx"] : []);

/**
 * What is to be said of a plan in a file: `message`, `faults`, `questions`, `counts`.
 * @param {File} file @returns {Promise<Checked>}
 */
export async function askCheck(file) {
  const here = workplace();
  if (here) return here.ask("check", { name: file.name, data: await bytes(file) });
  const headers = {
    "Content-Type": file.type || "application/octet-stream",
    "X-Bestand": encodeURIComponent(file.name),
  };
  return served("controleer", { method: "POST", body: file, headers });
}

/**
 * The bytes of a file, or an Error with one sentence: a folder, or a file that is gone or locked.
 * @param {File} file
 */
export async function bytes(file) {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new Error(fill(words.check.unreadable, { name: file.name }));
  }
}
