import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { bytesSent } from "../calls/not-sent.schema";

/** How a connection test stands. `waiting`: no worker has taken it yet. */
export type ConnectionTestView = Readonly<{
  state: "waiting" | "sent" | "answered" | "failed" | "refused" | "unknown";
  /** Why it failed or was refused: a code of `llm.…`. */
  code: string | null;
  /** Bytes of the made-up case that were sent; 0 when it was refused, or failed before the first of them. */
  bytes: number;
  /** From the entry before the call to its end. */
  latencyMs: number | null;
  inputTokens: number | null;
  outputTokens: number | null;
}>;

type Row = {
  state: ConnectionTestView["state"];
  code: string | null;
  bytes: number;
  input_tokens: number | null;
  output_tokens: number | null;
  started_at: Date;
  ended_at: Date | null;
};

/** Reads the result of a test that the caller's clinic asked for; `waiting` also for an id that is none. */
export async function readConnectionTest(
  caller: Caller,
  testId: string,
): Promise<ConnectionTestView> {
  return withActor(caller, async (act) => {
    const clinic = { kind: "organization", id: act.actor.organizationId } as const;
    const permit = await demand(act, "model.test", clinic);
    const rows = await permit.tx.client.$queryRaw<
      Row[]
    >`SELECT * FROM read_model_test(${testId}::uuid)`;
    const row = rows[0];
    if (row === undefined) {
      return {
        state: "waiting",
        code: null,
        bytes: 0,
        latencyMs: null,
        inputTokens: null,
        outputTokens: null,
      };
    }
    return {
      state: row.state,
      code: row.code,
      bytes: bytesSent(row),
      latencyMs: row.ended_at === null ? null : row.ended_at.getTime() - row.started_at.getTime(),
      inputTokens: row.input_tokens,
      outputTokens: row.output_tokens,
    };
  });
}
