import { randomUUID } from "node:crypto";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { makeTestClinic, type TestClinic, type TestMember } from "@/lib/access/test-clinic";
import { withActor } from "@/lib/access/with-actor";
import { loadDocument } from "@/lib/patients/texts/load-document";
import { saveText } from "@/lib/patients/texts/save-text";
import { finishRun, loadRun, reopenText, startAttempt } from "../run/draft-run-store";
import { requestDraft } from "../run/request-draft";
import { askReview } from "./ask-review";
import { listReviews } from "./list-reviews";
import type { ReviewFinding } from "./review.schema";

/** "rivalade" and "Orlo" are made up: the first stands for a guess, the second for a value known to be somebody's. */
export const TEXT = `CC: cough
HPI: 58M with cough for two weeks. No fever. Tag rivalade on the sheet, asked for Orlo.
Meds: lisinopril 20 mg daily
Vitals: BP 128/78 HR 72 T 36.7
A/P: Acute bronchitis.
- fluids and rest`;

const at = (words: string): { start: number; end: number } => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
});
export const GUESS: ReviewFinding = { ...at("rivalade"), category: "mrn", isKnown: false };
export const KNOWN: ReviewFinding = { ...at("Orlo"), category: "name", isKnown: true };

type StoppedText = {
  readonly documentId: string;
  readonly runId: string;
  readonly noteId: string;
};

export type ReviewDesk = {
  readonly clinic: TestClinic;
  readonly doctor: TestMember;
  readonly reviewer: TestMember;
  paste(member: TestMember): Promise<string>;
  /** Pastes a text and lets its draft be stopped by these findings. */
  stopped(member?: TestMember, findings?: readonly ReviewFinding[]): Promise<StoppedText>;
  /** Stops a text, asks about it and finds it in the queue. */
  asked(member?: TestMember): Promise<StoppedText & { reviewId: string }>;
  /** Asks for a draft of a text and stops it. */
  stop(
    member: TestMember,
    documentId: string,
    findings?: readonly ReviewFinding[],
    template?: string,
  ): Promise<{ runId: string; noteId: string }>;
  /** Lets a run that waits be stopped by these findings. */
  block(runId: string, findings: readonly ReviewFinding[]): Promise<void>;
  /** The run that a review of this note's text led to; empty when none. */
  nextRunOf(noteId: string): Promise<string>;
  close(): Promise<void>;
};

/** A clinic with a clinician and a privacy reviewer, whose runs stop where the test says. */
export async function makeReviewDesk(
  options: Parameters<typeof makeTestClinic>[0] = {},
): Promise<ReviewDesk> {
  const clinic = await makeTestClinic(options);
  const doctor = await clinic.addMember("clinician");
  const reviewer = await clinic.addMember("privacy_reviewer");
  const paste = async (member: TestMember): Promise<string> => {
    // The clock of a test stands still; what comes later must be later.
    clinic.clock.now = new Date(clinic.clock.now.getTime() + 1_000);
    const documentId = randomUUID();
    await saveText(member.caller, { documentId, text: TEXT, marks: [], revision: 0 });
    return documentId;
  };
  const stop: ReviewDesk["stop"] = async (
    member,
    documentId,
    findings = [GUESS, KNOWN],
    template = "soap",
  ) => {
    const run = await requestDraft(member.caller, { documentId, template });
    await blockRun(await clinic.claimRun(run.runId), run.runId, findings);
    return run;
  };
  const stopped: ReviewDesk["stopped"] = async (member = doctor, findings = [GUESS, KNOWN]) => {
    const documentId = await paste(member);
    return { documentId, ...(await stop(member, documentId, findings)) };
  };
  return {
    clinic,
    doctor,
    reviewer,
    paste,
    stop,
    stopped,
    asked: async (member = doctor) => {
      const text = await stopped(member);
      const known = new Set((await listReviews(reviewer.caller)).map(({ reviewId }) => reviewId));
      await askReview(member.caller, { documentId: text.documentId });
      const lines = await listReviews(reviewer.caller);
      const [line] = lines.filter(({ reviewId }) => !known.has(reviewId));
      return { ...text, reviewId: line?.reviewId ?? "" };
    },
    block: async (runId, findings) => blockRun(await clinic.claimRun(runId), runId, findings),
    nextRunOf: (noteId) => nextRunOf(clinic, noteId),
    close: () => clinic.close(),
  };
}

/** Row-level security hides the row from its owner too; the export's role sees it. */
async function nextRunOf({ owner }: TestClinic, noteId: string): Promise<string> {
  const client = await owner.connect();
  try {
    await client.query("BEGIN");
    await client.query("SET LOCAL ROLE provenote_definer");
    const { rows } = await client.query<{ id: string }>(
      `SELECT v.next_run_id AS id FROM deid_review v JOIN draft_run r ON r.id = v.run_id
        WHERE r.note_id = $1 AND v.next_run_id IS NOT NULL`,
      [noteId],
    );
    await client.query("ROLLBACK");
    return rows[0]?.id ?? "";
  } finally {
    client.release();
  }
}

/** What `runDraft` does when the second check stops a text, with findings of the test's own. */
async function blockRun(
  worker: Caller,
  runId: string,
  findings: readonly ReviewFinding[],
): Promise<void> {
  await withActor(worker, async (act) => {
    const permit = await demand(act, "draft.run", { kind: "run", id: runId });
    const attempt = await startAttempt(permit);
    const { documentId } = await loadRun(permit);
    const { revision } = await loadDocument(permit, documentId);
    await reopenText(act, documentId);
    const outcome = { code: "draft.blocked", findings: [...findings], revision };
    await finishRun(permit, attempt ?? 0, "blocked", outcome);
  });
}
