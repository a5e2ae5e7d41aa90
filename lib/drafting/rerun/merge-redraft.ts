import type {
  Citation,
  NoteContent,
  NoteSection,
  NoteSentence,
} from "@/lib/notes/note-content.schema";
import type { EarlierContent } from "@/lib/notes/draft/read-draft";
import { carryReferences } from "./merging/carry-references";
import { mergeCritique } from "./merging/merge-critique";
import { mergeItems } from "./merging/merge-items";
import { mergeModels } from "./merging/merge-models";

export type RedraftInput = Readonly<{
  /** The draft as the clinician has it. */
  working: NoteContent;
  /** A whole new draft of the same text; of it only the section is used. */
  fresh: NoteContent;
  section: NoteSection;
  /** The versions so far, first one first: what a person took out between them stays out. */
  earlier: readonly EarlierContent[];
}>;

export type Redraft = Readonly<{
  content: NoteContent;
  /** Drafted sentences that are new or gone; zero means that it came out the same. */
  changed: number;
}>;

const MOST_ITEMS = 200;

/**
 * Puts a section that was drafted again into a draft that somebody worked on. Every other section stays to the byte. In the
 * section a person's own words stay, and what they cite is not drafted beside them; what a person deleted stays out; sentences
 * that came out the same keep their ids. Decided items stay decided. A clause that no sentence cites any more is listed. The
 * second look and the references follow the sentences. Pure.
 */
export function mergeRedraft({ working, fresh, section, earlier }: RedraftInput): Redraft {
  const before = working.sentences.filter((sentence) => sentence.section === section);
  const own = before.filter(({ support }) => support === "own");
  const models = mergeModels(working, fresh);
  const placed = (sentence: NoteSentence): NoteSentence =>
    sentence.madeBy === undefined
      ? sentence
      : { ...sentence, madeBy: models.place(sentence.madeBy) };
  const takenOut = textsTakenOut(earlier, working, section);
  const drafted = fresh.sentences
    .filter((sentence) => sentence.section === section)
    .filter((sentence) => !isSaidBy(own, sentence) && !takenOut.has(sentence.text))
    .map((sentence) => before.find((old) => isSame(old, sentence)) ?? placed(sentence));
  const kept = new Set(drafted.map(({ id }) => id));
  const gone = before.filter(({ id, support }) => support !== "own" && !kept.has(id));
  const added = drafted.filter(({ id }) => !before.some((old) => old.id === id));
  const sentences = putInPlace(working.sentences, section, weave(drafted, own, before));
  const attention = mergeItems(working.attention, fresh.attention, { gone, added });
  const known = new Set(sentences.map(({ id }) => id));
  const changes = { gone, added };
  const critique = mergeCritique(working.critique, fresh.critique, {
    ...changes,
    modelAt: models.place,
  });
  const references = carryReferences(working.references, changes);
  const content = models.keep({
    ...working,
    sentences,
    attention: attention
      .map((item) => ({ ...item, sentenceIds: item.sentenceIds.filter((id) => known.has(id)) }))
      .slice(0, MOST_ITEMS),
    unplaced: [...working.unplaced, ...lostSpans(working, gone, sentences)],
    gaps: [
      ...working.gaps.filter((gap) => gap.section !== section),
      ...fresh.gaps.filter((gap) => gap.section === section),
    ].slice(0, 60),
    ...(critique === undefined ? {} : { critique }),
    ...(references === undefined ? {} : { references }),
  });
  return { content, changed: gone.length + added.length };
}

function isSame(old: NoteSentence, drafted: NoteSentence): boolean {
  return (
    old.support !== "own" &&
    old.text === drafted.text &&
    old.support === drafted.support &&
    JSON.stringify([old.citations, old.topic, old.label, old.cells]) ===
      JSON.stringify([drafted.citations, drafted.topic, drafted.label, drafted.cells])
  );
}

const covers = (outer: Citation, inner: Citation): boolean =>
  outer.documentId === inner.documentId && outer.start <= inner.start && inner.end <= outer.end;

/** A person's words already stand on all that this sentence rests on. */
function isSaidBy(own: readonly NoteSentence[], { citations }: NoteSentence): boolean {
  const said = own.flatMap((sentence) => sentence.citations);
  return citations.length > 0 && citations.every((span) => said.some((each) => covers(each, span)));
}

/**
 * Words that a person took out of a section or changed: in one version and not in the next that was saved in person, nor now.
 * What went away because a section was drafted again was nobody's decision.
 */
function textsTakenOut(
  earlier: readonly EarlierContent[],
  working: NoteContent,
  section: NoteSection,
): ReadonlySet<string> {
  const textsOf = ({ sentences }: NoteContent): string[] =>
    sentences.filter((sentence) => sentence.section === section).map(({ text }) => text);
  const steps = [...earlier, { cause: "save", content: working }];
  const now = new Set(textsOf(working));
  const taken = steps.slice(1).flatMap(({ cause, content }, index) => {
    const before = steps[index];
    if (cause !== "save" || before === undefined) return [];
    const after = new Set(textsOf(content));
    return textsOf(before.content).filter((text) => !after.has(text));
  });
  return new Set(taken.filter((text) => !now.has(text)));
}

/** A person's own words go back where they stood: behind what stood before them, or by what they cite. */
function weave(
  drafted: readonly NoteSentence[],
  own: readonly NoteSentence[],
  before: readonly NoteSentence[],
): NoteSentence[] {
  const woven = [...drafted];
  for (const sentence of own) {
    const earlier = before.slice(0, before.indexOf(sentence)).map(({ id }) => id);
    const anchor = woven.findLastIndex(({ id }) => earlier.includes(id));
    const start = sentence.citations[0]?.start;
    const byPlace =
      start === undefined
        ? -1
        : woven.findLastIndex(({ citations }) => (citations[0]?.start ?? Infinity) <= start);
    const isFirst = earlier.length === 0;
    const at = anchor >= 0 ? anchor + 1 : byPlace >= 0 || isFirst ? byPlace + 1 : woven.length;
    woven.splice(at, 0, sentence);
  }
  return woven;
}

/** The section's sentences where its first one stood; where there was none, behind all. */
function putInPlace(
  all: readonly NoteSentence[],
  section: NoteSection,
  sentences: readonly NoteSentence[],
): NoteSentence[] {
  const first = all.findIndex((sentence) => sentence.section === section);
  const others = all.filter((sentence) => sentence.section !== section);
  const at =
    first === -1
      ? others.length
      : all.slice(0, first).filter((sentence) => sentence.section !== section).length;
  return [...others.slice(0, at), ...sentences, ...others.slice(at)];
}

/** What only the sentences that went away had cited: listed, never dropped. */
function lostSpans(
  { setAside, unplaced }: NoteContent,
  gone: readonly NoteSentence[],
  sentences: readonly NoteSentence[],
): NoteContent["unplaced"] {
  const held = [...sentences.flatMap(({ citations }) => citations), ...setAside, ...unplaced];
  const lost = gone
    .flatMap(({ citations }) => citations)
    .filter((span) => !held.some((each) => overlaps(each, span)));
  const unique = new Map(
    lost.map((span) => [`${span.documentId} ${span.start} ${span.end}`, span]),
  );
  return [...unique.values()].map((span) => ({ ...span, why: "blocked" as const }));
}

const overlaps = (a: Citation, b: Citation): boolean =>
  a.documentId === b.documentId && a.start < b.end && b.start < a.end;
