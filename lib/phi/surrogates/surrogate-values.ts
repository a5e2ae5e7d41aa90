import { comparable } from "../detection/comparable-value";
import type { IdentifierCategory, IdentifierSpan } from "../identifier.schema";

/**
 * Synthetic values for research export, drawn at random and kept in a map: never computed from the
 * person (45 CFR 164.514(c)). Formats stay, dates move by one offset of the map that is never zero.
 * Shifted dates are not Safe Harbor to the letter: the caller decides where that is allowed.
 */
type SurrogateEntry = {
  readonly category: IdentifierCategory;
  readonly value: string;
  readonly surrogate: string;
};
export type SurrogateMap = {
  readonly offsetDays: number;
  readonly entries: readonly SurrogateEntry[];
};

/** A number in [0, 1); tests give a fixed one, callers a cryptographic one. */
export type RandomSource = () => number;

const GIVEN =
  "Avery Jordan Riley Morgan Casey Quinn Rowan Emerson Marlow Sasha Noor Kiran Imani Tomas Leilani Anjali Mateo Yara Dmitri Hana Solveig Kwame Priya Luca".split(
    " ",
  );
const FAMILY =
  "Ashdown Brightwell Calloway Dunmore Ellsworth Farrow Greaves Holloway Ingersoll Kestrel Lindqvist Marchetti Nakagawa Okonjo Penhale Quiroga Ravensworth Solberg Thackeray Umarov Vasilenko Westerby Yamaguchi Zelenka".split(
    " ",
  );
const PLACES =
  "Northfield Eastmere Westbrook Southwick Ashford Millbrook Kingsley Fairhaven Oakridge Stonebridge Clearwell Larkhill Brackenford Alderton Rosemont".split(
    " ",
  );
const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );
const DAY_MS = 86_400_000;
const FACILITY_TAIL =
  /\b(?:Hospital|Medical Center|Clinic|Health(?:care)?|Center|Institute|Pharmacy|School|University|Nursing Home|Hospice)\b/i;

const pick = <Item>(items: readonly Item[], random: RandomSource): Item => {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError("The random source must stay below 1.");
  return item;
};

/** An offset of 7 to 365 days, either way, never zero. */
export function drawOffsetDays(random: RandomSource): number {
  const days = 7 + Math.floor(random() * 359);
  return random() < 0.5 ? -days : days;
}

export function createSurrogateMap(random: RandomSource): SurrogateMap {
  return { offsetDays: drawOffsetDays(random), entries: [] };
}

/** Another digit for each digit, another letter for each letter, marks kept; the first digit of a group is not 0. */
function sameFormat(value: string, random: RandomSource): string {
  return value.replace(/\p{Lu}|\p{Ll}|\d/gu, (character, at: number) => {
    if (/\d/.test(character)) {
      return String(at === 0 ? 1 + Math.floor(random() * 9) : Math.floor(random() * 10));
    }
    const from = /\p{Lu}/u.test(character) ? 65 : 97;
    return String.fromCharCode(from + Math.floor(random() * 26));
  });
}

function casedLike(model: string, value: string): string {
  if (model === model.toUpperCase() && /\p{Lu}{2}/u.test(model)) return value.toUpperCase();
  return model === model.toLowerCase() ? value.toLowerCase() : value;
}

function nameLike(value: string, random: RandomSource): string {
  const words = value.split(/(\s+|,\s*)/u);
  let seen = 0;
  const total = words.filter((word) => /\p{L}/u.test(word)).length;
  return words
    .map((word) => {
      if (!/\p{L}/u.test(word)) return word;
      seen += 1;
      if (/^\p{L}\.?$/u.test(word)) {
        return (
          String.fromCharCode(65 + Math.floor(random() * 26)) + (word.endsWith(".") ? "." : "")
        );
      }
      return casedLike(word, pick(seen === total && total > 1 ? FAMILY : GIVEN, random));
    })
    .join("");
}

function placeLike(value: string, random: RandomSource): string {
  const tail = FACILITY_TAIL.exec(value)?.[0];
  const name = casedLike(value, pick(PLACES, random));
  if (tail !== undefined) return `${name} ${tail}`;
  const number = /^\d+/.exec(value)?.[0];
  return number === undefined ? name : `${sameFormat(number, random)} ${name} Street`;
}

type Parts = { year: number | undefined; month: number; day: number; write(date: Date): string };

const two = (value: number): string => String(value).padStart(2, "0");

