import { SINGLE_INGREDIENTS } from "@/lib/safety/medication-table";
import { describeRow } from "@/lib/safety/rows/describe-row";
import type { SafetyRow } from "@/lib/safety/rows/safety-row";

/**
 * The medicines whose label a row cites: those it names, and those that stand for a side it names ("{first}"). What a row
 * says behind a name, such as a brand or a form, is left out; what is no ingredient of the table has no label to look for.
 */
export function labelsCited(row: SafetyRow): readonly string[] {
  const [, cited = ""] = /^FDA label, (.+)$/.exec(row.source.document) ?? [];
  const { sides } = describeRow(row);
  const found = cited.split(/, | and | or /).flatMap((part) => {
    const name = part.replace(/ \(.*\)$/, "");
    if (name === "{first}") return sides[0]?.members ?? [];
    if (name === "{second}") return sides[1]?.members ?? [];
    return SINGLE_INGREDIENTS.has(name) ? [name] : [];
  });
  return [...new Set(found)];
}
