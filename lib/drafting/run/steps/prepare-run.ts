import type { Permit } from "@/lib/access/permit";
import { findRoutedIn } from "@/lib/llm/deployments/find-routed";
import type { LeavingConfirmation } from "@/lib/llm/gate/leaving.schema";
import { readTableChoiceIn } from "@/lib/medication-table/read-table-choice";
import { findLayoutIn } from "@/lib/notes/templates/find-layout";
import type { NoteLayout } from "@/lib/notes/templates/template.schema";
import { readFactsIn } from "@/lib/patients/read-facts";
import { loadDocument, type DocumentRow } from "@/lib/patients/texts/load-document";
import type { KnownValue } from "@/lib/phi/identifier.schema";
import type { PlaceholderMap } from "@/lib/phi/placeholder-map";
import type { DeidPolicy } from "@/lib/phi/policy/policy.schema";
import type { RowChoice } from "@/lib/safety/checks/choose-rows";
import { applyReviewMarksIn } from "../../review/apply-review-marks";
import { compareWithChart } from "./chart-check";
import { insertProgress, loadRun, startAttempt } from "../draft-run-store";
import { aboutRun, endRun } from "./end-run";
import { readCaseIn } from "./read-case";
import type { RoutedModels } from "./with-agents";

/** What a run knows before its engines work; nothing of it is believed at the end. */
export type PreparedRun = {
  readonly attempt: number;
  readonly layout: NoteLayout;
  readonly document: DocumentRow;
  readonly map: PlaceholderMap;
  readonly knownValues: readonly KnownValue[];
  readonly policy: DeidPolicy;
  readonly sex: "female" | "male" | undefined;
  readonly allergies: readonly string[];
  readonly medications: readonly string[];
  /** Rows of the medication table that the clinic uses. */
  readonly rows: RowChoice;
  readonly models: RoutedModels;
  readonly leavingConfirmed: LeavingConfirmation | null;
  /** Red flags were asked for first. */
  readonly isEmergency: boolean;
};

/** Starts an attempt and reads what it needs; null when another worker holds the run or it had ended. */
export async function prepareRun(
  permit: Permit<"draft.run">,
): Promise<PreparedRun | "wrong_chart" | null> {
  const attempt = await startAttempt(permit);
  if (attempt === null) return null;
  const { act } = permit;
  const run = await loadRun(permit);
  const document = await applyReviewMarksIn(permit, await loadDocument(permit, run.documentId));
  if (document.patientId !== null && !document.hasChartOverride) {
    const rows = await compareWithChart(permit, document);
    const differing = rows.filter((row) => row.differs).length;
    if (differing > 0) {
      await endRun(permit, { attempt, document }, "wrong_chart", {
        code: "draft.wrong_chart",
        counts: { differing },
      });
      return "wrong_chart";
    }
  }
  await act.record({
    type: "draft.started",
    action: "E",
    ...aboutRun(permit, document),
    basis: permit.basis,
  });
  await insertProgress(permit, attempt, "deidentify", "running", {});
  const { patient, ...knowledge } = await readCaseIn(permit);
  const sex = patient?.demographics.sex;
  const facts = patient === null ? [] : await readFactsIn(permit);
  const textsOf = (kind: string) =>
    facts.filter((fact) => fact.kind === kind).map((fact) => fact.text);
  return {
    attempt,
    layout: await findLayoutIn(act, run.template),
    document,
    ...knowledge,
    sex: sex === "female" || sex === "male" ? sex : undefined,
    allergies: textsOf("allergy"),
    medications: textsOf("medication"),
    rows: await readTableChoiceIn(act),
    models: await findModels(act),
    leavingConfirmed: run.leaving,
    isEmergency: run.isEmergency,
  };
}

async function findModels(act: Permit["act"]): Promise<RoutedModels> {
  return {
    section_drafter: await findRoutedIn(act, "section_drafter"),
    evidence: await findRoutedIn(act, "evidence"),
    critic: await findRoutedIn(act, "critic"),
    chat: null,
  };
}
