import { demand } from "@/lib/access/authorize";
import type { Permit } from "@/lib/access/permit";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { ProvenoteError } from "@/lib/errors";
import { findRoutedIn } from "@/lib/llm/deployments/find-routed";
import type { LeavingConfirmation } from "@/lib/llm/gate/leaving.schema";
import type { ModelDoor } from "@/lib/llm/open-door";
import { appendRedraftIn } from "@/lib/notes/draft/append-redraft";
import { holdDraftIn, readEarlierIn } from "@/lib/notes/draft/read-draft";
import {
  noteSectionSchema,
  type NoteContent,
  type NoteSection,
} from "@/lib/notes/note-content.schema";
import { findLayoutIn } from "@/lib/notes/templates/find-layout";
import type { NoteLayout } from "@/lib/notes/templates/template.schema";
import { readFactsIn } from "@/lib/patients/read-facts";
import { readTableChoiceIn } from "@/lib/medication-table/read-table-choice";
import type { RowChoice } from "@/lib/safety/checks/choose-rows";
import { loadDocument, type DocumentRow } from "@/lib/patients/texts/load-document";
import type { DeidentifyResult } from "@/lib/phi/deidentify";
import { beginDraft, templateOf } from "../draft-note";
import { finishRun, insertProgress, loadRun, startAttempt } from "../run/draft-run-store";
import type { RunStatus } from "../run/draft-run.schema";
import { composeContent } from "../run/steps/compose-content";
import { aboutRun } from "../run/steps/end-run";
import { endingCode, failUnstarted } from "../run/steps/fail-unstarted";
import { EMBEDDED_DRAFTER, nameDrafter } from "../run/steps/name-drafter";
import { readCaseIn } from "../run/steps/read-case";
import { withAgents, type RoutedModels } from "../run/steps/with-agents";
import { clearRedraft, type RedraftTexts } from "./clear-redraft";
import { feedbackText } from "./feedback-text";
import { mergeRedraft } from "./merge-redraft";
import { loadFeedbackOfRun } from "./rerun-store";
import { wordAgain, type Reworded } from "./word-again";

type PreparedRerun = RedraftTexts &
  Readonly<{
    attempt: number;
    noteId: string;
    section: NoteSection;
    baseRevision: number;
    document: DocumentRow;
    content: NoteContent;
    layout: NoteLayout;
    sex: "female" | "male" | undefined;
    allergies: readonly string[];
    medications: readonly string[];
    /** Rows of the medication table that the clinic uses. */
    rows: RowChoice;
    models: RoutedModels;
    leavingConfirmed: LeavingConfirmation | null;
  }>;

/**
 * The job that drafts one section again: the same text cleared anew, the same knowledge of the chart, that section alone worded,
 * and merged into the draft as it stood when it was asked for. Whatever fails leaves the note as it is.
 * @returns how the run ended; null when another worker holds it or it had ended already.
 * @throws ProvenoteError `access.no_session`, `access.refused` or `draft.superseded`.
 */
export async function runRerun(
  caller: Caller,
  runId: string,
  door: ModelDoor | null = null,
): Promise<RunStatus | null> {
  const run = { kind: "run", id: runId } as const;
  const inRun: InRun = (work) =>
    withActor(caller, async (act) => work(await demand(act, "draft.run", run)));
  let prepared: PreparedRerun | null = null;
  try {
    prepared = await inRun(prepareRerun);
    if (prepared === null) return null;
    return await redraft(inRun, prepared, { caller, door });
  } catch (error) {
    const code = endingCode(error, "rerun.failed");
    if (code === null) throw error;
    const begun = prepared;
    return inRun((permit) =>
      begun === null ? failUnstarted(permit, code) : endWithout(permit, begun, code),
    );
  }
}

type InRun = <T>(work: (permit: Permit<"draft.run">) => Promise<T>) => Promise<T>;

async function prepareRerun(permit: Permit<"draft.run">): Promise<PreparedRerun | null> {
  const attempt = await startAttempt(permit);
  if (attempt === null) return null;
  const { act } = permit;
  const run = await loadRun(permit);
  const edit = await demand(act, "note.edit", { kind: "note", id: run.noteId });
  const { content } = await holdDraftIn(edit);
  await insertProgress(permit, attempt, "deidentify", "running", {});
  const { patient, map, knownValues, policy } = await readCaseIn(permit);
  const sex = patient?.demographics.sex;
  const facts = patient === null ? [] : await readFactsIn(permit);
  const textsOf = (kind: string) =>
    facts.filter((fact) => fact.kind === kind).map((fact) => fact.text);
  const feedback = await loadFeedbackOfRun(permit);
  return {
    map,
    knownValues,
    policy,
    attempt,
    noteId: run.noteId,
    section: noteSectionSchema.parse(run.section),
    baseRevision: run.baseRevision ?? 0,
    document: await loadDocument(permit, run.documentId),
    content,
    layout: content.layout ?? (await findLayoutIn(act, run.template)),
    sex: sex === "female" || sex === "male" ? sex : undefined,
    allergies: textsOf("allergy"),
    medications: textsOf("medication"),
    feedback: feedback === null ? null : feedbackText(feedback),
    rows: await readTableChoiceIn(act),
    models: {
      section_drafter: await findRoutedIn(act, "section_drafter"),
      critic: await findRoutedIn(act, "critic"),
      evidence: null,
      chat: null,
    },
    leavingConfirmed: run.leaving,
  };
}

