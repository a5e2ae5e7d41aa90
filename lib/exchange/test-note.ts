import type { NoteSection, NoteSentence, Support } from "@/lib/notes/note-content.schema";
import type { AttentionItem } from "@/lib/notes/note-content.schema";
import type { ExportedNote } from "./exported-note";

const DOCUMENT = "11111111-1111-4111-8111-111111111111";

/** Who signed, and decided. */
const SIGNER = "22222222-2222-4222-8222-222222222222";

const SOURCE = [
  "Visit note",
  "Pt: Example, Pat",
  "chest pressure two weeks, no, two months",
  "worse on stairs,",
  "eases with rest",
  "sildenafil 50 mg prn",
  "BP 148/86, SpO2 ≥ 97 %",
].join("\n");

export function cite(from: string, to = from): NoteSentence["citations"][number] {
  const start = SOURCE.indexOf(from);
  return { documentId: DOCUMENT, start, end: SOURCE.indexOf(to) + to.length };
}

export function sentence(
  number: number,
  section: NoteSection,
  text: string,
  support: Support,
  citations: NoteSentence["citations"] = [],
): NoteSentence {
  const id = `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
  return { id, section, text, support, citations };
}

/** An interaction card that somebody overrode; an open one with `decision` undefined. */
export function card(
  number: number,
  decision?: Partial<NonNullable<AttentionItem["decision"]>>,
): AttentionItem {
  return {
    id: `00000000-0000-4000-8000-${String(300 + number).padStart(12, "0")}`,
    kind: "drug_interaction",
    severity: "critical",
    title: `Medicine ${number} and another are both on the list`,
    detail: "",
    reference: "Test label: section 7",
    citations: [],
    sentenceIds: [],
    choices: [
      { action: "override", label: "Override", needsReason: true },
      { action: "keep", label: "Keep, with a reason", needsReason: true },
    ],
    ...(decision && {
      decision: {
        action: "override",
        reason: "",
        byId: SIGNER,
        at: "2026-11-17T20:51:00.000Z",
        ...decision,
      },
    }),
  };
}

/** One sentence disputed by the embedded critic, which names two lines of the source. */
export const CRITIQUE: NonNullable<ExportedNote["content"]["critique"]> = {
  critics: [{ name: "embedded critic 1", asked: 3, disputed: 1, left: 0, isSummarised: false }],
  stances: [
    {
      sentenceId: "00000000-0000-4000-8000-000000000002",
      critic: 0,
      stance: "disputes",
      reason: "stopped_elsewhere",
      facts: [cite("sildenafil", "BP 148/86")],
    },
    {
      sentenceId: "00000000-0000-4000-8000-000000000001",
      critic: 0,
      stance: "supports",
      facts: [],
    },
  ],
};

/** A synthetic signed note for the renderers' tests. */
export const SIGNED: ExportedNote = {
  noteId: "3f1c9a20-5c1d-4e0e-9c55-0a4f3f6f7a10",
  status: "signed",
  content: {
    schema: "provenote-content/v1",
    template: "soap",
    title: "Clinic visit",
    sentences: [
      sentence(1, "subjective", "Chest pressure for two months, eased by rest.", "stated", [
        cite("chest pressure", "eases with rest"),
      ]),
      sentence(2, "subjective", "Sildenafil 50 mg as needed.", "stated", [cite("sildenafil")]),
      sentence(3, "objective_exam", "BP 148/86, SpO₂ ≥ 97 %, α and µ.", "inferred", [
        cite("BP 148"),
      ]),
      sentence(4, "assessment_and_plan", "Nitroglycerin held; pharmacy called.", "own"),
      sentence(5, "assessment_and_plan", "Call back.", "unsupported"),
    ],
    attention: [],
    setAside: [],
    unplaced: [],
    gaps: [],
    drafter: "embedded drafter 0.1",
    salt: "0".repeat(32),
  },
  checksum: "9c417be052afd318".repeat(4),
  version: 3,
  versionCount: 3,
  clinic: "Example Street Clinic",
  visit: "Clinic visit, 17 Nov 2026",
  patient: {
    family: "Examplar",
    given: "Pat",
    birthDate: "1968-03-11",
    sex: "male",
    ageYears: 58,
    mrn: "T-4471",
  },
  allergies: "penicillin (rash)",
  signedBy: "A. Testperson, MD",
  signedAt: "2026-11-17T21:02:00.000Z",
  fingerprint: "771f0be4a0b1c2d3".repeat(4),
  addenda: [
    {
      number: 1,
      text: "Stress echo booked.",
      by: "A. Testperson, MD",
      signedAt: "2026-11-18T14:14:00.000Z",
    },
  ],
  source: { documentId: DOCUMENT, text: SOURCE },
  names: { [SIGNER]: "A. Testperson, MD" },
};

export const DRAFT: ExportedNote = {
  ...SIGNED,
  status: "draft",
  signedBy: null,
  signedAt: null,
  fingerprint: null,
  addenda: [],
};
