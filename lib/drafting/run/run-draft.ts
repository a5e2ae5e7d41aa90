import { demand } from "@/lib/access/authorize";
import type { Permit } from "@/lib/access/permit";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { isProvenoteError, ProvenoteError } from "@/lib/errors";
import { findRoutedIn } from "@/lib/llm/deployments/find-routed";
import type { Deployment } from "@/lib/llm/deployments/deployment.schema";
import type { ModelDoor } from "@/lib/llm/open-door";
import { appendDraftVersionIn } from "@/lib/notes/draft/append-draft-version";
import { findLayoutIn } from "@/lib/notes/templates/find-layout";
import type { NoteLayout } from "@/lib/notes/templates/template.schema";
import { loadDocument, type DocumentRow } from "@/lib/patients/texts/load-document";
import { readPatientIfFiled } from "@/lib/patients/identity/read-patient";
import { readFactsIn } from "@/lib/patients/read-facts";
import type { DeidentifyResult } from "@/lib/phi/deidentify";
import { deidentifyFully } from "@/lib/phi/deidentify-fully";
import { attestIn } from "@/lib/phi/attest";
import { composeAttestation } from "@/lib/phi/attestation/compose-attestation";
import { readIdentityMap, writeIdentityMap } from "@/lib/phi/identity/identity-map";
import { valuesOfPatient, valuesOfStaff } from "@/lib/phi/known-values";
import type { KnownValue } from "@/lib/phi/identifier.schema";
import type { PlaceholderMap } from "@/lib/phi/placeholder-map";
import type { DeidPolicy } from "@/lib/phi/policy/policy.schema";
import { readPolicyIn } from "@/lib/phi/policy/read-policy";
import { beginDraft, templateOf } from "../draft-note";
import { applyReviewMarksIn } from "../review/apply-review-marks";
import { compareWithChart } from "./chart-check";
import { composeContent } from "./compose-content";
import { EMBEDDED_DRAFTER, nameDrafter } from "./name-drafter";
import { wordDraft, type WordedDraft } from "./word-draft";
import { finishRun, insertProgress, loadRun, reopenText, startAttempt } from "./draft-run-store";
import type { DraftStep, RunOutcome, RunStatus } from "./draft-run.schema";

// What was prepared no longer holds; a second walk starts from what is true now.
const STALE_CODES = new Set(["draft.text_filed", "phi.map_changed"]);

type Prepared = {
  readonly attempt: number;
  readonly layout: NoteLayout;
  readonly document: DocumentRow;
  readonly map: PlaceholderMap;
  readonly knownValues: readonly KnownValue[];
  readonly policy: DeidPolicy;
  readonly sex: "female" | "male" | undefined;
  readonly allergies: readonly string[];
  readonly medications: readonly string[];
  readonly deployment: Deployment | null;
  readonly isLeavingConfirmed: boolean;
};

/**
 * The draft job's body, acting for the person who asked and on that one subject. Access is decided anew
 * at the start, before each step that is written down and at the end; no transaction is open while the
 * engines work. What is not written in the last transaction never happened. A text that was filed meanwhile
 * is drafted anew with what its chart knows, and so is one whose placeholders another text gave out meanwhile.
 * @param door the worker's door to language models; without one the embedded drafter writes all of it.
 * @returns how the run ended; null when another worker holds it or it had ended already.
 * @throws ProvenoteError `access.no_session` or `access.refused` when the person's access has ended.
 */
export async function runDraft(
  caller: Caller,
  runId: string,
  door: ModelDoor | null = null,
): Promise<RunStatus | null> {
  try {
    return await draftOnce(caller, runId, door);
  } catch (error) {
    if (!isProvenoteError(error) || !STALE_CODES.has(error.code)) throw error;
    return draftOnce(caller, runId, door);
  }
}

async function draftOnce(
  caller: Caller,
  runId: string,
  door: ModelDoor | null,
): Promise<RunStatus | null> {
  const run = { kind: "run", id: runId } as const;
  const inRun = <T>(work: (permit: Permit<"draft.run">) => Promise<T>): Promise<T> =>
    withActor(caller, async (act) => work(await demand(act, "draft.run", run)));
  const note = (attempt: number, step: DraftStep, counts: Record<string, number>) =>
    inRun((permit) => insertProgress(permit, attempt, step, "done", counts));

  const prepared = await inRun(prepareRun);
  if (prepared === null) return null;
  if (prepared === "wrong_chart") return "wrong_chart";
  const { attempt, document } = prepared;

  const { result, model } = await deidentifyFully(document.text, {
    knownValues: prepared.knownValues,
    marks: document.marks,
    map: prepared.map,
    policy: prepared.policy,
  });
  if (!result.ok) return inRun((permit) => endBlocked(permit, prepared, result));
  await note(attempt, "deidentify", { identifiers: result.spans.length });

  const begun = beginDraft(result.text, {
    template: templateOf(prepared.layout),
    sex: prepared.sex,
    knownAllergies: prepared.allergies,
    knownMedications: prepared.medications,
  });
  const lines = document.text.split("\n").length;
  await note(attempt, "facts", { facts: begun.facts.length, lines });
  const worded = await wordDraft({
    ...prepared,
    door,
    begun,
    text: result.text,
    counts: result.counts,
    map: result.map,
    documentId: document.id,
    subjectId: document.subjectId,
    inRun,
    drawBytes: caller.runtime.randomBytes,
  });
  return inRun((permit) => commitDraft(permit, prepared, { ...result, model }, worded));
}

