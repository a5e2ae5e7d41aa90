import type { Permit } from "@/lib/access/permit";
import { readPatientIfFiled } from "@/lib/patients/identity/read-patient";
import type { KnownValue } from "@/lib/phi/identifier.schema";
import { readIdentityMap } from "@/lib/phi/identity/identity-map";
import { valuesOfPatient, valuesOfStaff } from "@/lib/phi/known-values";
import type { PlaceholderMap } from "@/lib/phi/placeholder-map";
import type { DeidPolicy } from "@/lib/phi/policy/policy.schema";
import { readPolicyIn } from "@/lib/phi/policy/read-policy";

/** What must not survive de-identification in anything of a case, and under which rules it is looked for. */
export type CaseKnowledge = Readonly<{
  map: PlaceholderMap;
  knownValues: readonly KnownValue[];
  policy: DeidPolicy;
}>;

/** The chart's patient, null while the text is unfiled, and what de-identification has to know. */
export async function readCaseIn(
  permit: Permit<"draft.run" | "document.read">,
): Promise<CaseKnowledge & { readonly patient: Awaited<ReturnType<typeof readPatientIfFiled>> }> {
  const patient = await readPatientIfFiled(permit);
  return {
    patient,
    map: await readIdentityMap(permit),
    knownValues: [
      ...(patient === null ? [] : valuesOfPatient(patient.demographics)),
      ...(await valuesOfStaff(permit.act)),
    ],
    policy: await readPolicyIn(permit.act),
  };
}