type Setting = Readonly<{ caller: Caller; door: ModelDoor | null }>;

type Cleared = Extract<DeidentifyResult, { ok: true }>;

/** Both texts cleared anew; or which of them the second check stopped. */
async function clearAgain(
  prepared: PreparedRerun,
): Promise<{ readonly text: Cleared; readonly said: Cleared | null } | { readonly code: string }> {
  const { text, said } = await clearRedraft(prepared);
  if (!text.ok) return { code: "rerun.text_blocked" };
  if (said !== null && !said.ok) return { code: "rerun.feedback_blocked" };
  return { text, said };
}

async function redraft(
  inRun: InRun,
  prepared: PreparedRerun,
  { caller, door }: Setting,
): Promise<RunStatus> {
  const cleared = await clearAgain(prepared);
  if ("code" in cleared) {
    return inRun((permit) => endWithout(permit, prepared, cleared.code, "blocked"));
  }
  const { text, said } = cleared;
  const { document, section } = prepared;
  const map = said?.map ?? text.map;
  const begun = beginDraft(text.text, {
    template: templateOf(prepared.layout),
    sex: prepared.sex,
    knownAllergies: prepared.allergies,
    knownMedications: prepared.medications,
    rows: prepared.rows,
  });
  const reworded = await withAgents(
    {
      ...prepared,
      door,
      text: text.text,
      counts: text.counts,
      map,
      documentId: document.id,
      subjectId: document.subjectId,
      inRun,
      drawBytes: caller.runtime.randomBytes,
    },
    (agents) => wordAgain(agents, begun, { section, feedback: said?.text ?? null }),
  );
  if (reworded.code !== null) {
    const { code } = reworded;
    return inRun((permit) => endWithout(permit, prepared, code));
  }
  const fresh = composeContent({
    draft: reworded.draft,
    documentId: document.id,
    layout: prepared.layout,
    title: prepared.content.title,
    drafter: EMBEDDED_DRAFTER,
    models: reworded.models,
    critics: reworded.critics,
    map,
    replacements: text.replacements,
    sent: said === null ? text.text : `${text.text}\n${said.text}`,
    newId: () => caller.runtime.randomId(),
    salt: caller.runtime.randomBytes(16),
  });
  return inRun((permit) => commitRedraft(permit, prepared, fresh, reworded));
}

async function commitRedraft(
  permit: Permit<"draft.run">,
  prepared: PreparedRerun,
  fresh: NoteContent,
  { models }: Reworded,
): Promise<RunStatus> {
  const { act } = permit;
  const { section, baseRevision, document, attempt, content: working } = prepared;
  const edit = await demand(act, "note.edit", { kind: "note", id: prepared.noteId });
  const held = await holdDraftIn(edit);
  if (held.revision !== baseRevision) return endWithout(permit, prepared, "rerun.stale");
  const earlier = await readEarlierIn(edit);
  const { content, changed } = mergeRedraft({ working, fresh, section, earlier });
  const about = {
    ...aboutRun(permit, document),
    part: section,
    model: nameDrafter(models),
    counts: { changed, sentences: content.sentences.length },
  };
  if (changed === 0) {
    await act.record({ ...about, type: "section.redrafted", action: "E" });
    return end(permit, attempt, "done", { code: "rerun.unchanged", counts: { changed } });
  }
  const version = await appendRedraftIn(edit, { baseRevision, content });
  await act.record({
    ...about,
    type: "section.redrafted",
    action: "U",
    object: { kind: "note", id: prepared.noteId, version: version.version },
    hashes: { content: version.checksum },
  });
  return end(permit, attempt, "done", { code: "rerun.done", counts: { changed } });
}

/** A section that stays as it is, and why. */
async function endWithout(
  permit: Permit<"draft.run">,
  { attempt, document, section }: PreparedRerun,
  code: string,
  status: "failed" | "blocked" = "failed",
): Promise<RunStatus> {
  await permit.act.record({
    ...aboutRun(permit, document),
    type: "section.rerun_failed",
    action: "E",
    outcome: "failure",
    part: section,
    code,
  });
  return end(permit, attempt, status, { code });
}

async function end(
  permit: Permit<"draft.run">,
  attempt: number,
  status: RunStatus,
  outcome: Parameters<typeof finishRun>[3],
): Promise<RunStatus> {
  if (await finishRun(permit, attempt, status, outcome)) return status;
  throw new ProvenoteError("conflict", "draft.superseded", "This run was cancelled or taken over.");
}