async function prepareRun(permit: Permit<"draft.run">): Promise<Prepared | "wrong_chart" | null> {
  const attempt = await startAttempt(permit);
  if (attempt === null) return null;
  const { act } = permit;
  const run = await loadRun(permit);
  const document = await applyReviewMarksIn(permit, await loadDocument(permit, run.documentId));
  if (document.patientId !== null && !document.hasChartOverride) {
    const rows = await compareWithChart(permit, document);
    const differing = rows.filter((row) => row.differs).length;
    if (differing > 0) {
      await end(permit, { attempt, document }, "wrong_chart", {
        code: "draft.wrong_chart",
        counts: { differing },
      });
      return "wrong_chart";
    }
  }
  await act.record({
    type: "draft.started",
    action: "E",
    ...aboutRun(permit, document),
    basis: permit.basis,
  });
  await insertProgress(permit, attempt, "deidentify", "running", {});
  const patient = await readPatientIfFiled(permit);
  const sex = patient?.demographics.sex;
  const facts = patient === null ? [] : await readFactsIn(permit);
  const textsOf = (kind: string) =>
    facts.filter((fact) => fact.kind === kind).map((fact) => fact.text);
  return {
    attempt,
    layout: await findLayoutIn(act, run.template),
    document,
    map: await readIdentityMap(permit),
    knownValues: [
      ...(patient === null ? [] : valuesOfPatient(patient.demographics)),
      ...(await valuesOfStaff(act)),
    ],
    policy: await readPolicyIn(act),
    sex: sex === "female" || sex === "male" ? sex : undefined,
    allergies: textsOf("allergy"),
    medications: textsOf("medication"),
    deployment: await findRoutedIn(act, "section_drafter"),
    isLeavingConfirmed: run.leavingConfirmed,
  };
}

type Blocked = Extract<DeidentifyResult, { ok: false }>;
type Cleared = Extract<DeidentifyResult, { ok: true }> & { readonly model: string | null };

async function endBlocked(
  permit: Permit<"draft.run">,
  { attempt, document }: Prepared,
  result: Blocked,
): Promise<RunStatus> {
  refuseFiledMeanwhile(permit, document);
  const findings = result.findings
    .slice(0, 500)
    .map(({ start, end: stop, category, isKnown }) => ({ start, end: stop, category, isKnown }));
  await permit.act.record({
    type: "deidentification.blocked",
    action: "E",
    outcome: "failure",
    ...aboutRun(permit, document),
    counts: { findings: result.findings.length },
  });
  return end(permit, { attempt, document }, "blocked", {
    code: "draft.blocked",
    findings,
    revision: document.revision,
  });
}

async function commitDraft(
  permit: Permit<"draft.run">,
  prepared: Prepared,
  result: Cleared,
  { draft, models }: WordedDraft,
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
    map: result.map,
    replacements: result.replacements,
    sent: result.text,
    newId: () => act.newId(),
    salt: act.runtime.randomBytes(16),
  });
  const run = await loadRun(permit);
  const version = await appendDraftVersionIn(permit, run.noteId, content);
  await insertProgress(permit, attempt, "write", "done", { sentences: draft.sentences.length });
  await insertProgress(permit, attempt, "check", "done", { attention: draft.attention.length });
  const counts = { sentences: draft.sentences.length, facts: draft.facts.length };
  await act.record({
    type: "draft.completed",
    action: "C",
    ...about,
    counts,
    hashes: { content: version.checksum },
    model: nameDrafter(models),
  });
  return end(permit, { attempt, document }, "done", { code: "draft.done", counts });
}

/**
 * What was prepared for a text of its own does not hold for the chart it was filed in: other known values, and
 * the chart's own identity map, which the text's would overwrite.
 */
function refuseFiledMeanwhile(permit: Permit<"draft.run">, document: DocumentRow): void {
  if (permit.chartSubjectId === document.subjectId) return;
  throw new ProvenoteError(
    "conflict",
    "draft.text_filed",
    "The text was filed in a chart meanwhile.",
  );
}

/** Ends the run, or rolls everything back when it was cancelled or taken over meanwhile. */
async function end(
  permit: Permit<"draft.run">,
  { attempt, document }: Pick<Prepared, "attempt" | "document">,
  status: RunStatus,
  outcome: RunOutcome,
): Promise<RunStatus> {
  if (status !== "done") await reopenText(permit.act, document.id);
  if (status === "wrong_chart") {
    await permit.act.record({
      type: "draft.stopped_wrong_chart",
      action: "E",
      outcome: "failure",
      ...aboutRun(permit, document),
      ...(outcome.counts === undefined ? {} : { counts: outcome.counts }),
    });
  }
  if (!(await finishRun(permit, attempt, status, outcome))) {
    throw new ProvenoteError(
      "conflict",
      "draft.superseded",
      "This run was cancelled or taken over.",
    );
  }
  return status;
}

function aboutRun(permit: Permit<"draft.run">, document: DocumentRow) {
  return {
    patientId: permit.patientId,
    textId: permit.patientId === null ? document.id : null,
    object: { kind: "run", id: permit.idOf("run") },
  } as const;
}

function asCounts(counts: Readonly<Partial<Record<string, number>>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(counts).filter((entry): entry is [string, number] => entry[1] !== undefined),
  );
}
