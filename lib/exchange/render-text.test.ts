import { shippedLayout } from "@/lib/notes/templates/shipped-templates.schema";
import { describe, expect, test } from "vitest";
import { UNSIGNED, WITHDRAWN } from "./exported-note";
import { testReference } from "@/lib/notes/test-reference";
import { renderText } from "./render-text";
import { card, cite, DRAFT, sentence, SIGNED } from "./test-note";

const WHOLE = { timeZone: "America/New_York", only: null } as const;

describe("a signed note as text", () => {
  const text = renderText(SIGNED, WHOLE);

  test("names clinic, visit, version, patient and allergies first", () => {
    expect(text.split("\n").slice(0, 4)).toEqual([
      "Example Street Clinic. Clinic visit, 17 Nov 2026. Version 3 of 3.",
      "Examplar, Pat: 58 y, male, born 11 Mar 1968, MRN T-4471",
      "Allergies: penicillin (rash)",
      "AI-assisted; reviewed and signed by A. Testperson, MD, 17 Nov 2026 16:02 EST (21:02 UTC)",
    ]);
  });

  test.each([
    "Chest pressure for two months, eased by rest. [3 to 5]",
    "BP 148/86, SpO₂ ≥ 97 %, α and µ. [inferred] [7]",
    "Nitroglycerin held; pharmacy called. [clinician's own words]",
    "Call back. [no source]",
    "ADDENDUM 1, A. Testperson, MD, signed 18 Nov 2026 09:14 EST (14:14 UTC)",
    `Checksum ${SIGNED.checksum}`,
    `Service key ed25519 ${SIGNED.fingerprint}`,
  ])("has the line %s", (line) => {
    expect(text.split("\n")).toContain(line);
  });

  test("does not call itself a draft", () => {
    expect(text).not.toContain("UNSIGNED");
  });

  test("that a person wrote alone is not called AI-assisted", () => {
    const own = { ...SIGNED, content: { ...SIGNED.content, drafter: "none" } };
    expect(renderText(own, WHOLE)).toContain("\nReviewed and signed by A. Testperson");
  });

  test("says when a sentence differs from its source", () => {
    const sentences = [sentence(1, "subjective", "Fever.", "contradicted", [cite("BP 148")])];
    const content = { ...SIGNED.content, sentences };
    expect(renderText({ ...SIGNED, content }, WHOLE)).toContain("Fever. [differs from source] [7]");
  });
});

describe("references consulted, as text", () => {
  const removed = { byId: SIGNED.noteId, at: "2026-11-26T10:00:00.000Z" };
  const content = {
    ...SIGNED.content,
    references: [testReference(1), testReference(2, { removed }), testReference(3)],
  };
  const text = renderText({ ...SIGNED, content }, WHOLE);

  test("are listed after the note with source, purpose and who read them, and not among its sentences", () => {
    const block = text.slice(text.indexOf("REFERENCES CONSULTED"));
    expect(block.split("\n").slice(0, 3)).toEqual([
      "REFERENCES CONSULTED",
      "Background, not about this patient; the sentences of the note do not rest on it.",
      "1. Card 1. Test publisher: On card 1, 2026. For: Cough. Written by us from general knowledge on 26 Nov 2026; not reviewed by a clinician.",
    ]);
    expect(block).toContain("\n2. Card 3. ");
    expect(text.indexOf("Call back.")).toBeLessThan(text.indexOf("REFERENCES CONSULTED"));
    expect(text.indexOf("REFERENCES CONSULTED")).toBeLessThan(text.indexOf("ADDENDUM 1"));
  });

  test("leave out what was taken off the note", () => {
    expect(text).not.toContain("Card 2");
  });

  test("are not said of a note without any, nor in a part that is copied alone", () => {
    for (const references of [undefined, [], [testReference(2, { removed })]]) {
      const bare = { ...SIGNED.content, ...(references && { references }) };
      expect(renderText({ ...SIGNED, content: bare }, WHOLE)).not.toContain("REFERENCES");
    }
    const part = renderText({ ...SIGNED, content }, { ...WHOLE, only: { part: 1 } });
    expect(part).not.toContain("REFERENCES");
  });
});

