import { z } from "zod";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { isProvenoteError } from "@/lib/errors";
import type { CodedConcept } from "../library/card.schema";
import { digestOfQuestion, literatureQuestion } from "./literature-question";
import { literatureRecordSchema, type LiteratureRecord } from "./literature-record.schema";
import { loadAnswer, saveAnswer } from "./literature-store";
import {
  demandAsking,
  literatureSubjectSchema,
  recordAnswered,
  recordAsked,
  type LiteratureSubject,
} from "./literature-subject";
import type { Literature } from "./open-literature";
import { findRegisterIn } from "./policy/find-register";
import { registerQuery } from "./registers/register-query.schema";

export type LiteratureAnswer = {
  /** `off` when no register is switched on: nothing was looked up and no connection was opened. */
  readonly status: "off" | "answered";
  readonly records: readonly LiteratureRecord[];
  readonly isFromCache: boolean;
};

const OFF: LiteratureAnswer = { status: "off", records: [], isFromCache: false };
const answerSchema = z.array(literatureRecordSchema);

/**
 * Asks the first register that is switched on about coded concepts. What leaves is the concepts' names, a number of
 * records, and the operator's own address; an entry of the note is committed before it leaves, its outcome after. Records
 * are cleaned and are untrusted: quoted and marked wherever a model reads them.
 * @throws ProvenoteError `literature.not_a_concept` · `literature.no_answer` (503) · `literature.bad_answer` (503) ·
 * `access.refused` · what `findRegisterIn` refuses.
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
  const begun = await withActor(caller, async (act) => {
    const permit = await demandAsking(act, about);
    const client = await findRegisterIn(permit, literature);
    if (client === null) return null;
    const { source } = client;
    const digest = digestOfQuestion(source, question);
    const found = answerSchema.safeParse((await loadAnswer(act, source, digest))?.content);
    const names = question.concepts.map(({ display }) => display);
    await recordAsked(permit, client, {
      what: "concepts",
      words: registerQuery(source, names),
      count: names.length,
      fromCache: found.success ? names.length : 0,
    });
    return { client, digest, kept: found.success ? found.data : null };
  });
  if (begun === null) return OFF;
  const { client, digest, kept } = begun;
  if (kept !== null) return { status: "answered", records: kept, isFromCache: true };
  const end = (outcome: { code: string | null; found: number }, records?: readonly object[]) =>
    withActor(caller, async (act) => {
      const permit = await demandAsking(act, about);
      if (records !== undefined) await saveAnswer(act, client.source, digest, [...records]);
      await recordAnswered(permit, client, outcome);
    });
  try {
    const records = await client.search(question);
    await end({ code: null, found: records.length }, records);
    return { status: "answered", records, isFromCache: false };
  } catch (error) {
    if (isProvenoteError(error) && error.code.startsWith("literature.")) {
      await end({ code: error.code, found: 0 });
    }
    throw error;
  }
}
