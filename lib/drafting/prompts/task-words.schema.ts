import type { RoutedTask } from "@/lib/llm/gate/door.schema";

/** What a task does, as it is said of a model. */
export const TASK_ACTS: Readonly<Record<RoutedTask, string>> = {
  section_drafter: "words the sections",
  critic: "takes a second look",
  evidence: "chooses references",
  chat: "answers questions",
};

/** What a task sends, in one line: the parts of its prompts, which the list of fields names one by one. */
export const TASK_SENDS: Readonly<Record<RoutedTask, string>> = {
  section_drafter: "quotations from the text, section by section",
  critic: "sentences of the draft, and the quotations that bear on them",
  evidence:
    "quotations on which assessment and plan rest, and passages of the clinic's reference library",
  chat: "the lines of the text, the sentences of the draft, and the question",
};
