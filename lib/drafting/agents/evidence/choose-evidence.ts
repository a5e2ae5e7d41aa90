import { callModel, type ModelResult } from "@/lib/llm/call-model";
import type { ModelUse } from "@/lib/notes/note-content.schema";
import type { Draft } from "../../draft.schema";
import type { DraftReference } from "../../evidence/draft-reference";
import type { SubjectEvidence } from "../../evidence/find-evidence";
import { evidencePrompt } from "../../prompts/evidence";
import type { Agents } from "../../run/steps/with-agents";
import { evidenceAnswerSchema } from "./evidence-answer.schema";
import { composeEvidenceRequest } from "./evidence-request";
import { readEvidenceAnswer } from "./read-evidence-answer";

export type ModelChoice = Readonly<{
  /** Null when the embedded choice stands for all of it. */
  references: readonly DraftReference[] | null;
  use: ModelUse;
  /** Of the request and the answer; 0 where the vendor says none. */
  tokens: number;
}>;

export type ChooseInput = Readonly<{
  agents: Agents;
  draft: Pick<Draft, "sentences">;
  found: readonly SubjectEvidence[];
  modelsBefore: number;
}>;

/**
 * Lets the model that the clinic routed to evidence choose among the passages found, by their ids. It cannot write into
 * the note and cannot name what it was not shown.
 * @returns null when no model is asked: none is routed, or there is nothing to choose from
 */
export async function chooseWithModel(input: ChooseInput): Promise<ModelChoice | null> {
  const { agents, draft, found, modelsBefore } = input;
  const model = agents.modelFor("evidence");
  if (model === null) return null;
  const request = await composeEvidenceRequest({
    source: agents.source,
    sentences: draft.sentences,
    found,
    finalCheck: agents.call.finalCheck,
    drawBytes: agents.drawBytes,
  });
  if (request === null) return null;
  const { prompt, claims, lines, finalCheck } = request;
  const result = await callModel(model.door, {
    ...agents.call,
    finalCheck,
    deployment: model.deployment,
    task: "evidence",
    prompt,
    schema: evidenceAnswerSchema,
  });
  const { bytes } = result.sent;
  if (result.status !== "answered") {
    return { references: null, use: describeUse(result, { bytes, rejected: 0 }), tokens: 0 };
  }
  const read = evidenceAnswerSchema.safeParse(result.value);
  if (!read.success) {
    const failed = { ...result, status: "failed", code: "llm.bad_answer" } as const;
    return { references: null, use: describeUse(failed, { bytes, rejected: 0 }), tokens: 0 };
  }
  const answer = read.data;
  const { references, rejected } = readEvidenceAnswer({
    answer,
    claims,
    lines,
    model: modelsBefore,
  });
  const tokens = (result.inputTokens ?? 0) + (result.outputTokens ?? 0);
  return { references, use: describeUse(result, { bytes, rejected }), tokens };
}

/** What was asked, as the note names it. Evidence is chosen for the assessment and the plan alone. */
function describeUse(
  result: ModelResult,
  tally: Readonly<{ bytes: number; rejected: number }>,
): ModelUse {
  const { id, version, name, model, zone, vendor } = result.deployment;
  return {
    deploymentId: id,
    deploymentVersion: version,
    name,
    model,
    zone,
    ...(vendor === null ? {} : { vendor }),
    task: "evidence",
    prompt: `${evidencePrompt.id}/${evidencePrompt.version}`,
    temperature: "0",
    state: result.status === "answered" ? "used" : result.status,
    ...(result.status === "answered" ? {} : { code: result.code }),
    ...tally,
  };
}
