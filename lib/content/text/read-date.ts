const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const NAME =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const YEAR = "((?:19|20)\\d{2})";
const DAY = "(\\d{1,2})(?:st|nd|rd|th)?";

const two = (part: string | number): string => String(part).padStart(2, "0");

/** A day that there is, as `YYYY-MM-DD`; nothing for 31 February. */
function makeDay(year: string, month: number, day: number): string[] {
  const last = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && day >= 1 && day <= last
    ? [`${year}-${two(month)}-${two(day)}`]
    : [];
}

function readMonth(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3)) + 1;
}

/** Patterns of dates, each with the dates that it can mean: day before month first. */
const FORMS: readonly (readonly [RegExp, (...parts: string[]) => string[]])[] = [
  [
    new RegExp(`^${NAME} ?${DAY},? ${YEAR}$`),
    (month = "", day, year = "") => makeDay(year, readMonth(month), Number(day)),
  ],
  [
    new RegExp(`^${DAY}(?: of)?[ -]${NAME},?[ -]${YEAR}$`),
    (day, month = "", year = "") => makeDay(year, readMonth(month), Number(day)),
  ],
  [new RegExp(`^${NAME},? ${YEAR}$`), (month = "", year) => [`${year}-${two(readMonth(month))}`]],
  [
    new RegExp(`^${YEAR}[-/. ](\\d{1,2})[-/. ](\\d{1,2})(?:[t ].*)?$`),
    (year = "", month, day) => makeDay(year, Number(month), Number(day)),
  ],
  [
    new RegExp(`^${YEAR}(\\d{2})(\\d{2})$`),
    (year = "", month, day) => makeDay(year, Number(month), Number(day)),
  ],
  [
    new RegExp(`^(\\d{1,2})[-/. ](\\d{1,2})[-/. ]${YEAR}$`),
    (first, second, year = "") => [
      ...new Set([
        ...makeDay(year, Number(second), Number(first)),
        ...makeDay(year, Number(first), Number(second)),
      ]),
    ],
  ],
  [
    new RegExp(`^(\\d{1,2})[-/. ]${YEAR}$`),
    (month, year) =>
      Number(month) >= 1 && Number(month) <= 12 ? [`${year}-${two(Number(month))}`] : [],
  ],
  [
    new RegExp(`^${YEAR}[-/. ](\\d{1,2})$`),
    (year, month) =>
      Number(month) >= 1 && Number(month) <= 12 ? [`${year}-${two(Number(month))}`] : [],
  ],
];

/**
 * The dates that a text can mean, as people write them, in the form in which they have to stand here; two where day and month
 * can change places, none where it is no date.
 */
export function readDate(written: string): string[] {
  const text = written.trim().toLowerCase().replace(/\s+/g, " ");
  if (text.length > 40) return [];
  for (const [pattern, read] of FORMS) {
    const found = pattern.exec(text);
    if (found) return read(...found.slice(1));
  }
  return [];
}
