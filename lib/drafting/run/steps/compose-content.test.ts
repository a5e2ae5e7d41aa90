import { describe, expect, it } from "vitest";
import { noteContentSchema } from "@/lib/notes/note-content.schema";
import { shippedLayout } from "@/lib/notes/templates/shipped-templates.schema";
import { deidentify } from "@/lib/phi/deidentify";
import type { Draft, DraftSentence } from "../../draft.schema";
import { testReference } from "@/lib/notes/test-reference";
import { composeContent, type ComposeInput } from "./compose-content";

const SOURCE = "Mr. Brennick, MRN 4471-0926, has a cough. He takes lisinopril.";
const DOCUMENT = "7d3c1b3e-52a4-4f0e-9d67-0b8a1c2d3e4f";

const sentence = (text: string, start: number, end: number): DraftSentence => ({
  section: "subjective",
  text,
  citations: [{ start, end }],
  support: "stated",
});

function compose(
  sentences: DraftSentence[],
  attention: Draft["attention"] = [],
  references?: ComposeInput["references"],
) {
  const result = deidentify(SOURCE);
  if (!result.ok) throw new Error("the sample was blocked");
  let count = 0;
  const content = composeContent({
    draft: { sentences, facts: [], attention, setAside: [], unplaced: [], gaps: [] },
    documentId: DOCUMENT,
    layout: shippedLayout("soap"),
    title: "Clinic visit",
    drafter: "a test",
    ...(references !== undefined && { references }),
    map: result.map,
    replacements: result.replacements,
    sent: result.text,
    newId: () => `00000000-0000-4000-8000-${String((count += 1)).padStart(12, "0")}`,
    salt: new Uint8Array(16),
  });
  return noteContentSchema.parse(content);
}

describe("composeContent", () => {
  it.each([["[NAME_1] coughs."], ["[Name 1] coughs."], ["NAME_1] coughs."]])(
    "puts the value back for %j",
    (text) => {
      const { sentences, unplaced } = compose([sentence(text, 0, 10)]);
      expect(sentences.map((each) => each.text)).toEqual(["Brennick coughs."]);
      expect(unplaced).toEqual([]);
    },
  );

  it.each([["[NAME_9] coughs."], ["The patient of NAME_7 coughs."], ["[NAME] coughs."]])(
    "holds %j back and lists its source as without a place",
    (text) => {
      const { sentences, unplaced } = compose([
        sentence("He takes lisinopril.", 36, 56),
        sentence(text, 4, 12),
      ]);
      expect(sentences.map((each) => each.text)).toEqual(["He takes lisinopril."]);
      expect(unplaced.map(({ start, end }) => SOURCE.slice(start, end))).toEqual(["Brennick"]);
    },
  );

  it("holds a grid back whose cell names somebody unknown", () => {
    const cells = [{ label: "BP", value: "[DATE_4]", unit: "", flag: "" as const }];
    const { sentences } = compose([{ ...sentence("BP taken.", 0, 8), cells }]);
    expect(sentences).toEqual([]);
  });

  it("keeps items on the sentences they were made for", () => {
    const item: Draft["attention"][number] = {
      kind: "pending_test",
      severity: "warning",
      title: "Pending for [NAME_1]",
      detail: "",
      reference: "",
      spans: [{ start: 0, end: 3 }],
      sentenceIndexes: [0, 1],
      choices: [{ action: "keep", label: "Seen", needsReason: false }],
    };
    const { sentences, attention } = compose(
      [sentence("[NAME_9] coughs.", 0, 3), sentence("He takes lisinopril.", 36, 56)],
      [item],
    );
    expect(attention[0]?.sentenceIds).toEqual([sentences[0]?.id]);
    expect(attention[0]?.title).toBe("Pending for Brennick");
  });

  it("gives references the ids of their sentences, and puts values back in what they were chosen for alone", () => {
    const reference = {
      ...testReference(1, { quote: "Ask [NAME_1] of the library.", subject: "Cough of [NAME_1]" }),
      sentenceIndexes: [0, 1, 9],
    };
    const { references, sentences } = compose(
      [sentence("[NAME_9] coughs.", 0, 3), sentence("He takes lisinopril.", 36, 56)],
      [],
      [reference],
    );
    expect(references).toMatchObject([
      {
        subject: "Cough of Brennick",
        quote: "Ask [NAME_1] of the library.",
        sentenceIds: [sentences[0]?.id],
      },
    ]);
    expect(references?.[0]?.id).not.toBe(reference.id);
  });

  it.each([
    [null, undefined],
    [undefined, undefined],
    [[], []],
  ])("tells a note that was not looked up from one for which nothing fits: %j", (given, kept) => {
    expect(compose([sentence("He coughs.", 0, 3)], [], given).references).toEqual(kept);
  });

  it("changes nothing in words without a placeholder", () => {
    const words = "PLAN 2: age 45, (plan 1), [ref 3].";
    expect(compose([sentence(words, 0, 3)]).sentences[0]?.text).toBe(words);
  });
});
