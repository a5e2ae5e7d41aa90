import type { z } from "zod";
import type { Act } from "@/lib/access/act";
import { demand } from "@/lib/access/authorize";
import type { Permit } from "@/lib/access/permit";
import type { Caller } from "@/lib/access/runtime";
import { sealReason } from "@/lib/access/seal-reason";
import { withActor } from "@/lib/access/with-actor";
import { ProvenoteError } from "@/lib/errors";
import { isoDateSchema } from "@/lib/patients/demographics.schema";
import {
  foldMrn,
  foldName,
  fullNameKey,
  identityToken,
  type IdentityField,
} from "@/lib/patients/identity/identity-token";
import { openDemographics } from "@/lib/patients/sealed-fields";
import { patientNumberSchema, resolveIdentitySchema } from "./audit-log/audit-query.schema";
import {
  findPatientByNumber,
  loadSealedIdentities,
  type SealedIdentity,
} from "./audit-log/audit-store";

/** Identity and nothing else of a patient. */
export type ResolvedIdentity = {
  readonly number: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly birthDate: string;
  readonly mrn: string;
};

type LookUp = { readonly field: IdentityField; readonly token: Uint8Array };

/**
 * Tells a compliance officer who a patient is, or which patient a name, MRN or birth date belongs to; identity
 * only, with a stated reason. Each patient shown is an entry with the sealed reason, and so is a look-up that
 * found nobody; the words looked for are kept as their blind-index token (45 CFR 164.312(b)).
 * @throws ProvenoteError `audit.not_a_number`, `audit.not_a_date`, `audit.not_a_name` (400).
 */
export async function resolveIdentity(
  caller: Caller,
  input: z.infer<typeof resolveIdentitySchema>,
): Promise<ResolvedIdentity[]> {
  const { by, value, reason } = resolveIdentitySchema.parse(input);
  return withActor(caller, async (act) => {
    const clinic = { kind: "organization", id: act.actor.organizationId } as const;
    const permit = await demand(act, "identity.resolve", clinic);
    const lookUps = by === "number" ? [] : lookUpsOf(act, by, value);
    const found = by === "number" ? await byNumber(permit, value) : await byTokens(permit, lookUps);
    await recordLookUp(permit, { by, reason, lookUps, found });
    return Promise.all(found.map((row) => openIdentity(act, row)));
  });
}

async function byNumber(
  permit: Permit<"identity.resolve">,
  value: string,
): Promise<SealedIdentity[]> {
  const number = patientNumberSchema.safeParse(value);
  if (!number.success) {
    throw notUsable("audit.not_a_number", "A patient's number reads P-4C19-A2B7.");
  }
  const id = await findPatientByNumber(permit, number.data);
  return id === null ? [] : loadSealedIdentities(permit, { id });
}

async function byTokens(
  permit: Permit<"identity.resolve">,
  lookUps: readonly LookUp[],
): Promise<SealedIdentity[]> {
  const found = new Map<string, SealedIdentity>();
  for (const lookUp of lookUps) {
    for (const row of await loadSealedIdentities(permit, lookUp)) {
      found.set(row.id, row);
    }
  }
  return [...found.values()];
}

function lookUpsOf(act: Act, by: "mrn" | "birth_date" | "name", value: string): LookUp[] {
  const token = (field: IdentityField, folded: string): LookUp => ({
    field,
    token: identityToken(act.keyring, act.actor.organizationId, field, folded),
  });
  switch (by) {
    case "mrn":
      return [token("mrn", foldMrn(value))];
    case "birth_date":
      if (!isoDateSchema.safeParse(value).success) {
        throw notUsable("audit.not_a_date", "Write the birth date as 1968-03-11.");
      }
      return [token("birth_date", value)];
    case "name":
      return nameKeys(value).map(({ field, folded }) => token(field, folded));
  }
}

/** "Family, Given", "Given Family" or a family name alone, as the clinic's own search reads it. */
export function nameKeys(value: string): { field: IdentityField; folded: string }[] {
  if (!/\p{L}/u.test(value)) {
    throw notUsable("audit.not_a_name", "A name has letters.");
  }
  const [family = "", given = ""] = value.split(",").map((part) => part.trim());
  if (value.includes(",") && given !== "") {
    return [{ field: "full_name", folded: fullNameKey(family, given) }];
  }
  const words = family.split(/\s+/);
  const alone = { field: "family_name", folded: foldName(family) } as const;
  if (words.length === 1) {
    return [alone];
  }
  const [first = "", ...rest] = words;
  const whole = { field: "full_name", folded: fullNameKey(rest.join(" "), first) } as const;
  return [whole, { field: "full_name", folded: fullNameKey(words.at(-1) ?? "", first) }, alone];
}

async function recordLookUp(
  permit: Permit<"identity.resolve">,
  look: {
    by: string;
    reason: string;
    lookUps: readonly LookUp[];
    found: readonly SealedIdentity[];
  },
): Promise<void> {
  const { act, basis } = permit;
  const [first] = look.lookUps;
  const event = {
    type: "identity.resolved",
    action: "R",
    part: `by:${look.by}`,
    basis,
    reason: await sealReason(act, look.reason),
    counts: { found: look.found.length },
    ...(first === undefined ? {} : { token: Buffer.from(first.token).toString("base64") }),
  } as const;
  if (look.found.length === 0) {
    await act.record(event);
  }
  for (const { id } of look.found) {
    await act.record({ ...event, patientId: id, object: { kind: "patient", id } });
  }
}

async function openIdentity(act: Act, row: SealedIdentity): Promise<ResolvedIdentity> {
  const { family, given, birthDate, mrn } = await openDemographics(act, row);
  return { number: row.number, familyName: family, givenName: given, birthDate, mrn };
}

function notUsable(code: ProvenoteError["code"], message: string): ProvenoteError {
  return new ProvenoteError("invalid", code, message);
}
