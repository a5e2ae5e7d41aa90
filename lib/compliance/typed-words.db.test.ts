import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Caller } from "@/lib/access/runtime";
import { makeTestClinic, type TestClinic, type TestMember } from "@/lib/access/test-clinic";
import { saveAgreement } from "@/lib/llm/agreements/save-agreement";
import { saveDeployment } from "@/lib/llm/deployments/save-deployment";
import { saveDetermination } from "@/lib/llm/determinations/save-determination";
import { liftRecall } from "@/lib/medication-table/reviews/lift-recall";
import { recallRow } from "@/lib/medication-table/reviews/recall-row";
import { reviewRow } from "@/lib/medication-table/reviews/review-row";
import { withdrawReview } from "@/lib/medication-table/reviews/withdraw-review";
import { rowDigests } from "@/lib/medication-table/row-digest";
import { setTableMode } from "@/lib/medication-table/set-table-mode";
import { saveTemplate } from "@/lib/notes/templates/save-template";
import { addDocument } from "@/lib/retrieval/library/documents/add-document";
import {
  syntheticAgreement,
  syntheticDeployment,
  syntheticDetermination,
} from "./model-door/synthetic-papers";

const ROW = "ddi-warfarin-nsaid";
const NAMED = "Happened to Mr. Brennick last week";
const FILE = Buffer.from("Tea is warm.").toString("base64");

let clinic: TestClinic;
let doctor: TestMember;
let administrator: TestMember;
let officer: TestMember;

beforeAll(async () => {
  clinic = await makeTestClinic();
  doctor = await clinic.addMember("clinician");
  administrator = await clinic.addMember("administrator");
  officer = await clinic.addMember("compliance_officer");
});
afterAll(() => clinic.close());

type Stated = { readonly namesNoPatient?: boolean };
type Act = (caller: Caller, stated: Stated) => Promise<unknown>;

const document = { publisher: "Our clinic", year: null, kind: "text", file: FILE } as const;
const adding = { ...document, title: "Tea", fileName: "tea.txt", replacesId: null };
const digest = rowDigests().get(ROW) ?? "";
const reviewing = { rowId: ROW, digest, qualification: "Pharmacist", words: "" };
const part = {
  heading: "Data",
  topics: ["labs" as const],
  style: "sentences",
  length: "full",
  isRequired: false,
} as const;
const template = {
  name: "Ours",
  wording: "clinical" as const,
  parts: [{ ...part, topics: [...part.topics] }],
};
const agreement = syntheticAgreement();

