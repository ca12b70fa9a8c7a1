/** What a page has of itself, by its id. @param {string} id */
export const element = (id) => /** @type {HTMLElement} */ (document.getElementById(id));
