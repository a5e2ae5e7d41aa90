import { z } from "zod";
import type { Act } from "@/lib/access/act";
import { demand } from "@/lib/access/authorize";
import type { Permit } from "@/lib/access/permit";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { isoDateSchema } from "../demographics.schema";
import { patientLine, tokenText, type PatientLine } from "./find-patients";
import { foldMrn, foldName, fullNameKey } from "./identity-token";
import { findByToken, findChartElsewhere, type PatientRow } from "./patient-store";

/** What a text says of its patient, as far as it does. */
export const matchChartSchema = z.object({
  family: z.string().trim().max(120),
  given: z.string().trim().max(120),
  birthDate: isoDateSchema.or(z.literal("")),
  mrn: z.string().trim().max(40),
});
export type MatchInput = z.infer<typeof matchChartSchema>;

type MatchedOn = "name" | "birth date" | "MRN";

type ChartMatch = PatientLine & { readonly matchesOn: readonly MatchedOn[] };

export type MatchView = {
  /** Best first: most fields in common. A chart that shares only a name is listed, never proposed alone. */
  readonly matches: readonly ChartMatch[];
  /** A chart with this MRN under another care team: the way there is a request to join. */
  readonly elsewhereId: string | null;
};

/** Looks for the chart a text belongs to, by MRN, full name and birth date; a search, so an entry. */
export async function matchChart(caller: Caller, input: MatchInput): Promise<MatchView> {
  const identity = matchChartSchema.parse(input);
  return withActor(caller, async (act) => {
    const permit = await demand(act, "text.write", {
      kind: "organization",
      id: act.actor.organizationId,
    });
    const rows = await findCandidates(permit, identity);
    const matches = rows
      .map((row) => ({ ...patientLine(row, act.now), matchesOn: matchedOn(row, identity) }))
      .filter((match) => isProposable(match.matchesOn, identity))
      .sort((a, b) => b.matchesOn.length - a.matchesOn.length || a.family.localeCompare(b.family));
    const mrn = foldMrn(identity.mrn);
    const hasOwn = matches.some((match) => foldMrn(match.mrn) === mrn);
    const elsewhereId = mrn === "" || hasOwn ? null : await findChartElsewhere(act, mrn);
    await act.record({
      type: "patient.searched",
      action: "R",
      part: "match",
      basis: permit.basis,
      ...tokenOf(act, identity),
      counts: { results: matches.length },
    });
    return { matches, elsewhereId };
  });
}

async function findCandidates(
  permit: Permit<"text.write">,
  identity: MatchInput,
): Promise<PatientRow[]> {
  const found = new Map<string, PatientRow>();
  const add = (rows: PatientRow[]): void => rows.forEach((row) => found.set(row.id, row));
  if (identity.mrn !== "") add(await findByToken(permit, "mrn", foldMrn(identity.mrn)));
  if (identity.family !== "" && identity.given !== "") {
    add(await findByToken(permit, "full_name", fullNameKey(identity.family, identity.given)));
  }
  if (identity.family !== "" && identity.birthDate !== "") {
    const sameDay = await findByToken(permit, "birth_date", identity.birthDate);
    add(sameDay.filter((row) => foldName(row.demographics.family) === foldName(identity.family)));
  }
  return [...found.values()];
}

/** The token of what was looked for most closely, so that a search for one person can be found in the log. */
function tokenOf(act: Act, identity: MatchInput): { token?: string } {
  const { family, given, birthDate, mrn } = identity;
  if (mrn !== "") return { token: tokenText(act, { field: "mrn", value: foldMrn(mrn) }) };
  if (family !== "" && given !== "") {
    return { token: tokenText(act, { field: "full_name", value: fullNameKey(family, given) }) };
  }
  return birthDate === ""
    ? {}
    : { token: tokenText(act, { field: "birth_date", value: birthDate }) };
}

function matchedOn({ demographics }: PatientRow, identity: MatchInput): MatchedOn[] {
  const on: MatchedOn[] = [];
  const { family, given, birthDate, mrn } = demographics;
  if (
    identity.family !== "" &&
    fullNameKey(family, given) === fullNameKey(identity.family, identity.given)
  ) {
    on.push("name");
  }
  if (identity.birthDate !== "" && birthDate === identity.birthDate) on.push("birth date");
  if (identity.mrn !== "" && foldMrn(mrn) === foldMrn(identity.mrn)) on.push("MRN");
  return on;
}

/** One field is enough when the text names no other; else two must agree, or the MRN. */
function isProposable(on: readonly MatchedOn[], identity: MatchInput): boolean {
  const named = [identity.family, identity.birthDate, identity.mrn].filter(
    (value) => value !== "",
  ).length;
  return on.length >= 2 || on.includes("MRN") || (on.length === 1 && named === 1);
}
