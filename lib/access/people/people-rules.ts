import { ProvenoteError } from "@/lib/errors";
import type { EventInput } from "../act";
import { hasRoleClash, ROLES, type Role } from "../role.schema";
import { RecordedError } from "../with-actor";

/** Why these roles cannot be given together; null when they can. Solo practices may hold both, on record. */
export function roleClash(roles: readonly Role[], isSolo: boolean): string | null {
  if (isSolo || !hasRoleClash(roles)) {
    return null;
  }
  const office = roles.includes("administrator") ? "An administrator" : "A compliance officer";
  const reads = roles.includes("clinician") || roles.includes("nurse");
  return `${office} cannot also ${reads ? "read charts" : "review texts of charts"}.`;
}

/** Each role once, in the order of the closed list. */
export function sortedRoles(roles: readonly Role[]): Role[] {
  return ROLES.filter((role) => roles.includes(role));
}

export function sameRoles(a: readonly Role[], b: readonly Role[]): boolean {
  return sortedRoles(a).join() === sortedRoles(b).join();
}

/** Account (membership) → the account whose invitation made it; null for the first one and for those of a sign-in provider. */
export type AccountMakers = ReadonlyMap<string, string | null>;

/** Whether one of two accounts was made by the other: then both may be one person's. */
export function areOfOneHand(makers: AccountMakers, first: string, second: string): boolean {
  return makers.get(first) === second || makers.get(second) === first;
}

/** Roles as the log names them: `roles:clinician.coordinator`. */
export function rolesPart(roles: readonly Role[]): string {
  return `roles:${sortedRoles(roles).join(".")}`;
}

/** Nobody edits his own roles or access: an act that was tried and refused, with its entry. */
export function refuseOwnAccount(membershipId: string, part: "roles" | "access"): RecordedError {
  const event: EventInput = {
    type: "access.refused",
    action: "U",
    outcome: "refused",
    targetId: membershipId,
    part: `own_${part}`,
    code: "people.own_account",
  };
  const message =
    part === "roles"
      ? "You cannot change your own roles."
      : "You cannot end or restore your own access.";
  return new RecordedError(new ProvenoteError("forbidden", "people.own_account", message), event);
}
