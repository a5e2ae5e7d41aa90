import { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Permit } from "@/lib/access/permit";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { ProvenoteError } from "@/lib/errors";
import { factSchema, type FactKind } from "./demographics.schema";
import { endFact, insertFact, loadFacts, setAllergyStatus } from "./fact-store";

export const addFactSchema = factSchema.extend({ patientId: z.uuid() });
export const endFactSchema = z.object({ patientId: z.uuid(), factId: z.uuid() });
export const noAllergiesSchema = z.object({ patientId: z.uuid() });

/** Adds one line to a chart's allergies, problems or medications. */
export async function addFact(
  caller: Caller,
  input: z.infer<typeof addFactSchema>,
): Promise<{ factId: string }> {
  const { patientId, kind, text } = addFactSchema.parse(input);
  return withActor(caller, async (act) => {
    const permit = await demand(act, "patient.edit", { kind: "patient", id: patientId });
    return { factId: await addFactIn(permit, { kind, text, noteId: null }) };
  });
}

export async function addFactIn(
  permit: Permit<"patient.edit" | "note.sign">,
  fact: { kind: FactKind; text: string; noteId: string | null },
): Promise<string> {
  const factId = await insertFact(permit, fact);
  if (fact.kind === "allergy") await setAllergyStatus(permit, "listed");
  await permit.act.record({
    type: "patient.changed",
    action: "C",
    patientId: permit.patientId,
    object: { kind: fact.kind, id: factId },
    basis: permit.basis,
  });
  return factId;
}

/** Takes a line off the chart's list; the row stays, ended. */
export async function removeFact(
  caller: Caller,
  input: z.infer<typeof endFactSchema>,
): Promise<void> {
  const { patientId, factId } = endFactSchema.parse(input);
  await withActor(caller, async (act) => {
    const permit = await demand(act, "patient.edit", { kind: "patient", id: patientId });
    if (!(await endFact(permit, factId))) {
      throw new ProvenoteError(
        "not_found",
        "patient.no_fact",
        "This line is not on the list any more.",
      );
    }
    await act.record({
      type: "patient.changed",
      action: "D",
      patientId,
      object: { kind: "fact", id: factId },
      basis: permit.basis,
    });
  });
}

/** Records that the patient was asked and has no known allergy. @throws ProvenoteError when some are listed. */
export async function confirmNoAllergies(
  caller: Caller,
  input: z.infer<typeof noAllergiesSchema>,
): Promise<void> {
  const { patientId } = noAllergiesSchema.parse(input);
  await withActor(caller, async (act) => {
    const permit = await demand(act, "patient.edit", { kind: "patient", id: patientId });
    if ((await loadFacts(permit)).some((fact) => fact.kind === "allergy")) {
      throw new ProvenoteError(
        "conflict",
        "patient.has_allergies",
        "Allergies are listed: remove them first.",
      );
    }
    await setAllergyStatus(permit, "none_known");
    await act.record({
      type: "patient.changed",
      action: "U",
      patientId,
      object: { kind: "patient", id: patientId },
      part: "no_known_allergies",
      basis: permit.basis,
    });
  });
}
