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

function sentenceEnd(text: string, from: number): number {
  const end = text.slice(from).search(/[;\n]|\.(?!\d)(?=\s|$)/);
  return end < 0 ? text.length : from + end;
}

/** "5 mg of lisinopril": the amount right before a name is its own, not that of the name before. */
function isRightBefore(text: string, amount: Amount, name: Named): boolean {
  return (
    amount.end <= name.start &&
    /^\s*(?:(?:of|dose of) )?$/i.test(text.slice(amount.end, name.start))
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
    const reach = Math.min(next?.start ?? text.length, sentenceEnd(text, name.end));
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
