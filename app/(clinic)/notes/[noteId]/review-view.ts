import { calculationViews } from "./calculation-views";
import { medicineCheckView } from "./medicine-check-view";
import {
  newPatientOf,
  queryOf,
  isEmptyQuery,
  type PatientLineView,
} from "@/app/_client/chart-hints";
import { visitTitle } from "@/app/_server/views/chart-views";
import { shortName } from "@/app/_server/views/frame-view";
import {
  disclosureOf,
  fallbackOf,
  withLiterature,
  type SentApart,
} from "@/components/notes/disclosure-words";
import type { ReviewView } from "@/components/notes/note-view";
import type { NewPatientView } from "@/components/patients/patient-view";
import type { Caller } from "@/lib/access/runtime";
import type { SessionView } from "@/lib/access/sign-in/read-session";
import { templateNameOf } from "@/lib/notes/templates/arrange-note.schema";
import { assessCase } from "@/lib/drafting/assessing/assess-case";
import { coverageOf } from "@/lib/drafting/reading/read-coverage";
import { readSource } from "@/lib/drafting/reading/read-source";
import type { NoteContent } from "@/lib/notes/note-content.schema";
import type { NoteView } from "@/lib/notes/view-note";
import { matchChart } from "@/lib/patients/identity/match-chart";
import type { BannerView } from "@/lib/patients/view-chart";
import type { Attestation } from "@/lib/phi/attestation.schema";
import type { RowChoice } from "@/lib/safety/checks/choose-rows";
import { readIdentityHints } from "@/lib/phi/hints/identity-hints";

export type ReviewProps = {
  readonly view: ReviewView;
  readonly revision: number;
  readonly checksum: string;
  readonly signerName: string;
  readonly canSign: boolean;
};

type ReviewSetting = Readonly<{
  attestation: Attestation | null;
  /** Rows of the medication table that the clinic uses. */
  rows: RowChoice;
  emergencyAt: string | null;
  /** What went to a model after the draft: questions, and sections drafted again. */
  sentApart: readonly SentApart[];
  /** A register of literature was asked for this note. */
  hasAskedLiterature: boolean;
}>;

/** What the review page shows of a draft. */
export function reviewView(
  note: NoteView,
  banner: BannerView | null,
  person: SessionView,
  { attestation, rows, emergencyAt, ...left }: ReviewSetting,
): ReviewProps {
  if (note.content === null || note.checksum === null) {
    throw new TypeError("A draft under review has content.");
  }
  const { facts, clauses } = readSource(note.document.text);
  return {
    view: {
      noteId: note.noteId,
      title: visitTitle(note.encounter),
      templateLabel: templateNameOf(note.content),
      versionNumber: note.currentVersion,
      savedAt: note.savedAt,
      source: note.document,
      content: note.content,
      facts,
      calculations: calculationViews(note.document.text, facts, banner?.sex),
      medicineCheck: medicineCheckView(note.document.text, {
        sex: knownSex(banner),
        knownAllergies: banner?.allergies ?? [],
        knownMedications: banner?.medications ?? [],
        rows,
      }),
      assessment: assessCase(note.document.text),
      emergencyAt,
      coverage: coverageOf(note, clauses),
      me: { id: person.membershipId, name: shortName(person) },
      people: note.names,
      patient:
        banner === null
          ? null
          : {
              name: `${banner.family}, ${banner.given}`,
              bornOn: banner.birthDate,
              mrn: banner.mrn,
            },
      chartHref: note.patientId === null ? null : `/patients/${note.patientId}`,
      disclosure: disclosureWords(note.content, left),
      attestation,
      readOnlyReason: null,
    },
    revision: note.revision,
    checksum: note.checksum,
    signerName: shortName(person),
    canSign: person.roles.includes("clinician"),
  };
}

/** What left for this note, questions to a register and checks of the numbers it cites included. */
function disclosureWords(
  content: NoteContent,
  { sentApart, hasAskedLiterature }: Pick<ReviewSetting, "sentApart" | "hasAskedLiterature">,
): string {
  const words = [disclosureOf(content, sentApart), fallbackOf(content)]
    .filter((each) => each !== null)
    .join(" ");
  const isChecked = (content.references ?? []).some(({ checked }) => checked?.on !== undefined);
  return hasAskedLiterature || isChecked ? withLiterature(words) : words;
}

function knownSex(banner: BannerView | null): "female" | "male" | undefined {
  const sex = banner?.sex;
  return sex === "female" || sex === "male" ? sex : undefined;
}

export type ChartProposal = {
  readonly chart: PatientLineView | null;
  readonly newPatient: NewPatientView;
};

/** For a draft that is not filed: the chart its text belongs to, or what a new one would hold. */
export async function proposeChart(caller: Caller, note: NoteView): Promise<ChartProposal> {
  const hints = readIdentityHints(note.document.text);
  const query = queryOf(hints);
  const { matches } = isEmptyQuery(query) ? { matches: [] } : await matchChart(caller, query);
  return { chart: matches[0] ?? null, newPatient: newPatientOf(hints) };
}
