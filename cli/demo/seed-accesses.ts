import { addFact, confirmNoAllergies } from "@/lib/patients/edit-facts";
import { assignCare } from "@/lib/access/care-team/assign-care";
import { listTeams } from "@/lib/access/care-team/list-teams";
import { signInWithPassword } from "@/lib/access/sign-in/sign-in-with-password";
import { onConnection } from "@/lib/db/create-roles";
import { isProvenoteError, ProvenoteError } from "@/lib/errors";
import { createPatient } from "@/lib/patients/identity/create-patient";
import { findPatients } from "@/lib/patients/identity/find-patients";
import { viewChart } from "@/lib/patients/view-chart";
import { ownerUrl } from "../first-account";
import type { DemoChart } from "./demo-charts";
import type { DemoOrganization, SignedInPerson } from "./seed-organization";

export function personOf(demo: DemoOrganization, key: string): SignedInPerson {
  const person = demo.people.get(key);
  if (person === undefined) {
    throw new ProvenoteError("unavailable", "demo.no_such_person", "A demo person is missing.");
  }
  return person;
}

/** Makes one chart with its lists and gives it to its care team. @returns the patient's id. */
export async function seedChart(demo: DemoOrganization, chart: DemoChart): Promise<string> {
  const creator = personOf(demo, chart.creator);
  const { patientId } = await createPatient(creator.caller, chart.identity);
  for (const fact of chart.facts) await addFact(creator.caller, { patientId, ...fact });
  if (chart.hasNoAllergies) await confirmNoAllergies(creator.caller, { patientId });
  const coordinator = personOf(demo, "ros");
  const teams = await listTeams(coordinator.caller);
  const team = teams.find((each) => each.name === chart.team);
  if (team === undefined) {
    throw new ProvenoteError("unavailable", "demo.no_such_team", "A demo team is missing.");
  }
  await assignCare(coordinator.caller, { patientId, teamId: team.id });
  return patientId;
}

/** What a log is for: a same-surname nurse who looks, a colleague of another unit, wrong passwords, a leaver. */
export async function seedAccesses(
  demo: DemoOrganization,
  patientIds: readonly string[],
): Promise<void> {
  const [harold = ""] = patientIds;
  const nurse = personOf(demo, "bea");
  await findPatients(nurse.caller, { query: "Brennick" });
  await refused(() => viewChart(nurse.caller, { patientId: harold }));
  await refused(() => viewChart(personOf(demo, "siem").caller, { patientId: harold }));
  await viewChart(personOf(demo, "tove").caller, { patientId: harold });
  const { caller, email } = personOf(demo, "kit");
  for (const password of ["spring-2026", "summer-2026"]) {
    await signInWithPassword(
      caller.runtime,
      { ...caller.origin, workstation: "Demo desk, corridor" },
      { email, password },
    );
  }
  // The staff list says he left; nobody has ended his access yet.
  const { membershipId } = personOf(demo, "dag");
  await onConnection(ownerUrl(), (client) =>
    client.query("UPDATE membership SET left_on = current_date - 25 WHERE id = $1", [membershipId]),
  );
}

async function refused(act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (isProvenoteError(error) && error.code === "access.refused") return;
    throw error;
  }
  throw new ProvenoteError(
    "unavailable",
    "demo.not_refused",
    "A demo access that must be refused was not.",
  );
}
