import { ProvenoteError } from "@/lib/errors";
import type { DeidentifiedText } from "./deidentified-text";
import { PLACEHOLDER_PATTERN } from "./placeholder-map";

/** UTF-16 offsets into the ticketed text. */
type Stretch = { readonly start: number; readonly end: number };

export type QuotedLine = {
  /** What stands before the quotation: "F12". */
  readonly id: string;
  readonly spans: readonly Stretch[];
};

const ID = /^[A-Z]{1,3}\d{1,5}$/;

/**
 * Numbered quotations from one de-identified text, a line each ("F12: dry cough … two weeks"). The ticket goes on to the
 * quotations since nothing but their stretches and the ids is in them: line breaks become blanks, and an edge inside a
 * placeholder grows to the whole of it. What joins them may look like something new, so the gateway checks the final bytes.
 * @throws ProvenoteError `phi.quote_id` for an id that is no such number.
 */
export function quoteDeidentified(
  text: DeidentifiedText,
  lines: readonly QuotedLine[],
): DeidentifiedText {
  const placeholders = [...text.matchAll(PLACEHOLDER_PATTERN)].map(({ 0: form, index }) => ({
    start: index,
    end: index + form.length,
  }));
  const whole = ({ start, end }: Stretch): string => {
    const first = placeholders.find((each) => each.start < start && start < each.end);
    const last = placeholders.find((each) => each.start < end && end < each.end);
    return text.slice(first?.start ?? start, last?.end ?? end);
  };
  const written = lines.map(({ id, spans }) => {
    if (!ID.test(id)) {
      throw new ProvenoteError("invalid", "phi.quote_id", "A quotation needs a number.");
    }
    const words = spans.map((span) => whole(span).replace(/\s+/g, " ").trim());
    return `${id}: ${words.filter((each) => each !== "").join(" … ")}`;
  });
  return written.join("\n") as DeidentifiedText;
}
