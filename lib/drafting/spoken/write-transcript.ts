import type { SetAsideReason, Span } from "@/lib/notes/note-content.schema";
import { arrangeTalk } from "../arranging/arrange-talk";
import type { DraftUnplaced, Fact } from "../draft.schema";
import type { SpokenClause } from "../extract-clauses";
import { selectCandidates, type Selection } from "../selecting/select-candidates";
import type { WrittenNote } from "../written/write-note";
import { placeSpeech } from "./classify-speech";
import { hearTalk, type Heard } from "./hear-talk";
import { EMPTY, listCandidates, type Candidate } from "./list-candidates";
import { PERSONS, readPerson } from "./rewrite-person";
import { trimSpeech } from "./trim-speech";

/** From this probability on a clause that was not chosen is listed rather than set aside. */
const LISTED_FROM = 0.13;

type Left = Readonly<{ reason: SetAsideReason } | { why: DraftUnplaced["why"] }>;

/** What becomes of a clause that no sentence uses. */
function leave(item: Heard, candidate: Candidate | undefined, selection: Selection): Left {
  if (item.isQuestion) return { reason: "question" };
  if (candidate && selection.repeated.includes(candidate)) return { reason: "repetition" };
  const place = placeSpeech(trimSpeech(item.text), item.voice, item.phase);
  if ("aside" in place && EMPTY.has(place.aside)) return { reason: place.aside };
  const highest = candidate ? (selection.highest.get(candidate) ?? 0) : null;
  if (highest !== null && highest >= LISTED_FROM) return { why: "unclear" };
  if ("aside" in place) return { reason: place.aside };
  return highest === null ? { why: "unclear" } : { reason: "small_talk" };
}

/**
 * Sentences of a transcript. A model chooses clauses for each section; rules only delete, reorder or
 * map closed-class words, so every content word stands in the cited clause. What is not chosen is set
 * aside with its reason, or listed when it might have belonged in the note.
 */
export function writeTranscript(
  talk: readonly SpokenClause[],
  source: string,
  facts: readonly Fact[],
  sex?: "female" | "male",
): WrittenNote {
  const heard = hearTalk(talk);
  const person = sex ? PERSONS[sex] : readPerson(source);
  const candidates = listCandidates(heard, person);
  const selection = selectCandidates(heard, candidates);
  const sentences = arrangeTalk(heard, selection.chosen, person, facts);
  const byClause = new Map<number, Candidate>();
  for (const candidate of candidates) {
    for (let at = candidate.from; at <= candidate.to; at += 1) byClause.set(at, candidate);
  }
  const cited = sentences.flatMap(({ citations }) => citations);
  const setAside: (Span & { reason: SetAsideReason })[] = [];
  const unplaced: DraftUnplaced[] = [];
  heard.forEach((item, index) => {
    const candidate = byClause.get(index);
    const { spans } = item.clause;
    const isCited = spans.some(({ start, end }) =>
      cited.some((span) => span.start < end && start < span.end),
    );
    if (isCited) return;
    const left = leave(item, candidate, selection);
    if ("reason" in left) setAside.push(...spans.map((span) => ({ ...span, reason: left.reason })));
    else unplaced.push(...spans.map((span) => ({ ...span, why: left.why })));
  });
  return { sentences, setAside, unplaced };
}
