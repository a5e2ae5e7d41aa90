import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkSentence } from "./check-citations";
import { draftNote } from "./draft-note";
import { draftSchema, type Draft } from "./draft.schema";
import { SAMPLES } from "./samples/samples.schema";
import { SHOWCASE } from "./samples/showcase.schema";

/** The showcase as the drafting job sees it: identifiers replaced by numbered placeholders. */
const DEIDENTIFIED = SHOWCASE.text
  .replace("ALDER STREET CLINIC", "[PLACE_1]")
  .replace("11/17/2026", "[DATE_1]")
  .replace("Harold Brennick", "[NAME_1]")
  .replace("03/11/1968", "[DATE_2]")
  .replace("4471-0926", "[MRN_1]")
  .replace("555-0143", "[PHONE_1]")
  .replace("Marisol", "[NAME_2]")
  .replace("214 Juniper Ct, Fernby", "[PLACE_2]")
  .replace("11/09", "[DATE_3]")
  .replace("in Aug", "in [DATE_4]")
  .replace("11/16", "[DATE_5]")
  .replaceAll("Lindqvist", "[NAME_3]")
  .replace("[NAME_3] 11/17", "[NAME_3] [DATE_1]");

const texts = (draft: Draft): string[] => draft.sentences.map(({ text }) => text);

/** Offsets of letters and figures that no citation, set-aside or unplaced stretch holds. */
function lost(text: string, draft: Draft): string {
  const held = [
    ...draft.sentences.flatMap(({ citations }) => citations),
    ...draft.setAside,
    ...draft.unplaced,
  ];
  return [...text]
    .map((character, index) => ({ character, index }))
    .filter(({ character }) => /[a-z0-9]/i.test(character))
    .filter(({ index }) => !held.some(({ start, end }) => start <= index && index < end))
    .map(({ character }) => character)
    .join("");
}

