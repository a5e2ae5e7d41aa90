import type { NoteGap } from "@/lib/notes/note-content.schema";
import { SECTION_OF_TOPIC, type NoteTopic } from "@/lib/notes/note-topic.schema";
import { arrangeSentences } from "@/lib/notes/templates/arrange-note.schema";
import type { DraftSentence } from "../draft.schema";
import type { Shape } from "./shape-sentences";

/** Gaps of a usual note (`find-gaps`) that say of a topic whether the source speaks of it anywhere. */
const USUAL_LABEL: Readonly<Partial<Record<NoteTopic, string>>> = {
  medications: "medications",
  allergies: "allergies",
  family_history: "family history",
  vitals: "vital signs",
};

function lowerFirst(heading: string): string {
  return /^\p{Lu}\p{Ll}/u.test(heading)
    ? heading.slice(0, 1).toLowerCase() + heading.slice(1)
    : heading;
}

/**
 * The required parts of a template that no sentence stands in, by their headings. A part of one topic that the
 * source speaks of in another place is not "not documented", and so is no gap.
 *
 * @param usual what `findGaps` found for the same draft
 */
export function findTemplateGaps(
  sentences: readonly DraftSentence[],
  usual: readonly NoteGap[],
  { parts }: Shape,
): NoteGap[] {
  const arranged = arrangeSentences(sentences, [], parts);
  const missing = new Set(usual.map(({ label }) => label));
  return parts.flatMap(({ heading, topics, isRequired }, index) => {
    const [first] = topics;
    if (!isRequired || first === undefined || arranged[index]?.sentences.length !== 0) return [];
    const label = topics.length === 1 ? USUAL_LABEL[first] : undefined;
    if (label !== undefined && !missing.has(label)) return [];
    return [{ section: SECTION_OF_TOPIC[first], label: lowerFirst(heading) }];
  });
}
