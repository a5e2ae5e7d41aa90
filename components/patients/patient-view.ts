/** Who the chart is about, as the banner shows it. Days are "1968-03-11". */
export type PatientBannerView = Readonly<{
  /** "Brennick, Harold" */
  name: string;
  /** "58 y, male" */
  ageAndSex: string;
  bornOn: string;
  mrn: string;
  careTeam: string;
  allergies: AllergiesView;
  /** Allergies the open text names that are not on the list. */
  moreInText: number;
  /** ISO instant until which emergency access runs; null in ordinary access. */
  emergencyUntil?: string | null;
}>;

export type AllergiesView =
  | Readonly<{ kind: "known"; items: readonly string[] }>
  | Readonly<{ kind: "none_known"; confirmedOn: string | null }>
  | Readonly<{ kind: "not_asked" }>;
