import type { IdentifierSpan } from "../../identifier.schema";
import type { TextRange } from "./text-range";

/** 45 CFR 164.514(b)(2)(i)(C): ages over 89 may be put together as one category. */
const NINETY = "90 or older";

const UNIT =
  /^[\s-]{0,2}(?:years?[\s-]{1,2}old|yrs?\.?[\s-]{1,2}old|years?\sof\sage|years?|yrs?\.?|y\.?\s?\/?\s?o\.?)(?=[MFmf]?(?![\p{L}\p{N}]))/u;

/** What stands in place of an age over 89: the range with its unit, and the words. */
export type GeneralisedAge = TextRange & { readonly text: string };

/** "92-year-old" becomes "90 or older"; null when the text says that already. */
export function generaliseAge(text: string, span: IdentifierSpan): GeneralisedAge | null {
  if (/^\s{1,2}(?:or|and)\s(?:older|over|above)\b/i.test(text.slice(span.end, span.end + 14))) {
    return null;
  }
  const unit = UNIT.exec(text.slice(span.end, span.end + 20))?.[0].length ?? 0;
  const end = span.end + unit;
  const runsOn = /[\p{L}\p{N}]/u.test(text.charAt(end));
  return { start: span.start, end, text: runsOn ? `${NINETY} ` : NINETY };
}
