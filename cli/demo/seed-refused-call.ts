import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { ProvenoteError } from "@/lib/errors";
import { CRITIC_PROMPT } from "@/lib/drafting/prompts/critic";
import { callModel } from "@/lib/llm/call-model";
import { composePrompt } from "@/lib/llm/compose-prompt";
import type { Deployment } from "@/lib/llm/deployments/deployment.schema";
import { openDoor } from "@/lib/llm/open-door";
import { readNoteModelMarksIn } from "@/lib/notes/read-model-marks";
import type { Demographics } from "@/lib/patients/demographics.schema";
import { readModelMarksIn } from "@/lib/patients/read-model-marks";
import { deidentify } from "@/lib/phi/deidentify";
import type { DeidentifiedText } from "@/lib/phi/deidentified-text";
import { valuesOfPatient } from "@/lib/phi/known-values";
import { quoteDeidentified } from "@/lib/phi/quote-deidentified";
import type { Permit } from "@/lib/access/permit";
import type { SeededNote } from "./seed-notes";

/** Nothing can be sent by this door: there is no provider behind it. */
const CLOSED_DOOR = openDoor({
  openProvider: () => {
    throw new ProvenoteError("unavailable", "demo.door_is_closed", "The demo sends nothing.");
  },
  clock: () => performance.now(),
  random: Math.random,
  wait: () => Promise.resolve(),
});

/**
 * Asks a cloud model about a pasted note under the run's own grant, through the real gate, which refuses: the log then has what a
 * refused call leaves there.
 * @throws ProvenoteError `demo.not_refused` when the gate did anything else.
 */
export async function seedRefusedCall(
  job: Caller,
  deployment: Deployment,
  note: SeededNote & { readonly text: string; readonly identity: Demographics },
): Promise<void> {
  const knownValues = valuesOfPatient(note.identity);
  const cleared = deidentify(note.text, { knownValues });
  if (!cleared.ok) throw notRefused();
  const run = { kind: "run", id: note.runId } as const;
  const result = await callModel(CLOSED_DOOR, {
    deployment,
    task: "critic",
    prompt: composePrompt(CRITIC_PROMPT, firstLineOf(cleared.text), job.runtime.randomBytes),
    schema: null,
    identifiers: cleared.counts,
    finalCheck: { knownValues, map: cleared.map, checked: [cleared.text] },
    leavingConfirmed: null,
    signal: new AbortController().signal,
    inPermit: (work) => withActor(job, async (act) => work(await demand(act, "draft.run", run))),
    readMarks: (permit) => readMarks(permit as Permit<"draft.run">, note),
  });
  if (result.status !== "refused" || result.code !== "llm.agreement_expired") throw notRefused();
}

/** What a critic would be told of a draft of one line. */
function firstLineOf(text: DeidentifiedText) {
  const [line = ""] = text.split("\n");
  const spans = [{ start: 0, end: line.length }];
  return {
    facts: quoteDeidentified(text, [{ id: "F1", spans }]),
    claims: quoteDeidentified(text, [{ id: "C1", spans }]),
  };
}

async function readMarks(permit: Permit<"draft.run">, { documentId, noteId }: SeededNote) {
  const chart = await readModelMarksIn(permit, documentId);
  const own = await readNoteModelMarksIn(permit, noteId);
  return {
    sensitivities: [...chart.sensitivities, own.sensitivity],
    isAiAllowed: chart.isAiAllowed && own.isAiAllowed,
    part2Recipients: chart.part2Recipients,
  };
}

function notRefused(): ProvenoteError {
  return new ProvenoteError(
    "unavailable",
    "demo.not_refused",
    "A demo call that must be refused was not.",
  );
}
