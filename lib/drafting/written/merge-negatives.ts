import { SYMPTOM_ONCE } from "../facts/clinical-terms";

const NEGATIVE =
  /^(?:(?:he |she |pt |patient )?(?:denies|denied)|no|neg(?:ative)? for|without|nil)\s+(?!of note|else\b|significant\b|prior\b|previous\b|past\b|family\b|regular\b)([^.;]+?)[.;]?$/i;
const BLOCKED =
  /\b(?:but|except|since|because|with|who|which|that|when|until|if|known|longer|change|relief|further|at scene|on scene|during|yesterday|overnight|today|ago|last|in the|is|are|was|were|has|have|done|performed|seen|obtained|taken|missed|given|needed|required)\b|\d|\?/i;

/** Words of a state rather than of a thing denied: "no trismus, uvula central". */
const STATE =
  /\b(?:\w+ing (?:fluids|food|well|ok|sips|small)|well|ok|okay|normal|nl|central|intact|clear|present|good|fine|stable|soft|better|worse|drinking|eating)\b/i;

/** Whether one "no" speaks for all of a list: each item has its own, a last "or" closes it, or all are findings. */
function isOneList(text: string, list: string, items: readonly string[]): boolean {
  if (items.some((item) => STATE.test(item))) return false;
  const commas = list.split(/\s*,\s*/).slice(1);
  const isEach = commas.every((item) => /^(?:no|nil|or|nor|and|denies)\b/i.test(item));
  const isClosed = /(?:\bor|\bnor|,? and)\s[^,]+$/i.test(list);
  const isDenied = /^(?:he |she |pt |patient )?den/i.test(text.trim());
  return isEach || isClosed || isDenied || items.every((item) => SYMPTOM_ONCE.test(item));
}

/** The findings a purely negative clause lists ("No pain at rest, no syncope"), or null for any other clause. */
export function readNegatives(text: string): string[] | null {
  const match = NEGATIVE.exec(text.trim());
  if (!match?.[1] || BLOCKED.test(match[1])) return null;
  const items = match[1]
    .split(/\s*,\s*(?:(?:or|and|nor)\s+)?|\s+(?:or|and|nor)\s+|\s*\/\s*/i)
    .map((item) => item.replace(/^(?:no|nil|any|denies)\s+/i, "").trim())
    .filter((item) => item !== "");
  const isShort = items.length > 0 && items.every((item) => item.split(/\s+/).length <= 4);
  return isShort && isOneList(text, match[1], items) ? items : null;
}

/** "No a, b or c." from all the negatives of a history. */
export function writeNegatives(items: readonly string[]): string {
  const distinct = [...new Set(items)];
  const last = distinct.at(-1) ?? "";
  const head = distinct.slice(0, -1).join(", ");
  return head === "" ? `No ${last}.` : `No ${head} or ${last}.`;
}
