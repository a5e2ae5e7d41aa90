import { describe, expect, it } from "vitest";
import { canonicalBytes } from "@/lib/crypto/canonical-json";
import { sha256Hex } from "@/lib/crypto/digest";
import { noteContentSchema, noteSectionSchema, type NoteContent } from "../note-content.schema";
import { NOTE_TOPICS, SECTION_OF_TOPIC, type NoteTopic } from "../note-topic.schema";
import { arrangeNote, arrangeSentences, partIndexOf, templateNameOf } from "./arrange-note.schema";
import { shippedLayout, SHIPPED_TEMPLATES } from "./shipped-templates.schema";
import { shippedTemplateIdSchema, type TemplatePart } from "./template.schema";

const about = (topic: NoteTopic) => ({ section: SECTION_OF_TOPIC[topic], topic });
const part = (heading: string, ...topics: NoteTopic[]): TemplatePart => ({
  heading,
  topics,
  style: "sentences",
  length: "full",
  isRequired: false,
});
const headingsOf = (parts: readonly { heading: string; sentences: readonly unknown[] }[]) =>
  parts.filter(({ sentences }) => sentences.length > 0).map(({ heading }) => heading);

describe("a sentence's part", () => {
  const parts = [part("Pills", "medications"), part("Story", "history_of_present_illness")];

  it.each<[NoteTopic, string]>([
    ["medications", "Pills"],
    ["history_of_present_illness", "Story"],
    ["chief_complaint", "Story"],
    ["past_medical_history", "Story"],
    ["allergies", "Pills"],
    ["social_history", "Pills"],
  ])("%s stands with the nearest topic of its section: %s", (topic, heading) => {
    expect(parts[partIndexOf(about(topic), parts)]?.heading).toBe(heading);
  });

  it.each<NoteTopic>(["vitals", "labs", "plan"])("%s has none here", (topic) => {
    expect(partIndexOf(about(topic), parts)).toBe(-1);
  });

  it("is that of its section when it has no topic, or one of another section", () => {
    expect(partIndexOf({ section: "subjective" }, parts)).toBe(1);
    expect(partIndexOf({ section: "subjective", topic: "plan" }, parts)).toBe(1);
    expect(partIndexOf({ section: "assessment_and_plan", topic: "medications" }, parts)).toBe(-1);
  });
});

describe("arrangeSentences", () => {
  it("keeps every sentence and every gap once, whatever the template", () => {
    const sentences = [
      ...NOTE_TOPICS.map(about),
      ...noteSectionSchema.options.map((section) => ({ section })),
    ];
    const gaps = noteSectionSchema.options.map((section) => ({ section, label: `no ${section}` }));
    const layouts = [
      ...shippedTemplateIdSchema.options.map((id) => SHIPPED_TEMPLATES[id].parts),
      ...NOTE_TOPICS.map((topic) => [part("Only", topic)]),
    ];
    for (const parts of layouts) {
      const arranged = arrangeSentences(sentences, gaps, parts);
      expect(new Set(arranged.flatMap((each) => each.sentences))).toEqual(new Set(sentences));
      expect(arranged.flatMap((each) => each.sentences)).toHaveLength(sentences.length);
      expect(arranged.flatMap((each) => each.gaps).sort()).toEqual(
        gaps.map(({ label }) => label).sort(),
      );
    }
  });

  it("puts what has no part of its section last, under Other", () => {
    const arranged = arrangeSentences(
      [about("plan"), about("medications"), about("vitals")],
      [{ section: "objective_results", label: "results" }],
      [part("Pills", "medications")],
    );
    expect(
      arranged.map(({ heading, sentences, gaps }) => [heading, sentences.length, gaps]),
    ).toEqual([
      ["Pills", 1, []],
      ["Other", 2, ["results"]],
    ]);
  });

  it("shows empty headings, so that somebody can write under them", () => {
    const [first] = arrangeSentences([], [], [part("Plan", "follow_up", "plan")]);
    expect(first).toMatchObject({
      heading: "Plan",
      section: "assessment_and_plan",
      topic: "follow_up",
      sentences: [],
    });
  });

  it("keeps the note's order within a part, section by section", () => {
    const sentences = [
      { ...about("labs"), id: 1 },
      { ...about("vitals"), id: 2 },
      { ...about("imaging"), id: 3 },
      { ...about("physical_exam"), id: 4 },
    ];
    const [objective] = arrangeSentences(sentences, [], [part("O", "physical_exam", "labs")]);
    expect(objective?.sentences.map(({ id }) => id)).toEqual([2, 4, 1, 3]);
  });

  it("puts a gap under the heading it is named after", () => {
    const parts = SHIPPED_TEMPLATES["h-and-p"].parts;
    const gaps = [{ section: "subjective" as const, label: "allergies" }];
    const found = arrangeSentences([], gaps, parts).filter((each) => each.gaps.length > 0);
    expect(found.map(({ heading }) => heading)).toEqual(["Allergies"]);
  });
});

const OLD = {
  schema: "provenote-content/v1",
  template: "encounter",
  title: "Clinic visit",
  sentences: NOTE_TOPICS.slice(0, 1).map((topic) => ({
    id: "11111111-1111-4111-8111-111111111111",
    ...about(topic),
    text: "Cough.",
    citations: [],
    support: "own",
  })),
  attention: [],
  setAside: [],
  unplaced: [],
  gaps: [{ section: "objective_exam", label: "examination" }],
  drafter: "none",
  salt: "0".repeat(32),
} as const;

describe("a note", () => {
  it("from before layouts keeps its bytes and its headings", () => {
    const parsed = noteContentSchema.parse(OLD);
    expect(sha256Hex(canonicalBytes(parsed))).toBe(sha256Hex(canonicalBytes(OLD)));
    expect(parsed).not.toHaveProperty("layout");
    expect(arrangeNote(parsed).map(({ heading }) => heading)).toEqual([
      "History of present illness",
      "Physical exam",
      "Results",
      "Assessment and plan",
    ]);
    expect(headingsOf(arrangeNote(parsed))).toEqual(["History of present illness"]);
    expect(templateNameOf(parsed)).toBe("Encounter");
  });

  it("stands under the headings it was drafted with, whatever its template is called now", () => {
    const layout = {
      ...shippedLayout("progress"),
      templateId: "22222222-2222-4222-8222-222222222222",
      name: "My way",
      version: 7,
    };
    const content: NoteContent = noteContentSchema.parse({
      ...OLD,
      template: layout.templateId,
      layout,
    });
    expect(headingsOf(arrangeNote(content))).toEqual(["Interval history"]);
    expect(templateNameOf(content)).toBe("My way");
  });
});
