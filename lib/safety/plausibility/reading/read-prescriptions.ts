import { findMedication } from "../../medication-table";
import { readAmounts, type Amount } from "./read-amounts";
import { readFrequencies, type Frequency } from "./read-frequencies";

/** A medicine with the doses and times that stand beside it. */
export type Prescription = Readonly<{
  ingredient: string;
  start: number;
  end: number;
  amounts: readonly Amount[];
  frequencies: readonly Frequency[];
}>;

type Named = Readonly<{ ingredient: string; start: number; end: number }>;

const MOST_WORDS = 3;
/** Words with nothing but one space between them: a figure between two words parts a name. */
const ADJACENT = /^[A-Za-z][\w'/-]*(?:\s[A-Za-z][\w'/-]*)*$/;

/** Names of the medication table, the longest that fits at each place. */
export function findMedicineNames(text: string): Named[] {
  const words = [...text.matchAll(/[A-Za-z][\w'/-]*/g)];
  const found: Named[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const first = words[at];
    if (first === undefined) continue;
    for (let length = MOST_WORDS; length >= 1; length -= 1) {
      const last = words[at + length - 1];
      if (last === undefined) continue;
      const end = last.index + last[0].length;
      const name = text.slice(first.index, end);
      if (!ADJACENT.test(name)) continue;
      const medication = findMedication(name);
      if (medication === null) continue;
      found.push({ ingredient: medication.ingredient, start: first.index, end });
      at += length - 1;
      break;
    }
  }
  return found;
}

/** Words between a medicine and its dose that name no other medicine. */
const OWN_WORD =
  /^(?:take|taking|takes|at|to|from|now|then|increase\w*|decrease\w*|currently|dose\w*|give\w*|start\w*|on|with|up|down|about|usually|is|was|for|every|each|once|or|and|total|max\w*|daily|weekly)$/i;
/** ", rifaximin 550 mg": a word that the table does not hold, with a dose of its own. */
const NEXT_ITEM =
  /(?:,|\band)\s*([A-Za-z][A-Za-z-]+)(?:\s[A-Za-z-]+)?\s(?=\d|one |two |five |ten )/g;

/** Where the words about a medicine end: with the sentence, or with the next item of a list. */
function reachOf(text: string, from: number): number {
  const rest = text.slice(from);
  const sentence = rest.search(/[;\n]|\.(?!\d)(?=\s|$)/);
  const item = [...rest.matchAll(NEXT_ITEM)].find(([, word = ""]) => !OWN_WORD.test(word));
  const ends = [sentence, item?.index ?? -1].filter((at) => at >= 0);
  return ends.length === 0 ? text.length : from + Math.min(...ends);
}

/** A dose right behind the name. */
const HAS_OWN = /^\s*(?:\d|one|two|five|ten|twenty|fifty)/i;

/** "5 mg of lisinopril": the amount right before a name is its own, not that of the name before. */
function isRightBefore(text: string, amount: Amount, name: Named): boolean {
  return (
    amount.end <= name.start &&
    /^[ \t]*(?:(?:of|dose of) )?$/i.test(text.slice(amount.end, name.start)) &&
    !HAS_OWN.test(text.slice(name.end))
  );
}

/**
 * Medicines of a text, each with the amounts and times between its name and the next one or the end of
 * its sentence, and with the amount right before its name.
 */
export function readPrescriptions(text: string): Prescription[] {
  const names = findMedicineNames(text);
  const amounts = readAmounts(text);
  const frequencies = readFrequencies(text);
  return names.map((name, index) => {
    const next = names[index + 1];
    const reach = Math.min(next?.start ?? text.length, reachOf(text, name.end));
    const isWithin = ({ start }: { start: number }): boolean => start >= name.end && start < reach;
    const isOwn = (amount: Amount): boolean =>
      isRightBefore(text, amount, name) ||
      (isWithin(amount) && !(next !== undefined && isRightBefore(text, amount, next)));
    return {
      ...name,
      amounts: amounts.filter(isOwn),
      frequencies: frequencies.filter(isWithin),
    };
  });
}
