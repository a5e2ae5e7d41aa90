import { describe, expect, it } from "vitest";
import { assessStatements } from "./assess-statements";
import { PRESENTATIONS } from "./presentation-table";
import type { Person } from "./statement.schema";

/** One short story of a presentation, spoken or written: the flag in it, and a diagnosis it must bring forward. */
export type Vignette = readonly [
  presentation: string,
  text: string,
  flag: string,
  diagnosis: string,
  person?: Person,
];

/** Sentence by sentence, as a caller would hand them over. */
function assess(text: string, person?: Person): ReturnType<typeof assessStatements> {
  const statements = text
    .split(/(?<=[.;])\s+/)
    .map((part, index) => ({ id: `s${index}`, text: part, polarity: "present" as const }));
  return assessStatements({ statements, person });
}

/**
 * The tests that every story of a part of the table passes.
 * @param first id of the part's first presentation; `last` of its last.
 */
export function describeVignettes(
  first: string,
  last: string,
  vignettes: readonly Vignette[],
): void {
  const rows = vignettes.map(([id, text, flag, diagnosis, person]) => ({
    id,
    text,
    flag,
    diagnosis,
    person,
  }));

  describe("one story a presentation", () => {
    it(`tells one of every row from ${first} to ${last}`, () => {
      const ids = PRESENTATIONS.map(({ id }) => id);
      expect(ids).toContain(first);
      const mine = ids.slice(ids.indexOf(first), ids.indexOf(last) + 1);
      expect(rows.map(({ id }) => id)).toEqual(mine);
    });

    it.each(rows)("$id: $flag", ({ id, text, flag, person }) => {
      const { presentations, flags } = assess(text, person);
      expect(presentations.map((one) => one.id)).toContain(id);
      expect(flags.present.map(({ findingId }) => findingId)).toContain(flag);
    });

    it.each(rows)("$id brings $diagnosis forward", ({ text, diagnosis, person }) => {
      const top = assess(text, person).differentials.slice(0, 4);
      expect(top.map(({ name }) => name)).toContain(diagnosis);
      const one = top.find(({ name }) => name === diagnosis);
      expect(one?.for.length).toBeGreaterThan(0);
      expect(one?.isCannotMiss).toBe(true);
    });

    it.each(rows)("$id lists what is not written as not documented", ({ text, person }) => {
      const { flags, missing } = assess(text, person);
      expect(flags.notDocumented.length).toBeGreaterThan(0);
      const items = [...missing.history, ...missing.examination, ...missing.tests];
      expect(items.length).toBeGreaterThan(0);
    });
  });
}
