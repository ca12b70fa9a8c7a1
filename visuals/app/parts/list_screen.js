/* A screen that is one list, to filter and to sort. */
import { add, h, say } from "../lib/dom.js";
import { heading, here, setChoice } from "../lib/route.js";
import { sortedTable } from "../lib/table.js";
import { scenarioOf } from "../model/answers.js";
import { planOf } from "../model/data.js";
import { csvButton, filterBox, originCells, originHeads, planChoice, textField } from "./shared.js";

/** A screen that is one list: what it holds, how it filters, and its columns. */
export function listScreen({ name, title, intro, rows, columns, filters, keep, sort, count, file }) {
  return {
    title,
    draw(main, route) {
      const plan = scenarioOf(route.query).plan;
      const shown = rows(plan).filter((row) => keep(row, route.query));
      const table = sortedTable({
        id: name,
        caption: `${title}: ${count(shown.length)}. Sorteer op een kop.`,
        rows: shown,
        columns: columns(),
        urlKey: "sorteer",
        sort,
      });
      const exported = () => [
        [...columns().map((c) => c.label), ...originHeads],
        ...table
          .rows_()
          .map((row) => [...columns().map((c) => c.text(row)), ...originCells(null, planOf(row.id)?.key || plan)]),
      ];
      add(main, [
        heading(title, h("p.uitleg", intro())),
        filterBox(
          planChoice(),
          h(
            "div.velden",
            textField("Tekst", "tekst"),
            filters(),
            h(
              "button#wis",
              {
                type: "button",
                onclick: () => setChoice(Object.fromEntries(Object.keys(here.route.query).map((k) => [k, null]))),
              },
              "Wis filters",
            ),
          ),
        ),
        h("p.telling", count(shown.length), csvButton(file, exported)),
        h("div.rol", table),
      ]);
      if (here.started) say(count(shown.length));
    },
  };
}
