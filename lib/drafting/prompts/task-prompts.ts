import type { PromptTemplate } from "@/lib/llm/compose-prompt";
import { CONNECTION_PROMPT } from "@/lib/llm/deployments/connection-prompt";
import type { ModelTask } from "@/lib/llm/gate/door.schema";
import { noteSectionSchema } from "@/lib/notes/note-content.schema";
import { CASE_CHAT_PROMPT, TEXT_CHAT_PROMPT } from "./case-chat";
import { CRITIC_PROMPT } from "./critic";
import { evidencePrompt } from "./evidence";
import {
  sectionDrafterPrompt,
  sectionRepairPrompt,
  sectionSecondLookPrompt,
} from "./section-drafter";
import { sectionFeedbackPrompt } from "./section-feedback";

/**
 * Every prompt that is ever sent, by the task it is sent for. What a task may send is what these declare: nothing else is
 * composed (minimum necessary, 45 CFR 164.502(b)).
 */
export const TASK_PROMPTS: Readonly<Record<ModelTask, readonly PromptTemplate[]>> = {
  section_drafter: [
    sectionDrafterPrompt,
    sectionRepairPrompt,
    sectionSecondLookPrompt,
    sectionFeedbackPrompt,
  ].flatMap((promptOf) => noteSectionSchema.options.map(promptOf)),
  critic: [CRITIC_PROMPT],
  evidence: [evidencePrompt],
  chat: [CASE_CHAT_PROMPT, TEXT_CHAT_PROMPT],
  connection_test: [CONNECTION_PROMPT],
};
