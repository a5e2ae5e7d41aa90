import { describe, expect, test } from "vitest";
import type { NoteContent } from "@/lib/notes/note-content.schema";
import { content, idOf, item, merge, PERSON, reference, sentence, USE } from "./test-redraft";

describe("what stands beside a section that was drafted again", () => {
  test("loses nothing to decide with the words that carried it, while the text still raises it", () => {
    const cause = "interaction:spironolactone+lisinopril";
    const critical = { kind: "drug_interaction", severity: "critical", cause } as const;
    const working = content([sentence(1, "Spironolactone with lisinopril.")], {
      attention: [
        item(1, { ...critical, sentenceIds: [idOf(1)] }),
        item(2, { kind: "critical_value", sentenceIds: [idOf(1)] }),
        item(3, { kind: "dissent", sentenceIds: [idOf(1)] }),
      ],
    });
    const fresh = content([sentence(1, "Takes his tablets.", { id: idOf(11) })], {
      attention: [
        item(1, { ...critical, id: idOf(981), title: "Said otherwise" }),
        item(2, { kind: "critical_value", id: idOf(982) }),
      ],
    });
    const { attention } = merge(working, fresh).content;
    expect(attention.map(({ id, kind }) => [id, kind])).toEqual([
      [idOf(501), "drug_interaction"],
      [idOf(502), "critical_value"],
    ]);
  });

  test("lets no card of written words, which goes with them, stand for what the text raises", () => {
    const cause = "interaction:spironolactone+lisinopril";
    const card = { kind: "drug_interaction", cause } as const;
    const working = content([sentence(1, "Takes his tablets.")], {
      attention: [item(1, { ...card, raisedBy: "written", sentenceIds: [idOf(7)] })],
    });
    const fresh = content([sentence(1, "Spironolactone, lisinopril.", { id: idOf(11) })], {
      attention: [item(1, { ...card, id: idOf(981), sentenceIds: [idOf(11)] })],
    });
    const { attention } = merge(working, fresh).content;
    expect(attention.map(({ raisedBy }) => raisedBy)).toEqual(["written", undefined]);
  });

  test("asks again about other words, and about what is graver or says something else", () => {
    const decision = { action: "keep", reason: "Seen.", byId: PERSON, at: "2026-11-17T15:40:00Z" };
    const decided = (kind: "contradicted_sentence" | "drug_interaction", more = {}) =>
      item(1, { kind, severity: "warning", detail: "As before.", decision, ...more });
    const raised = (kind: "contradicted_sentence" | "drug_interaction", more = {}) =>
      item(1, {
        id: idOf(991),
        kind,
        severity: "warning",
        detail: "As before.",
        sentenceIds: [idOf(11)],
        ...more,
      });
    const cases = [
      [decided("contradicted_sentence"), raised("contradicted_sentence"), 1],
      [decided("drug_interaction"), raised("drug_interaction"), 0],
      [decided("drug_interaction"), raised("drug_interaction", { severity: "critical" }), 1],
      [
        decided("drug_interaction"),
        raised("drug_interaction", { detail: "At twice the dose." }),
        1,
      ],
    ] as const;
    for (const [before, now, open] of cases) {
      const { attention } = merge(
        content([sentence(1, "Cough.")], { attention: [before] }),
        content([sentence(1, "Coughs.", { id: idOf(11) })], { attention: [now] }),
      ).content;
      expect(attention.filter((each) => each.decision === undefined)).toHaveLength(open);
      const kept = attention.find((each) => each.decision !== undefined);
      if (now.kind === "contradicted_sentence") {
        expect(kept?.sentenceIds).not.toContain(idOf(11));
      }
    }
  });

  test("the second look and the references follow the sentences", () => {
    const critics = [
      { name: "embedded critic 1", asked: 2, disputed: 1, left: 0, isSummarised: false },
    ];
    const line = (sentenceId: string, stance: "supports" | "disputes") => ({
      sentenceId,
      critic: 0,
      stance,
      facts: [],
    });
    const rest = sentence(9, "Rest.", { section: "assessment_and_plan" });
    const working = content([sentence(1, "Cough."), rest], {
      critique: { critics, stances: [line(idOf(1), "disputes"), line(idOf(9), "supports")] },
      references: [reference([idOf(1), idOf(9)])],
    });
    const fresh = content([sentence(1, "Coughs.", { id: idOf(11) })], {
      models: [USE],
      critique: {
        critics: [
          { ...critics[0], asked: 1, disputed: 0 },
          { name: "Clinic server", model: 0, asked: 1, disputed: 1, left: 0, isSummarised: false },
        ] as NonNullable<NoteContent["critique"]>["critics"],
        stances: [line(idOf(11), "supports"), { ...line(idOf(11), "disputes"), critic: 1 }],
      },
    });
    const { critique, references, models } = merge(working, fresh).content;
    expect(critique?.stances).toEqual([
      line(idOf(9), "supports"),
      line(idOf(11), "supports"),
      { ...line(idOf(11), "disputes"), critic: 1 },
    ]);
    expect(critique?.critics).toMatchObject([
      { asked: 2, disputed: 0 },
      { name: "Clinic server", model: 0, asked: 1, disputed: 1 },
    ]);
    expect(models?.[critique?.critics[1]?.model ?? -1]).toEqual(USE);
    expect(references?.[0]?.sentenceIds).toEqual([idOf(9), idOf(11)]);
  });
});
