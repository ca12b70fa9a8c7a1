/* A table with a caption, headings that sort, and cells that stack on a phone. */
import { h, say } from "./dom.js";
import { here, setChoice } from "./route.js";
import { compare } from "./text.js";

/**
 * columns: {key, label, text(row) → what it sorts by and exports, cell(row) → what it shows, sort: false, wide: true}
 * options: {id, caption, rows, columns, sort: "key" or "-key", urlKey, row(row, tr), hideCaption}
 */
export function sortedTable(options) {
  const { columns, id, urlKey } = options;
  let sort = (urlKey && here.route.query[urlKey]) || options.sort || "";
  const body = h("tbody", { role: "rowgroup" });
  const heads = columns.map((column) => {
    if (column.sort === false) return h("th", { scope: "col", role: "columnheader" }, column.label);
    const button = h(
      `button.sorteer#${id}-${column.key}`,
      { type: "button", onclick: () => turn(column.key) },
      column.label,
      h("span.pijl", { "aria-hidden": "true" }),
    );
    return h("th", { scope: "col", role: "columnheader" }, button);
  });
  const table = h(
    `table.lijst#${id}`,
    { role: "table" },
    h(options.hideCaption ? "caption.sr" : "caption", options.caption),
    h("thead", { role: "rowgroup" }, h("tr", { role: "row" }, heads)),
    body,
  );

  function turn(key) {
    sort = sort === key ? `-${key}` : key;
    fill();
    if (urlKey) setChoice({ [urlKey]: sort === options.sort ? null : sort }, true);
    const column = columns.find((c) => c.key === key);
    say(`Gesorteerd op ${column.label.toLowerCase()}, ${sort[0] === "-" ? "aflopend" : "oplopend"}.`);
  }

  function sorted() {
    const key = sort.replace(/^-/, "");
    const column = columns.find((c) => c.key === key);
    if (!column) return options.rows;
    const keyed = options.rows.map((row, index) => [column.text(row) || "", index, row]);
    keyed.sort(
      (a, b) =>
        (a[0] === "" || b[0] === ""
          ? Number(a[0] === "") - Number(b[0] === "")
          : compare(a[0], b[0]) * (sort[0] === "-" ? -1 : 1)) || a[1] - b[1],
    );
    return keyed.map(([, , row]) => row);
  }

  function fill() {
    columns.forEach((column, index) => {
      const state = sort === column.key ? "ascending" : sort === `-${column.key}` ? "descending" : null;
      if (state) heads[index].setAttribute("aria-sort", state);
      else heads[index].removeAttribute("aria-sort");
    });
    body.replaceChildren(
      ...sorted().map((row) => {
        const tr = h(
          "tr",
          { role: "row" },
          columns.map((column, index) => {
            const content = column.cell ? column.cell(row) : column.text(row);
            return index === 0 && !options.noRowHead
              ? h("th", { scope: "row", role: "rowheader", "data-kop": column.label }, content)
              : h("td", { role: "cell", "data-kop": column.label }, content);
          }),
        );
        options.row?.(row, tr);
        return tr;
      }),
    );
  }
  fill();
  table.refill = (rows) => {
    options.rows = rows;
    fill();
  };
  table.rows_ = sorted;
  return table;
}

/** Two columns of names and values, for a thing's facts; empty values stay away. */
export function factList(pairs) {
  const kept = pairs.filter(
    ([, value]) =>
      value !== null &&
      value !== undefined &&
      value !== false &&
      value !== "" &&
      !(Array.isArray(value) && !value.length),
  );
  return kept.length
    ? h(
        "dl.feiten",
        kept.map(([name, value]) => h("div", h("dt", name), h("dd", value))),
      )
    : null;
}
