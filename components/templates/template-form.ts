import { NOTE_TOPICS, type NoteTopic } from "@/lib/notes/note-topic.schema";
import {
  keptAbbreviations,
  MOST_PARTS,
  templateDefinitionSchema,
  type TemplateDefinition,
  type TemplatePart,
} from "@/lib/notes/templates/template.schema";

/** One part as it is being edited; `key` stays while it is moved and renamed. */
export type FormPart = TemplatePart & Readonly<{ key: string }>;

export type TemplateForm = Readonly<{
  name: string;
  wording: TemplateDefinition["wording"];
  abbreviations: "expand" | "keep";
  parts: readonly FormPart[];
}>;

export type FormEvent =
  | Readonly<{ type: "named"; name: string }>
  | Readonly<{ type: "worded"; wording: TemplateDefinition["wording"] }>
  | Readonly<{ type: "abbreviated"; abbreviations: TemplateForm["abbreviations"] }>
  | Readonly<{ type: "changed"; key: string; change: Partial<Omit<TemplatePart, "topics">> }>
  | Readonly<{ type: "topic_put"; key: string; topic: NoteTopic }>
  | Readonly<{ type: "topic_taken"; key: string; topic: NoteTopic }>
  | Readonly<{ type: "moved"; key: string; by: 1 | -1 }>
  | Readonly<{ type: "added"; key: string }>
  | Readonly<{ type: "removed"; key: string }>
  | Readonly<{ type: "loaded"; definition: TemplateDefinition }>;

export function formOf({ name, wording, abbreviations, parts }: TemplateDefinition): TemplateForm {
  return {
    name,
    wording,
    abbreviations: abbreviations ?? "expand",
    parts: parts.map((part, index) => ({ ...part, key: `part-${index}` })),
  };
}

/** The form as a definition; it need not be a valid one. */
export function definitionOf({
  name,
  wording,
  abbreviations,
  parts,
}: TemplateForm): TemplateDefinition {
  return {
    name,
    wording,
    ...keptAbbreviations(abbreviations),
    parts: parts.map(({ key: _key, ...part }) => part),
  };
}

/** The whole of what can happen to the form. A topic stands in one part: put into another, it leaves the first. */
export function reduceForm(form: TemplateForm, event: FormEvent): TemplateForm {
  const change = (key: string, to: (part: FormPart) => FormPart): TemplateForm => ({
    ...form,
    parts: form.parts.map((part) => (part.key === key ? to(part) : part)),
  });
  switch (event.type) {
    case "named":
      return { ...form, name: event.name };
    case "worded":
      return { ...form, wording: event.wording };
    case "abbreviated":
      return { ...form, abbreviations: event.abbreviations };
    case "changed":
      return change(event.key, (part) => ({ ...part, ...event.change }));
    case "topic_put":
      return putTopic(form, event.key, event.topic);
    case "topic_taken":
      return change(event.key, (part) => ({ ...part, topics: without(part.topics, event.topic) }));
    case "moved":
      return movePart(form, event.key, event.by);
    case "added":
      return form.parts.length >= MOST_PARTS
        ? form
        : { ...form, parts: [...form.parts, newPart(event.key)] };
    case "removed":
      return { ...form, parts: form.parts.filter(({ key }) => key !== event.key) };
    case "loaded":
      return formOf(event.definition);
  }
}

function newPart(key: string): FormPart {
  return { key, heading: "", topics: [], style: "sentences", length: "full", isRequired: false };
}

function without(topics: readonly NoteTopic[], topic: NoteTopic): NoteTopic[] {
  return topics.filter((each) => each !== topic);
}

function putTopic(form: TemplateForm, key: string, topic: NoteTopic): TemplateForm {
  return {
    ...form,
    parts: form.parts.map((part) => {
      const rest = without(part.topics, topic);
      return { ...part, topics: part.key === key ? [...rest, topic] : rest };
    }),
  };
}

function movePart(form: TemplateForm, key: string, by: 1 | -1): TemplateForm {
  const parts = [...form.parts];
  const index = parts.findIndex((part) => part.key === key);
  const [part, neighbour] = [parts[index], parts[index + by]];
  if (part === undefined || neighbour === undefined) return form;
  parts[index] = neighbour;
  parts[index + by] = part;
  return { ...form, parts };
}

/** Topics that no part has, in the order of the list. */
export function freeTopics({ parts }: Pick<TemplateForm, "parts">): NoteTopic[] {
  return NOTE_TOPICS.filter((topic) => !parts.some(({ topics }) => topics.includes(topic)));
}

/** What keeps the form from being saved: by the field it concerns, in words for the page. */
export type FormFaults = Readonly<{
  name: string | undefined;
  /** By part key. */
  headings: ReadonlyMap<string, string>;
  topics: ReadonlyMap<string, string>;
  other: string | undefined;
}>;

/** The faults of the form; null when it can be saved. */
export function faultsOf(form: TemplateForm): FormFaults | null {
  const parsed = templateDefinitionSchema.safeParse(definitionOf(form));
  if (parsed.success) return null;
  const headings = new Map<string, string>();
  const topics = new Map<string, string>();
  let [name, other]: [string | undefined, string | undefined] = [undefined, undefined];
  for (const { path, message } of parsed.error.issues) {
    const [field, index, part] = path;
    const key = typeof index === "number" ? form.parts[index]?.key : undefined;
    if (field === "name") name ??= message;
    else if (key !== undefined && part === "heading") {
      headings.set(key, headings.get(key) ?? message);
    } else if (key !== undefined && part === "topics") topics.set(key, topics.get(key) ?? message);
    else other ??= message;
  }
  return { name, headings, topics, other };
}

/** True when both say the same. */
export function isSameDefinition(a: TemplateDefinition, b: TemplateDefinition): boolean {
  const plain = ({ name, wording, abbreviations, parts }: TemplateDefinition): string =>
    JSON.stringify([
      name,
      wording,
      abbreviations ?? "expand",
      parts.map((part) => [part.heading, part.topics, part.style, part.length, part.isRequired]),
    ]);
  return plain(a) === plain(b);
}
