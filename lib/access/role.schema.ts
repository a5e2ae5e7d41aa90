import { z } from "zod";

/** The five roles. Administering and reading charts exclude each other outside a solo practice. */
export const roleSchema = z.enum([
  "clinician",
  "nurse",
  "coordinator",
  "administrator",
  "compliance_officer",
]);
export type Role = z.infer<typeof roleSchema>;
export const ROLES = roleSchema.options;

export const ROLE_LABELS: Readonly<Record<Role, string>> = {
  clinician: "Clinician",
  nurse: "Nurse",
  coordinator: "Coordinator",
  administrator: "Administrator",
  compliance_officer: "Compliance officer",
};

/** True when one person may not hold both: an office over accounts or the log, and a role that reads charts. */
export function hasRoleClash(roles: readonly Role[]): boolean {
  const governs = roles.includes("administrator") || roles.includes("compliance_officer");
  return governs && (roles.includes("clinician") || roles.includes("nurse"));
}
