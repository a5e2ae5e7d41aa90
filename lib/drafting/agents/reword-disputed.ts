import type { DraftSentence } from "../draft.schema";
import { sectionSecondLookPrompt } from "../prompts/section-drafter";
import { askSection, type SectionAsking, type SectionTally } from "./ask-section";
import { isFlagged } from "./read-section-answer";
import type { SectionFact } from "./section-facts";
import { MOST_REPAIRS, type SectionWording } from "./word-sections";

export type Reworded = Readonly<{
  wordings: readonly SectionWording[];
  /** By section, the sentences that took the place of disputed ones. */
  fresh: ReadonlySet<DraftSentence>;
  /** What was sent and not used, by index into the note's models. */
  tallies: ReadonlyMap<number, SectionTally>;
}>;

/**
 * Asks the section drafter once more for those of its own sentences that a critic disputes, and for no other; a section that
 * has had its rounds of repair is left as it is. A new sentence takes the place of the disputed one only when it agrees with
 * the facts it names; sentences of the embedded drafter are never asked for again.
 */
export async function rewordDisputed(
  asking: SectionAsking,
  wordings: readonly SectionWording[],
  disputed: ReadonlySet<DraftSentence>,
): Promise<Reworded> {
  const fresh = new Set<DraftSentence>();
  const tallies = new Map<number, SectionTally>();
  const next: SectionWording[] = [];
  for (const wording of wordings) {
    const doubted = wording.written.filter(
      ({ sentence }) => disputed.has(sentence) && !isFlagged(sentence),
    );
    if (doubted.length === 0 || wording.repairs >= MOST_REPAIRS) {
      next.push(wording);
      continue;
    }
    const tally = { bytes: 0, isIdentified: false, rejected: 0, tokens: 0 };
    tallies.set(wording.madeBy, tally);
    const facts = factsOf(wording, doubted);
    const { section, madeBy } = wording;
    const template = sectionSecondLookPrompt(section);
    const answer = await askSection(asking, { template, facts, section, madeBy }, tally);
    const better =
      answer.status === "read" ? answer.written.filter(({ sentence }) => !isFlagged(sentence)) : [];
    const said = new Set(doubted.map(({ sentence }) => sentence.text));
    const isBetter = better.length > 0 && better.some(({ sentence }) => !said.has(sentence.text));
    if (!isBetter) {
      next.push({ ...wording, repairs: wording.repairs + 1 });
      continue;
    }
    for (const { sentence } of better) fresh.add(sentence);
    const kept = wording.written.filter((each) => !doubted.includes(each));
    next.push({ ...wording, written: [...kept, ...better], repairs: wording.repairs + 1 });
  }
  return { wordings: next, fresh, tallies };
}

function factsOf(
  { facts }: SectionWording,
  doubted: SectionWording["written"],
): readonly SectionFact[] {
  const named = new Set(doubted.flatMap((each) => each.facts.map(({ id }) => id)));
  return facts.filter(({ id }) => named.has(id));
}
