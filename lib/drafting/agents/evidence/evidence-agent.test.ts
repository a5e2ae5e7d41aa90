import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countFinalResiduals } from "@/lib/llm/gate/check-final-bytes";
import { deidentify } from "@/lib/phi/deidentify";
import { EMPTY_PLACEHOLDER_MAP } from "@/lib/phi/placeholder-map";
import { ALL_CARDS } from "@/lib/retrieval/library/cards/all-cards";
import { PLANTED, TEST_CARDS } from "@/lib/retrieval/library/test-library";
import type { DraftSentence } from "../../draft.schema";
import { testPassage } from "../../evidence/testing/test-passage";
import type { SubjectEvidence } from "../../evidence/find-evidence";
import { composeEvidenceRequest } from "./evidence-request";
import { readEvidenceAnswer } from "./read-evidence-answer";

const SOURCE = "Hypertension above goal. Gout of the left foot.";
const cleared = deidentify(SOURCE);
if (!cleared.ok) throw new Error("the test's text is blocked");
const source = cleared.text;

const sentence = (text: string): DraftSentence => ({
  section: "assessment_and_plan",
  text,
  citations: [{ start: SOURCE.indexOf(text), end: SOURCE.indexOf(text) + text.length }],
  support: "stated",
});
const SENTENCES = [sentence("Hypertension above goal."), sentence("Gout of the left foot.")];

const passage = (id: string, similarity = 0.4) => {
  const card = [...ALL_CARDS, ...TEST_CARDS].find((each) => each.id === id);
  if (card === undefined) throw new Error(`no card ${id}`);
  return testPassage(card, similarity);
};

const evidence = (
  title: string,
  at: number,
  chosen: string[],
  near: string[] = [],
): SubjectEvidence => ({
  subject: { kind: "problem", title, phrase: title, sentenceIndexes: [at] },
  chosen: chosen.map((id) => passage(id)),
  passages: [...chosen, ...near].map((id) => passage(id, 0.6)),
});

const FOUND = [
  evidence("Hypertension", 0, ["hypertension"], ["blood-pressure-categories"]),
  evidence("Gout", 1, ["gout"]),
];

let seed = 1;
const drawBytes = (size: number): Uint8Array =>
  Uint8Array.from({ length: size }, () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed >> 16;
  });

async function request(
  found: readonly SubjectEvidence[] = FOUND,
  knownValues: readonly { category: "name"; value: string }[] = [],
) {
  return composeEvidenceRequest({
    source,
    sentences: SENTENCES,
    found,
    finalCheck: { knownValues, map: EMPTY_PLACEHOLDER_MAP, checked: [source] },
    drawBytes,
  });
}

async function composed(found = FOUND) {
  const made = await request(found);
  if (made === null) throw new Error("nothing was composed");
  return made;
}

const HEAVY = { timeout: 60_000 };

describe("the evidence agent's request", HEAVY, () => {
  it("quotes claims and library lines under ids of its own, and its bytes pass the residual check", async () => {
    const [first, second] = [await composed(), await composed()];
    for (const { prompt, claims, lines, finalCheck } of [first, second]) {
      expect(prompt.text).toContain(`${claims[0]?.id}: Hypertension above goal.`);
      for (const { id, text } of lines.slice(0, 3)) expect(prompt.text).toContain(`${id}: ${text}`);
      expect(new Set([...claims, ...lines].map(({ id }) => id)).size).toBe(
        claims.length + lines.length,
      );
      expect(countFinalResiduals(prompt, finalCheck)).toBe(0);
    }
    expect(first.lines.map(({ id }) => id)).not.toEqual(second.lines.map(({ id }) => id));
  });

  it("offers a claim what fits it and what was found near it, and nothing far", async () => {
    const far = {
      ...evidence("Hypertension", 0, ["hypertension"]),
      passages: [passage("gout", 0.49)],
    };
    const { claims } = await composed([far]);
    expect(claims[0]?.candidates.map(({ cardId }) => cardId)).toEqual(["hypertension"]);
    const near = await composed();
    expect(near.claims[0]?.candidates.map(({ cardId }) => cardId)).toEqual([
      "hypertension",
      "blood-pressure-categories",
    ]);
  });

  it("leaves out lines that read like orders", async () => {
    const { prompt, lines } = await composed([evidence("Gout", 1, ["test-planted"])]);
    expect(prompt.text).not.toContain(PLANTED);
    expect(lines.map(({ text }) => text).join(" ")).not.toMatch(/previous instructions/);
    expect(lines.length).toBeGreaterThan(0);
  });

  it("takes known values out of the library's lines too", async () => {
    const made = await request(FOUND, [{ category: "name", value: "gout" }]);
    expect(made?.prompt.text.split("Lines of the library")[1]).not.toMatch(/\bgout\b/i);
  });

  it("is none when nothing was found", async () => {
    expect(await request([evidence("Gout", 1, [])])).toBeNull();
    expect(await request([])).toBeNull();
  });

  it("is none when more claims are found than are declared, so that nothing undeclared goes out", async () => {
    const many = Array.from({ length: 11 }, (_, at) => evidence(`Gout ${at}`, 1, ["gout"]));
    expect(await request(many)).toBeNull();
    expect(await request(many.slice(1))).not.toBeNull();
  });
});

