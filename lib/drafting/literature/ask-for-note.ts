import type { z } from "zod";
import type { Act } from "@/lib/access/act";
import { demand } from "@/lib/access/authorize";
import { grantJobIn } from "@/lib/access/grant-job";
import { once, type Retry } from "@/lib/access/idempotency";
import type { Permit } from "@/lib/access/permit";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { ProvenoteError } from "@/lib/errors";
import type { noteIdSchema } from "@/lib/notes/view-note";
import { literatureQuestion } from "@/lib/retrieval/literature/literature-question";
import type { Literature } from "@/lib/retrieval/literature/open-literature";
import { findRegisterIn } from "@/lib/retrieval/literature/policy/find-register";
import { askForNoteSchema, type Asked } from "./literature-view.schema";
import { readConceptsIn } from "./read-literature";
import { countAsked, hasWaiting, insertSearch } from "./search-store";

const HOUR_MS = 3_600_000;
/** Questions of one person in an hour, over all charts. */
const MOST_AN_HOUR = 60;
/** As long as a question waits at most; the job's grant ends then, too. */
export const WAIT_MINUTES = 3;

/**
 * Has the worker ask a register about concepts of a case. The page names them by code; their names are taken from our own
 * tables here, and a code that the case does not hold is refused. Opens no connection.
 * @throws ProvenoteError `literature.off` · `literature.begun` (409) · `literature.too_many` (429) · `literature.not_of_case`
 * (400) · `access.refused` · what the chart's marks refuse.
 */
export async function askForNote(
  caller: Caller,
  input: z.input<typeof askForNoteSchema>,
  literature: Literature,
  retry: Retry | null = null,
): Promise<{ searchId: string }> {
  const { noteId, concepts } = askForNoteSchema.parse(input);
  return requestFor(caller, noteId, { literature, retry }, async (permit) => {
    const ofCase = await readConceptsIn(permit);
    const chosen = concepts.map(({ system, code }) => {
      const found = ofCase.find((each) => each.system === system && each.code === code);
      if (found === undefined) throw notOfCase();
      return { system, code, display: found.name };
    });
    // Refused here rather than in the job, so that whoever asked is told at once.
    literatureQuestion(chosen);
    return { kind: "search", concepts: chosen };
  });
}

/** Has the worker look up the numbers that the note's references cite. @throws ProvenoteError as {@link askForNote}. */
export async function askForCitations(
  caller: Caller,
  { noteId }: z.input<typeof noteIdSchema>,
  literature: Literature,
  retry: Retry | null = null,
): Promise<{ searchId: string }> {
  return requestFor(caller, noteId, { literature, retry }, () =>
    Promise.resolve({ kind: "check" }),
  );
}

async function requestFor(
  caller: Caller,
  noteId: string,
  { literature, retry }: { readonly literature: Literature; readonly retry: Retry | null },
  compose: (permit: Permit<"literature.ask">) => Promise<Asked>,
): Promise<{ searchId: string }> {
  return withActor(caller, async (act) => {
    const { id: searchId } = await once(act, retry, async () => {
      const permit = await demand(act, "literature.ask", { kind: "note", id: noteId });
      if ((await findRegisterIn(permit, literature)) === null) throw off();
      await checkLimits(act, permit);
      return request(permit, await compose(permit));
    });
    return { searchId };
  });
}

async function request(permit: Permit<"literature.ask">, asked: Asked): Promise<string> {
  const { act } = permit;
  const searchId = await insertSearch(permit, asked);
  const subjectId = permit.chartSubjectId;
  await grantJobIn(act, {
    runId: searchId,
    subjectId,
    purpose: "literature",
    minutes: WAIT_MINUTES,
  });
  await act.record({
    type: "literature.requested",
    action: "E",
    patientId: permit.patientId,
    textId: permit.patientId === null ? subjectId : null,
    object: { kind: "note", id: permit.idOf("note") },
    part: asked.kind,
    counts: asked.kind === "search" ? { concepts: asked.concepts.length } : {},
    basis: permit.basis,
  });
  return searchId;
}

async function checkLimits(act: Act, permit: Permit<"literature.ask">): Promise<void> {
  const before = (ms: number): Date => new Date(act.now.getTime() - ms);
  if (await hasWaiting(permit, before(WAIT_MINUTES * 60_000))) {
    throw new ProvenoteError(
      "conflict",
      "literature.begun",
      "Your last question to the register is not answered yet. Wait for it, then ask again.",
    );
  }
  if ((await countAsked(permit, before(HOUR_MS))) >= MOST_AN_HOUR) {
    throw new ProvenoteError(
      "rate_limited",
      "literature.too_many",
      `You asked ${MOST_AN_HOUR} times within an hour. Nothing was sent: ask again later.`,
    );
  }
}

function off(): ProvenoteError {
  return new ProvenoteError(
    "conflict",
    "literature.off",
    "Literature is off. Nothing was sent: an administrator can switch it on under Reference library.",
  );
}

function notOfCase(): ProvenoteError {
  return new ProvenoteError(
    "invalid",
    "literature.not_of_case",
    "This case does not hold that concept any more. Nothing was sent: look again and choose anew.",
  );
}
