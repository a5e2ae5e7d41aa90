import type { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { sentByRunsIn, type SentTo } from "@/lib/llm/calls/sent-by-runs";
import { noteIdSchema } from "@/lib/notes/view-note";
import { runOutcomeSchema } from "../run/draft-run.schema";

/**
 * What was sent beside what the draft itself tells of: by questions, and by sections that were asked for again and left as they
 * were. Bytes and names; not a view of the chart.
 */
export async function readSent(
  caller: Caller,
  input: z.infer<typeof noteIdSchema>,
): Promise<SentTo[]> {
  const { noteId } = noteIdSchema.parse(input);
  return withActor(caller, async (act) => {
    const permit = await demand(act, "note.read", { kind: "note", id: noteId });
    const runs = await permit.tx.client.draftRun.findMany({
      where: { noteId: permit.idOf("note"), kind: { in: ["chat", "rerun"] } },
      select: { id: true, outcome: true },
    });
    const apart = runs.filter(({ outcome }) => codeOf(outcome) !== "rerun.done");
    return sentByRunsIn(
      permit,
      apart.map(({ id }) => id),
    );
  });
}

function codeOf(outcome: unknown): string | null {
  return runOutcomeSchema.safeParse(outcome).data?.code ?? null;
}