/** Reads the commonest forms at the precision they have; undefined for anything else. */
function readDate(value: string): Parts | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(value);
  if (iso !== null) {
    const [year, month, day] = iso.slice(1).map(Number) as [number, number, number];
    return {
      year,
      month,
      day,
      write: (date) =>
        `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`,
    };
  }
  const numeric = /^(\d{1,2})([/-])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(value);
  if (numeric !== null) {
    const [, month = "", mark = "/", day = "", yearText] = numeric;
    const padded = month.length === 2 && day.length === 2;
    const show = (part: number): string => (padded ? two(part) : String(part));
    const year =
      yearText === undefined
        ? undefined
        : yearText.length === 2
          ? 2000 + Number(yearText)
          : Number(yearText);
    const tail = (date: Date): string =>
      yearText === undefined
        ? ""
        : mark +
          (yearText.length === 2
            ? two(date.getUTCFullYear() % 100)
            : String(date.getUTCFullYear()));
    return {
      year,
      month: Number(month),
      day: Number(day),
      write: (date) => show(date.getUTCMonth() + 1) + mark + show(date.getUTCDate()) + tail(date),
    };
  }
  const words = /^([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/.exec(value);
  const month = MONTHS.findIndex((name) =>
    name.toLowerCase().startsWith((words?.[1] ?? "?").toLowerCase().slice(0, 3)),
  );
  if (words === null || month < 0) return undefined;
  const long = (words[1] ?? "").length > 3;
  const year = words[3] === undefined ? undefined : Number(words[3]);
  return {
    year,
    month: month + 1,
    day: Number(words[2]),
    write: (date) => {
      const name = MONTHS[date.getUTCMonth()] ?? "";
      const yearPart = year === undefined ? "" : `, ${date.getUTCFullYear()}`;
      return `${long ? name : name.slice(0, 3)} ${date.getUTCDate()}${yearPart}`;
    },
  };
}

/** Moves a date by the offset at its own precision; the year alone when the form is not understood. */
export function shiftDate(value: string, offsetDays: number): string {
  const parts = readDate(value);
  if (parts === undefined) return /(?:19|20)\d\d/.exec(value)?.[0] ?? "a date";
  const at = Date.UTC(parts.year ?? 2023, parts.month - 1, parts.day) + offsetDays * DAY_MS;
  return parts.write(new Date(at));
}

function draw(
  category: IdentifierCategory,
  value: string,
  map: SurrogateMap,
  random: RandomSource,
): string {
  if (category === "name") return nameLike(value, random);
  if (category === "location") {
    return /^\d{5}/.test(value) ? sameFormat(value, random) : placeLike(value, random);
  }
  if (category === "date") return shiftDate(value, map.offsetDays);
  if (category === "age") return "90 or older";
  if (category === "email") {
    return `${pick(GIVEN, random).toLowerCase()}${Math.floor(random() * 900) + 100}@example.org`;
  }
  if (category === "url") return "https://example.org/";
  if (category === "phone" || category === "fax") {
    return value.replace(/\d/g, () => String(Math.floor(random() * 10)));
  }
  return sameFormat(value, random);
}

const ATTEMPTS = 40;

/**
 * Replaces each span by a plausible value of its kind. The same value gets the same surrogate within
 * the map; a surrogate never holds a word that stands in `text`.
 */
export function applySurrogates(
  text: string,
  spans: readonly IdentifierSpan[],
  map: SurrogateMap,
  random: RandomSource,
): { text: string; map: SurrogateMap } {
  const present = new Set(
    (text.match(/[\p{L}\p{M}]{3,}|\d{4,}/gu) ?? []).map((word) => comparable(word)),
  );
  const names = new Set(
    spans
      .flatMap(({ start, end }) => text.slice(start, end).match(/[\p{L}\p{M}\d]{3,}/gu) ?? [])
      .map(comparable),
  );
  const known = new Map(
    map.entries.map((entry) => [`${entry.category} ${comparable(entry.value)}`, entry.surrogate]),
  );
  const entries = [...map.entries];
  let [out, at] = ["", 0];
  for (const { start, end, category } of spans) {
    const value = text.slice(start, end);
    const key = `${category} ${comparable(value)}`;
    let surrogate = known.get(key);
    if (surrogate === undefined) {
      const collides = (candidate: string): boolean =>
        candidate === value ||
        (category === "name" || category === "location"
          ? (candidate.match(/[\p{L}\p{M}]{3,}/gu) ?? []).some(
              (word) =>
                (category === "name" ? present : names).has(comparable(word)) &&
                !FACILITY_TAIL.test(word),
            )
          : false);
      surrogate = draw(category, value, map, random);
      for (let attempt = 0; attempt < ATTEMPTS && collides(surrogate); attempt += 1) {
        surrogate = draw(category, value, map, random);
      }
      known.set(key, surrogate);
      entries.push({ category, value, surrogate });
    }
    out += text.slice(at, start) + surrogate;
    at = end;
  }
  return { text: out + text.slice(at), map: { ...map, entries } };
}