/** In this order: what is withdrawn or lifted must have been reviewed or recalled. */
const ACTS: readonly (readonly [
  what: string,
  field: string,
  by: () => TestMember,
  type: string,
  act: Act,
])[] = [
  [
    "a review's remark",
    "words",
    () => doctor,
    "medication_row.reviewed",
    (caller, stated) => reviewRow(caller, { ...reviewing, words: NAMED, ...stated }),
  ],
  ["a review's end", "reason", () => doctor, "medication_row.review_withdrawn", withdrawOwn],
  [
    "a recall",
    "reason",
    () => doctor,
    "medication_row.recalled",
    (caller, stated) => recallRow(caller, { rowId: ROW, reason: NAMED, ...stated }),
  ],
  [
    "a recall's end",
    "reason",
    () => doctor,
    "medication_row.recall_lifted",
    (caller, stated) => liftRecall(caller, { rowId: ROW, reason: NAMED, ...stated }),
  ],
  [
    "the table's mode",
    "reason",
    () => administrator,
    "medication_table.mode_changed",
    (caller, stated) =>
      setTableMode(caller, { basedOn: 0, mode: "reviewed", reason: NAMED, ...stated }),
  ],
  [
    "a document's title",
    "title",
    () => administrator,
    "library.document_added",
    (caller, stated) => addDocument(caller, { ...adding, title: NAMED, ...stated }),
  ],
  [
    "a document's publisher",
    "publisher",
    () => administrator,
    "library.document_added",
    (caller, stated) => addDocument(caller, { ...adding, publisher: "Mr. Brennick", ...stated }),
  ],
  [
    "a document's file name",
    "file name",
    () => administrator,
    "library.document_added",
    (caller, stated) =>
      addDocument(caller, { ...adding, fileName: "Harold Brennick.txt", ...stated }),
  ],
  [
    "a deployment's name",
    "name",
    () => administrator,
    "deployment.saved",
    (caller, stated) =>
      saveDeployment(caller, {
        basedOn: 0,
        content: syntheticDeployment({ name: "Mr. Brennick's" }),
        ...stated,
      }),
  ],
  [
    "an agreement's note",
    "note",
    () => administrator,
    "agreement.saved",
    (caller, stated) =>
      saveAgreement(caller, {
        ...agreement,
        terms: { ...agreement.terms, note: NAMED },
        ...stated,
      }),
  ],
  [
    "an agreement's document",
    "document name",
    () => administrator,
    "agreement.saved",
    (caller, stated) =>
      saveAgreement(caller, { ...agreement, documentName: "Harold Brennick.pdf", ...stated }),
  ],
  [
    "a determination's scope",
    "scope",
    () => administrator,
    "determination.saved",
    (caller, stated) => {
      const determination = syntheticDetermination();
      const terms = { ...determination.terms, scope: `Notes of ${NAMED}` };
      return saveDetermination(caller, { ...determination, terms, ...stated });
    },
  ],
  [
    "a template's name",
    "name",
    () => doctor,
    "template.saved",
    (caller, stated) =>
      saveTemplate(caller, {
        scope: "own",
        basedOn: 0,
        definition: { ...template, name: "Mr. Brennick" },
        ...stated,
      }),
  ],
  [
    "a template's heading",
    "heading 1",
    () => administrator,
    "template.saved",
    (caller, stated) => {
      const parts = [{ ...part, topics: [...part.topics], heading: "Mr. Brennick" }];
      return saveTemplate(caller, {
        scope: "organization",
        basedOn: 0,
        definition: { ...template, parts },
        ...stated,
      });
    },
  ],
];

/** The thing that an entry of the log is about. */
function idOf(entry: Record<string, unknown> | undefined): string {
  return (entry?.["object"] as { id: string } | undefined)?.id ?? "";
}

async function withdrawOwn(caller: Caller, stated: Stated): Promise<void> {
  const [review] = await clinic.entries("medication_row.reviewed");
  const reviewId = idOf(review);
  await withdrawReview(caller, { reviewId, reason: NAMED, ...stated });
}

describe("words that stand outside charts", () => {
  test.each(ACTS)(
    "%s are refused, and kept on a statement alone",
    async (_, field, by, type, act) => {
      const { caller } = by();
      const before = (await clinic.entries(type)).length;
      await expect(act(caller, {})).rejects.toMatchObject({
        code: "phi.typed_identifiers",
        details: { canState: true, findings: [{ field, category: "name" }] },
      });
      expect((await clinic.entries(type)).length).toBe(before);
      await act(caller, { namesNoPatient: true });
      const entries = await clinic.entries(type);
      expect(entries.length).toBe(before + 1);
      expect(entries.at(-1)?.counts).toMatchObject({ names_no_patient: 1, "looked_like.name": 1 });
      expect(JSON.stringify(entries.at(-1))).not.toContain("Brennick");
    },
  );

  test("are not judged for somebody who may not do it at all", async () => {
    await expect(
      recallRow(officer.caller, { rowId: ROW, reason: NAMED, namesNoPatient: true }),
    ).rejects.toMatchObject({ code: "access.refused" });
  });

  test("make no statement where nothing was seen", async () => {
    await addDocument(administrator.caller, { ...adding, namesNoPatient: true });
    const entry = (await clinic.entries("library.document_added")).at(-1);
    expect(entry?.counts).toEqual({ file_bytes: expect.any(Number) as number });
  });

  test("do not keep a deployment from being switched off later", async () => {
    const saved = (await clinic.entries("deployment.saved")).at(-1);
    const content = syntheticDeployment({ name: "Mr. Brennick's", isEnabled: false });
    await expect(
      saveDeployment(administrator.caller, {
        deploymentId: idOf(saved),
        basedOn: 1,
        content,
      }),
    ).resolves.toMatchObject({ version: 2 });
  });
});
