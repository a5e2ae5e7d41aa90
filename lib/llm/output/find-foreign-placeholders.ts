import { PLACEHOLDER_LIKE, readForm } from "@/lib/phi/placeholder-forms";
import { foldHomoglyphs } from "../untrusted/fold-homoglyphs";
import type { OutputCheck } from "./output-finding";

/**
 * Placeholders that this request did not issue: another patient's, or made up. A bent form of an issued one ("[Name
 * 1]") passes, since restoring repairs it; a bent form that may stand for nobody here does not.
 */
export const findForeignPlaceholders: OutputCheck = (text, { allowedPlaceholders }) =>
  [text, foldHomoglyphs(text).text].flatMap((form, at) =>
    [...form.matchAll(PLACEHOLDER_LIKE)]
      .filter(
        ({ 0: found }) =>
          !allowedPlaceholders.has(found) &&
          !readForm(found).some(({ placeholder }) => allowedPlaceholders.has(placeholder)),
      )
      .map(
        ({ 0: found, index }) =>
          ({
            kind: "foreign_placeholder",
            ...(at === 0
              ? { start: index, end: index + found.length }
              : { start: 0, end: text.length }),
            detail: at === 0 ? "plain" : "look_alike",
          }) as const,
      ),
  );
