import { TASK_ACTS, TASK_SENDS } from "@/lib/drafting/prompts/task-words.schema";
import type { RoutedTask } from "@/lib/llm/gate/door.schema";
import type { ConfirmedDeployment } from "@/lib/llm/gate/leaving.schema";
import { inWords, type DraftingModelView } from "./drafter-words";

/** A model that is asked about before anything is sent to it, with all that it would do. */
export type LeavingModelView = DraftingModelView & { readonly tasks: readonly RoutedTask[] };

/** Each model by name: whose it is, what it would do, and what it would get for that. */
export function LeavingModels({ models }: { models: readonly LeavingModelView[] }) {
  return (
    <ul aria-label="Who would get it" className="divide-y divide-line border-y border-line">
      {models.map(({ deploymentId, name, vendor, tasks }) => (
        <li key={deploymentId} className="py-2 break-words">
          <span className="font-semibold">{name}</span>
          {vendor === null ? null : <span className="text-ink-2"> of {vendor}</span>}
          {tasks.map((task) => (
            <span key={task} className="block text-13 text-ink-2">
              {sentence(TASK_ACTS[task])}, and gets {TASK_SENDS[task]}.
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** "Send to Northgate Cloud", "Send to Northgate Cloud and Harbourline": each vendor once. */
export function sendingTitle(models: readonly LeavingModelView[]): string {
  const vendors = [...new Set(models.map(({ vendor, name }) => vendor ?? name))];
  return `Send to ${inWords(vendors)}`;
}

/** What every confirmation says first. */
export function placeWords(models: readonly LeavingModelView[]): string {
  const [first, ...others] = models;
  if (first === undefined || others.length > 0) {
    return `${models.length === 2 ? "Two models in public clouds are" : `${models.length} models in public clouds are`} asked.`;
  }
  return `${first.name} is in a public cloud.`;
}

/**
 * What is agreed to: each model as it was shown, and no other. With identifiers only where the text was shown so, and only to a
 * model that may be sent them.
 */
export function confirmationOf(
  models: readonly LeavingModelView[],
  isWritten: boolean,
): ConfirmedDeployment[] {
  return models.map(({ deploymentId, version, isIdentified }) => ({
    deploymentId,
    version,
    ...(isWritten && isIdentified ? { isIdentified: true } : {}),
  }));
}

function sentence(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
