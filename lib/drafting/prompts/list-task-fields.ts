import type { PromptTemplate } from "@/lib/llm/compose-prompt";
import { chooseRouted } from "@/lib/llm/deployments/choose-routed";
import type { Deployment } from "@/lib/llm/deployments/deployment.schema";
import { IDENTIFIED_TASKS, TASK_WORDS, type ModelTask } from "@/lib/llm/gate/door.schema";
import type { PromptPart } from "@/lib/llm/prompt-part";
import type { FieldView, PromptFields, TaskFields, TaskTaker } from "./task-fields.schema";
import { TASK_PROMPTS } from "./task-prompts";

/** A deployment of the register with how it stands now. */
type Standing = Pick<Deployment, "id" | "version" | "name" | "vendor" | "zone"> &
  Pick<Deployment, "isEnabled" | "tasks" | "roles"> &
  Pick<TaskTaker, "state" | "refusal">;

/** Roles that draft; only they can be given a model. */
const ROLES = ["clinician", "nurse"] as const;

/**
 * What each task sends to a model, field by field, and which deployments are asked for it now: read from the very declarations
 * that `composePrompt` holds its callers to.
 * @param deployments every one of the clinic, by name, as `readModels` gives them
 */
export function listTaskFields(deployments: readonly Standing[]): TaskFields[] {
  const tasks = Object.keys(TASK_WORDS) as ModelTask[];
  return tasks.map((task) => ({
    task,
    mayHoldIdentifiers: IDENTIFIED_TASKS.includes(task),
    prompts: groupPrompts(TASK_PROMPTS[task]),
    takenBy: takersOf(deployments, task),
  }));
}

function groupPrompts(prompts: readonly PromptTemplate[]): PromptFields[] {
  const groups = new Map<string, PromptFields>();
  for (const { id, version, purpose, parts } of prompts) {
    const family = id.split(".")[0] ?? id;
    const key = JSON.stringify([family, version, purpose, parts]);
    const known = groups.get(key);
    const prompt = known === undefined ? id : family;
    const cited = [...(known?.cited ?? []), `${id}/${version}`];
    groups.set(key, { purpose, prompt, version, cited, fields: parts.map(fieldOf) });
  }
  return [...groups.values()];
}

function fieldOf({ name, holds, why, mostCharacters, lines }: PromptPart): FieldView {
  const isQuoted = lines !== null;
  return { name, holds, why, mostCharacters, isQuoted, mostLines: lines?.most ?? null };
}

/** One that another goes before for every role is not asked, although it was given the task. */
function takersOf(deployments: readonly Standing[], task: ModelTask): TaskTaker[] {
  if (task === "connection_test") return [];
  const byRole = ROLES.flatMap((role) => {
    const chosen = chooseRouted(deployments, task, [role]);
    return chosen === null ? [] : [{ role, chosen }];
  });
  const chosen = [...new Set(byRole.map((each) => each.chosen))];
  return chosen.map(({ id, version, name, vendor, zone, state, refusal }) => ({
    deploymentId: id,
    version,
    name,
    vendor,
    zone,
    roles: byRole.filter((each) => each.chosen.id === id).map(({ role }) => role),
    state,
    refusal,
  }));
}
