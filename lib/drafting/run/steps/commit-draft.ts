import type { Permit } from "@/lib/access/permit";
import { appendDraftVersionIn } from "@/lib/notes/draft/append-draft-version";
import { attestIn } from "@/lib/phi/attest";
import { composeAttestation } from "@/lib/phi/attestation/compose-attestation";
import type { DeidentifyResult } from "@/lib/phi/deidentify";
import { writeIdentityMap } from "@/lib/phi/identity/identity-map";
import { findCodeHints } from "../../coding/find-code-hints";
import { composeContent } from "./compose-content";
import { insertProgress, loadRun } from "../draft-run-store";
import type { RunStatus } from "../draft-run.schema";
import { aboutRun, endRun, refuseFiledMeanwhile } from "./end-run";
import { EMBEDDED_DRAFTER, nameDrafter } from "./name-drafter";
import type { PreparedRun } from "./prepare-run";
import type { WordedDraft } from "./word-draft";

type Cleared = Extract<DeidentifyResult, { ok: true }> & { readonly model: string | null };

/**
 * Writes a finished draft as version 1 of its note, with its attestation and its entries, in one transaction; what changed
 * meanwhile rolls all of it back.
 */
export async function commitDraft(
  permit: Permit<"draft.run">,
  prepared: PreparedRun,
  result: Cleared,
  { draft, models, critics, evidence }: WordedDraft,
): Promise<RunStatus> {
  const { act } = permit;
  const { document, attempt, layout } = prepared;
  const about = aboutRun(permit, document);
  refuseFiledMeanwhile(permit, document);
  await writeIdentityMap(permit, result.map, prepared.map);
  await attestIn(permit, {
    documentId: document.id,
    purpose: "draft",
    attestation: composeAttestation(result, {
      policyVersion: prepared.policy.version,
      model: result.model,
    }),
  });
  await act.record({
    type: "deidentification.completed",
    action: "E",
    ...about,
    counts: asCounts(result.counts),
  });
  const content = composeContent({
    draft,
    documentId: document.id,
    layout,
    title: "Clinic visit",
    drafter: EMBEDDED_DRAFTER,
    models,
    critics,
    references: evidence?.references ?? null,
    codes: findCodeHints(result.text),
    map: result.map,
    replacements: result.replacements,
    sent: result.text,
    newId: () => act.newId(),
    salt: act.runtime.randomBytes(16),
  });
  const run = await loadRun(permit);
  const version = await appendDraftVersionIn(permit, run.noteId, content);
  if (evidence) await insertProgress(permit, attempt, "evidence", "done", evidence.counts);
  await insertProgress(permit, attempt, "check", "done", { attention: draft.attention.length });
  const counts = {
    sentences: draft.sentences.length,
    facts: draft.facts.length,
    ...(evidence && { references: evidence.references?.length ?? 0 }),
  };
  await act.record({
    type: "draft.completed",
    action: "C",
    ...about,
    counts,
    hashes: { content: version.checksum },
    model: nameDrafter(models),
  });
  return endRun(permit, { attempt, document }, "done", { code: "draft.done", counts });
}

function asCounts(counts: Readonly<Partial<Record<string, number>>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(counts).filter((entry): entry is [string, number] => entry[1] !== undefined),
  );
}
