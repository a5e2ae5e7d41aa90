import {
  templateDefinitionSchema,
  type TemplateDefinition,
} from "@/lib/notes/templates/template.schema";

/** A file far larger than any template is not read as one. */
const MOST_CHARACTERS = 100_000;

export type ParsedTemplateFile =
  | { readonly ok: true; readonly template: TemplateDefinition }
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Reads a template from the text of a JSON file: `{"name","parts":[{"heading","topics","style","length","isRequired"}]}`,
 * with `"wording":"clinical"|"plain"` and `"abbreviations":"expand"|"keep"` where they are not the first of each.
 */
export function parseTemplateFile(text: string): ParsedTemplateFile {
  if (text.length > MOST_CHARACTERS) return { ok: false, problems: ["This file is too large."] };
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false, problems: ["This is not JSON."] };
    throw error;
  }
  const parsed = templateDefinitionSchema.safeParse(read);
  if (parsed.success) return { ok: true, template: parsed.data };
  return {
    ok: false,
    problems: parsed.error.issues
      .slice(0, 20)
      .map(({ path, message }) => (path.length === 0 ? message : `${path.join(".")}: ${message}`)),
  };
}
