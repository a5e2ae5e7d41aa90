import {
  noteSectionSchema,
  type NoteContent,
  type NoteSection,
} from "@/lib/notes/note-content.schema";
import { attestCleared } from "@/lib/phi/attestation/compose-attestation";
import type { Attestation } from "@/lib/phi/attestation.schema";
import { deidentifyFully } from "@/lib/phi/deidentify-fully";
import type { DeidentifyResult } from "@/lib/phi/deidentify";
import type { DeidentifiedText } from "@/lib/phi/deidentified-text";
import type { KnownValue } from "@/lib/phi/identifier.schema";
import { STRICT_POLICY, type DeidPolicy } from "@/lib/phi/policy/policy.schema";

export type ClearedSections = {
  readonly sections: readonly { readonly section: NoteSection; readonly text: DeidentifiedText }[];
  /** Sections that did not pass the residual check. They are left out. */
  readonly blocked: number;
  /** What was taken out of the sections that passed. */
  readonly attestation: Attestation;
};

/**
 * The text of each section of a note, de-identified now: a stored note inherits no ticket from the text it
 * was drafted from (FOUNDATION "Text earns its ticket anew"). Sections without a sentence are left out.
 */
export async function clearSections(
  content: NoteContent,
  knownValues: readonly KnownValue[],
  policy: DeidPolicy,
): Promise<ClearedSections> {
  const texts: { section: NoteSection; result: DeidentifyResult; model: string | null }[] = [];
  for (const section of noteSectionSchema.options) {
    const sentences = content.sentences.filter((sentence) => sentence.section === section);
    const text = sentences.map((sentence) => sentence.text).join("\n");
    if (text === "") continue;
    texts.push({ section, ...(await deidentifyFully(text, { knownValues, policy })) });
  }
  const model = texts.every((text) => text.model !== null) ? (texts[0]?.model ?? null) : null;
  const cleared = texts.flatMap(({ section, result }) => (result.ok ? [{ section, result }] : []));
  return {
    sections: cleared.map(({ section, result }) => ({ section, text: result.text })),
    blocked: texts.length - cleared.length,
    attestation: attestCleared(
      cleared.map(({ result }) => result),
      { policyVersion: policy.version, model },
    ),
  };
}

/** For a note that is not signed any more. */
export const NOTHING_CLEARED: ClearedSections = {
  sections: [],
  blocked: 0,
  attestation: attestCleared([], { policyVersion: STRICT_POLICY.version, model: null }),
};
