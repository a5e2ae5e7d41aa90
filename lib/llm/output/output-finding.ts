import type { KnownValue } from "@/lib/phi/identifier.schema";
import type { Proposal } from "@/lib/phi/model/decode-labels";

/** Why a stretch of a model's text is held back. */
export const OUTPUT_FINDING_KINDS = [
  /** A placeholder that this request did not issue. */
  "foreign_placeholder",
  /** What reads like an identifier and stood in no source of this request. */
  "identifier",
  /** The token of this request's instructions. */
  "canary",
  /** A value of a patient who does not exist. */
  "honeytoken",
  "link",
  "image",
  "html",
  /** An order to a machine, carried over from a source. */
  "instruction_echo",
  /** Says that the text is signed or final, which only a person's signature makes it. */
  "status_claim",
  "control_characters",
] as const;
export type OutputFindingKind = (typeof OUTPUT_FINDING_KINDS)[number];

/** UTF-16 offsets of the text that was checked, and a word on how it was written. Never the value. */
export type OutputFinding = {
  readonly kind: OutputFindingKind;
  readonly start: number;
  readonly end: number;
  /** A closed word: an identifier category, an encoding, a kind of markup or of instruction. */
  readonly detail: string;
  /** Which honeytoken, by its id. */
  readonly honeytokenId?: string;
};

/** One value of a patient who does not exist; several values may have one id. */
export type Honeytoken = { readonly id: string; readonly value: string };

/** What one request knows about its answer. */
export type OutputContext = {
  readonly allowedPlaceholders: ReadonlySet<string>;
  readonly canary: string;
  readonly honeytokens: readonly Honeytoken[];
  /** The de-identified texts that the model was given: what stands in them is this patient's. */
  readonly sourceTexts: readonly string[];
  /** Host names, lower case, to which a plain https link without a query may point; none by default. */
  readonly allowedLinkHosts?: ReadonlySet<string>;
  /** Values of this patient that the model never saw; finding one is as bad as another patient's. */
  readonly knownValues?: readonly KnownValue[];
  /** What the classifier says of this text; without it the stricter rules look. */
  readonly proposals?: readonly Proposal[];
};

/** One look at a text. Checks are values, so that each can be shown to matter by leaving it out. */
export type OutputCheck = (text: string, context: OutputContext) => readonly OutputFinding[];
