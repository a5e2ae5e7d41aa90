/** One line of the audit trail and what its drawer shows: staff by name, patients by number. */
export type AuditRowView = Readonly<{
  id: string;
  /** ISO 8601, UTC. */
  recordedAt: string;
  person: string;
  personFull: string;
  role: string;
  action: string;
  what: string;
  outcome: "success" | "refused" | "failure";
  outcomeLabel: string;
  from: string;
  patientNumber: string | null;
  details: Readonly<{
    about: string | null;
    why: string;
    since: string | null;
    policy: number | null;
    factors: string;
    address: string;
    model: string | null;
    code: string | null;
    counts: readonly Readonly<{ name: string; count: number }>[];
    hashes: readonly Readonly<{ name: string; hex: string }>[];
    hasReason: boolean;
    digest: string;
  }>;
}>;

export type AuditQuestionView = "chart" | "person" | "disclosures";

/** What the page's address holds. */
export type AuditQueryView = Readonly<{
  question?: AuditQuestionView | undefined;
  patient?: string | undefined;
  person?: string | undefined;
  period: string;
  action?: string | undefined;
  outcome?: string | undefined;
  older?: string | undefined;
  newer?: string | undefined;
}>;

export type AuditResultView = Readonly<{
  rows: readonly AuditRowView[];
  counts: Readonly<{ entries: number; people: number; refused: number; isCapped: boolean }>;
  newer: string | null;
  older: string | null;
  isPatientKnown: boolean;
}>;

export type DisclosureView = Readonly<{
  models: readonly Readonly<{ name: string; zone: string; drafts: number }>[];
  draftsOutside: number;
  drafts: number;
  exports: number;
  literature: number;
  patients: number;
  isCapped: boolean;
}>;

export type OptionView = Readonly<{ value: string; label: string }>;

export type IdentityView = Readonly<{
  number: string;
  familyName: string;
  givenName: string;
  birthDate: string;
  mrn: string;
}>;

export type IdentityAskView = Readonly<{
  by: "number" | "mrn" | "birth_date" | "name";
  value: string;
  reason: string;
}>;

/** The answer of a request, or what to tell the reader. */
export type Told<T> = Readonly<{ ok: true; value: T } | { ok: false; message: string }>;
