import { z } from "zod";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { isProvenoteError } from "@/lib/errors";
import { literatureSubjectSchema, permitOf, type LiteratureSubject } from "./ask-literature";
import { digestOfQuestion } from "./literature-question";
import { loadAnswer, saveAnswer } from "./literature-store";
import type { Literature } from "./open-literature";

/** `unknown`: no register is switched on, or it did not answer. Whatever is not `found` is shown as unresolved. */
export type PmidState = "found" | "not_found" | "unknown";

const pmidsSchema = z.array(z.string().regex(/^[1-9]\d{0,8}$/)).max(50);
const keptSchema = z.object({ isFound: z.boolean() });

/**
 * Whether PubMed numbers that a text cites exist. What leaves is the numbers. Never throws for a register that is away:
 * a citation that cannot be looked up is `unknown`, and shown as unresolved.
 * @throws ProvenoteError `access.refused`.
 */
export async function resolvePmids(
  caller: Caller,
  asked: { readonly about: LiteratureSubject; readonly pmids: readonly string[] },
  literature: Literature,
): Promise<ReadonlyMap<string, PmidState>> {
  const about = literatureSubjectSchema.parse(asked.about);
  const pmids = [...new Set(pmidsSchema.parse(asked.pmids))];
  const [client] = literature.clients;
  const states = new Map<string, PmidState>(pmids.map((pmid) => [pmid, "unknown"]));
  const open = await withActor(caller, async (act) => {
    const permit = await permitOf(act, about);
    if (client === undefined || pmids.length === 0) return [];
    for (const pmid of pmids) {
      const digest = digestOfQuestion(client.source, ["pmid", pmid]);
      const kept = keptSchema.safeParse(await loadAnswer(act, client.source, digest));
      if (kept.success) states.set(pmid, kept.data.isFound ? "found" : "not_found");
    }
    const left = pmids.filter((pmid) => states.get(pmid) === "unknown");
    await act.record({
      type: "literature.asked",
      action: "E",
      part: `pmid:${client.source}`,
      patientId: permit.patientId,
      basis: permit.basis,
      counts: { pmids: left.length, from_cache: pmids.length - left.length },
    });
    return left;
  });
  if (client === undefined || open.length === 0) return states;
  const known = await client.findKnown(open).catch((error: unknown) => {
    if (isProvenoteError(error)) return null;
    throw error;
  });
  if (known === null) return states;
  await withActor(caller, async (act) => {
    await permitOf(act, about);
    for (const pmid of open) {
      const digest = digestOfQuestion(client.source, ["pmid", pmid]);
      await saveAnswer(act, client.source, digest, { isFound: known.has(pmid) });
      states.set(pmid, known.has(pmid) ? "found" : "not_found");
    }
  });
  return states;
}
