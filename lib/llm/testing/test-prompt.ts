import type { PromptTemplate } from "../compose-prompt";
import { placesOf, type PromptPart } from "../prompt-part";

/** A template for tests: each place of its request is declared, as words of any kind unless a test says otherwise. */
export function testPrompt(
  request: string,
  changes: Partial<PromptTemplate> = {},
  change: Partial<PromptPart> = {},
): PromptTemplate {
  return {
    id: "test",
    version: 3,
    task: "section_drafter",
    purpose: "Drafts a test",
    system: "You draft notes.",
    request,
    parts: placesOf(request).map((name) => ({
      name,
      holds: "Words of a test.",
      why: "A test needs them.",
      mostCharacters: 100_000,
      lines: null,
      ...change,
    })),
    ...changes,
  };
}
