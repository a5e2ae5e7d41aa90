import type { Act } from "@/lib/access/act";
import type { LiteratureSource } from "./literature-record.schema";

/** An answer older than that is asked for anew. */
const KEEP_MS = 7 * 24 * 3_600_000;

export type KeptAnswer = { readonly content: unknown; readonly answeredAt: Date };

/** What the register answered to the same question before; null when nothing, or when it is too old. */
export async function loadAnswer(
  act: Act,
  source: LiteratureSource,
  questionSha256: Buffer<ArrayBuffer>,
  age: "fresh" | "any_age" = "fresh",
): Promise<KeptAnswer | null> {
  return act.tx.client.literatureAnswer.findFirst({
    where: {
      organizationId: act.actor.organizationId,
      source,
      questionSha256,
      ...(age === "fresh" && { answeredAt: { gt: new Date(act.now.getTime() - KEEP_MS) } }),
    },
    select: { content: true, answeredAt: true },
  });
}

/** All that registers ever answered to any of these questions, by {@link answerKey}; asked of the database once. */
export async function loadAnswers(
  act: Act,
  asked: readonly Readonly<{ source: LiteratureSource; digest: Buffer<ArrayBuffer> }>[],
): Promise<ReadonlyMap<string, KeptAnswer>> {
  if (asked.length === 0) return new Map();
  const rows = await act.tx.client.literatureAnswer.findMany({
    where: {
      organizationId: act.actor.organizationId,
      source: { in: [...new Set(asked.map(({ source }) => source))] },
      questionSha256: { in: asked.map(({ digest }) => digest) },
    },
    select: { source: true, questionSha256: true, content: true, answeredAt: true },
  });
  return new Map(
    rows.map(({ source, questionSha256, ...kept }) => [answerKey(source, questionSha256), kept]),
  );
}

export function answerKey(source: string, digest: Uint8Array): string {
  return `${source}:${Buffer.from(digest).toString("hex")}`;
}

/**
 * Keeps an answer for the whole organization, where a job or an administrator asked; what anybody else's session has read
 * is not kept, since it could be made up.
 */
export async function saveAnswer(
  act: Act,
  source: LiteratureSource,
  questionSha256: Buffer<ArrayBuffer>,
  content: object,
): Promise<void> {
  const { organizationId, kind, roles } = act.actor;
  if (kind !== "grant" && !roles.includes("administrator")) return;
  const { client } = act.tx;
  const data = { content, answeredAt: act.now };
  const where = { organizationId, source, questionSha256 };
  const { count } = await client.literatureAnswer.updateMany({ where, data });
  if (count > 0) return;
  await client.literatureAnswer.createMany({ data: [{ ...where, ...data }], skipDuplicates: true });
}
