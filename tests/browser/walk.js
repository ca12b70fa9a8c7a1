// Go from address to address, and say of each what stands there. The address tells when it is drawn, no clock does. Of a
// word every text is told that holds it: also what is folded, and what is only said to a screen reader.
async ([routes, word]) => {
  const HOLDS = "main, header, section, article, aside, div, details, fieldset, form, p, ul, ol, dl, table, tbody, tr";
  const all = (place) => [...document.querySelectorAll(place)];
  const textsIn = (top) => {
    const found = [], texts = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) found.push(texts.currentNode);
    return found.filter((text) => !text.parentElement.matches("script, style"));
  };
  let faults = [];
  window.addEventListener("error", (event) => faults.push(event.message));
  const seen = [];
  for (const route of routes) {
    faults = [];
    const moved = new Promise((done) => window.addEventListener("hashchange", done, { once: true }));
    location.hash = route;
    await moved;
    if (word) await Promise.all(all("details:not([open])").map((one) => new Promise((done) => {
      one.addEventListener("toggle", done, { once: true });
      one.open = true;
    })));
    const main = document.querySelector("main");
    const spoken = () => [document.title, ...textsIn(document.body).map(({ data }) => data),
      ...all("[title], [aria-label]").flatMap((one) => [one.title, one.ariaLabel ?? ""])];
    seen.push({
      route, faults,
      loose: textsIn(main).filter(({ data, parentElement }) =>
        /^\s*\d+\s*$/.test(data) && (parentElement.children.length || parentElement.matches(HOLDS)))
        .map(({ data, parentElement }) => `${parentElement.tagName}: ${data}`),
      heading: main.querySelector("h1")?.textContent ?? "",
      headings: all("h1").length,
      stand: document.querySelector("#stand-van").textContent.trim(),
      title: document.title,
      foot: document.querySelector("footer").textContent,
      broken: /undefined|NaN|\[object/.exec(main.textContent)?.[0] ?? "",
      said: word ? spoken().filter((text) => text?.toLowerCase().includes(word)) : [],
    });
  }
  return seen;
}
