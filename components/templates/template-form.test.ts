import { describe, expect, it } from "vitest";
import { NOTE_TOPICS } from "@/lib/notes/note-topic.schema";
import { SHIPPED_TEMPLATES } from "@/lib/notes/templates/shipped-templates.schema";
import type { TemplateChoice } from "@/lib/notes/templates/template-view.schema";
import { chosenTemplate, templateOptions } from "./template-choice";
import {
  definitionOf,
  faultsOf,
  formOf,
  freeTopics,
  isSameDefinition,
  reduceForm,
  type FormEvent,
  type TemplateForm,
} from "./template-form";
import { TOPIC_WORDS } from "./topic-words";

const START = formOf(SHIPPED_TEMPLATES.dap);
const run = (...events: readonly FormEvent[]): TemplateForm => events.reduce(reduceForm, START);
const headings = ({ parts }: TemplateForm) => parts.map(({ heading }) => heading);

describe("the form of a template", () => {
  it("gives back the definition it was filled from", () => {
    expect(definitionOf(START)).toEqual(SHIPPED_TEMPLATES.dap);
    expect(faultsOf(START)).toBeNull();
  });

  it("moves a part, and not past either end", () => {
    const down: FormEvent = { type: "moved", key: "part-0", by: 1 };
    expect(headings(run(down))).toEqual(["Assessment", "Data", "Plan"]);
    expect(headings(run(down, down, down))).toEqual(["Assessment", "Plan", "Data"]);
    expect(headings(run({ type: "moved", key: "part-0", by: -1 }))).toEqual(headings(START));
  });

  it("keeps a topic in one part: put into another, it leaves the first", () => {
    const form = run({ type: "topic_put", key: "part-2", topic: "medications" });
    expect(form.parts[2]?.topics).toContain("medications");
    expect(form.parts[0]?.topics).not.toContain("medications");
    expect(faultsOf(form)).toBeNull();
  });

  it("lists what no part has", () => {
    const form = run({ type: "topic_taken", key: "part-0", topic: "labs" });
    expect(freeTopics(form)).toContain("labs");
    expect(freeTopics({ parts: [] })).toEqual(NOTE_TOPICS);
  });

  it("says what is wrong beside the field it concerns", () => {
    const form = run(
      { type: "named", name: " " },
      { type: "added", key: "new" },
      { type: "changed", key: "part-1", change: { heading: "plan" } },
    );
    const faults = faultsOf(form);
    expect(faults?.name).toBe("Give the name.");
    expect(faults?.headings.get("new")).toBe("Give the heading.");
    expect(faults?.topics.get("new")).toBe("Choose at least one topic.");
    expect([...(faults?.headings.keys() ?? [])]).toContain("part-2");
  });

  it("says that a template needs a part", () => {
    const form = START.parts.reduce(
      (left, { key }) => reduceForm(left, { type: "removed", key }),
      START,
    );
    expect(faultsOf(form)?.other).toBe("A template has at least one part.");
  });

  it("takes no more than 20 parts", () => {
    const many = Array.from({ length: 40 }, (_, index): FormEvent => ({
      type: "added",
      key: `new-${index}`,
    }));
    expect(run(...many).parts).toHaveLength(20);
  });

  it("knows whether anything was changed", () => {
    const renamed = run({ type: "named", name: "Mine" });
    expect(isSameDefinition(definitionOf(renamed), SHIPPED_TEMPLATES.dap)).toBe(false);
    const back = reduceForm(renamed, { type: "named", name: "DAP" });
    expect(isSameDefinition(definitionOf(back), SHIPPED_TEMPLATES.dap)).toBe(true);
    const loaded = reduceForm(renamed, { type: "loaded", definition: SHIPPED_TEMPLATES.soap });
    expect(loaded.name).toBe("SOAP");
  });

  it("writes abbreviations down only where they stay as typed", () => {
    const kept = run({ type: "abbreviated", abbreviations: "keep" });
    expect(definitionOf(kept)).toEqual({ ...SHIPPED_TEMPLATES.dap, abbreviations: "keep" });
    expect(isSameDefinition(definitionOf(kept), SHIPPED_TEMPLATES.dap)).toBe(false);
    expect(formOf(definitionOf(kept)).abbreviations).toBe("keep");
    const back = reduceForm(kept, { type: "abbreviated", abbreviations: "expand" });
    expect(definitionOf(back)).toStrictEqual(SHIPPED_TEMPLATES.dap);
    expect(isSameDefinition(definitionOf(back), SHIPPED_TEMPLATES.dap)).toBe(true);
  });

  it("has words for every topic", () => {
    expect(Object.keys(TOPIC_WORDS).sort()).toEqual([...NOTE_TOPICS].sort());
  });
});

describe("the template a draft starts with", () => {
  const choice = (more: Partial<TemplateChoice>): TemplateChoice => ({
    id: "soap",
    scope: "shipped",
    templateId: null,
    version: 1,
    definition: SHIPPED_TEMPLATES.soap,
    savedAt: null,
    savedBy: null,
    isMine: false,
    ...more,
  });
  const own = choice({ id: "version-2" as TemplateChoice["id"], templateId: "t-1", scope: "own" });

  it.each([
    [null, "soap"],
    ["gone", "soap"],
    ["version-2", "version-2"],
    ["t-1", "version-2"],
  ])("after %j is %j", (last, id) => {
    expect(chosenTemplate([choice({}), own], last)).toBe(id);
  });

  it("is remembered whatever its version, and says whose it is", () => {
    expect(templateOptions([choice({}), own])).toEqual([
      { value: "soap", keepAs: "soap", label: "SOAP" },
      { value: "version-2", keepAs: "t-1", label: "SOAP, yours" },
    ]);
  });
});