describe.each([
  ["as pasted", SHOWCASE.text],
  ["with placeholders", DEIDENTIFIED],
])("the showcase %s", (_name, text) => {
  const draft = draftNote(text, { template: "soap" });

  it("has exactly three things that need eyes, worst first", () => {
    expect(draft.attention.map(({ kind, severity, title }) => [kind, severity, title])).toEqual([
      ["contraindication", "critical", "Nitroglycerin and sildenafil are both on the list"],
      ["self_correction", "warning", "Two durations: “two weeks, no, two months”"],
      [
        "unplaced_allergy",
        "warning",
        "Allergy without a place: “swelled up with the CT dye in 2019”",
      ],
    ]);
  });

  it("shows both spans of the pair, the correction and the allergy", () => {
    const quoted = draft.attention.map(({ spans }) =>
      spans.map(({ start, end }) => text.slice(start, end)),
    );
    expect(quoted).toEqual([
      ["nitroglycerin 0.4 mg SL prn", "sildenafil 50 mg prn"],
      ["two weeks", "two months"],
      ["swelled up with the CT dye in 2019"],
    ]);
  });

  it("offers the ways out with the words to put in place", () => {
    const [pair, correction, allergy] = draft.attention;
    expect(pair?.choices.map(({ label }) => label)).toEqual(["Edit the plan", "Override"]);
    expect(pair?.reference).toBe("FDA label, sildenafil: 4 Contraindications.");
    expect(correction?.choices.map(({ label }) => label)).toEqual([
      "Two months is right",
      "Use two weeks",
    ]);
    expect(draft.sentences[correction?.replacement?.sentenceIndex ?? -1]?.text).toBe(
      "Started two months ago.",
    );
    expect(correction?.replacement).toMatchObject({ first: "two weeks", last: "two months" });
    expect(allergy?.choices.map(({ label }) => label)).toEqual([
      "Add to allergies",
      "Dismiss, with a reason",
    ]);
    expect(allergy?.replacement).toMatchObject({
      last: "Allergy: CT dye (swelled up in 2019).",
      section: "subjective",
    });
  });

  it("lists the one line without a place", () => {
    expect(draft.unplaced.map(({ start, end, why }) => [text.slice(start, end), why])).toEqual([
      ["Wife at the door: he swelled up with the CT dye in 2019.", "no_section"],
    ]);
  });

  it("sets the head and the signature aside", () => {
    const aside = draft.setAside.map(({ start, end, reason }) => [text.slice(start, end), reason]);
    expect(aside.filter(([, reason]) => reason === "signature")).toHaveLength(1);
    expect(aside.filter(([piece]) => /PCP Dr\./.test(String(piece)))[0]?.[1]).toBe("header");
  });

  it("keeps sentences the clinician would write", () => {
    expect(texts(draft)).toEqual(
      expect.arrayContaining([
        "58-year-old man with chest pressure behind the breastbone climbing stairs or carrying groceries, eases within 5 minutes of stopping.",
        "Now about 3 times a week.",
        "No pain at rest, syncope, palpitations, fever or leg swelling.",
        "Mild dyspnea on exertion.",
        "Ex-smoker, quit 2015, 25 pack-years.",
        "Family history: father MI at 61.",
        "Surgical history: laparoscopic cholecystectomy 2012.",
        "Lisinopril 20 mg daily, atorvastatin 40 mg nightly, metformin 1000 mg twice daily.",
        "Sildenafil 50 mg as needed, last taken Saturday.",
        "Allergy: penicillin (rash).",
        "Regular rate and rhythm, no murmur, no JVD.",
        "Nitroglycerin 0.4 mg sublingual as needed, sent to pharmacy.",
        "Start metoprolol succinate 25 mg daily.",
        "Cardiology referral.",
        "Call wife with stress echo date.",
      ]),
    );
  });

  it("puts the vital signs in one sentence with its grid", () => {
    const vitals = draft.sentences.find(({ text: words }) => words.startsWith("BP 148/86"));
    expect(vitals?.section).toBe("objective_exam");
    expect(vitals?.cells).toEqual([
      { label: "BP", value: "148/86", unit: "mmHg", flag: "high" },
      { label: "Heart rate", value: "78", unit: "regular", flag: "" },
      { label: "Resp.", value: "16", unit: "", flag: "" },
      { label: "Temp.", value: "36.7", unit: "°C", flag: "" },
      { label: "SpO₂", value: "97", unit: "% room air", flag: "" },
      { label: "Weight", value: "94.2", unit: "kg", flag: "" },
    ]);
  });

  it("puts the laboratory values in one sentence with its grid", () => {
    const labs = draft.sentences.find(({ text: words }) => words.startsWith("Labs "));
    expect(labs?.section).toBe("objective_results");
    expect(labs?.cells?.map(({ value }) => value)).toEqual([
      "6",
      "4.3",
      "1.1",
      "78",
      "118",
      "14.1",
    ]);
  });

  it("names no gap, for nothing is missing", () => {
    expect(draft.gaps).toEqual([]);
  });

  it("loses no word of the source", () => {
    expect(lost(text, draft)).toBe("");
  });
});

describe("placeholders", () => {
  it("stand in the sentences as in the source", () => {
    const draft = draftNote(DEIDENTIFIED, { template: "soap" });
    expect(texts(draft)).toContain("Last episode [DATE_3] raking leaves, gone in 3 minutes.");
    expect(texts(draft).join(" ")).toContain("A1c 7.4 in [DATE_4]");
  });

  it("are no numbers: a placeholder's figure needs no source figure", () => {
    expect(checkSentence("Seen on [DATE_12] for cough.", ["seen on [DATE_12] for cough"])).toBe(
      "stated",
    );
  });

  it("stay whole in talk", () => {
    const talk =
      "[doctor] hi [NAME_1] , do you have any cough ?\n[patient] no .\n[doctor] so [NAME_1] is a 40-year-old male who presents for knee pain .\n[patient] yes , my knee has hurt since [DATE_1] .\n";
    const draft = draftNote(talk, { template: "soap" });
    expect(texts(draft)).toContain("His knee has hurt since [DATE_1].");
  });
});

