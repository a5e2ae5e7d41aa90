import { comparable } from "../detection/comparable-value";
import { detectIdentifiers } from "../detect-identifiers";
import type { RestoredText } from "../restore-identifiers";
import { NO_DATE, OVER_89 } from "./shift-date";
import type { SurrogateMap } from "./surrogate-map.schema";

const HEAD = 3;
/** What several dates may have become. */
const CLASSES: ReadonlySet<string> = new Set([NO_DATE, OVER_89]);
/** A letter or a digit as they are typed here; other numerals end a name, as they do where names are found. */
const WORD = /[\p{L}\d]/u;

/** No fraction, score or word is written like this. */
function isPlainlyDate(surrogate: string): boolean {
  return CLASSES.has(surrogate) || (/\d/.test(surrogate) && !/^\d{1,2}\D\d{1,2}$/.test(surrogate));
}

type Way = { readonly surrogate: string; readonly original: string | null };

/**
 * Puts originals back for the surrogates of one patient. Exact where a surrogate stands for one value; a
 * spelling that shares its surrogate with another ("José", "Jose") comes back in the one that was seen first.
 * What stands for several values (one class of ages, "[DATE]") stays and is reported. Years that a strict text
 * kept stay without a word: no one can tell them from the writer's own.
 */
export function restoreSurrogates(text: string, map: SurrogateMap): RestoredText {
  const ways = waysBack(map.values.filter(({ category }) => category !== "date"));
  const dates = waysBack(map.values.filter(({ category }) => category === "date"));
  const dateSpans = new Map(
    detectIdentifiers(text)
      .filter(({ category }) => category === "date")
      .map(({ start, end }) => [start, text.slice(start, end)]),
  );
  const unknown: { start: number; end: number }[] = [];
  let [out, at] = ["", 0];
  let isInside = false;
  while (at < text.length) {
    const way = isInside ? undefined : (dateAt(at) ?? wayAt(ways, text, at));
    if (way === undefined) {
      const character = text[at] ?? "";
      isInside = WORD.test(character);
      out += character;
      at += 1;
      continue;
    }
    const start = out.length;
    out += way.original ?? way.surrogate;
    if (way.original === null) unknown.push({ start, end: out.length });
    at += way.surrogate.length;
    isInside = true;
  }
  return { text: out, repaired: [], unknown };

  /** A moved "3/5" is told from a fraction by what stands around it, as the original was. */
  function dateAt(index: number): Way | undefined {
    const date = dateSpans.get(index);
    if (date === undefined) return wayAt(dates, text, index, isPlainlyDate);
    const original = dates.originals.get(date);
    return original === undefined ? undefined : { surrogate: date, original };
  }
}

/** Surrogates with their originals, and for the first letters of them the lengths they have, longest first. */
type Ways = {
  readonly originals: ReadonlyMap<string, string | null>;
  readonly lengths: ReadonlyMap<string, readonly number[]>;
};

/** A surrogate that means two values leads nowhere, and so does a class. */
function waysBack(values: SurrogateMap["values"]): Ways {
  const originals = new Map<string, string | null>();
  for (const { category, surrogate, value } of values) {
    if (/^\d{4}$/.test(surrogate)) continue;
    const known = originals.get(surrogate);
    const isOther =
      known !== undefined && known !== null && comparable(known) !== comparable(value);
    const isClass = category === "age" || CLASSES.has(surrogate);
    if (known === undefined || isOther) originals.set(surrogate, isOther || isClass ? null : value);
  }
  const lengths = new Map<string, Set<number>>();
  for (const surrogate of originals.keys()) {
    const head = surrogate.slice(0, HEAD);
    lengths.set(head, (lengths.get(head) ?? new Set()).add(surrogate.length));
  }
  const sorted = [...lengths].map(
    ([head, set]) => [head, [...set].sort((one, other) => other - one)] as const,
  );
  return { originals, lengths: new Map(sorted) };
}

function wayAt(
  { originals, lengths }: Ways,
  text: string,
  at: number,
  isWanted: (surrogate: string) => boolean = () => true,
): Way | undefined {
  for (let head = HEAD; head > 0; head -= 1) {
    for (const length of lengths.get(text.slice(at, at + head)) ?? []) {
      const surrogate = text.slice(at, at + length);
      const original = originals.get(surrogate);
      const runsOn = WORD.test(surrogate.at(-1) ?? "") && WORD.test(text[at + length] ?? "");
      if (original !== undefined && !runsOn && isWanted(surrogate)) return { surrogate, original };
    }
  }
  return undefined;
}
