import { describe, expect, it } from "vitest";
import { SHIPPED_TEMPLATES } from "@/lib/notes/templates/shipped-templates.schema";
import {
  shippedTemplateIdSchema,
  type TemplateDefinition,
} from "@/lib/notes/templates/template.schema";
import { draftNote, type DraftOptions } from "./draft-note";
import type { Draft } from "./draft.schema";
import { SAMPLES } from "./samples/samples.schema";

const TEXT = "PMH: HTN, T2DM\nMeds: metformin 500 mg BID";
const MINE: TemplateDefinition = { ...SHIPPED_TEMPLATES.dap, name: "Mine" };
const KEEPING: TemplateDefinition = { ...MINE, abbreviations: "keep" };

const written = (text: string, options: DraftOptions): string =>
  draftNote(text, options)
    .sentences.map((sentence) => sentence.text)
    .join("\n");

/** Starts and ends of all that is cited, in the order of the text. */
const citedBy = ({ sentences }: Draft): string[] =>
  sentences
    .flatMap(({ citations }) => citations)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => `${start}-${end}`);

describe("the abbreviations of a pasted note", () => {
  it("stay as typed by a template that keeps them", () => {
    expect(written(TEXT, { template: KEEPING })).toContain("HTN, T2DM");
  });

  it.each<[string, DraftOptions["template"]]>([
    ["a template that says nothing of them", MINE],
    ["a shipped template", "soap"],
  ])("are written out by %s", (_what, template) => {
    const note = written(TEXT, { template });
    expect(note).toMatch(/hypertension, type 2 diabetes/i);
    expect(note).not.toMatch(/HTN|T2DM/);
  });

  it("follow what is asked for before what the template says", () => {
    expect(written(TEXT, { template: KEEPING, abbreviations: "expand" })).toBe(
      written(TEXT, { template: MINE }),
    );
    expect(written(TEXT, { template: MINE, abbreviations: "keep" })).toBe(
      written(TEXT, { template: KEEPING }),
    );
  });

  it("stand in the citation as typed, either way", () => {
    for (const template of [MINE, KEEPING]) {
      const { sentences } = draftNote(TEXT, { template });
      const history = sentences.find(({ topic }) => topic === "past_medical_history");
      const cited = history?.citations.map(({ start, end }) => TEXT.slice(start, end)).join(" ");
      expect(cited).toContain("HTN, T2DM");
    }
  });

  it("stay as typed in a summary in plain words whose template keeps them", () => {
    const template: TemplateDefinition = {
      ...SHIPPED_TEMPLATES["patient-summary"],
      abbreviations: "keep",
    };
    expect(written(TEXT, { template })).toContain("HTN, T2DM");
    const note = written("PMH: HTN, hyperlipidemia", { template });
    expect(note).toContain("HTN, high cholesterol");
  });

  it.each(
    SAMPLES.flatMap(({ id, text }) =>
      shippedTemplateIdSchema.options.map((by) => ({ id, by, text })),
    ),
  )("use the same words of the sample $id under $by", ({ by, text }) => {
    const keeping = draftNote(text, {
      template: { ...SHIPPED_TEMPLATES[by], abbreviations: "keep" },
    });
    const usual = draftNote(text, { template: SHIPPED_TEMPLATES[by] });
    // A complaint may open the history in one and stand alone in the other: what is cited is the same.
    expect(citedBy(keeping)).toEqual(citedBy(usual));
    expect(keeping.unplaced).toEqual(usual.unplaced);
  });
});
