import type { Consent, ConsentState } from "./model-marks.schema";

/** How a consent stands on a day, "2026-11-26". */
export function consentState(
  consent: Pick<Consent, "givenOn" | "expiresOn" | "revokedAt">,
  today: string,
): ConsentState {
  if (consent.revokedAt !== null) return "revoked";
  if (consent.givenOn > today) return "not_yet";
  return consent.expiresOn !== null && consent.expiresOn < today ? "expired" : "live";
}

/** Whom the patient's live consents name; null among them stands for every recipient. */
export function consentedRecipients(
  consents: readonly Consent[],
  today: string,
): (string | null)[] {
  return consents
    .filter((consent) => consentState(consent, today) === "live")
    .map(({ recipient }) => recipient);
}
