import type { EventInput } from "@/lib/access/act";
import type { ModelUse } from "@/lib/notes/note-content.schema";

/** Name and version of what begins every draft, as notes and the log record it. */
export const EMBEDDED_DRAFTER = "embedded drafter 0.1";

/** What wrote the draft, as its entry names it: the model of which words stand in it, or else the embedded drafter. */
export function nameDrafter(models: readonly ModelUse[]): NonNullable<EventInput["model"]> {
  const used = models.find(
    ({ state, prompt }) => state === "used" && prompt.startsWith("section-"),
  );
  if (used === undefined) return { name: EMBEDDED_DRAFTER, zone: "in_process" };
  const { model, zone, deploymentId, deploymentVersion } = used;
  return { name: model.slice(0, 80), zone, deploymentId, deploymentVersion };
}
