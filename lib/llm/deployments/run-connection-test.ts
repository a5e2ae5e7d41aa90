import { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { deidentify } from "@/lib/phi/deidentify";
import { EMPTY_PLACEHOLDER_MAP } from "@/lib/phi/placeholder-map";
import { ProvenoteError } from "@/lib/errors";
import { callModel, type ModelResult } from "../call-model";
import type { CallPermit } from "../calls/call-permit";
import { composePrompt } from "../compose-prompt";
import type { ModelDoor } from "../open-door";
import { CONNECTION_PROMPT, TEST_CASE } from "./connection-prompt";
import { loadDeployment } from "./deployment-store";

const testAnswerSchema = z.object({
  symptoms: z.array(z.string().min(1).max(200)).min(1).max(10),
  medicines: z.array(z.string().min(1).max(200)).max(10),
});

/**
 * The body of a connection test's job: sends a made-up case through the gate, like any call. Whether the answer has the
 * asked shape is part of the result. Null when the deployment is gone.
 */
export async function runConnectionTest(
  caller: Caller,
  door: ModelDoor,
  signal: AbortSignal,
): Promise<ModelResult | null> {
  const inPermit = <T>(work: (permit: CallPermit) => Promise<T>): Promise<T> =>
    withActor(caller, async (act) => {
      const clinic = { kind: "organization", id: act.actor.organizationId } as const;
      return work(await demand(act, "model.test", clinic));
    });
  const deployment = await inPermit(({ act }) =>
    loadDeployment(act, act.actor.grantSubjectId ?? ""),
  );
  if (deployment === null) return null;
  const cleared = deidentify(TEST_CASE);
  if (!cleared.ok) {
    throw new ProvenoteError(
      "invalid",
      "llm.test_case",
      "The made-up case did not pass the check.",
    );
  }
  return callModel(door, {
    deployment,
    task: "connection_test",
    prompt: composePrompt(CONNECTION_PROMPT, { case: cleared.text }, caller.runtime.randomBytes),
    schema: testAnswerSchema,
    identifiers: {},
    finalCheck: { knownValues: [], map: EMPTY_PLACEHOLDER_MAP, checked: [cleared.text] },
    leavingConfirmed: null,
    signal,
    inPermit,
    readMarks: () => Promise.resolve({ sensitivities: [], isAiAllowed: true, part2Recipients: [] }),
  });
}
