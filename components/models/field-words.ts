import type { FieldView, PromptFields, TaskTaker } from "@/lib/drafting/prompts/task-fields.schema";
import { ZONE_WORDS, type ModelTask } from "@/lib/llm/gate/door.schema";

/** "Facts": the name that the prompt's version uses for it. */
export function fieldWords({ name }: Pick<FieldView, "name">): string {
  const words = name.replaceAll("_", " ");
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** In which form a task's fields may go. */
export function formWords(task: ModelTask, mayHoldIdentifiers: boolean): string {
  if (task === "connection_test") return "A made-up case";
  return mayHoldIdentifiers
    ? "With placeholders, or as written where policy, deployment and agreement allow it"
    : "With placeholders, whatever is allowed";
}

/** "12 quotations, 30,000 characters", "6,000 characters". */
export function limitWords({
  mostCharacters,
  mostLines,
}: Pick<FieldView, "mostCharacters" | "mostLines">): string {
  const characters = `${mostCharacters.toLocaleString("en-US")} characters`;
  return mostLines === null ? characters : `${mostLines} quotations, ${characters}`;
}

/** "critic, version 1"; "section-drafter, version 1, for each of 4 sections". */
export function promptWords({
  prompt,
  version,
  cited,
}: Pick<PromptFields, "prompt" | "version" | "cited">): string {
  const sections = cited.length === 1 ? "" : `, for each of ${cited.length} sections`;
  return `${prompt}, version ${version}${sections}`;
}

/** "Northgate general of Northgate Cloud, public cloud, for clinicians". */
export function takerWords({
  name,
  vendor,
  zone,
  roles,
}: Pick<TaskTaker, "name" | "vendor" | "zone" | "roles">): string {
  const whose = vendor === null ? "" : ` of ${vendor}`;
  const whom = roles.map((role) => `${role}s`).join(" and ");
  return `${name}${whose}, ${ZONE_WORDS[zone].toLowerCase()}, for ${whom}`;
}
