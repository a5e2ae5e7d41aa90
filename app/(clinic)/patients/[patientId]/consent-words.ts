import type { Consent, ConsentState } from "@/lib/patients/model-marks/model-marks.schema";

const STATE_WORDS: Readonly<Record<ConsentState, string>> = {
  live: "In force",
  not_yet: "Not yet in force",
  expired: "Expired",
  revoked: "Revoked",
};

/** "Northgate AI, for drafting notes" */
export function consentTitle({ recipient, purpose }: Consent): string {
  return `${recipient ?? "All recipients, for treatment, payment and health care operations"}: ${purpose}`;
}

export function consentStateWords(state: ConsentState): string {
  return STATE_WORDS[state];
}
