import type { DisputeReason } from "@/lib/notes/critique.schema";

/** Why a sentence is disputed, as the end of "The critic disputes it: …". */
export const DISPUTE_WORDS: Readonly<Record<DisputeReason, string>> = {
  number: "a number or unit is not what the cited lines say",
  medicine: "a medicine is not what the cited lines say",
  dose: "a dose or rate is not what the cited lines say",
  side: "a side is not what the cited lines say",
  person: "it is said of another person",
  denial: "what is denied and what is reported differ",
  time: "it is told of another time",
  certainty: "the source is less sure",
  not_in_source: "the source does not say it",
  stopped_elsewhere: "another place says it was stopped",
  dose_elsewhere: "another place has another dose",
  denied_elsewhere: "another place denies it",
  reported_elsewhere: "another place reports it",
  allergy_elsewhere: "another place says otherwise of allergies",
  other: "facts speak against it",
};
