import type { Role } from "@/lib/access/role.schema";

/** The synthetic clinic. Nobody here exists; `.example` is reserved for documentation (RFC 2606). */
export const CLINIC_NAME = "Alder Street Clinic";

export type DemoPerson = {
  readonly key: string;
  readonly family: string;
  readonly given: string;
  readonly email: string;
  readonly role: Role;
  readonly title: string;
  readonly team: "Alder Red" | "Alder Blue" | "Walk-in" | "";
};

/** Started the clinic; made before anybody can sign in. */
export const FIRST_ADMINISTRATOR: DemoPerson = person(
  "jonna",
  "Rautavaara",
  "Jonna",
  "administrator",
  "",
  "",
);

/** Invited by her: among them a floater without a team, a leaver, and a nurse who shares a patient's name. */
export const INVITED: readonly DemoPerson[] = [
  person("amara", "Lindqvist", "Amara", "clinician", "MD", "Alder Red"),
  person("rikke", "Achterberg", "Rikke", "clinician", "NP", "Alder Red"),
  person("tove", "Okafor-Lund", "Tove", "nurse", "RN", "Alder Red"),
  person("bea", "Brennick-Ng", "Bea", "nurse", "RN", "Alder Blue"),
  person("dag", "Halvorsen", "Dag", "clinician", "MD", "Alder Blue"),
  person("ines", "Quispe-Aalto", "Ines", "clinician", "MD", "Alder Blue"),
  person("siem", "Vantongeren", "Siem", "clinician", "MD", "Walk-in"),
  person("kit", "Bassey-Moreau", "Kit", "nurse", "RN", ""),
  person("ros", "Pellingham", "Ros", "coordinator", "", ""),
  person("pia", "Sorensen-Adeyemi", "Pia", "privacy_reviewer", "", ""),
  person("mo", "Dreyfus-Oyelaran", "Mo", "compliance_officer", "", ""),
  person("noor", "Yamagiwa-Stroud", "Noor", "administrator", "", ""),
];

export const TEAMS = ["Alder Red", "Alder Blue", "Walk-in"] as const;

function person(
  key: string,
  family: string,
  given: string,
  role: Role,
  title: string,
  team: DemoPerson["team"],
): DemoPerson {
  const email = `${given[0]?.toLowerCase()}.${family.split("-")[0]?.toLowerCase()}@alder.example`;
  return { key, family, given, email, role, title, team };
}

/** The invitation table as an administrator would paste it. */
export function invitationTable(): string {
  const rows = INVITED.map(({ family, given, email, role, team, title }) =>
    [`${family}, ${given}`, email, role.replace("_", " "), team, title].join("\t"),
  );
  return ["Name\tE-mail\tRole\tTeam\tTitle", ...rows].join("\n");
}
