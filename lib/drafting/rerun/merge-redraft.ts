import type {
  AttentionItem,
  Citation,
  ModelUse,
  NoteContent,
  NoteSection,
  NoteSentence,
} from "@/lib/notes/note-content.schema";
import type { EarlierContent } from "@/lib/notes/draft/read-draft";

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

const MOST_MODELS = 20;
const MOST_ITEMS = 200;

/**
 * Puts a section that was drafted again into a draft that somebody worked on. Every other section stays to the byte. In the
 * section a person's own words stay, and what they cite is not drafted beside them; what a person deleted stays out; sentences
 * that came out the same keep their ids. Decided items stay decided. A clause that no sentence cites any more is listed. Pure.
 */
export function mergeRedraft({ working, fresh, section, earlier }: RedraftInput): Redraft {
  const before = working.sentences.filter((sentence) => sentence.section === section);
  const own = before.filter(({ support }) => support === "own");
  const models = mergeModels(working, fresh);
  const takenOut = textsTakenOut(earlier, working, section);
  const drafted = fresh.sentences
    .filter((sentence) => sentence.section === section)
    .filter((sentence) => !isSaidBy(own, sentence) && !takenOut.has(sentence.text))
    .map((sentence) => before.find((old) => isSame(old, sentence)) ?? models.place(sentence));
  const kept = new Set(drafted.map(({ id }) => id));
  const gone = before.filter(({ id, support }) => support !== "own" && !kept.has(id));
  const added = drafted.filter(({ id }) => !before.some((old) => old.id === id));
  const sentences = putInPlace(working.sentences, section, weave(drafted, own, before));
  const attention = mergeItems(working.attention, fresh.attention, { gone, added });
  const known = new Set(sentences.map(({ id }) => id));
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

type Changes = Readonly<{ gone: readonly NoteSentence[]; added: readonly NoteSentence[] }>;

/** What was decided stays; what was about words that are gone goes with them; what the new words raise is added. */
function mergeItems(
  items: readonly AttentionItem[],
  fresh: readonly AttentionItem[],
  { gone, added }: Changes,
): AttentionItem[] {
  const goneIds = new Set(gone.map(({ id }) => id));
  const addedIds = new Set(added.map(({ id }) => id));
  const kept = items.filter(
    ({ decision, sentenceIds, replacement }) =>
      decision !== undefined ||
      !(
        (sentenceIds.length > 0 && sentenceIds.every((id) => goneIds.has(id))) ||
        (replacement?.sentenceId !== undefined && goneIds.has(replacement.sentenceId))
      ),
  );
  const known = new Set(kept.map(keyOf));
  const raised = fresh.filter(
    (item) => item.sentenceIds.some((id) => addedIds.has(id)) && !known.has(keyOf(item)),
  );
  // An item that stays is also about the new words that raise it again.
  const widened = kept.map((item) => {
    const again = fresh.find((other) => keyOf(other) === keyOf(item));
    const more = again?.sentenceIds.filter((id) => addedIds.has(id)) ?? [];
    const sentenceIds = [...new Set([...item.sentenceIds, ...more])].slice(0, 20);
    return { ...item, sentenceIds };
  });
  return [...widened, ...raised];
}

function keyOf({ kind, title, citations }: AttentionItem): string {
  return JSON.stringify([kind, title, citations]);
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

/** Indexes run past the list's end until `keep` counts them anew. Models of the new section join the list of those asked; past its end, the ones of which no word stands any more give way. */
function mergeModels(working: NoteContent, fresh: NoteContent) {
  const old: readonly ModelUse[] = working.models ?? [];
  const all = [...old, ...(fresh.models ?? [])];
  const place = (sentence: NoteSentence): NoteSentence =>
    sentence.madeBy === undefined
      ? sentence
      : { ...sentence, madeBy: sentence.madeBy + old.length };
  const keep = (content: NoteContent): NoteContent => {
    if (all.length === 0) return content;
    const used = new Set(content.sentences.flatMap(({ madeBy }) => madeBy ?? []));
    const isKept = (index: number) =>
      all.length <= MOST_MODELS || used.has(index) || index >= old.length;
    const indexes = [...all.keys()].filter(isKept).slice(-MOST_MODELS);
    const sentences = content.sentences.map((sentence) =>
      sentence.madeBy === undefined
        ? sentence
        : { ...sentence, madeBy: indexes.indexOf(sentence.madeBy) },
    );
    return { ...content, sentences, models: indexes.flatMap((index) => all[index] ?? []) };
  };
  return { place, keep };
}
