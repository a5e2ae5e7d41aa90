import type { Act } from "@/lib/access/act";
import { demand } from "@/lib/access/authorize";
import type { Permit } from "@/lib/access/permit";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { cursorOf, filterKinds, filterOf, placeOf } from "./audit-filter";
import type { AuditQuery } from "./audit-query.schema";
import {
  countEntries,
  findPatientByNumber,
  loadEntries,
  loadPatientNumbers,
  loadStaffNames,
  type AuditCounts,
  type AuditFilter,
  type RawEntry,
} from "./audit-store";
import { entryView, idsOf, parseEntry, type EntryView } from "./entry-view";

/** Rows of one page, and how many entries are counted at most. */
const AUDIT_PAGE_SIZE = 50;
const AUDIT_COUNT_CEILING = 10_000;

export type AuditPage = {
  readonly rows: readonly EntryView[];
  readonly counts: AuditCounts;
  /** Cursors of the neighbouring pages; null where there is none. */
  readonly newer: string | null;
  readonly older: string | null;
  /** False when a patient's number was asked for that no patient has. */
  readonly isPatientKnown: boolean;
};

/**
 * One page of the log, newest first, with names of staff and numbers of patients, and counts over the newest
 * 10,000 matching entries. The look itself is an entry: which kinds of filter, whose log, how many rows.
 */
export async function readAudit(caller: Caller, query: AuditQuery): Promise<AuditPage> {
  return withActor(caller, async (act) => {
    const permit = await demandAudit(act);
    const patientId = await patientOf(permit, query);
    const filter = filterOf(query, patientId, act.now);
    const page = await loadPage(permit, filter, query);
    const counts = await countEntries(permit, filter, AUDIT_COUNT_CEILING);
    const rows = await viewRows(permit, page.rows);
    await recordLook(permit, query, patientId, rows.length);
    return {
      ...page,
      rows,
      counts,
      isPatientKnown: query.patient === undefined || patientId !== null,
    };
  });
}

export function demandAudit(act: Act): Promise<Permit<"audit.read">> {
  return demand(act, "audit.read", { kind: "organization", id: act.actor.organizationId });
}

export async function patientOf(
  permit: Permit<"audit.read" | "audit.export">,
  query: AuditQuery,
): Promise<string | null> {
  return query.patient === undefined ? null : findPatientByNumber(permit, query.patient);
}

type RawPage = { rows: RawEntry[]; newer: string | null; older: string | null };

/** One row more than a page is read, which tells whether there is another page in that direction. */
async function loadPage(
  permit: Permit<"audit.read">,
  filter: AuditFilter,
  query: AuditQuery,
): Promise<RawPage> {
  const above = placeOf(query.newer);
  if (above !== null) {
    const found = await loadEntries(permit, filter, AUDIT_PAGE_SIZE + 1, above, true);
    if (found.length > 0) {
      const rows = found.slice(-AUDIT_PAGE_SIZE);
      return { rows, newer: firstCursor(rows, found.length), older: lastCursor(rows) };
    }
  }
  const below = above === null ? placeOf(query.older) : null;
  const found = await loadEntries(permit, filter, AUDIT_PAGE_SIZE + 1, below);
  const rows = found.slice(0, AUDIT_PAGE_SIZE);
  return {
    rows,
    newer: below === null ? null : (firstCursor(rows, Infinity) ?? query.older ?? null),
    older: found.length > AUDIT_PAGE_SIZE ? lastCursor(rows) : null,
  };
}

function firstCursor(rows: readonly RawEntry[], found: number): string | null {
  const first = rows[0];
  return first === undefined || found <= AUDIT_PAGE_SIZE ? null : cursorOf(first);
}

function lastCursor(rows: readonly RawEntry[]): string | null {
  const last = rows.at(-1);
  return last === undefined ? null : cursorOf(last);
}

/** Parses the rows and fills in names of staff and numbers of patients. */
export async function viewRows(
  permit: Permit<"audit.read" | "audit.export">,
  rows: readonly RawEntry[],
): Promise<EntryView[]> {
  const entries = rows.map(parseEntry);
  const ids = idsOf(entries);
  const names = {
    staff: await loadStaffNames(permit, ids.staff),
    numbers: await loadPatientNumbers(permit, ids.patients),
  };
  return rows.map((row, index) => entryView(row, entries[index] ?? null, names));
}

async function recordLook(
  permit: Permit<"audit.read">,
  query: AuditQuery,
  patientId: string | null,
  entries: number,
): Promise<void> {
  await permit.act.record({
    type: "audit.viewed",
    action: "R",
    patientId,
    part: filterKinds(query),
    counts: { entries },
    basis: permit.basis,
    ...(query.person === undefined ? {} : { targetId: query.person }),
  });
}
