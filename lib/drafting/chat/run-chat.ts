import { demand } from "@/lib/access/authorize";
import type { Permit } from "@/lib/access/permit";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { ProvenoteError } from "@/lib/errors";
import { subjectDigest } from "@/lib/keys/subject-digest";
import { findRoutedIn } from "@/lib/llm/deployments/find-routed";
import type { Deployment } from "@/lib/llm/deployments/deployment.schema";
import type { LeavingConfirmation } from "@/lib/llm/gate/leaving.schema";
import type { ModelDoor } from "@/lib/llm/open-door";
import type { NoteSentence } from "@/lib/notes/note-content.schema";
import { loadNoteViewIn } from "@/lib/notes/view-note";
import { loadDocument, type DocumentRow } from "@/lib/patients/texts/load-document";
import { createRestorer, mapSpanToSource } from "@/lib/phi/restore-identifiers";
import { finishRun, loadRun, startAttempt } from "../run/draft-run-store";
import type { RunStatus } from "../run/draft-run.schema";
import { aboutRun } from "../run/steps/end-run";
import { endingCode, failUnstarted } from "../run/steps/fail-unstarted";
import { EMBEDDED_DRAFTER } from "../run/steps/name-drafter";
import { readCaseIn, type CaseKnowledge } from "../run/steps/read-case";
import { withAgents } from "../run/steps/with-agents";
import { askModel, type AskedModel } from "./answering/ask-model";
import type { AnswerSentence, CaseAnswer } from "./chat.schema";
import { loadQuestionOfRun, writeAnswer, type QuestionRow } from "./chat-store";
import { clearCase, type ClearedCase } from "./answering/clear-case";
import { answerFromSource } from "./embedded/answer-from-source";

type PreparedChat = CaseKnowledge &
  Readonly<{
    attempt: number;
    asked: QuestionRow;
    document: DocumentRow;
    sentences: readonly NoteSentence[];
    deployment: Deployment | null;
    leavingConfirmed: LeavingConfirmation | null;
  }>;

/**
 * The chat job's body, acting for the person who asked and on that one case: clears text, draft and question anew, has a routed
 * model answer through the door, or quotes the text, and writes the answer once. Access is decided anew at each step.
 * @returns how the run ended; null when another worker holds it or it had ended already.
 * @throws ProvenoteError `access.no_session`, `access.refused` or `draft.superseded`.
 */
export async function runChat(
  caller: Caller,
  runId: string,
  door: ModelDoor | null = null,
): Promise<RunStatus | null> {
  const run = { kind: "run", id: runId } as const;
  const inRun = <T>(work: (permit: Permit<"draft.run">) => Promise<T>): Promise<T> =>
    withActor(caller, async (act) => work(await demand(act, "draft.run", run)));
  let prepared: PreparedChat | null = null;
  try {
    prepared = await inRun(prepareChat);
    if (prepared === null) return null;
    return await answerRun(inRun, prepared, { caller, door });
  } catch (error) {
    const code = endingCode(error, "chat.failed");
    if (code === null) throw error;
    const begun = prepared;
    return inRun((permit) =>
      begun === null
        ? failUnstarted(permit, code)
        : endWithout(permit, begun, "failed", { code, findings: 0 }),
    );
  }
}

async function prepareChat(permit: Permit<"draft.run">): Promise<PreparedChat | null> {
  const attempt = await startAttempt(permit);
  if (attempt === null) return null;
  const { act } = permit;
  const run = await loadRun(permit);
  const note = await loadNoteViewIn(
    await demand(act, "note.read", { kind: "note", id: run.noteId }),
  );
  const { map, knownValues, policy } = await readCaseIn(permit);
  return {
    attempt,
    asked: await loadQuestionOfRun(permit),
    document: await loadDocument(permit, run.documentId),
    sentences: note.content?.sentences ?? [],
    deployment: await findRoutedIn(act, "chat"),
    leavingConfirmed: run.leaving,
    map,
    knownValues,
    policy,
  };
}

type InRun = <T>(work: (permit: Permit<"draft.run">) => Promise<T>) => Promise<T>;