describe("known allergies and medicines", () => {
  it("do not ask again for an allergy that is on the chart", () => {
    const draft = draftNote(SHOWCASE.text, { template: "soap", knownAllergies: ["CT dye"] });
    expect(draft.attention.map(({ kind }) => kind)).not.toContain("unplaced_allergy");
  });

  it("are checked together with those of the text", () => {
    const text = "Plan:\n- start sildenafil 50 mg prn\n";
    expect(draftNote(text, { template: "soap" }).attention).toEqual([]);
    const [item] = draftNote(text, {
      template: "soap",
      knownMedications: ["isosorbide mononitrate"],
    }).attention;
    expect(item?.kind).toBe("contraindication");
  });

  it("warn of an allergy on the chart", () => {
    const draft = draftNote("Plan:\n- amoxicillin 500 mg TID\n", {
      template: "soap",
      knownAllergies: ["Penicillin"],
    });
    expect(draft.attention[0]).toMatchObject({ kind: "allergy_conflict", severity: "critical" });
  });

  it("do not count a medicine that is stopped", () => {
    const text = "Plan:\n- stop sildenafil 50 mg\n- nitroglycerin 0.4 mg SL prn\n";
    expect(draftNote(text, { template: "soap" }).attention).toEqual([]);
  });
});

describe.each(SAMPLES.map((sample) => [sample.id, sample] as const))(
  "the sample %s",
  (_id, { text }) => {
    it.each(["soap", "encounter"] as const)(
      "drafts as %s, every sentence cited and checked",
      (template) => {
        const draft = draftNote(text, { template });
        expect(() => draftSchema.parse(draft)).not.toThrow();
        expect(draft.sentences.length).toBeGreaterThan(8);
        for (const { citations, text: words, support } of draft.sentences) {
          expect(citations.length).toBeGreaterThan(0);
          const spans = citations.map(({ start, end }) => text.slice(start, end));
          expect(checkSentence(words, spans)).toBe(support);
          expect(["stated", "inferred"]).toContain(support);
        }
        expect(lost(text, draft)).toBe("");
      },
    );

    it("gives the same bytes each time", () => {
      const first = JSON.stringify(draftNote(text, { template: "soap" }));
      expect(JSON.stringify(draftNote(text, { template: "soap" }))).toBe(first);
    });
  },
);

describe("any text", () => {
  const odd = fc.oneof(
    fc.string({ maxLength: 400, unit: "binary" }),
    fc.stringMatching(/^(?:\[doctor\] [a-z ?.,]{0,40}\n\[patient\] [a-z ?.,]{0,40}\n){1,6}$/),
    fc.stringMatching(/^(?:(?:HPI|Meds|Plan|BP|Labs): [a-z0-9 .,/-]{0,60}\n){1,6}$/),
  );

  it("is drafted without a throw, cited in bounds, nothing lost", () => {
    fc.assert(
      fc.property(odd, (text) => {
        const draft = draftNote(text, { template: "soap" });
        expect(() => draftSchema.parse(draft)).not.toThrow();
        for (const span of [
          ...draft.sentences.flatMap(({ citations }) => citations),
          ...draft.setAside,
          ...draft.unplaced,
        ]) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(span.start).toBeLessThan(span.end);
        }
        expect(lost(text, draft)).toBe("");
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it.each(["", " ", "\n\n\n", "\u0000", "\ud800", "…", "- ", "[NAME_1]", "a".repeat(5000)])(
    "drafts %j to a note of its own, perhaps empty",
    (text) => {
      const draft = draftNote(text, { template: "soap" });
      expect(() => draftSchema.parse(draft)).not.toThrow();
    },
  );

  it("names what an empty text does not document", () => {
    const { gaps, sentences } = draftNote("", { template: "soap" });
    expect(sentences).toEqual([]);
    expect(gaps.map(({ label }) => label)).toContain("family history");
    expect(gaps.map(({ label }) => label)).toContain("vital signs");
  });
});
