import { handle } from "@/app/_server/request/handle";
import { createEncounter, createEncounterSchema } from "@/lib/patients/create-encounter";

export const POST = handle(createEncounterSchema, ({ caller, input }) =>
  createEncounter(caller, input),
);
