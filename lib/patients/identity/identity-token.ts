import { blindToken } from "@/lib/keys/blind-index";
import type { Keyring } from "@/lib/keys/keyring";
import type { Demographics } from "../demographics.schema";

/** The searchable fields of an identity. */
export type IdentityField = "mrn" | "birth_date" | "family_name" | "full_name";
export type IdentityToken = { readonly field: IdentityField; readonly token: Uint8Array };

/** Letters without accents, case, spaces or punctuation: "O'Brien-Nuñez" and "obrien nunez" are one. */
export function foldName(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** An MRN's letters and digits, upper case: "4471-0926" and "4471 0926" are one. */
export function foldMrn(mrn: string): string {
  return mrn
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** The token of one field's value, as it stands in the blind index. */
export function identityToken(
  keyring: Keyring,
  organizationId: string,
  field: IdentityField,
  foldedValue: string,
): Uint8Array {
  return blindToken(keyring, organizationId, field, foldedValue);
}

/** Every token by which a patient can be found. */
export function identityTokens(
  keyring: Keyring,
  organizationId: string,
  identity: Pick<Demographics, "family" | "given" | "birthDate" | "mrn">,
): IdentityToken[] {
  const values: [IdentityField, string][] = [
    ["mrn", foldMrn(identity.mrn)],
    ["birth_date", identity.birthDate],
    ["family_name", foldName(identity.family)],
    ["full_name", fullNameKey(identity.family, identity.given)],
  ];
  return values.map(([field, value]) => ({
    field,
    token: identityToken(keyring, organizationId, field, value),
  }));
}

/** Family and first given name, so that a middle name more or less still matches. */
export function fullNameKey(family: string, given: string): string {
  const first = given.trim().split(/\s+/)[0] ?? "";
  return `${foldName(family)} ${foldName(first)}`;
}
