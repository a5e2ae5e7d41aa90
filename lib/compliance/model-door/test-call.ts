import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import type { ModelDesk } from "@/lib/drafting/run/test-model-desk";
import { callModel, type CallModelInput, type ModelResult } from "@/lib/llm/call-model";
import type { CallPermit } from "@/lib/llm/calls/call-permit";
import { composePrompt } from "@/lib/llm/compose-prompt";
import { testPrompt } from "@/lib/llm/testing/test-prompt";
import { readModels, type DeploymentView } from "@/lib/llm/read-models";
import { deidentify } from "@/lib/phi/deidentify";
import { EMPTY_PLACEHOLDER_MAP } from "@/lib/phi/placeholder-map";

export const REQUEST = "Say each of these facts again.\n{{facts}}";

export type TestCall = Readonly<{
  job: Caller;
  runId: string;
  send: () => Promise<ModelResult>;
}>;

/** A call made as a worker makes it: under a run's grant, with access decided anew at each step. */
export async function openTestCall(
  desk: ModelDesk,
  request = REQUEST,
  changes: Partial<CallModelInput> = {},
): Promise<TestCall> {
  // The newest call is the last one: no two calls of a file begin at the same moment.
  desk.clinic.clock.now = new Date(desk.clinic.clock.now.getTime() + 1_000);
  const { runId } = await desk.request();
  const job = await desk.clinic.claimRun(runId);
  const run = { kind: "run", id: runId } as const;
  const cleared = deidentify("F1: ambergris cough for two weeks");
  if (!cleared.ok) throw new Error("blocked");
  const template = testPrompt(request, { system: "You repeat facts." });
  const input: CallModelInput = {
    deployment: await deploymentOf(desk),
    task: "section_drafter",
    prompt: composePrompt(template, { facts: cleared.text }, desk.clinic.runtime.randomBytes),
    schema: null,
    identifiers: { name: 2 },
    finalCheck: { knownValues: [], map: EMPTY_PLACEHOLDER_MAP, checked: [cleared.text] },
    leavingConfirmed: null,
    signal: new AbortController().signal,
    inPermit: <T>(work: (permit: CallPermit) => Promise<T>) =>
      withActor(job, async (act) => work(await demand(act, "draft.run", run))),
    readMarks: () =>
      Promise.resolve({ sensitivities: ["normal"], isAiAllowed: true, part2Recipients: [] }),
    ...changes,
  };
  return { job, runId, send: () => callModel(desk.door, input) };
}

/** The desk's deployment as the page shows it now. */
export async function deploymentOf(desk: ModelDesk): Promise<DeploymentView> {
  const { deployments } = await readModels(desk.administrator.caller);
  const found = deployments.find(({ id }) => id === desk.deploymentId);
  if (found === undefined) throw new Error("no deployment");
  return found;
}