describe("what was decided before signing, as text", () => {
  const kept = card(2, { action: "keep", reason: "Told to stop it", byId: DRAFT.noteId });
  const attention = [
    card(1, { reasonCode: "already_monitored", reason: "INR weekly" }),
    kept,
    card(3, { action: "keep" }),
    card(4),
  ];
  const content = { ...SIGNED.content, attention, references: [testReference(1)] };
  const text = renderText({ ...SIGNED, content }, WHOLE);

  test("says what, why in words, who and when, after the note and before what it does not rest on", () => {
    expect(text).toContain(
      [
        "\n\nDECIDED BEFORE SIGNING",
        "- Medicine 1 and another are both on the list. Overridden: Already monitored, “INR weekly”. A. Testperson, MD, 17 Nov 2026 15:51 EST (20:51 UTC). Test label: section 7",
        "- Medicine 2 and another are both on the list. Keep: “Told to stop it”. A colleague, 17 Nov 2026 15:51 EST (20:51 UTC). Test label: section 7\n\nREFERENCES",
      ].join("\n"),
    );
    expect(text.indexOf("Call back.")).toBeLessThan(text.indexOf("DECIDED BEFORE SIGNING"));
  });

  test("of a draft lists no item that is open", () => {
    const draft = renderText({ ...DRAFT, content }, WHOLE);
    expect(draft).toContain("Medicine 1");
    expect(draft).not.toMatch(/Medicine [34]/);
  });

  test("is not said of a note without any, nor in a part that is copied alone", () => {
    const open = { ...content, attention: [card(3, { action: "keep" }), card(4)] };
    expect(renderText({ ...SIGNED, content: open }, WHOLE)).not.toContain("DECIDED");
    const part = renderText({ ...SIGNED, content }, { ...WHOLE, only: { part: 1 } });
    expect(part).not.toContain("DECIDED");
  });
});

describe("measured values and gaps", () => {
  const cells = [
    { label: "BP", value: "148/86", unit: "mmHg", flag: "" },
    { label: "K", value: "6.9", unit: "mmol/L", flag: "critical" },
  ] as const;

  test.each([
    ["said in full, stay as they are", "BP 148/86.", [cells[0]], "BP 148/86."],
    ["that the words leave out, follow them", "Normal.", [cells[0]], "Normal. (BP 148/86 mmHg)"],
    ["with a flag, say it", "K 6.9.", [cells[1]], "K 6.9. (K 6.9 mmol/L (critical))"],
  ] as const)("values %s", (_name, words, given, line) => {
    const sentences = [{ ...sentence(1, "objective_exam", words, "stated"), cells: [...given] }];
    const text = renderText({ ...SIGNED, content: { ...SIGNED.content, sentences } }, WHOLE);
    expect(text.split("\n")).toContain(line);
  });

  test("a heading without a sentence says what is not documented, and one without either is left out", () => {
    const content = {
      ...SIGNED.content,
      sentences: [],
      gaps: [
        { section: "subjective" as const, label: "Family history" },
        { section: "subjective" as const, label: "ECG" },
      ],
    };
    const text = renderText({ ...SIGNED, content }, WHOLE);
    expect(text).toContain("SUBJECTIVE\nNot documented: family history, ECG.\n");
    expect(text).not.toContain("OBJECTIVE\n");
  });
});

describe("what is not signed", () => {
  test.each([
    ["the whole note", null],
    ["one section", "subjective"],
    ["a section without a sentence", "objective_results"],
  ] as const)("begins with the warning: %s", (_name, section) => {
    const text = renderText(DRAFT, {
      timeZone: "UTC",
      only: section === null ? null : { section },
    });
    expect(text.startsWith(`${UNSIGNED}\n`)).toBe(true);
  });

  test("has no signed line and no key", () => {
    expect(renderText(DRAFT, WHOLE)).not.toMatch(/signed by|Service key/);
  });

  test("and a withdrawn one begins by saying so", () => {
    const text = renderText({ ...SIGNED, status: "withdrawn" }, WHOLE);
    expect(text.startsWith(`${WITHDRAWN}\n`)).toBe(true);
  });
});

