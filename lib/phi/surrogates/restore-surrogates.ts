import { comparable } from "../detection/comparable-value";
import { detectIdentifiers } from "../detect-identifiers";
import type { RestoredText } from "../restore-identifiers";
import { NO_DATE, OVER_89 } from "./shift-date";
import type { SurrogateMap } from "./surrogate-map.schema";

const HEAD = 3;
/** What several dates may have become. */
const CLASSES: ReadonlySet<string> = new Set([NO_DATE, OVER_89]);
const WORD = /[\p{L}\p{N}]/u;

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
    return date === undefined
      ? wayAt(dates, text, index, (surrogate) => CLASSES.has(surrogate))
      : dates.get(headOf(date))?.find(({ surrogate }) => surrogate === date);
  }
}

type Ways = ReadonlyMap<string, readonly Way[]>;

const headOf = (surrogate: string): string => surrogate.slice(0, HEAD);

/** The surrogates by their first letters, the longest first; one that means two values leads nowhere. */
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
  const ways = new Map<string, Way[]>();
  for (const [surrogate, original] of originals) {
    const head = headOf(surrogate);
    ways.set(head, [...(ways.get(head) ?? []), { surrogate, original }]);
  }
  for (const group of ways.values()) group.sort((a, b) => b.surrogate.length - a.surrogate.length);
  return ways;
}

function wayAt(
  ways: Ways,
  text: string,
  at: number,
  isWanted: (surrogate: string) => boolean = () => true,
): Way | undefined {
  for (let length = HEAD; length > 0; length -= 1) {
    const group = ways.get(text.slice(at, at + length)) ?? [];
    const way = group.find(
      ({ surrogate }) =>
        isWanted(surrogate) &&
        text.startsWith(surrogate, at) &&
        !(WORD.test(surrogate.at(-1) ?? "") && WORD.test(text[at + surrogate.length] ?? "")),
    );
    if (way !== undefined) return way;
  }
  return undefined;
}
