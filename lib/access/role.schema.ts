import { z } from "zod";

/** The six roles. Administering and reading text of charts exclude each other outside a solo practice. */
export const roleSchema = z.enum([
  "clinician",
  "nurse",
  "coordinator",
  "privacy_reviewer",
  "administrator",
  "compliance_officer",
]);
export type Role = z.infer<typeof roleSchema>;
export const ROLES = roleSchema.options;

export const ROLE_LABELS: Readonly<Record<Role, string>> = {
  clinician: "Clinician",
  nurse: "Nurse",
  coordinator: "Coordinator",
  privacy_reviewer: "Privacy reviewer",
  administrator: "Administrator",
  compliance_officer: "Compliance officer",
};

/** Roles that read text of charts: of the care team's patients, or the one text a review is about. */
const READS_TEXT: readonly Role[] = ["clinician", "nurse", "privacy_reviewer"];

/** True when one person may not hold both: an office over accounts or the log, and a role that reads text of charts. */
export function hasRoleClash(roles: readonly Role[]): boolean {
  const governs = roles.includes("administrator") || roles.includes("compliance_officer");
  return governs && roles.some((role) => READS_TEXT.includes(role));
}
