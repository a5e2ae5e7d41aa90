import { extractClauses } from "../extract-clauses";
import { extractFacts } from "../extract-facts";
import { hearTalk } from "../spoken/hear-talk";

/** A talk as the drafter hears it, for tests. */
export function hear(text: string) {
  const clauses = extractClauses(text);
  if (clauses.mode !== "talk") throw new Error("The text is not read as talk.");
  return { heard: hearTalk(clauses.talk), facts: extractFacts(clauses.sources) };
}