type Setting = Readonly<{ caller: Caller; door: ModelDoor | null }>;

async function answerRun(
  inRun: InRun,
  prepared: PreparedChat,
  setting: Setting,
): Promise<RunStatus> {
  const cleared = await clearCase({ ...prepared, question: prepared.asked.question });
  if (!cleared.ok) {
    const { stopped, findings } = cleared;
    return inRun((permit) =>
      endWithout(permit, prepared, "blocked", { code: `chat.${stopped}_blocked`, findings }),
    );
  }
  const answer = await answerCase(inRun, prepared, cleared, setting);
  return inRun((permit) => commitAnswer(permit, prepared, answer));
}

async function answerCase(
  inRun: InRun,
  prepared: PreparedChat,
  cleared: ClearedCase,
  { caller, door }: Setting,
): Promise<CaseAnswer> {
  const { document, deployment } = prepared;
  const asked = await withAgents(
    {
      ...prepared,
      door,
      models: { section_drafter: null, evidence: null, critic: null, chat: deployment },
      text: cleared.text,
      counts: cleared.counts,
      map: cleared.map,
      documentId: document.id,
      subjectId: document.subjectId,
      inRun,
      drawBytes: caller.runtime.randomBytes,
    },
    async (agents): Promise<AskedModel | null> => {
      await agents.tell("write", {});
      const routed = agents.modelFor("chat");
      return routed === null ? null : askModel(agents, routed, cleared, document.id);
    },
  );
  return {
    schema: "provenote-answer/v1",
    sentences: [...(asked?.answer?.sentences ?? quoteSource(cleared, document.id))],
    held: asked?.answer?.held ?? 0,
    model: asked?.model ?? null,
  };
}

/** The answer of the text itself, values put back. */
function quoteSource(cleared: ClearedCase, documentId: string): AnswerSentence[] {
  const restore = createRestorer(cleared.map, cleared.text);
  return answerFromSource(cleared.text, cleared.question).map(({ text, spans }) => ({
    text: restore(text).text,
    citations: spans.map((span) => ({
      documentId,
      ...mapSpanToSource(cleared.replacements, span),
    })),
    mark: "cited",
  }));
}

async function commitAnswer(
  permit: Permit<"draft.run">,
  { attempt, asked, document }: PreparedChat,
  answer: CaseAnswer,
): Promise<RunStatus> {
  const { act, organizationId, chartSubjectId: subjectId } = permit;
  await writeAnswer(permit, asked.id, answer);
  const cited = answer.sentences.filter(({ mark }) => mark === "cited").length;
  const counts = {
    sentences: answer.sentences.length,
    cited,
    held: answer.held,
  };
  const words = answer.sentences.map(({ text }) => text).join("\n");
  const digest = await subjectDigest(act.keyring, { organizationId, subjectId }, words);
  const { model } = answer;
  await act.record({
    ...aboutRun(permit, document),
    type: "chat.answered",
    action: "C",
    object: { kind: "question", id: asked.id },
    counts,
    hashes: { answer: digest.toString("hex") },
    model:
      model?.state === "used"
        ? {
            name: model.model.slice(0, 80),
            zone: model.zone,
            deploymentId: model.deploymentId,
            deploymentVersion: model.deploymentVersion,
            task: "chat",
          }
        : { name: EMBEDDED_DRAFTER, zone: "in_process" },
  });
  return end(permit, attempt, "done", { code: "chat.answered", counts });
}

/** A question that gets no answer: the entry says why, the question stays as it was asked. */
async function endWithout(
  permit: Permit<"draft.run">,
  { attempt, asked, document }: PreparedChat,
  status: "blocked" | "failed",
  { code, findings }: { readonly code: string; readonly findings: number },
): Promise<RunStatus> {
  await permit.act.record({
    ...aboutRun(permit, document),
    type: "chat.answered",
    action: "C",
    outcome: "failure",
    object: { kind: "question", id: asked.id },
    code,
    ...(findings === 0 ? {} : { counts: { findings } }),
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
