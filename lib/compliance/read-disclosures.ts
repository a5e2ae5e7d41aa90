import type { AuditEntry } from "@/lib/audit/event.schema";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { filterOf } from "./audit-log/audit-filter";
import { DISCLOSURE_TYPES } from "./audit-log/audit-labels";
import type { AuditQuery } from "./audit-log/audit-query.schema";
import { loadEntries } from "./audit-log/audit-store";
import { parseEntry } from "./audit-log/entry-view";
import { demandAudit, patientOf } from "./audit-log/read-audit";

/** Most entries that the summary looks at, newest first. */
const DISCLOSURE_CEILING = 5_000;

type ModelUse = { readonly name: string; readonly zone: string; readonly drafts: number };

/** Whose data went where, counted from the entries of the chosen time and patient. */
export type DisclosureSummary = {
  readonly models: readonly ModelUse[];
  /** Drafts whose model ran outside this process. */
  readonly draftsOutside: number;
  readonly drafts: number;
  /** Files that people took: notes and whole-clinic exports. */
  readonly exports: number;
  /** Questions to registers of literature, by names of concepts or numbers of papers; what was at hand is none. */
  readonly literature: number;
  readonly patients: number;
  readonly isCapped: boolean;
};

/** The zone of a model that runs inside this program: nothing leaves the machine. */
const IN_PROCESS = "in_process";

/** Answers "Whose data went where?" in one sentence; the rows below it are `readAudit`'s and make the entry. */
export async function readDisclosures(
  caller: Caller,
  query: AuditQuery,
): Promise<DisclosureSummary> {
  return withActor(caller, async (act) => {
    const permit = await demandAudit(act);
    const asked = { ...query, action: undefined };
    const filter = filterOf(asked, await patientOf(permit, query), act.now);
    const found = await loadEntries(
      permit,
      { ...filter, types: DISCLOSURE_TYPES },
      DISCLOSURE_CEILING,
    );
    const entries = found.map(parseEntry).filter((entry) => entry !== null);
    return summarizeDisclosures(entries, found.length === DISCLOSURE_CEILING);
  });
}

/** Pure count of the entries of {@link DISCLOSURE_TYPES}. */
export function summarizeDisclosures(
  entries: readonly AuditEntry[],
  isCapped: boolean,
): DisclosureSummary {
  const done = entries.filter(({ outcome }) => outcome === "success");
  const drafts = done.filter(({ type }) => type === "draft.completed");
  const asked = done.filter(({ type }) => type === "literature.asked");
  const uses = new Map<string, ModelUse>();
  for (const { model } of drafts) {
    const name = model?.name ?? "Not recorded";
    const zone = model?.zone ?? "unknown";
    const key = `${zone}/${name}`;
    uses.set(key, { name, zone, drafts: (uses.get(key)?.drafts ?? 0) + 1 });
  }
  const models = [...uses.values()].sort((a, b) => b.drafts - a.drafts);
  return {
    models,
    drafts: drafts.length,
    draftsOutside: drafts.filter(({ model }) => model?.zone !== IN_PROCESS).length,
    exports: done.filter(({ type }) => type.endsWith(".exported")).length,
    literature: asked.filter(isSent).length,
    patients: new Set(done.flatMap(({ patientId }) => patientId ?? [])).size,
    isCapped,
  };
}

/** Whether anything of a question left, and was not answered from what is kept here. */
function isSent({ counts = {} }: AuditEntry): boolean {
  return (counts["concepts"] ?? counts["numbers"] ?? 0) > (counts["from_cache"] ?? 0);
}
