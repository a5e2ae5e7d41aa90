import type { Person } from "../spoken/rewrite-person";
import type { WrittenSentence } from "../writing/written-sentence";

const SUBJECT = /^(He|She|The patient) (?=\S)/;
/** Both halves short enough to be read in one breath. */
const MOST_WORDS = 9;
/** A half that holds a joining word already, or speaks of a problem by name, stays alone. */
const STAYS = /\b(?:and|but|or|because|when|if|which|who|year-old)\b|[:;]/;

const words = (text: string): number => text.split(/\s+/).length;

function joined(first: WrittenSentence, second: WrittenSentence): WrittenSentence | null {
  const subject = SUBJECT.exec(first.text)?.[1];
  if (subject === undefined || SUBJECT.exec(second.text)?.[1] !== subject) return null;
  if (first.topic !== second.topic || first.label !== second.label) return null;
  const parts = [first.text, second.text];
  if (parts.some((text) => words(text) > MOST_WORDS || STAYS.test(text))) return null;
  const rest = second.text.slice(subject.length + 1);
  return {
    ...first,
    text: `${first.text.replace(/\.$/, "")} and ${rest}`,
    citations: [...first.citations, ...second.citations],
  };
}

/** Two short statements about the patient in a row as one: "He took Tylenol and tried heat." */
export function joinShort(sentences: readonly WrittenSentence[]): WrittenSentence[] {
  const result: WrittenSentence[] = [];
  let isOpen = false;
  for (const sentence of sentences) {
    const before = result.at(-1);
    const both = before && isOpen ? joined(before, sentence) : null;
    if (both) {
      result[result.length - 1] = both;
      isOpen = false;
    } else {
      result.push(sentence);
      isOpen = true;
    }
  }
  return result;
}

/** After so many sentences that begin with "he" or "she", the patient is named again. */
const NAMED_EVERY = 3;

/** "He started him on antibiotics": the first is somebody else. */
const ACTS_ON_PATIENT =
  /\bhim\b|\b(?:gave|told|started|put|sent|referred|prescribed|asked|wanted|made|saw|called|offered|gives|tells) her\b/;

/** Names the patient in the first and every third of the sentences that begin with the patient's pronoun. */
export function nameAnew(sentences: readonly WrittenSentence[], person: Person): WrittenSentence[] {
  const opening = { he: /^He /, she: /^She /, "the patient": null }[person.subject];
  if (!opening) return [...sentences];
  let pronouns = 0;
  return sentences.map((sentence) => {
    if (!opening.test(sentence.text) || ACTS_ON_PATIENT.test(sentence.text)) return sentence;
    pronouns += 1;
    return pronouns % NAMED_EVERY === 1
      ? { ...sentence, text: sentence.text.replace(opening, "The patient ") }
      : sentence;
  });
}
