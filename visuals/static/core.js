/* The namespace, and the few tools that every screen uses. Text only ever enters the page as text. */
"use strict";
const KK = { screens: { __proto__: null } };

(function (KK) {
  /** Make an element: h("p.note#id", {href, onclick, …}, child, …); strings become text, null and false are skipped. */
  KK.h = function (what, attributes, ...children) {
    const [, tag, rest] = /^([a-z0-9-]+)(.*)$/.exec(what);
    const element = document.createElement(tag);
    for (const part of rest.match(/[.#][^.#]+/g) || []) {
      if (part[0] === "#") element.id = part.slice(1);
      else element.classList.add(part.slice(1));
    }
    if (attributes && (typeof attributes !== "object" || attributes instanceof Node || Array.isArray(attributes))) {
      children.unshift(attributes);
      attributes = null;
    }
    for (const [name, value] of Object.entries(attributes || {})) {
      if (value === null || value === undefined || value === false) continue;
      if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
      else if (name === "value" || name === "checked" || name === "open") element[name] = value;
      else element.setAttribute(name, value === true ? "" : String(value));
    }
    return KK.add(element, children);
  };

  /** A text with places to break in runs that no line can hold, such as a hash or an address. */
  function breakable(text) {
    if (!/\S{36}/.test(text)) return [text];
    return text.split(/(\S{24})(?=\S{4})/).filter(Boolean).flatMap((part, index) => (index ? [document.createElement("wbr"), part] : [part]));
  }

  /** Append children, however deeply they are nested in lists. */
  KK.add = function (element, children) {
    for (const child of [children].flat(Infinity)) {
      if (child === null || child === undefined || child === false || child === "") continue;
      if (child instanceof Node) element.append(child);
      else element.append(...breakable(String(child)));
    }
    return element;
  };

  /** Put something between the items of a list. */
  KK.join = function (items, between = ", ") {
    return items.flatMap((item, index) => (index ? [between, item] : [item]));
  };

  /** "a, b en c" */
  KK.and = function (items) {
    return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} en ${items[items.length - 1]}`;
  };

  KK.count = (number, one, many) => `${number} ${number === 1 ? one : many}`;
  KK.upper = (text) => text.slice(0, 1).toUpperCase() + text.slice(1);
  KK.fold = (text) => String(text).normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  KK.unique = (items) => [...new Set(items)];

  const order = new Intl.Collator("nl", { numeric: true, sensitivity: "base" });
  KK.compare = (a, b) => order.compare(a, b);

  const MONTHS = "januari februari maart april mei juni juli augustus september oktober november december".split(" ");
  /** "8 april 2013"; what is no date stays as it is. */
  KK.date = function (value) {
    const found = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(value || "");
    if (!found || !MONTHS[found[2] - 1]) return value || "";
    return [found[3] && String(Number(found[3])), MONTHS[found[2] - 1], found[1]].filter(Boolean).join(" ");
  };

  const PARTS = { 21: "voorjaar", 22: "zomer", 23: "najaar", 24: "winter", 33: "eerste kwartaal", 34: "tweede kwartaal", 35: "derde kwartaal", 36: "vierde kwartaal", 40: "eerste helft", 41: "tweede helft" };
  const EDTF = /^(\.\.|\d{4}(-\d{2}){0,2}[~?]?)(\/(\.\.|\d{4}(-\d{2}){0,2}[~?]?))?$/;
  /** EDTF in words: "oktober 2012", "tweede kwartaal 2012", "maart 2012 tot mei 2012"; other text stays as it is. */
  KK.period = (value) => !EDTF.test(value || "") ? value || "" : value.split("/").map((one) => {
    const bare = one.replace(/[~?]$/, "");
    const found = /^(\d{4})-(\d{2})$/.exec(bare);
    const said = found && PARTS[found[2]] ? `${PARTS[found[2]]} ${found[1]}` : bare === ".." ? "…" : KK.date(bare);
    return one.endsWith("~") ? `rond ${said}` : said;
  }).join(" tot ").replace(/^(.*) tot …$/, "vanaf $1").replace(/^… tot /, "tot ");

  /** Tell what changed, also to who does not see it. */
  KK.say = function (text) {
    const place = document.getElementById("melding");
    place.textContent = "";
    window.setTimeout(() => { place.textContent = text; }, 50);
  };

  /** Copy text; where the browser refuses, show it to be copied by hand. */
  KK.copy = async function (text, done) {
    try {
      await navigator.clipboard.writeText(text);
      KK.say(done);
    } catch {
      const area = KK.h("textarea.by-hand", { rows: 5, readonly: true, "aria-label": "Kopieer deze tekst" });
      area.value = text;
      const box = KK.h("dialog.copy", { "aria-label": "Kopieer deze tekst" },
        KK.h("p", "Uw browser laat kopiëren niet toe. Selecteer de tekst en kopieer met Ctrl + C."), area,
        KK.h("form", { method: "dialog" }, KK.h("button", "Sluiten")));
      box.addEventListener("close", () => box.remove());
      document.body.append(box);
      box.showModal();
      area.select();
    }
  };

  /** Offer bytes or text as a file. */
  KK.download = function (name, content, type) {
    const url = URL.createObjectURL(new Blob([content], { type }));
    const link = KK.h("a", { href: url, download: name });
    document.body.append(link);
    link.click();
    link.remove();
    window.setTimeout(() => URL.revokeObjectURL(url), 1000);
    KK.say(`${name} is gedownload.`);
  };

  /** Rows of text as CSV for a Dutch Excel: BOM, semicolons, CRLF, and nothing that runs as a formula. */
  KK.csv = function (rows) {
    const field = (value) => {
      const text = String(value ?? "");
      const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
      return `"${safe.replaceAll('"', '""')}"`;
    };
    return "\uFEFF" + rows.map((row) => row.map(field).join(";") + "\r\n").join("");
  };

  /** A text with the found words marked. */
  KK.marked = function (text, words) {
    const folded = KK.fold(text);
    if (folded.length !== text.length) return [text];
    const spots = words.map((word) => [folded.indexOf(word), word.length]).filter(([at]) => at >= 0).sort((a, b) => a[0] - b[0]);
    const parts = [];
    let from = 0;
    for (const [at, length] of spots) {
      if (at < from) continue;
      parts.push(text.slice(from, at), KK.h("mark", text.slice(at, at + length)));
      from = at + length;
    }
    parts.push(text.slice(from));
    return parts;
  };
})(KK);
