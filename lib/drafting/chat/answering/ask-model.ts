import { callModel, type Sent } from "@/lib/llm/call-model";
import { composePrompt, fitsPrompt, type PromptTemplate } from "@/lib/llm/compose-prompt";
import type { Deployment } from "@/lib/llm/deployments/deployment.schema";
import { filterSentences } from "../../agents/filter-sentences";
import { plainWords } from "../../agents/read-section-answer";
import { recordHeld } from "../../agents/record-held";
import { CASE_CHAT_PROMPT, MOST_CHARACTERS, TEXT_CHAT_PROMPT } from "../../prompts/case-chat";
import type { AgentModel, Agents } from "../../run/steps/with-agents";
import { chatAnswerSchema, type ChatAnswer } from "./chat-answer.schema";
import type { AnswerModel, AnswerSentence } from "../chat.schema";
import { chatLines } from "./chat-lines";
import type { ClearedCase } from "./clear-case";
import { readChatAnswer } from "./read-chat-answer";

export type AskedModel = Readonly<{
  /** Null when the model gave no usable answer: then the text itself is quoted. */
  answer: Readonly<{ sentences: readonly AnswerSentence[]; held: number }> | null;
  model: AnswerModel;
}>;

const NOTHING: Sent = { bytes: 0, isIdentified: false };

/** Asks the routed model one question about one case, through the same door as a draft. Sends what the gate allows. */
export async function askModel(
  agents: Agents,
  routed: AgentModel,
  cleared: ClearedCase,
  documentId: string,
): Promise<AskedModel> {
  const { lines, source, draft } = chatLines(cleared, documentId);
  const template = draft === null ? TEXT_CHAT_PROMPT : CASE_CHAT_PROMPT;
  const about = (deployment: Deployment, sent: Sent) => describe(deployment, template, sent);
  const parts = {
    source,
    question: cleared.question,
    ...(draft === null ? {} : { draft }),
  };
  const isTooLong = source.length + (draft?.length ?? 0) > MOST_CHARACTERS;
  // More is not sent in one piece; the text is quoted here instead.
  if (isTooLong || !fitsPrompt(template, parts)) {
    return {
      answer: null,
      model: { ...about(routed.deployment, NOTHING), state: "refused", code: "chat.too_long" },
    };
  }
  const prompt = composePrompt(template, parts, agents.drawBytes);
  const sent = [cleared.text, cleared.draft?.text ?? "", cleared.question];
  const result = await callModel(routed.door, {
    ...agents.call,
    finalCheck: { ...agents.call.finalCheck, map: cleared.map, checked: sent },
    deployment: routed.deployment,
    task: "chat",
    prompt,
    schema: chatAnswerSchema,
  });
  const used = about(result.deployment, result.sent);
  if (result.status !== "answered") {
    return { answer: null, model: { ...used, state: result.status, code: result.code } };
  }
  const said = result.value as ChatAnswer;
  const filtered = await filterSentences(
    said.sentences.map(({ text }) => plainWords(text)),
    {
      source: sent.join("\n"),
      canary: prompt.canary,
      knownValues: agents.call.finalCheck.knownValues,
      honeytokens: agents.honeytokens,
    },
  );
  await recordHeld(agents.call, result, filtered);
  if (filtered.leak !== null) {
    // The request's own token in an answer, or nobody's patient: none of it is believed.
    return { answer: null, model: { ...used, state: "failed", code: filtered.leak } };
  }
  const answer = readChatAnswer({
    answer: said,
    lines,
    isShowable: filtered.isShowable,
    map: cleared.map,
    sent: sent.join("\n"),
  });
  return { answer, model: { ...used, state: "used" } };
}

function describe(
  { id, version, name, model, zone, vendor }: Deployment,
  prompt: PromptTemplate,
  sent: Sent,
): Omit<AnswerModel, "state"> {
  return {
    deploymentId: id,
    deploymentVersion: version,
    name,
    model,
    zone,
    ...(vendor === null ? {} : { vendor }),
    prompt: `${prompt.id}/${prompt.version}`,
    bytes: sent.bytes,
    ...(sent.isIdentified ? { isIdentified: true } : {}),
  };
}
