import { demand } from "@/lib/access/authorize";
import type { Permit } from "@/lib/access/permit";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { isProvenoteError } from "@/lib/errors";
import type { ModelDoor } from "@/lib/llm/open-door";
import type { DeidentifyResult } from "@/lib/phi/deidentify";
import { deidentifyFully } from "@/lib/phi/deidentify-fully";
import { MOST_PASSAGES } from "@/lib/retrieval/library/search-library";
import { searchReferences, type LibrarySetting } from "@/lib/retrieval/library/search-references";
import { beginDraft, templateOf } from "../draft-note";
import type { Literature } from "@/lib/retrieval/literature/open-literature";
import { addEvidence, type DraftEvidence } from "../evidence/add-evidence";
import type { LibrarySearch } from "../evidence/find-evidence";
import { checkDrafted } from "../literature/citations/check-drafted";
import { assessRun } from "./steps/assess-run";
import { commitDraft } from "./steps/commit-draft";
import { insertProgress, loadRun } from "./draft-run-store";
import type { DraftStep, RunStatus } from "./draft-run.schema";
import { aboutRun, endRun, refuseFiledMeanwhile } from "./steps/end-run";
import { prepareRun, type PreparedRun } from "./steps/prepare-run";
import { withAgents, type Agents } from "./steps/with-agents";
import { wordDraft, type WordedDraft } from "./steps/word-draft";

// What was prepared no longer holds; a second walk starts from what is true now.
const STALE_CODES = new Set(["draft.text_filed", "phi.map_changed"]);

/** What a finished draft is looked up in, and the registers by which the numbers that it cites are checked. */
export type DraftLibrary = LibrarySetting & { readonly literature?: Literature };

/**
 * The draft job's body, acting for the person who asked and on that one subject. Access is decided anew
 * at the start, before each step that is written down and at the end; no transaction is open while the
 * engines work. What is not written in the last transaction never happened. A text that was filed meanwhile
 * is drafted anew with what its chart knows, and so is one whose placeholders another text gave out meanwhile.
 * @param door the worker's door to language models; without one the embedded drafter writes all of it.
 * @param library what a finished draft is looked up in; without it the note has no references.
 * @returns how the run ended; null when another worker holds it or it had ended already.
 * @throws ProvenoteError `access.no_session` or `access.refused` when the person's access has ended.
 */
export async function runDraft(
  caller: Caller,
  runId: string,
  door: ModelDoor | null = null,
  library: DraftLibrary | null = null,
): Promise<RunStatus | null> {
  try {
    return await draftOnce(caller, runId, door, library);
  } catch (error) {
    if (!isProvenoteError(error) || !STALE_CODES.has(error.code)) throw error;
    return draftOnce(caller, runId, door, library);
  }
}

async function draftOnce(
  caller: Caller,
  runId: string,
  door: ModelDoor | null,
  library: DraftLibrary | null,
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
  await assessRun(prepared, result, inRun);

  const begun = beginDraft(result.text, {
    template: templateOf(prepared.layout),
    sex: prepared.sex,
    knownAllergies: prepared.allergies,
    knownMedications: prepared.medications,
    rows: prepared.rows,
  });
  const lines = document.text.split("\n").length;
  await note(attempt, "facts", { facts: begun.facts.length, lines });
  const search = libraryOf(caller, run, library);
  const withEvidence = async (worded: WordedDraft, agents: Agents): Promise<WordedDraft> => {
    const modelsBefore = worded.models.length;
    const { draft } = worded;
    const found = await addEvidence({ agents, draft, search, options: prepared, modelsBefore });
    const evidence = await withChecks(caller, inRun, found, library);
    return { ...worded, models: [...worded.models, ...evidence.models], evidence };
  };
  const worded = await withAgents(
    {
      ...prepared,
      door,
      text: result.text,
      counts: result.counts,
      map: result.map,
      documentId: document.id,
      subjectId: document.subjectId,
      inRun,
      drawBytes: caller.runtime.randomBytes,
    },
    async (agents) => withEvidence(await wordDraft(agents, begun), agents),
  );
  return inRun((permit) => commitDraft(permit, prepared, { ...result, model }, worded));
}

/** What the references cite is looked up where a register is at hand; a worker without one says nothing of it. */
async function withChecks(
  caller: Caller,
  inRun: <T>(work: (permit: Permit<"draft.run">) => Promise<T>) => Promise<T>,
  evidence: DraftEvidence,
  library: DraftLibrary | null,
): Promise<DraftEvidence> {
  const { references } = evidence;
  if (references === null || library?.literature === undefined) return evidence;
  const { noteId } = await inRun(loadRun);
  const checked = await checkDrafted(caller, noteId, references, library.literature);
  return { ...evidence, references: checked };
}

/** Searches of the library under this run's own permit; null where there is none. */
function libraryOf(
  caller: Caller,
  about: { readonly kind: "run"; readonly id: string },
  library: LibrarySetting | null,
): LibrarySearch | null {
  if (library === null) return null;
  return async (query, topics) => {
    const question = { about, query, topics: [...topics], limit: MOST_PASSAGES };
    return (await searchReferences(caller, question, library)).passages;
  };
}

type Blocked = Extract<DeidentifyResult, { ok: false }>;
async function endBlocked(
  permit: Permit<"draft.run">,
  { attempt, document }: PreparedRun,
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
  return endRun(permit, { attempt, document }, "blocked", {
    code: "draft.blocked",
    findings,
    revision: document.revision,
  });
}
