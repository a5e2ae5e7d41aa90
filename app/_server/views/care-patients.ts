import "server-only";
import type { CarePatientView } from "@/components/care-teams/care-team-view";
import type { PatientCare } from "@/lib/access/care-team/care-team.schema";
import type { PatientLine } from "@/lib/patients/identity/find-patients";

/** Puts who a patient is beside who treats him; a patient without a known identity stands by number. */
export function carePatients(
  cares: readonly PatientCare[],
  identities: readonly PatientLine[],
): CarePatientView[] {
  const lineOf = new Map(identities.map((line) => [line.id, line]));
  return cares.map(({ patientId, number, assignments }) => {
    const line = lineOf.get(patientId);
    return {
      patientId,
      number,
      name: line === undefined ? number : `${line.family}, ${line.given}`,
      birthDate: line?.birthDate ?? "",
      mrn: line?.mrn ?? "",
      assignments,
    };
  });
}