describe("one section", () => {
  test("is its heading and sentences alone, without the patient", () => {
    const text = renderText(SIGNED, { timeZone: "UTC", only: { section: "assessment_and_plan" } });
    expect(text).toBe(
      "ASSESSMENT AND PLAN\nNitroglycerin held; pharmacy called. [clinician's own words]\nCall back. [no source]\n",
    );
  });

  test("of a text without a chart names no patient in the whole note either", () => {
    const text = renderText({ ...DRAFT, patient: null, allergies: "" }, WHOLE);
    expect(text).toContain("Not filed in a chart.");
    expect(text).not.toContain("Allergies");
  });
});

describe("a note with a layout of its own", () => {
  const medications = { ...sentence(6, "subjective", "Sildenafil 50 mg.", "stated") };
  const content = {
    ...SIGNED.content,
    template: "h-and-p" as const,
    layout: shippedLayout("h-and-p"),
    sentences: [
      sentence(1, "subjective", "Chest pressure.", "stated"),
      { ...medications, topic: "medications" as const },
      sentence(2, "assessment_and_plan", "Likely angina.", "stated"),
    ],
    gaps: [{ section: "subjective" as const, label: "social history" }],
  };
  const note = { ...SIGNED, content };

  test("stands under its own headings, lists with a dash, gaps where they belong", () => {
    expect(renderText(note, WHOLE)).toContain(
      [
        "HISTORY OF PRESENT ILLNESS\nChest pressure.",
        "MEDICATIONS\n- Sildenafil 50 mg.",
        "SOCIAL HISTORY\nNot documented: social history.",
        "ASSESSMENT\nLikely angina.",
      ].join("\n\n"),
    );
  });

  test("opens a group of sentences with its label, once", () => {
    const respiratory = { topic: "review_of_systems", label: "Respiratory" } as const;
    const sentences = ["Denies cough.", "Denies wheezing."].map((words, at) => ({
      ...sentence(at + 1, "subjective", words, "stated"),
      ...respiratory,
    }));
    expect(renderText({ ...SIGNED, content: { ...content, sentences } }, WHOLE)).toContain(
      "REVIEW OF SYSTEMS\nRespiratory: Denies cough.\nDenies wheezing.\n",
    );
  });

  test("is copied one heading at a time, counted as the layout has them", () => {
    const copy = (part: number) => renderText(note, { timeZone: "UTC", only: { part } });
    expect(copy(5)).toBe("MEDICATIONS\n- Sildenafil 50 mg.\n");
    expect(copy(1).trim()).toBe("");
    expect(copy(21).trim()).toBe("");
  });

  test("ends with the codes that a clinician approved, and names no other", () => {
    const hint = {
      system: "ICD-10-CM" as const,
      why: "“hypertension”, named in the assessment.",
      citations: [{ documentId: content.sentences[0]?.id ?? "", start: 0, end: 12 }],
    };
    const id = (number: number): string =>
      `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
    const decided = (state: "approved" | "rejected") => ({
      decision: { state, byId: id(9), at: "2026-11-17T16:00:00.000Z" },
    });
    const codes = [
      {
        ...hint,
        id: id(1),
        code: "I10",
        title: "Essential (primary) hypertension",
        ...decided("approved"),
      },
      {
        ...hint,
        id: id(2),
        code: "M25.56",
        title: "Pain in knee",
        needs: "side",
        ...decided("approved"),
      },
      {
        ...hint,
        id: id(3),
        code: "E78.5",
        title: "Hyperlipidemia, unspecified",
        ...decided("rejected"),
      },
      { ...hint, id: id(4), code: "R51.9", title: "Headache, unspecified" },
    ];
    const text = renderText({ ...SIGNED, content: { ...content, codes } }, WHOLE);
    expect(text).toContain(
      "CODES APPROVED (ICD-10-CM)\nI10 Essential (primary) hypertension\nM25.56 Pain in knee (category; needs side)\n",
    );
    expect(text).not.toMatch(/E78\.5|R51\.9/);
    expect(renderText(SIGNED, WHOLE)).not.toContain("CODES");
  });
});
