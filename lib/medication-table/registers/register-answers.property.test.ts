import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ZodError } from "zod";
import { readBrandsAnswer, readConceptAnswer, readLabelAnswer } from "./register-rules";
import { registerAnswerSchema } from "./register.schema";

const clean = (text: string) => text;

/** What reading gave: an answer of the closed shape, or the one error that says that it has none. */
function outcome(read: () => unknown): "answer" | "refused" {
  try {
    registerAnswerSchema.parse(read());
    return "answer";
  } catch (error) {
    if (error instanceof ZodError) return "refused";
    throw error;
  }
}

const label = fc.record(
  {
    set_id: fc.oneof(fc.uuid(), fc.string()),
    effective_time: fc.oneof(fc.stringMatching(/^\d{8}$/), fc.string(), fc.integer()),
    drug_interactions: fc.oneof(fc.array(fc.string({ maxLength: 8_000 })), fc.jsonValue()),
    warnings: fc.jsonValue(),
    openfda: fc.oneof(
      fc.record({ generic_name: fc.array(fc.constantFrom("WARFARIN", "A AND B")) }),
      fc.jsonValue(),
    ),
  },
  { requiredKeys: [] },
);

describe("whatever a register sends", () => {
  test("a label that has the shape gives an answer that may be kept", () => {
    fc.assert(
      fc.property(fc.array(label, { maxLength: 5 }), (results) => {
        expect(outcome(() => readLabelAnswer("warfarin", { results }, clean))).toBe("answer");
      }),
    );
  });

  test("anything else is refused, and nothing but that", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (body) => {
        expect(["answer", "refused"]).toContain(
          outcome(() => readLabelAnswer("warfarin", body, clean)),
        );
        expect(["answer", "refused"]).toContain(outcome(() => readBrandsAnswer("1", body, clean)));
        expect(
          outcome(() => {
            const rxcui = readConceptAnswer(body);
            return rxcui === null ? { kind: "nothing" } : { kind: "names", rxcui, brands: [] };
          }),
        ).toMatch(/answer|refused/);
      }),
    );
    for (const body of [null, [], "x", { results: "none" }, { results: [1] }]) {
      expect(outcome(() => readLabelAnswer("warfarin", body, clean))).toBe("refused");
    }
  });

  test("brand names are distinct, sorted, and never more than may be kept", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 140 }), { maxLength: 400 }), (names) => {
        const conceptProperties = names.map((name) => ({ name }));
        const body = { relatedGroup: { conceptGroup: [{ tty: "BN", conceptProperties }] } };
        const answer = readBrandsAnswer("11289", body, clean);
        expect(outcome(() => answer)).toBe("answer");
        const brands = answer.kind === "names" ? answer.brands : [];
        expect(brands).toEqual([...new Set(brands)].sort());
      }),
    );
  });
});
