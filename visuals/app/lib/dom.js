/* What the page does beside showing: find a place, tell a change to who does not see it, hand out a file. */

/** What a page has of itself, by its id. @param {string} id */
export const element = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

/** Tell what changed to who does not see it, or to all. @param {string} text @param {string} [look] */
export function say(text, look = "sr") {
  const place = element("melding");
  Object.assign(place, { textContent: "", className: "sr" }); // what it says next is shown anew
  window.setTimeout(() => {
    Object.assign(place, { textContent: text, className: look });
  }, 50);
}

/** Offer bytes or text as a file. @param {string} name @param {BlobPart} content @param {string} type */
export function offer(name, content, type) {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  window.setTimeout(() => URL.revokeObjectURL(url), 1000);
}