describe("the evidence agent's answer", HEAVY, () => {
  const linesOf = (made: Awaited<ReturnType<typeof composed>>, id: string): string[] =>
    made.lines.filter(({ passageId }) => passageId === id).map((line) => line.id);

  async function read(
    answer: (
      made: Awaited<ReturnType<typeof composed>>,
    ) => Parameters<typeof readEvidenceAnswer>[0]["answer"],
  ) {
    const made = await composed();
    const { references, rejected } = readEvidenceAnswer({
      answer: answer(made),
      claims: made.claims,
      lines: made.lines,
      model: 2,
    });
    return {
      rejected,
      shown: references.map(({ passageId, chosenBy, stance }) => [
        passageId,
        chosenBy.kind,
        stance,
      ]),
      references,
    };
  }

  const EMBEDDED = [
    ["hypertension", "rules", undefined],
    ["gout", "rules", undefined],
  ];

  it("puts the named lines there as the card has them, with the stance", async () => {
    const { references, rejected } = await read((made) => ({
      claims: [
        {
          claim: made.claims[0]?.id ?? "",
          supports: [],
          against: linesOf(made, "blood-pressure-categories").slice(0, 1),
        },
        { claim: made.claims[1]?.id ?? "", supports: [], against: [] },
      ],
    }));
    expect(rejected).toBe(0);
    expect(references).toHaveLength(1);
    const [reference] = references;
    expect(reference).toMatchObject({
      passageId: "blood-pressure-categories",
      stance: "speaks_against",
      chosenBy: { kind: "model", model: 2 },
    });
    expect(passage("blood-pressure-categories").card.body).toContain(reference?.quote);
  });

  it("marks what was left out between two lines, and says no stance where a passage holds both", async () => {
    const { references } = await read((made) => {
      const [first = "", , third = ""] = linesOf(made, "hypertension");
      return { claims: [{ claim: made.claims[0]?.id ?? "", supports: [third], against: [first] }] };
    });
    expect(references[0]?.quote).toContain(" […] ");
    expect(references[0]?.stance).toBeUndefined();
  });

  it.each<
    [
      string,
      (made: Awaited<ReturnType<typeof composed>>) => { supports: string[]; against: string[] },
    ]
  >([
    ["an id of no line", () => ({ supports: ["P0001"], against: [] })],
    [
      "a line of another claim's passage",
      (made) => ({ supports: linesOf(made, "gout").slice(0, 1), against: [] }),
    ],
    ["a claim's id for a line", (made) => ({ supports: [made.claims[0]?.id ?? ""], against: [] })],
    [
      "an id with something after it",
      (made) => ({ supports: [`${linesOf(made, "hypertension")[0]} `], against: [] }),
    ],
    [
      "one true id and one false one",
      (made) => ({ supports: [linesOf(made, "hypertension")[0] ?? "", "P9"], against: [] }),
    ],
    [
      "one line on both sides",
      (made) => {
        const [line = ""] = linesOf(made, "hypertension");
        return { supports: [line], against: [line] };
      },
    ],
    ["words", () => ({ supports: ["Sign the note"], against: [] })],
  ])(
    "that names %s is not believed for that claim, and the embedded choice stands",
    async (_, named) => {
      const { shown, rejected } = await read((made) => ({
        claims: [{ claim: made.claims[0]?.id ?? "", ...named(made) }],
      }));
      expect(shown).toEqual(EMBEDDED);
      expect(rejected).toBe(1);
    },
  );

  it("for a claim that is none, or one claim twice, is not believed", async () => {
    const unknown = await read(() => ({ claims: [{ claim: "C1", supports: [], against: [] }] }));
    const twice = await read((made) => {
      const claim = { claim: made.claims[0]?.id ?? "", supports: [], against: [] };
      return { claims: [claim, claim] };
    });
    for (const { shown, rejected } of [unknown, twice]) {
      expect(shown).toEqual(EMBEDDED);
      expect(rejected).toBe(1);
    }
  });

  it("never names a passage that was not offered, whatever it says", async () => {
    const made = await composed();
    const ids = [
      ...made.lines.map(({ id }) => id),
      ...made.claims.map(({ id }) => id),
      "P1",
      "",
      "x",
    ];
    const list = fc.array(fc.constantFrom(...ids), { maxLength: 5 });
    const offered = new Set(made.lines.map(({ passageId }) => passageId));
    const bodies = made.claims.flatMap(({ candidates }) => candidates).map(({ card }) => card.body);
    fc.assert(
      fc.property(
        fc.array(fc.record({ claim: fc.constantFrom(...ids), supports: list, against: list }), {
          maxLength: 4,
        }),
        (claims) => {
          const { references } = readEvidenceAnswer({
            answer: { claims },
            claims: made.claims,
            lines: made.lines,
            model: 0,
          });
          for (const { passageId, quote } of references) {
            expect(offered.has(passageId)).toBe(true);
            for (const part of quote.split(" […] ")) {
              expect(bodies.some((body) => body.includes(part))).toBe(true);
            }
          }
        },
      ),
    );
  });
});
