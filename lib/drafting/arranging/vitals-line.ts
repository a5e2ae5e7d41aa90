import type { Measured } from "../facts/find-vitals";
import { contentWords } from "../checking/read-claim";

/** What is said around values and tells nothing of them: "i reviewed your vitals", "those all look good". */
const AROUND =
  /^(?:reviewed?|vitals?|signs?|look\w*|good|fine|great|alright|okay|today|everything|all|those|overall|first|off|so|normal|office|appear\w*|and|but|now|these|other|otherwise|well|want|tell|took|take|came|assistant|medical|when|what|pretty|very|really|see|let|let's|showed|showing)$/;

/**
 * Spoken values as a line of a note: "they look good blood pressure is 120/70 heart rate is 60" as "Blood pressure is
 * 120/70, heart rate is 60." Words that say more than the values stay, with commas between the values.
 *
 * @param measured values of `text`, in its order
 */
export function vitalsLine(text: string, measured: readonly Measured[]): string {
  const [first, ...others] = measured;
  if (!first || others.length === 0) return text;
  let left = text.slice(0, first.start);
  let line = text.slice(first.start, first.end);
  let whole = left + line;
  let from = first.end;
  for (const { start, end } of others) {
    const between = text.slice(from, start);
    const isBare = /^\s*$/.test(between);
    left += ` ${between}`;
    line += `, ${text.slice(start, end)}`;
    whole += `${isBare ? ", " : between}${text.slice(start, end)}`;
    from = end;
  }
  const rest = text.slice(from);
  const says = contentWords(`${left} ${rest}`).some((word) => !AROUND.test(word));
  return says ? whole + rest : `${line.charAt(0).toUpperCase()}${line.slice(1)}.`;
}
