import type { NoteContent, NoteGap, NoteSection, NoteSentence } from "../note-content.schema";
import { NOTE_TOPICS, SECTION_OF_TOPIC, type NoteTopic } from "../note-topic.schema";
import type { TemplatePart } from "./template.schema";

/** A heading of a note with what stands under it. Headings without anything are in the list too. */
export type ArrangedPart<S> = Readonly<{
  heading: string;
  style: TemplatePart["style"];
  sentences: readonly S[];
  /** Labels of what is not documented here: "vital signs". */
  gaps: readonly string[];
  /** What a sentence that is added here gets. */
  section: NoteSection;
  topic: NoteTopic | null;
}>;

type Placed = Readonly<{ section: NoteSection; topic?: NoteTopic | undefined }>;

const OTHER = "Other";
const TOPICS = NOTE_TOPICS;

/** Where a sentence without a topic looks for a place, section by section: what most of them are about first. */
const USUAL_TOPIC: Readonly<Record<NoteSection, NoteTopic>> = {
  subjective: "history_of_present_illness",
  objective_exam: "physical_exam",
  objective_results: "labs",
  assessment_and_plan: "assessment",
};

const inSection = (section: NoteSection): NoteTopic[] =>
  TOPICS.filter((topic) => SECTION_OF_TOPIC[topic] === section);

/** Topics of the same section, the nearest in the list of topics first; of two as near, the one before. */
function sortByNearness(topic: NoteTopic): NoteTopic[] {
  const distance = (other: NoteTopic): number =>
    Math.abs(TOPICS.indexOf(other) - TOPICS.indexOf(topic));
  return inSection(SECTION_OF_TOPIC[topic]).sort((a, b) => distance(a) - distance(b));
}

/** Worked out once: pages arrange a note at every key that is pressed. */
const NEAREST: ReadonlyMap<NoteTopic, readonly NoteTopic[]> = new Map(
  TOPICS.map((topic) => [topic, sortByNearness(topic)]),
);

/** A topic that does not belong to the section, as after a move by hand, counts for nothing. */
function topicOf({ section, topic }: Placed): NoteTopic {
  return topic !== undefined && SECTION_OF_TOPIC[topic] === section ? topic : USUAL_TOPIC[section];
}

/** Index of the part a sentence stands in; -1 when no part has a topic of its section. */
export function partIndexOf(
  sentence: Placed,
  parts: readonly Pick<TemplatePart, "topics">[],
): number {
  for (const topic of NEAREST.get(topicOf(sentence)) ?? []) {
    const index = parts.findIndex(({ topics }) => topics.includes(topic));
    if (index >= 0) return index;
  }
  return -1;
}

/** A gap stands under the heading of its name, else where its section goes. */
function gapIndexOf({ section, label }: NoteGap, parts: readonly TemplatePart[]): number {
  const named = parts.findIndex(({ heading }) => heading.toLowerCase() === label.toLowerCase());
  return named >= 0 ? named : partIndexOf({ section }, parts);
}

/** Sections in the order in which a part names them; what it does not name comes last. */
function bySection<S extends Placed>(sentences: readonly S[], topics: readonly NoteTopic[]): S[] {
  const order = [...new Set(topics.map((topic) => SECTION_OF_TOPIC[topic]))];
  const rank = ({ section }: S): number =>
    order.includes(section) ? order.indexOf(section) : order.length;
  return [...sentences].sort((a, b) => rank(a) - rank(b));
}

/**
 * Puts sentences and gaps under the headings of a template, in its order. Within a part sentences stay as the
 * note has them, section by section. A topic that no part has goes to the part with the nearest topic of its
 * section; what has no such part stands in a last one, "Other": nothing is left out, nothing stands twice.
 */
export function arrangeSentences<S extends Placed>(
  sentences: readonly S[],
  gaps: readonly NoteGap[],
  parts: readonly TemplatePart[],
): ArrangedPart<S>[] {
  const places = sentences.map((sentence) => partIndexOf(sentence, parts));
  const arranged = parts.map(({ heading, style, topics }, index): ArrangedPart<S> => {
    const topic = topics[0] ?? null;
    return {
      heading,
      style,
      topic,
      section: topic === null ? "subjective" : SECTION_OF_TOPIC[topic],
      sentences: bySection(
        sentences.filter((_, at) => places[at] === index),
        topics,
      ),
      gaps: gaps.filter((gap) => gapIndexOf(gap, parts) === index).map(({ label }) => label),
    };
  });
  const rest = sentences.filter((_, at) => places[at] === -1);
  const lost = gaps.filter((gap) => gapIndexOf(gap, parts) === -1);
  const first = rest[0] ?? lost[0];
  if (first === undefined) return arranged;
  const other: ArrangedPart<S> = {
    heading: OTHER,
    style: "sentences",
    topic: null,
    section: first.section,
    sentences: rest,
    gaps: lost.map(({ label }) => label),
  };
  return [...arranged, other];
}

const legacyPart = (heading: string, ...sections: NoteSection[]): TemplatePart => ({
  heading,
  topics: sections.flatMap(inSection),
  style: "sentences",
  length: "full",
  isRequired: false,
});

/** The headings of notes from before contents carried their layout. They stay for ever: such notes are signed. */
const WITHOUT_LAYOUT: Readonly<Record<"soap" | "encounter", readonly TemplatePart[]>> = {
  soap: [
    legacyPart("Subjective", "subjective"),
    legacyPart("Objective", "objective_exam", "objective_results"),
    legacyPart("Assessment and plan", "assessment_and_plan"),
  ],
  encounter: [
    legacyPart("History of present illness", "subjective"),
    legacyPart("Physical exam", "objective_exam"),
    legacyPart("Results", "objective_results"),
    legacyPart("Assessment and plan", "assessment_and_plan"),
  ],
};

type Laid = Pick<NoteContent, "template" | "layout">;

/** The parts a content stands in: its own layout, or the headings from before there were any. */
export function partsOfContent({ template, layout }: Laid): readonly TemplatePart[] {
  return layout?.parts ?? WITHOUT_LAYOUT[template === "encounter" ? "encounter" : "soap"];
}

/** A note's sentences and gaps under its own headings, empty headings included. */
export function arrangeNote(
  content: Laid & Pick<NoteContent, "sentences" | "gaps">,
): ArrangedPart<NoteSentence>[] {
  return arrangeSentences(content.sentences, content.gaps, partsOfContent(content));
}

/** "SOAP", "Progress note": what a content calls its template. */
export function templateNameOf({ template, layout }: Laid): string {
  return layout?.name ?? (template === "encounter" ? "Encounter" : "SOAP");
}
