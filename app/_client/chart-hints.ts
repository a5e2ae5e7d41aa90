import type { FoundPatientView, NewPatientView } from "@/components/patients/patient-view";

/** Whom the text is about, as the checker read it. */
export type HintsView = {
  readonly name?: { readonly family: string; readonly given: string } | undefined;
  readonly birthDate?: { readonly iso: string } | undefined;
  readonly mrn?: { readonly value: string } | undefined;
  readonly sex?: { readonly value: "male" | "female" } | undefined;
};

export type MatchQuery = {
  readonly family: string;
  readonly given: string;
  readonly birthDate: string;
  readonly mrn: string;
};

/** What to look a chart up by. */
export function queryOf(hints: HintsView): MatchQuery {
  return {
    family: hints.name?.family ?? "",
    given: hints.name?.given ?? "",
    birthDate: hints.birthDate?.iso ?? "",
    mrn: hints.mrn?.value ?? "",
  };
}

export function isEmptyQuery(query: MatchQuery): boolean {
  return Object.values(query).every((value) => value === "");
}

export type PatientLineView = {
  readonly id: string;
  readonly family: string;
  readonly given: string;
  readonly birthDate: string;
  readonly ageYears: number;
  readonly sex: string;
  readonly mrn: string;
};

/** "58 y, male"; an unknown sex is left out rather than guessed. */
export function ageAndSex({ ageYears, sex }: Pick<PatientLineView, "ageYears" | "sex">): string {
  const age = `${ageYears} y`;
  return sex === "unknown" ? age : `${age}, ${sex}`;
}

export function chartLineOf(patient: PatientLineView) {
  return {
    name: `${patient.family}, ${patient.given}`,
    ageAndSex: ageAndSex(patient),
    bornOn: patient.birthDate,
    mrn: patient.mrn,
  };
}

/** Whole years between a birth date (`YYYY-MM-DD`) and today. */
export function ageInYears(birthDate: string, today: Date): number {
  const day = today.toISOString().slice(0, 10);
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** A row of a search, as the lists show it. */
export function foundPatientOf(patient: PatientLineView): FoundPatientView {
  const { id } = patient;
  return { id, href: `/patients/${id}`, ...chartLineOf(patient), careTeam: "", isMine: true };
}

/** A new chart prefilled with what the text says; an unknown sex is left for the person to choose. */
export function newPatientOf(hints: HintsView): NewPatientView {
  const { family, given, birthDate, mrn } = queryOf(hints);
  return {
    familyName: family,
    givenName: given,
    bornOn: birthDate,
    mrn,
    sex: hints.sex?.value ?? "",
  };
}
