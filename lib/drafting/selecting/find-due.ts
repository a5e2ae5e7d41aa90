import type { NoteSection } from "@/lib/notes/note-content.schema";
import { findAllergies } from "../facts/find-allergies";
import { findLabs } from "../facts/find-labs";
import { findMedications } from "../facts/find-medications";
import { findVitals } from "../facts/find-vitals";
import type { Heard } from "../spoken/hear-talk";

const CHANGES: ReadonlySet<string> = new Set([
  "start",
  "stop",
  "hold",
  "increase",
  "decrease",
  "refill",
]);

const hasVitals = (item: Heard): boolean =>
  item.voice === "doctor" && findVitals(item.text).length > 0;

/** What makes a complaint worse or better, and when. */
const EASES =
  /\b(?:worse|worst|better|reliev\w+|helps?|helped|improves?|flares?)\b.*\b(?:when|whenever|with|going|at night|in the (?:morning|evening)|after|during|lying|laying|sitting|standing|walking|bending|lifting|climbing|stairs)\b|\b(?:when|whenever|if) .*\b(?:hurts?|worse|aches?|burns?|throbs?)\b/;
/** Whether what was tried helped. */
const HELPED =
  /^(?:(?:and|but|so|then|, )+ ?)?(?:it|that|they|this|nothing|neither) (?:(?:does|do|did|has|have)(?: not)? |really |only |seems? to |just )*(?:helps?|helped|works?|worked)\b/;
const MOST_WORDS = 18;

function tellsWhatEases({ text, voice, phase }: Heard): boolean {
  return (
    voice === "patient" &&
    phase === "history" &&
    (EASES.test(text) || HELPED.test(text)) &&
    !/\b(?:you|your|we)\b/.test(text) &&
    text.split(" ").length <= MOST_WORDS
  );
}

/** What a section must hold whatever the model thinks: an allergy told, a value measured, a medicine changed. */
export function isDue(item: Heard, section: NoteSection): boolean {
  const { text, voice, phase, isQuestion } = item;
  if (isQuestion) return false;
  if (section === "subjective") {
    const tellsAllergy = voice === "patient" && findAllergies(text).some(({ isNone }) => !isNone);
    return tellsAllergy || tellsWhatEases(item);
  }
  if (voice !== "doctor") return false;
  if (section === "objective_exam") return phase !== "history" && hasVitals(item);
  if (section === "objective_results") {
    return (
      phase !== "history" && !hasVitals(item) && findLabs(text).some(({ value }) => value !== "")
    );
  }
  return phase === "plan" && findMedications(text).some(({ change }) => CHANGES.has(change ?? ""));
}

/** A doctor's measured values and plans are no part of what the patient tells; nor is the patient's story a finding. */
export function isMisplaced(item: Heard, section: NoteSection): boolean {
  const { voice, phase } = item;
  if (section === "subjective") {
    return voice === "doctor" && phase !== "history";
  }
  return voice === "patient";
}
