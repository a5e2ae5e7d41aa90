import { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Permit } from "@/lib/access/permit";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import type { CodedConcept } from "../library/card.schema";
import type { LiteratureClient } from "./literature-client";
import {
  digestOfQuestion,
  literatureQuestion,
  type LiteratureQuestion,
} from "./literature-question";
import { literatureRecordSchema, type LiteratureRecord } from "./literature-record.schema";
import { loadAnswer, saveAnswer } from "./literature-store";
import type { Literature } from "./open-literature";

export const literatureSubjectSchema = z.object({
  /** For whom it is asked; `organization` when an administrator tries it. */
  kind: z.enum(["patient", "run", "organization"]),
  id: z.uuid(),
});
export type LiteratureSubject = z.infer<typeof literatureSubjectSchema>;

export type LiteratureAnswer = {
  /** `off` when no register is switched on: nothing was looked up and no connection was opened. */
  readonly status: "off" | "answered";
  readonly records: readonly LiteratureRecord[];
  readonly isFromCache: boolean;
};

const answerSchema = z.array(literatureRecordSchema);
type Asking = Permit<"passage.search" | "draft.run" | "library.manage">;

/**
 * Asks the first register that is switched on about coded concepts. What leaves is the concepts' names, a number of
 * records, and the operator's own address; an entry of the chart is committed before it leaves. Records are cleaned and
 * are untrusted: quoted and marked wherever a model reads them.
 * @throws ProvenoteError `literature.not_a_concept` · `literature.no_answer` (503) · `literature.bad_answer` (503) ·
 * `access.refused`.
 */
export async function askLiterature(
  caller: Caller,
  asked: {
    readonly about: LiteratureSubject;
    readonly concepts: readonly CodedConcept[];
    readonly limit?: number;
  },
  literature: Literature,
): Promise<LiteratureAnswer> {
  const about = literatureSubjectSchema.parse(asked.about);
  const question = literatureQuestion(asked.concepts, asked.limit);
  const [client] = literature.clients;
  if (client === undefined) {
    await withActor(caller, (act) => permitOf(act, about));
    return { status: "off", records: [], isFromCache: false };
  }
  const digest = digestOfQuestion(client.source, question);
  const kept = await withActor(caller, async (act) => {
    const permit = await permitOf(act, about);
    const found = answerSchema.safeParse(await loadAnswer(act, client.source, digest));
    await record(permit, client, question, { digest, isFromCache: found.success });
    return found.success ? found.data : null;
  });
  if (kept !== null) return { status: "answered", records: kept, isFromCache: true };
  const records = await client.search(question);
  await withActor(caller, async (act) => {
    await permitOf(act, about);
    await saveAnswer(act, client.source, digest, [...records]);
  });
  return { status: "answered", records, isFromCache: false };
}

/** Who may work on the chart may ask for it; an administrator may try whether a register answers. */
export async function permitOf(
  act: Asking["act"],
  { kind, id }: LiteratureSubject,
): Promise<Asking> {
  if (kind === "patient") return demand(act, "passage.search", { kind, id });
  if (kind === "run") return demand(act, "draft.run", { kind, id });
  return demand(act, "library.manage", { kind, id });
}

async function record(
  permit: Asking,
  { source }: LiteratureClient,
  { concepts }: LiteratureQuestion,
  { digest, isFromCache }: { readonly digest: Buffer; readonly isFromCache: boolean },
): Promise<void> {
  const { patientId, subjectId, resource } = permit;
  await permit.act.record({
    type: "literature.asked",
    action: "E",
    part: `literature:${source}`,
    patientId,
    textId: patientId === null && resource.kind === "run" ? subjectId : null,
    ...(resource.kind === "run" && { object: resource }),
    basis: permit.basis,
    counts: { concepts: concepts.length, from_cache: isFromCache ? 1 : 0 },
    hashes: { question: digest.toString("hex") },
  });
}
