import { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Permit } from "@/lib/access/permit";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { allergyStatusOf, type AllergyStatus } from "./allergy-status";
import { loadCareTeam, type CareTeamLine } from "./care-team-store";
import type { EncounterContent } from "./demographics.schema";
import { loadEncounters } from "./encounter-store";
import { loadFacts, type FactRow } from "./fact-store";
import { patientLine, type PatientLine } from "./identity/find-patients";
import { consentState } from "./model-marks/consent-rules";
import { loadConsents } from "./model-marks/consent-store";
import { loadMarks } from "./model-marks/marks-store";
import type { ConsentLine, ModelMarks } from "./model-marks/model-marks.schema";
import { loadPatient } from "./identity/patient-store";

export const chartIdSchema = z.object({ patientId: z.uuid() });

/** The fixed banner of every chart page: who, and what they must not be given. */
export type BannerView = PatientLine & {
  readonly allergyStatus: AllergyStatus;
  readonly allergies: readonly string[];
  readonly medications: readonly string[];
  readonly careTeam: readonly string[];
};

type FactLine = { readonly id: string; readonly text: string; readonly recordedAt: string };

export type ChartView = {
  readonly banner: BannerView;
  readonly encounters: readonly (EncounterContent & { readonly id: string })[];
  readonly allergies: readonly FactLine[];
  readonly problems: readonly FactLine[];
  readonly medications: readonly FactLine[];
  readonly careTeam: readonly CareTeamLine[];
  /** What the chart says of itself to language models, with every consent that was recorded. */
  readonly modelMarks: ModelMarks;
  readonly consents: readonly ConsentLine[];
};

/** Opens a chart: identity, encounters and lists. The entry is written before anything is returned. */
export async function viewChart(
  caller: Caller,
  input: z.infer<typeof chartIdSchema>,
): Promise<ChartView> {
  const { patientId } = chartIdSchema.parse(input);
  return withActor(caller, async (act) => {
    const permit = await demand(act, "patient.read", { kind: "patient", id: patientId });
    const facts = await loadFacts(permit);
    const careTeam = await loadCareTeam(permit);
    const banner = await bannerIn(permit, facts, careTeam);
    const encounters = await loadEncounters(permit);
    await act.record({
      type: "chart.viewed",
      action: "R",
      patientId,
      object: { kind: "patient", id: patientId },
      part: "chart",
      basis: permit.basis,
    });
    const lines = (kind: FactRow["kind"]): FactLine[] =>
      facts
        .filter((fact) => fact.kind === kind)
        .map(({ id, text, recordedAt }) => ({ id, text, recordedAt: recordedAt.toISOString() }));
    return {
      banner,
      encounters: encounters.map(({ id, kind, title, date }) => ({ id, kind, title, date })),
      allergies: lines("allergy"),
      problems: lines("problem"),
      medications: lines("medication"),
      careTeam,
      modelMarks: await loadMarks(permit),
      consents: (await loadConsents(permit)).map((consent) => ({
        ...consent,
        state: consentState(consent, act.now.toISOString().slice(0, 10)),
      })),
    };
  });
}

/** The banner alone, for pages that show one thing of a chart. */
export async function viewBanner(
  caller: Caller,
  input: z.infer<typeof chartIdSchema>,
): Promise<BannerView> {
  const { patientId } = chartIdSchema.parse(input);
  return withActor(caller, async (act) => {
    const permit = await demand(act, "patient.read", { kind: "patient", id: patientId });
    const banner = await bannerIn(permit, await loadFacts(permit), await loadCareTeam(permit));
    await act.record({
      type: "chart.viewed",
      action: "R",
      patientId,
      object: { kind: "patient", id: patientId },
      part: "banner",
      basis: permit.basis,
    });
    return banner;
  });
}

async function bannerIn(
  permit: Permit<"patient.read">,
  facts: readonly FactRow[],
  careTeam: readonly CareTeamLine[],
): Promise<BannerView> {
  const patient = await loadPatient(permit);
  const textsOf = (kind: FactRow["kind"]) =>
    facts.filter((fact) => fact.kind === kind).map((fact) => fact.text);
  const allergies = textsOf("allergy");
  return {
    ...patientLine(patient, permit.act.now),
    allergyStatus: allergyStatusOf(patient.allergyStatus, allergies.length),
    allergies,
    medications: textsOf("medication"),
    careTeam: [...new Set(careTeam.map((line) => line.team ?? line.name))],
  };
}
