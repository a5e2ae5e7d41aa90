/**
 * One part of a prompt as it is declared: the only way in which anything of a case gets into a request. A privacy officer
 * reads `holds` and `why`; `composePrompt` holds callers to the rest.
 */
export type PromptPart = Readonly<{
  /** Its place in the request, `{{facts}}`. */
  name: string;
  /** What stands in it, in words of the clinic. */
  holds: string;
  /** Why the task cannot do without it. */
  why: string;
  /** UTF-16 units, of what is sent. */
  mostCharacters: number;
  /** Numbered quotations and nothing else ("F12: …"), by the letter of their numbers; null for words as they were said. */
  lines: PartLines | null;
}>;

/** How many at most; null sets no number beside the length. */
type PartLines = Readonly<{ letter: string; most: number | null }>;

export type PartFault = Readonly<{
  part: string;
  /** `too_much`: longer than declared, or more lines. `not_lines`: something stands in it that is no numbered quotation. */
  fault: "undeclared" | "missing" | "too_much" | "not_lines";
}>;

/** What of the given parts is not as it was declared; null when all is. */
export function findPartFault(
  declared: readonly PromptPart[],
  given: Readonly<Record<string, string>>,
): PartFault | null {
  const names = new Set(declared.map(({ name }) => name));
  const extra = Object.keys(given).find((name) => !names.has(name));
  if (extra !== undefined) return { part: extra, fault: "undeclared" };
  for (const part of declared) {
    const text = given[part.name];
    if (text === undefined) return { part: part.name, fault: "missing" };
    const fault = faultOf(part, text);
    if (fault !== null) return { part: part.name, fault };
  }
  return null;
}

function faultOf(
  { mostCharacters, lines }: PromptPart,
  text: string,
): "too_much" | "not_lines" | null {
  if (text.length > mostCharacters) return "too_much";
  if (lines === null || text === "") return null;
  const numbered = new RegExp(`^${lines.letter}\\d{1,5}:`);
  const all = text.split("\n");
  if (!all.every((line) => numbered.test(line))) return "not_lines";
  return lines.most !== null && all.length > lines.most ? "too_much" : null;
}

/** The places of a request, in their order: "{{facts}}" is `facts`. */
export function placesOf(request: string): string[] {
  return [...request.matchAll(/\{\{([a-z_]+)\}\}/g)].map(([, name = ""]) => name);
}
