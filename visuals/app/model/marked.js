/* The questions that someone marked for a meeting: their short names stand in the address, so that it can be sent. */
import { here, setChoice } from "../lib/route.js";

const BETWEEN = ".";
/** @returns {Set<string>} the names of what is marked, in the order of marking */
export const marked = () => new Set((here.route.query.merk || "").split(BETWEEN).filter(Boolean));
/** The same as the address has them. */
export const markedText = () => [...marked()].join(BETWEEN);
/** Are only the marked ones shown? */
export const onlyMarked = () => !!here.route.query.alleen && marked().size > 0;

/** Mark questions, or no longer; how many are marked then. @param {{mark: string}[]} gaps @param {boolean} on */
export function setMarks(gaps, on) {
  const chosen = marked();
  for (const { mark } of gaps) on ? chosen.add(mark) : chosen.delete(mark);
  setChoice({ merk: [...chosen].join(BETWEEN), ...(!chosen.size && { alleen: null }) }, true);
  return chosen.size;
}
