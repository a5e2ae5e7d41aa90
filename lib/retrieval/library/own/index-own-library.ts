import { demand } from "@/lib/access/authorize";
import type { Permit } from "@/lib/access/permit";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { chooseEmbedding } from "../../embedding/choose-embedding";
import { EMBEDDING_NAMES, type Embedding } from "../../embedding/embedding";
import { PUBLIC_KEY } from "../build-library";
import { textOfPassage } from "../card.schema";
import { setIndexed } from "../documents/document-store";
import { holdIndex, loadIndex, saveIndex, type OwnIndex } from "./own-index-store";
import { loadTexts, loadWantedIds } from "./own-passage-store";
import {
  dropOtherOwnTables,
  hasOwnTable,
  listOwnIds,
  makeOwnTable,
  ownSnapshot,
  ownTableName,
  type OwnPlace,
  type OwnRow,
} from "./own-table";
import { passagesAStep } from "./step-rules";

type Wanted = Awaited<ReturnType<typeof loadWantedIds>>;
type Plan = {
  readonly index: OwnIndex | null;
  readonly wanted: Wanted;
  readonly kept: ReadonlySet<string>;
  readonly added: readonly string[];
  readonly isSettled: boolean;
};

/**
 * Brings the organization's index to what its documents say: new passages in, archived ones out, all anew when the
 * embedding is another. Works in steps, each a whole index that searches can use at once; a step that was cut off is
 * made again, and so is one whose index or table another job has replaced meanwhile. Under a job's grant.
 * @returns passages in the index.
 * @throws ProvenoteError `access.refused` · `retrieval.embedder_failed` (503).
 */
export async function indexOwnLibrary(caller: Caller, vectorsPath: string): Promise<number> {
  const embedding = await chooseEmbedding(PUBLIC_KEY);
  for (;;) {
    const { place, plan } = await inPermit(caller, async (permit) => {
      const own = { vectorsPath, organizationId: permit.organizationId };
      return { place: own, plan: await planStep(permit, own, embedding) };
    });
    if (plan.isSettled) return plan.kept.size;
    const added = await embedRows(caller, embedding, plan.added);
    const isDone = await takeStep(caller, { place, plan, embedding, added });
    if (isDone) return plan.kept.size + added.length;
  }
}

async function inPermit<T>(
  caller: Caller,
  work: (permit: Permit<"library.manage">) => Promise<T>,
): Promise<T> {
  return withActor(caller, async (act) => {
    const clinic = { kind: "organization", id: act.actor.organizationId } as const;
    return work(await demand(act, "library.manage", clinic));
  });
}

async function planStep(
  permit: Permit<"library.manage">,
  place: OwnPlace,
  embedding: Embedding,
): Promise<Plan> {
  const index = await loadIndex(permit.act);
  const wanted = await loadWantedIds(permit);
  const isSame = index?.embedding === embedding.name;
  const standing = isSame ? await listOwnIds(place, index.tableName) : null;
  const kept = new Set(wanted.filter(({ id }) => standing?.has(id) === true).map(({ id }) => id));
  const missing = wanted.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
  const added = missing.slice(0, passagesAStep(kept.size));
  const snapshot = ownSnapshot([...kept, ...added], embedding.name);
  const isStanding = index?.snapshot === snapshot && (standing !== null || wanted.length === 0);
  if (isStanding) await markIndexed(permit, wanted, kept);
  return { index, wanted, kept, added, isSettled: isStanding };
}

async function embedRows(
  caller: Caller,
  embedding: Embedding,
  ids: readonly string[],
): Promise<OwnRow[]> {
  const rows: OwnRow[] = [];
  for (let at = 0; at < ids.length; at += 200) {
    const texts = await inPermit(caller, (permit) => loadTexts(permit, ids.slice(at, at + 200)));
    const vectors = await embedding.embed(texts.map(textOfPassage));
    for (const [index, passage] of texts.entries()) {
      const vector = [...(vectors[index] ?? [])];
      rows.push({ id: passage.id, text: textOfPassage(passage), vector });
    }
  }
  return rows;
}

type Step = {
  readonly place: OwnPlace;
  readonly plan: Plan;
  readonly embedding: Embedding;
  readonly added: readonly OwnRow[];
};

/**
 * The table first, then the row that names it, then the tables that nothing names.
 * @returns whether all is in; false as well when another job was faster, and the step has to be planned anew.
 */
async function takeStep(caller: Caller, { place, plan, embedding, added }: Step): Promise<boolean> {
  const ids = [...plan.kept, ...added.map(({ id }) => id)];
  const snapshot = ownSnapshot(ids, embedding.name);
  const tableName = ids.length === 0 ? "" : ownTableName(snapshot);
  const from = plan.index?.tableName ?? "";
  if (ids.length > 0) await makeOwnTable(place, tableName, { from, kept: plan.kept, added });
  const isSaved = await inPermit(caller, async (permit) => {
    const { act } = permit;
    await holdIndex(permit);
    if (tableName !== "" && !(await hasOwnTable(place, tableName))) return false;
    const next = { snapshot, tableName, passages: ids.length, builtAt: act.now };
    const index = { ...next, embedding: embedding.name };
    if (!(await saveIndex(permit, index, plan.index?.snapshot ?? null))) return false;
    await markIndexed(permit, plan.wanted, new Set(ids));
    await act.record({
      type: "library.indexed",
      action: "U",
      basis: permit.basis,
      counts: { passages: ids.length, added: added.length },
      hashes: { snapshot },
      model: { name: embedding.name, zone: "in_process" },
    });
    return true;
  });
  // What stands in for a model that is away for a day must not take the model's index.
  if (isSaved && embedding.name === EMBEDDING_NAMES[0]) await dropUnnamed(caller, place, tableName);
  return isSaved && ids.length === plan.wanted.length;
}

/** Drops the other tables while this one is still the one that is named; whoever names another drops for himself. */
async function dropUnnamed(caller: Caller, place: OwnPlace, tableName: string): Promise<void> {
  await inPermit(caller, async (permit) => {
    await holdIndex(permit);
    const index = await loadIndex(permit.act);
    if (index?.tableName === tableName) await dropOtherOwnTables(place, tableName);
  });
}

/** A document is indexed when all of its passages are. */
async function markIndexed(
  permit: Permit<"library.manage">,
  wanted: Wanted,
  standing: ReadonlySet<string>,
): Promise<void> {
  const open = new Set(wanted.filter(({ id }) => !standing.has(id)).map((row) => row.documentId));
  const whole = new Set(wanted.map(({ documentId }) => documentId).filter((id) => !open.has(id)));
  if (whole.size > 0) await setIndexed(permit, [...whole]);
}
