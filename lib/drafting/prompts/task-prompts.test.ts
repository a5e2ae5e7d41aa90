import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { PromptTemplate } from "@/lib/llm/compose-prompt";
import { routedTaskSchema, TASK_WORDS, type ModelTask } from "@/lib/llm/gate/door.schema";
import { placesOf } from "@/lib/llm/prompt-part";
import { MAX_QUESTION_LENGTH } from "../chat/chat.schema";
import { MOST_SUBJECTS } from "../evidence/list-subjects";
import { MAX_FEEDBACK_LENGTH } from "../rerun/rerun.schema";
import { CASE_CHAT_PROMPT } from "./case-chat";
import { evidencePrompt } from "./evidence";
import { sectionFeedbackPrompt } from "./section-feedback";
import { TASK_PROMPTS } from "./task-prompts";
import { TASK_ACTS, TASK_SENDS } from "./task-words.schema";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const ALL = (Object.entries(TASK_PROMPTS) as [ModelTask, readonly PromptTemplate[]][]).flatMap(
  ([task, prompts]) => prompts.map((prompt) => ({ task, prompt })),
);

/** Every source file of these folders that is no test and nothing that only tests use. */
function sources(...folders: string[]): { path: string; text: string }[] {
  return folders.flatMap((folder) =>
    readdirSync(`${ROOT}/${folder}`, { recursive: true, encoding: "utf8" })
      .filter(
        (name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$|(?:^|\/)test-|generated\//.test(name),
      )
      .map((name) => `${folder}/${name}`)
      .map((path) => ({ path, text: readFileSync(`${ROOT}/${path}`, "utf8") })),
  );
}

describe("the register of prompts", () => {
  test("has one at least for every task of the door, each named for its task and no two alike", () => {
    expect(Object.keys(TASK_PROMPTS).sort()).toEqual(Object.keys(TASK_WORDS).sort());
    for (const prompts of Object.values(TASK_PROMPTS)) expect(prompts).not.toEqual([]);
    for (const { task, prompt } of ALL) expect(prompt.task).toBe(task);
    const ids = ALL.map(({ prompt }) => `${prompt.id}/${prompt.version}`);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("holds every template that stands in the code", () => {
    const written = sources("lib", "cli", "app", "worker").flatMap(({ text }) => [
      ...text.matchAll(/\bid: ["`]([\w.-]+)[^"`]*["`],\s+version: \d+,\s+task: /g),
    ]);
    const known = new Set(ALL.map(({ prompt }) => prompt.id.split(".")[0]));
    expect(written.length).toBeGreaterThanOrEqual(known.size);
    for (const [, id = ""] of written) expect(known).toContain(id.split(".")[0]);
  });

  test("is all that is ever composed: requests are made in five places, and the demo's refused one", () => {
    const callers = sources("lib", "cli", "app", "worker")
      .filter(({ text }) => /(?<!function )\bcomposePrompt\(/.test(text))
      .map(({ path }) => path);
    expect(callers.sort()).toEqual([
      "cli/demo/seed-refused-call.ts",
      "lib/drafting/agents/ask-section.ts",
      "lib/drafting/agents/critic/ask-critic.ts",
      "lib/drafting/agents/evidence/evidence-request.ts",
      "lib/drafting/chat/answering/ask-model.ts",
      "lib/llm/deployments/run-connection-test.ts",
    ]);
  });

  test("has words for what each routed task does and sends", () => {
    const tasks = [...routedTaskSchema.options].sort();
    expect(Object.keys(TASK_ACTS).sort()).toEqual(tasks);
    expect(Object.keys(TASK_SENDS).sort()).toEqual(tasks);
  });
});

describe.each(ALL.map(({ prompt }) => [prompt.id, prompt] as const))("prompt %s", (_, prompt) => {
  test("declares each of its places once, and nothing beside them", () => {
    const names = prompt.parts.map(({ name }) => name);
    expect([...placesOf(prompt.request)].sort()).toEqual([...names].sort());
    expect(new Set(names).size).toBe(names.length);
    expect(placesOf(prompt.system)).toEqual([]);
  });

  test("says of each what it holds, why it is needed and how much of it goes", () => {
    expect(prompt.purpose).toMatch(/^[A-Z][^.]{8,80}$/);
    for (const { holds, why, mostCharacters } of prompt.parts) {
      expect(holds).toMatch(/^[A-Z].*\.$/);
      expect(why).toMatch(/^[A-Z].*\.$/);
      expect(mostCharacters).toBeGreaterThan(100);
      expect(mostCharacters).toBeLessThanOrEqual(60_000);
    }
  });

  test("has no field for who the patient, the clinician or the clinic is", () => {
    for (const { name } of prompt.parts) {
      expect(name).not.toMatch(
        /(?:^|_)(?:age|sex|gender|name|birth|date|mrn|address|vendor|clinic|author|user|patient)(?:_|$)/,
      );
    }
    expect(prompt.request).not.toMatch(/\$\{|\[object|undefined/);
  });
});

describe("limits that are declared", () => {
  const most = ({ parts }: PromptTemplate, name: string) =>
    parts.find((part) => part.name === name);

  test("hold what a caller may ask for", () => {
    expect(most(evidencePrompt, "claims")?.lines?.most).toBe(MOST_SUBJECTS);
    // A short name becomes a longer placeholder.
    const question = most(CASE_CHAT_PROMPT, "question");
    expect(question?.mostCharacters).toBeGreaterThanOrEqual(4 * MAX_QUESTION_LENGTH);
    expect(question?.holds).toContain(MAX_QUESTION_LENGTH.toLocaleString("en-US"));
    const feedback = most(sectionFeedbackPrompt("subjective"), "feedback");
    expect(feedback?.mostCharacters).toBeGreaterThanOrEqual(4 * MAX_FEEDBACK_LENGTH);
    expect(feedback?.holds).toContain(String(MAX_FEEDBACK_LENGTH));
  });
});
