import { touchedBy, type TextRange } from "./rules/text-range";

/** Letters before a kept value that only label it: "Attending: ", "DOB ". */
const LABEL = /^[\p{L} ]{0,24}[:#=]?\s{0,2}$/u;

/**
 * Whether what the second look reports is only what the policy keeps, apart from a label before it. For
 * names and places the label must end in a colon: else the letters before may be the rest of a name.
 * `kept` is sorted and apart.
 */
export function isShapeKept(
  text: string,
  finding: TextRange & { readonly category: string },
  kept: readonly TextRange[],
): boolean {
  const touched = touchedBy(kept, finding);
  const [first] = touched;
  if (first === undefined) return false;
  const label = text.slice(finding.start, Math.max(finding.start, first.start));
  const isNamed = finding.category === "name" || finding.category === "location";
  if (!LABEL.test(label) || (isNamed && label !== "" && !/[:=]\s{0,2}$/.test(label))) return false;
  let at = first.end;
  for (const range of [...touched.slice(1), { start: finding.end, end: finding.end }]) {
    if (/[\p{L}\p{N}]/u.test(text.slice(at, range.start))) return false;
    at = Math.max(at, range.end);
  }
  return true;
}
