import { z } from "zod";

/** The steps of "Set up your clinic", in their order. */
export const SETUP_STEPS = [
  "roles",
  "deidentification",
  "live_clinic",
  "people",
  "teams",
  "sign_in",
] as const;
export type SetupStep = (typeof SETUP_STEPS)[number];

/** Steps that a person confirms; the others are facts. */
export const confirmSetupStepSchema = z.object({
  step: z.enum(["roles", "deidentification", "sign_in"]),
});

export const makeLiveSchema = z.object({
  clinicName: z.string().trim().min(2, "A clinic needs a name.").max(120),
  familyName: z.string().trim().min(1, "A family name is needed.").max(120),
  givenName: z.string().trim().min(1, "A given name is needed.").max(120),
  email: z.email("This is not an e-mail address.").trim().toLowerCase().max(254),
});

export type SetupStatus = {
  readonly organizationName: string;
  readonly kind: "demo" | "live";
  readonly carePolicy: "team" | "clinic";
  readonly isSoloPractice: boolean;
  readonly steps: readonly { readonly step: SetupStep; readonly isDone: boolean }[];
  readonly done: number;
  readonly people: number;
  readonly teams: number;
};

export type MadeLive = {
  readonly clinicName: string;
  readonly email: string;
  /** One-time link of the live clinic's first administrator, shown this once. */
  readonly path: string;
  readonly expiresAt: string;
  /** False when the file with the demo passwords could not be removed; the passwords open nothing any more. */
  readonly demoPasswordsRemoved: boolean;
};
