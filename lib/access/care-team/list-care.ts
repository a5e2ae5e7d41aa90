import type { z } from "zod";
import type { Act } from "../act";
import { demand } from "../authorize";
import type { Permit } from "../permit";
import type { Caller } from "../runtime";
import { withActor } from "../with-actor";
import { listCareSchema, type PatientCare } from "./care-team.schema";
import { loadCare } from "./care-team-store";

/**
 * Who treats these patients, or the patients whom nobody treats; newest chart first, at most 200. Numbers and
 * assignments only: whose they are is asked of `patients`.
 */
export async function listCare(
  caller: Caller,
  input: z.infer<typeof listCareSchema>,
): Promise<PatientCare[]> {
  const wanted = listCareSchema.parse(input);
  return withActor(caller, async (act) =>
    loadCare(await demandAssign(act), "only" in wanted ? null : wanted.patientIds),
  );
}

export function demandAssign(act: Act): Promise<Permit<"care_team.assign">> {
  return demand(act, "care_team.assign", { kind: "organization", id: act.actor.organizationId });
}
