// What the tests ask of a screen that the page itself does not tell: `asks.NAME()` (tests/browser/conftest.py).
({
  /** How many tables have no caption, no head, or a row without one. */
  untold: () =>
    [...document.querySelectorAll("table")].filter(
      (table) =>
        !table.caption?.textContent ||
        !table.querySelector("thead th[scope=col]") ||
        [...table.tBodies[0].rows].some((row) => !row.querySelector("th[scope^=row]")),
    ).length,

  /** How wide and how high a screen is, and where the first of what one comes for stands. */
  geometry: () => [
    document.documentElement.scrollWidth,
    document.documentElement.scrollHeight,
    Math.min(
      ...[...document.querySelectorAll("main :is(h2, table, li, dl, details, canvas, article)")].map(
        (one) => one.getBoundingClientRect().top,
      ),
    ),
  ],

  /** The outline of what has the focus: its style and width. */
  outline: () => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
    return [outlineStyle, Number.parseFloat(outlineWidth)];
  },

  /** What one clicks around a screen, and is smaller than 24 pixels. */
  small: () =>
    [...document.querySelectorAll("header :is(a, button, summary, input)")]
      .map((one) => [one.textContent, one.getBoundingClientRect()])
      .filter(([, box]) => box.height && (box.height < 24 || box.width < 24))
      .map(([text]) => text),

  /** On paper: words that are cut off. */
  cut: () =>
    [...document.querySelectorAll("body *")]
      .filter((one) => {
        if (!one.checkVisibility() || one.closest(".sr, caption")) return false;
        const words = [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
        const clips = ["hidden", "auto", "scroll", "clip"].includes(getComputedStyle(one).overflowX);
        const over = one.getBoundingClientRect().right > innerWidth + 2;
        return words && ((clips && one.scrollWidth > one.clientWidth + 1) || over);
      })
      .map((one) => one.textContent.trim().slice(0, 60)),

  /** Tables of which a row stands otherwise than its head: cells that begin elsewhere, or more of them, or fewer. */
  shifted: () =>
    [...document.querySelectorAll("main table")]
      .filter((table) => {
        if (!table.tHead?.checkVisibility()) return false;
        const rows = [[...table.tHead.rows].at(-1), ...[...table.tBodies].flatMap((body) => [...body.rows])];
        const seen = rows.filter((row) => row?.checkVisibility()).map((row) => [...row.cells]);
        if (seen.some((cells) => cells.some((cell) => cell.rowSpan > 1))) return false;
        const edges = (cells) =>
          cells
            .filter((one) => one.checkVisibility())
            .map((one) => Math.round(one.getBoundingClientRect().left))
            .join();
        return seen.some((cells) => cells.every((cell) => cell.colSpan === 1) && edges(cells) !== edges(seen[0]));
      })
      .map((table) => `${table.id} ${table.caption?.textContent}`),

  /** Words of a table that stand on two lines; one that holds a hyphen, or a place to break, may. */
  broken: () => {
    const found = [];
    for (const cell of document.querySelectorAll("main table.lijst :is(th, td)")) {
      if (!cell.checkVisibility()) continue;
      const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode())
        for (const { 0: word, index } of node.data.matchAll(/[^\s\u00AD\u200B/–-]+/g)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          const lines = new Set([...range.getClientRects()].map((box) => box.top)).size;
          if (node.parentElement.checkVisibility() && lines > 1) found.push(word);
        }
    }
    return found;
  },

  /** What only works on a screen. */
  controls: () =>
    [...document.querySelectorAll("nav, search, select, input:not([type=checkbox]), #menuknop")]
      .filter((one) => one.checkVisibility())
      .map((one) => one.outerHTML.slice(0, 60)),

  /** What hides a part of its own text on a sheet of the summary. */
  hidden: () =>
    [...document.querySelectorAll(".vel *:not(.sr)")]
      .filter((one) => one.checkVisibility() && getComputedStyle(one).overflow === "hidden")
      .filter((one) => one.scrollWidth > one.clientWidth + 1)
      .map((one) => one.outerHTML.slice(0, 80)),

  /** What hostile words would do if they were more than text. */
  harm: () => ({
    ran: window.bad !== undefined,
    markup: document.querySelectorAll("main script, main img, main svg[onload], main iframe").length > 0,
    leaves: [...document.querySelectorAll("a[href]")].some((one) => !one.getAttribute("href").startsWith("#")),
    turned: document.body.innerText.includes("\u202e"),
    wide: document.documentElement.scrollWidth > 1400,
  }),

  /** Of each place in a picture the colours that stand there, most first, each with its share. */
  colours: async ([png, places]) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const { width, height } = image;
    const pen = Object.assign(document.createElement("canvas"), { width, height }).getContext("2d");
    pen.drawImage(image, 0, 0);
    return places.map(({ x, y, width, height }) => {
      const size = [width, height].map((side) => Math.max(1, Math.round(side)));
      const { data } = pen.getImageData(Math.round(x), Math.round(y), ...size);
      const counts = new Map();
      for (let at = 0; at < data.length; at += 4) {
        const colour = [data[at], data[at + 1], data[at + 2]].join();
        counts.set(colour, (counts.get(colour) ?? 0) + 4 / data.length);
      }
      return [...counts].sort((a, b) => b[1] - a[1]).map(([colour, share]) => [colour.split(",").map(Number), share]);
    });
  },

  /** Of pairs of partners how they are connected: how long, in how many ways, through what, and each line with its roles. */
  connections: (pairs) => {
    const view = ketenkaart.scenarioOf({});
    return pairs.map(([from, to]) => {
      const found = ketenkaart.connection(from, to, view);
      return (
        found && [
          ...[found.length, found.count, found.layers.flat().sort(), found.lines.map((line) => line.roles.length)],
          found.length === 2 ? ketenkaart.longerWays(from, to, view).length : null,
        ]
      );
    });
  },

  /** Boxes of a picture that lie on another or outside their frame, and texts that are cut. */
  crowded: () => {
    const frame = document.querySelector(".loopbeeld, .route, .haltelijst");
    if (!frame) return ["no picture"];
    const around = frame.getBoundingClientRect();
    const texts = [
      ...frame.querySelectorAll(".doos, .wegnummer, .loopbeeld h2, .haltenaam, .wiehier a, .bij-meer a, .stilte a"),
    ];
    const places = texts.map((one) => one.getBoundingClientRect()).map((p) => [p.left, p.top, p.right, p.bottom]);
    const apart = (a, b) => a[2] <= b[0] + 1 || b[2] <= a[0] + 1 || a[3] <= b[1] + 1 || b[3] <= a[1] + 1;
    const found = [];
    texts.forEach((one, at) => {
      if (!one.checkVisibility()) return;
      if (one.scrollWidth > one.clientWidth + 1 || one.textContent.includes("…")) found.push(`cut: ${one.textContent}`);
      const place = places[at];
      if (place[0] < around.left - 1 || place[2] > around.right + 1 || place[3] > around.bottom + 1)
        found.push(`outside: ${one.textContent}`);
      for (let other = at + 1; other < texts.length; other += 1)
        if (texts[other].checkVisibility() && !apart(place, places[other]))
          found.push(`${one.textContent} on ${texts[other].textContent}`);
    });
    const main = document.querySelector("main");
    if (main.scrollWidth > main.clientWidth + 1) found.push("the page scrolls sideways");
    return found;
  },

  /** What stands in the picture of Verken, and in the list beside it. */
  walked: () => {
    const boxes = [...document.querySelectorAll("[data-vak]")].map((one) => one.dataset.vak);
    const rows = [...document.querySelectorAll("#verkenlijst tbody a")].map((one) =>
      decodeURIComponent(one.hash.slice(7)),
    );
    return [boxes, rows.map((id) => id.replace(/[?].*/, ""))];
  },

  /** Who stands under each stop or has a mark on a line at it, and which kinds of work stand above it. */
  stops: () => {
    const place = (one) => Number(getComputedStyle(one).gridColumnStart) - 1;
    const found = [...document.querySelectorAll(".halte-op-weg")].map(() => [[], []]);
    for (const one of document.querySelectorAll(".haltes > div:not(.halte-op-weg, .boven-halte)"))
      found[place(one)][0].push(...[...one.querySelectorAll("a")].map((name) => name.textContent.trim()));
    for (const row of document.querySelectorAll(".bij-meer > li"))
      for (const mark of row.querySelectorAll("b"))
        found[place(mark)][0].push(row.querySelector("a").textContent.trim());
    for (const one of document.querySelectorAll(".boven-halte"))
      found[place(one)][1].push(...[...one.querySelectorAll("a")].map((kind) => kind.textContent.trim()));
    return found.map((lists) => lists.map((list) => list.sort()));
  },

  /** Of each place in a picture the blocks of what is lost, and the number beside them; of each row its cell. */
  losses: () => [
    Object.fromEntries(
      [...document.querySelectorAll(".plaatsen li")].map((place) => [
        place.dataset.stap,
        [
          place.querySelectorAll(".palen .weg").length,
          parseInt(place.querySelector(".verliestal")?.textContent ?? "0"),
        ],
      ]),
    ),
    [...document.querySelectorAll("#verlies tbody th")].map((cell) => cell.textContent),
  ],

  /** Of partners the terms to come: by their own page, and by Beloften: the work of each, and how many a title brings. */
  coming: async (partners) => {
    const go = async (route) => {
      const moved = new Promise((done) => window.addEventListener("hashchange", done, { once: true }));
      location.hash = route;
      await moved;
      return (place) => [...document.querySelectorAll(`main ${place}`)];
    };
    const links = (found) => found.map((one) => one.querySelector("a").getAttribute("href")).sort();
    const told = (found, text) => found.filter((one) => one.textContent.includes(text));
    const number = (found) => Number(/\d+/.exec(found[0]?.textContent ?? "0")[0]);
    const APART = ["onder een actie", "alleen in de titel", "alleen een onderdeel"];
    const seen = [];
    for (const partner of partners) {
      const page = await go(`#/ding/org/${partner}`);
      const block = told(page("section.blok"), "Nog te komen").find((one) => one.querySelector("h2").textContent === "Nog te komen");
      const heads = [...(block?.querySelectorAll("p") ?? [])].filter((one) => one.nextElementSibling?.matches("ul"));
      const terms = told(heads, "nog niet voorbij").filter((one) => !APART.some((how) => one.textContent.includes(how)));
      const left = (found) => APART.map((how) => number(told(found, how)));
      const own = [links(terms.flatMap((one) => [...one.nextElementSibling.children])), left(heads)];
      const counted = heads.every((one) => number([one]) === one.nextElementSibling.children.length);
      const there = await go(`#/beloften?partner=${partner}&uitkomst=ahead`);
      const kept = number(told(there("p[role=status]"), "Met deze keuzes"));
      const rows = links(there("table[id^=beloften] tbody tr"));
      seen.push([partner, own, [rows, left(there("p"))], counted && kept === rows.length]);
    }
    return seen;
  },
})
