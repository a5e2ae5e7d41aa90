import { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { encounterSchema } from "./demographics.schema";
import { addEncounterIn } from "./add-encounter";

export const createEncounterSchema = encounterSchema.extend({ patientId: z.uuid() });

/** Adds an encounter to a chart. */
export async function createEncounter(
  caller: Caller,
  input: z.infer<typeof createEncounterSchema>,
): Promise<{ encounterId: string }> {
  const { patientId, ...content } = createEncounterSchema.parse(input);
  return withActor(caller, async (act) => {
    const permit = await demand(act, "encounter.create", { kind: "patient", id: patientId });
    return { encounterId: await addEncounterIn(permit, content) };
  });
}
