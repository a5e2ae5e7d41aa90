import { z } from "zod";

/**
 * What emergency mode is for and what it is not: the text that an organization signs before it can be switched on. A
 * change of a word is a new version, and a new version has to be signed anew.
 */
export type IntendedUseText = Readonly<{
  subject: "emergency_mode";
  version: number;
  title: string;
  is: readonly string[];
  isNot: readonly string[];
  duties: readonly string[];
}>;

export const EMERGENCY_MODE_TEXT: IntendedUseText = {
  subject: "emergency_mode",
  version: 1,
  title: "Emergency mode: red flags first",
  is: [
    "A way to read a pasted text faster: red flags, diagnoses to think of with what the text says for and against each, and what is not yet documented, shown before the note.",
    "Read out of the text by fixed rules on this server. Identifiers are taken out first, as for every draft; when that fails, nothing is shown.",
    "For clinicians and nurses who look after the patient and can check every line against the text beside it.",
  ],
  isNot: [
    "Not a triage tool: it gives no acuity, and it never says that somebody can wait or go home.",
    "Not a diagnosis and no advice on treatment. It rules nothing out.",
    "Not complete: a red flag that is not shown may still be there. What is not documented is never counted as absent.",
    "Not reviewed by a clinician: its table of presentations was written from general clinical knowledge, with sources cited from memory.",
    "Not a cleared or registered medical device, and not tested for effect on patients.",
  ],
  duties: [
    "Whoever uses it reads the patient and the text first and decides alone.",
    "Care is never delayed to wait for it.",
    "A clinician of this organization has read the table of presentations, or the organization accepts that none has.",
    "What it shows wrongly is reported to the administrator, and this signature is withdrawn when it cannot be relied on.",
  ],
};

/** Whether the mode can be used now, and why not. */
export type IntendedUseState =
  "unsigned" | "waits_for_officer" | "in_force" | "withdrawn" | "older_text";

export type IntendedUseSignature = Readonly<{
  id: string;
  version: number;
  textSha256: string;
  signedName: string;
  /** ISO 8601, as every time here. */
  signedAt: string;
  signedByMe: boolean;
  countersignedName: string | null;
  countersignedAt: string | null;
  /** One of the two accounts invited the other. */
  isOfOneHand: boolean;
  withdrawnAt: string | null;
}>;

export type IntendedUseView = Readonly<{
  text: IntendedUseText;
  /** SHA-256 of the text as it stands in this version of the product, hex. */
  textSha256: string;
  state: IntendedUseState;
  /** Newest first. */
  signatures: readonly IntendedUseSignature[];
  myName: string;
  may: Readonly<{ sign: boolean; countersign: boolean; withdraw: boolean }>;
}>;

const seenText = {
  /** SHA-256 of the text on the page, hex: what is signed is what was seen. */
  textSha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** The signer's own name, typed. */
  name: z.string().trim().min(3).max(120),
};

export const signIntendedUseSchema = z.strictObject(seenText);
export const countersignIntendedUseSchema = z.strictObject({ signatureId: z.uuid(), ...seenText });
export const withdrawIntendedUseSchema = z.strictObject({
  signatureId: z.uuid(),
  reason: z.string().trim().min(3).max(1_000),
});
