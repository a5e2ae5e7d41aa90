import type { Span } from "@/lib/notes/note-content.schema";
import { findMedications } from "../facts/find-medications";
import { tidyClause } from "../writing/tidy-sentence";
import type { WrittenSentence } from "../writing/written-sentence";
import { BARE_NONE } from "./write-lists";
import { plainSentence, wordsOf, type NoteStyle, type TopicClause } from "./written-clause";

const AS_NEEDED = /\b(?:prn|as needed)\b/i;
/** Not simply taken: it stands alone, so that "stopped" is not read of its neighbour. */
const CHANGED =
  /\b(?:stopped|held|on hold|paused|withheld|discontinued|d\/c'?d|until|ceased|finished|completed|not taking)\b/i;
/** The rest of an item after a comma: "metformin 500 mg bid, held until CT". */
const GOES_ON =
  /^(?:(?:currently |now |since |recently )?(?:stopped|held|on hold|paused|withheld|discontinued|ceased|not taking|until|last taken)\b)/i;
const PER_SENTENCE = 6;

type Item = Readonly<{ text: string; spans: readonly Span[] }>;

/** Items of a medication list; commas inside parentheses and figures do not separate. */
function readItems(clause: TopicClause): Item[] {
  const items: Item[] = [];
  for (const match of clause.text.matchAll(/(?:\([^)]*\)|\d,\d|[^,;\n(])+/g)) {
    const lead = match[0].length - match[0].trimStart().length;
    const bare = match[0].trim().replace(/\.$/, "");
    if (!/[a-z]/i.test(bare)) continue;
    const start = clause.start + match.index + lead;
    const span = { start, end: start + bare.length };
    const last = items.at(-1);
    if (last && GOES_ON.test(bare)) {
      items[items.length - 1] = { text: `${last.text}, ${bare}`, spans: [...last.spans, span] };
    } else items.push({ text: bare.replace(/^(?:and|[-*•])\s+/i, ""), spans: [span] });
  }
  return items;
}

/** The medicine of an item that is nothing but its name; null for any other item. */
function bareName({ text }: Item): string | null {
  const [found, ...others] = findMedications(text);
  const isBare = found?.name.length === text.replace(/^[-*•]\s*/, "").length;
  return found && isBare && others.length === 0 ? found.concept : null;
}

/** The medicine that an item names with its strength or how often it is taken; null for any other. */
function dosedName(item: Item): string | null {
  const [found, ...others] = CHANGED.test(item.text) ? [] : findMedications(item.text);
  const isDosed = found !== undefined && others.length === 0;
  return isDosed && (found.strength || found.frequency) !== "" ? found.concept : null;
}

/** A medicine named twice is written once, with its dose; both places are cited. */
function mergeNamesakes(lists: readonly (readonly Item[])[]): Item[][] {
  const dosed = new Map<string, Item>();
  for (const item of lists.flat()) {
    const name = dosedName(item);
    if (name !== null && !dosed.has(name)) dosed.set(name, item);
  }
  const spans = new Map<Item, Span[]>();
  const seen = new Map<string, Item>();
  for (const item of lists.flat()) {
    const name = bareName(item);
    const key = item.text.toLowerCase();
    const home = seen.get(key) ?? (name === null ? undefined : dosed.get(name)) ?? item;
    if (home === item) seen.set(key, item);
    spans.set(home, [...(spans.get(home) ?? []), ...item.spans]);
  }
  return lists.map((items) =>
    items.flatMap((item) => {
      const own = spans.get(item);
      return own ? [{ text: item.text, spans: own }] : [];
    }),
  );
}

/** A sentence about medicines rather than a list of them. */
const TOLD =
  /^(?:he|she|they|pt|patient|mr|mrs|ms|miss|his|her|the|takes?|taking|on|uses|no|not|nil|none|drugs?|current\w*|has|was)\b/i;

function isTold(clause: TopicClause): boolean {
  const [first] = clause.kind === "medications" ? [] : findMedications(clause.text);
  return TOLD.test(clause.text) || (first !== undefined && first.start > 3);
}

/**
 * Regular medicines together; each as-needed medicine and each that is stopped or held in a sentence
 * of its own; told ones as told.
 */
export function writeMedications(
  clauses: readonly TopicClause[],
  style: NoteStyle,
): WrittenSentence[] {
  const sentences: WrittenSentence[] = [];
  let run: Item[] = [];
  const push = (text: string, spans: readonly Span[]): void => {
    const tidy = tidyClause(wordsOf(text, style), style.abbreviations);
    sentences.push({ section: "subjective", topic: "medications", text: tidy, citations: spans });
  };
  const flush = (): void => {
    if (run.length > 0) {
      push(
        run.map(({ text }) => text).join(", "),
        run.flatMap(({ spans }) => spans),
      );
    }
    run = [];
  };
  const lists = mergeNamesakes(clauses.map((clause) => (isTold(clause) ? [] : readItems(clause))));
  clauses.forEach((clause, index) => {
    if (isTold(clause)) {
      flush();
      const bare = clause.text.trim().replace(/\.$/, "");
      const text = BARE_NONE.test(bare) ? `Medications: ${bare.toLowerCase()}.` : undefined;
      sentences.push(plainSentence(clause, style, text));
      return;
    }
    for (const item of lists[index] ?? []) {
      const isNeeded = AS_NEEDED.test(item.text);
      if (isNeeded || CHANGED.test(item.text)) {
        flush();
        push(item.text.replace(/\s*\(last took ([^)]+)\)/i, ", last taken $1"), item.spans);
        continue;
      }
      run.push(item);
      if (run.length === PER_SENTENCE) flush();
    }
  });
  flush();
  return sentences;
}
