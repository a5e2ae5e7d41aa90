import { z } from "zod";
import type { Act } from "@/lib/access/act";
import { demand } from "@/lib/access/authorize";
import type { Permit } from "@/lib/access/permit";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import {
  foldMrn,
  foldName,
  fullNameKey,
  identityToken,
  type IdentityField,
} from "./identity-token";
import { isoDateSchema, type Sex } from "../demographics.schema";
import { ageOn, dayOf } from "./compare-identity";
import { findByToken, listPatients, type PatientRow } from "./patient-store";

export const findPatientsSchema = z.object({ query: z.string().trim().max(200) });

/** One line of a search: enough to tell two people apart, nothing clinical. */
export type PatientLine = {
  readonly id: string;
  readonly number: string;
  readonly family: string;
  readonly given: string;
  readonly birthDate: string;
  readonly sex: Sex;
  readonly ageYears: number;
  readonly mrn: string;
};

type Matcher = { readonly field: IdentityField; readonly value: string };

/**
 * Finds patients by whole name, family name, MRN or birth date through the blind index; an empty query
 * lists the newest charts the caller may see. The entry holds tokens, never the words, and one is
 * written for an empty result too.
 */
export async function findPatients(
  caller: Caller,
  input: z.infer<typeof findPatientsSchema>,
): Promise<PatientLine[]> {
  const { query } = findPatientsSchema.parse(input);
  return withActor(caller, async (act) => {
    const permit = await demand(act, "patient.search", {
      kind: "organization",
      id: act.actor.organizationId,
    });
    const matchers = matchersOf(query);
    const found =
      query === "" ? await listPatients(permit, 100) : await findByMatchers(permit, matchers);
    const first = matchers[0];
    await act.record({
      type: "patient.searched",
      action: "R",
      basis: permit.basis,
      counts: { results: found.length },
      ...(first === undefined
        ? { part: "list" }
        : { part: first.field, token: tokenText(act, first) }),
    });
    return found.map((row) => patientLine(row, act.now));
  });
}

/** The blind-index token of a search, base64, as an entry of the log holds it. */
export function tokenText(act: Act, matcher: Matcher): string {
  const token = identityToken(act.keyring, act.actor.organizationId, matcher.field, matcher.value);
  return Buffer.from(token).toString("base64");
}

/** What a typed query may stand for: a date, an MRN (it has a digit), "Family, Given", "Given Family" or a family name. */
export function matchersOf(query: string): Matcher[] {
  const text = query.trim();
  if (text === "") return [];
  if (isoDateSchema.safeParse(text).success) return [{ field: "birth_date", value: text }];
  if (/\d/.test(text)) return [{ field: "mrn", value: foldMrn(text) }];
  if (text.includes(",")) {
    const [family = "", given = ""] = text.split(",");
    if (given.trim() === "") return [{ field: "family_name", value: foldName(family) }];
    return [{ field: "full_name", value: fullNameKey(family, given) }];
  }
  const words = text.split(/\s+/);
  const last = words.at(-1) ?? "";
  const matchers: Matcher[] = [{ field: "family_name", value: foldName(text) }];
  if (words.length > 1) {
    matchers.unshift({ field: "full_name", value: fullNameKey(last, words[0] ?? "") });
    matchers.push({
      field: "full_name",
      value: fullNameKey(words.slice(1).join(" "), words[0] ?? ""),
    });
  }
  return matchers;
}

async function findByMatchers(
  permit: Permit<"patient.search">,
  matchers: readonly Matcher[],
): Promise<PatientRow[]> {
  const found = new Map<string, PatientRow>();
  for (const { field, value } of matchers) {
    for (const row of await findByToken(permit, field, value)) found.set(row.id, row);
  }
  return [...found.values()];
}

export function patientLine(row: PatientRow, now: Date): PatientLine {
  const { family, given, birthDate, sex, mrn } = row.demographics;
  const ageYears = ageOn(birthDate, dayOf(now));
  return { id: row.id, number: row.number, family, given, birthDate, sex, ageYears, mrn };
}
