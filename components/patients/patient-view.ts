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

/** What can be seen of an encounter in the list. */
export type EncounterView = Readonly<{
  id: string;
  href: string;
  /** "2026-11-17" */
  visitedOn: string;
  /** "Clinic visit" */
  title: string;
  /** "A. Lindqvist, MD", or "Text pasted 15:38, not filed" */
  detail: string;
  state: "stopped" | "drafting" | "draft" | "signed" | "empty";
}>;

/** A line of the problem or medicine list with its year or day at the right. */
export type ChartLineItemView = Readonly<{ id: string; label: string; note: string }>;

type CareTeamMemberView = Readonly<{ id: string; name: string; role: string }>;

type SimilarNoteView = Readonly<{
  noteId: string;
  href: string;
  /** "Annual visit, 2 Oct 2026" */
  title: string;
  sharedTerms: number;
}>;

export type SimilarNotesView =
  | Readonly<{ kind: "not_asked" }>
  | Readonly<{ kind: "loading" }>
  | Readonly<{ kind: "found"; notes: readonly SimilarNoteView[] }>;

export type ChartView = Readonly<{
  encounters: readonly EncounterView[];
  openEncounterId: string | null;
  problems: readonly ChartLineItemView[];
  medications: readonly ChartLineItemView[];
  careTeam: readonly CareTeamMemberView[];
  similar: SimilarNotesView;
  /** Whether this person may write in the chart. */
  canWrite: boolean;
}>;

/** One point of comparison between the open chart and a pasted text. */
export type ComparedFact = Readonly<{
  /** "Name", "Birth date", "MRN", "Age", "Sex" */
  label: string;
  inChart: string;
  inText: string;
  /** Line of the text it stands in; null when it stands in none. */
  line: number | null;
  differs: boolean;
}>;

export type WrongChartView = Readonly<{
  facts: readonly ComparedFact[];
  /** The chart the text does match; null when there is none. */
  better: Readonly<{
    name: string;
    ageAndSex: string;
    bornOn: string;
    mrn: string;
    /** "name, birth date, MRN, age and sex" */
    matchedOn: string;
  }> | null;
  text: string;
  pastedAt: string;
  /** Where the differing words stand in the text, UTF-16 offsets. */
  marks: readonly Readonly<{ start: number; end: number }>[];
}>;

/** A row of a patient search. */
export type FoundPatientView = Readonly<{
  id: string;
  href: string;
  name: string;
  ageAndSex: string;
  bornOn: string;
  mrn: string;
  careTeam: string;
  /** False when the chart belongs to another team. */
  isMine: boolean;
}>;

export type NewPatientView = Readonly<{
  familyName: string;
  givenName: string;
  bornOn: string;
  sex: "" | "female" | "male" | "other" | "unknown";
  mrn: string;
}>;
