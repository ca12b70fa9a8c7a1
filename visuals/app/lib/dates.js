/* Dates and periods in words. */

const MONTHS = "januari februari maart april mei juni juli augustus september oktober november december".split(" ");
/** "8 april 2013"; what is no date stays as it is. */
export function dutchDate(value) {
  const found = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(value || "");
  const month = found && MONTHS[Number(found[2]) - 1];
  if (!month) return value || "";
  return [found[3] && String(Number(found[3])), month, found[1]].filter(Boolean).join(" ");
}

const PARTS = {
  21: "voorjaar",
  22: "zomer",
  23: "najaar",
  24: "winter",
  33: "eerste kwartaal",
  34: "tweede kwartaal",
  35: "derde kwartaal",
  36: "vierde kwartaal",
  40: "eerste helft",
  41: "tweede helft",
};
const EDTF = /^(\.\.|\d{4}(-\d{2}){0,2}[~?]?)(\/(\.\.|\d{4}(-\d{2}){0,2}[~?]?))?$/;
/** EDTF in words: "oktober 2012", "tweede kwartaal 2012", "maart 2012 tot mei 2012"; other text stays as it is. */
export const dutchPeriod = (value) =>
  !EDTF.test(value || "")
    ? value || ""
    : value
        .split("/")
        .map((one) => {
          const bare = one.replace(/[~?]$/, "");
          const found = /^(\d{4})-(\d{2})$/.exec(bare);
          const said =
            found && PARTS[found[2]] ? `${PARTS[found[2]]} ${found[1]}` : bare === ".." ? "…" : dutchDate(bare);
          return one.endsWith("~") ? `rond ${said}` : said;
        })
        .join(" tot ")
        .replace(/^(.*) tot …$/, "vanaf $1")
        .replace(/^… tot /, "tot ");
