import { createHash } from "node:crypto";
import type { Act } from "@/lib/access/act";
import { demand } from "@/lib/access/authorize";
import type { Permit } from "@/lib/access/permit";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { filterKinds, filterOf } from "./audit-filter";
import type { AuditQuery, ExportFormat } from "./audit-query.schema";
import { loadEntries, type AuditFilter, type AuditPlace, type RawEntry } from "./audit-store";
import { csvLine } from "./csv-cell";
import type { EntryView } from "./entry-view";
import { patientOf, viewRows } from "./read-audit";

const EXPORT_PAGE = 2_000;

const CSV_HEAD = [
  "time_utc",
  "person",
  "role",
  "action",
  "what",
  "outcome",
  "from",
  "patient_number",
  "why_allowed",
  "entry_id",
  "entry_sha256",
];

type Plan = { readonly filter: AuditFilter; readonly patientId: string | null };

/**
 * Streams the entries that match, newest first, page by page: `csv` for people, `ndjson` with the exact entries
 * as they stand in the log. No patient's name is in either. An entry is committed before the first byte leaves,
 * and a second one at the end with the count and the SHA-256 of what left, also when the reader went away.
 */
export async function* exportAudit(
  caller: Caller,
  query: AuditQuery,
  format: ExportFormat,
): AsyncGenerator<string> {
  const plan = await withActor(caller, async (act): Promise<Plan> => {
    const permit = await demandExport(act);
    const patientId = await patientOf(permit, query);
    await recordExport(permit, patientId, {
      part: `${format}.${filterKinds(query)}`,
      code: "started",
    });
    // Entries made from now on, this export's own among them, are not part of it.
    return {
      filter: { ...filterOf(query, patientId, act.now), to: act.now.toISOString() },
      patientId,
    };
  });
  const hash = createHash("sha256");
  let count = 0;
  let code = "cut_off";
  const take = (text: string): string => {
    hash.update(text);
    return text;
  };
  try {
    if (format === "csv") {
      yield take(csvLine(CSV_HEAD));
    }
    let place: AuditPlace | null = null;
    do {
      const page: Page = await loadExportPage(caller, plan.filter, place, format);
      count += page.count;
      place = page.next;
      yield take(page.text);
    } while (place !== null);
    code = "completed";
  } finally {
    const sha256 = hash.digest("hex");
    await withActor(caller, async (act) =>
      recordExport(await demandExport(act), plan.patientId, {
        part: format,
        code,
        counts: { entries: count },
        hashes: { sha256 },
      }),
    );
  }
}

type Page = { readonly text: string; readonly count: number; readonly next: AuditPlace | null };

/** A transaction of its own for each page: the right to read is checked again, and none stays open for long. */
async function loadExportPage(
  caller: Caller,
  filter: AuditFilter,
  place: AuditPlace | null,
  format: ExportFormat,
): Promise<Page> {
  return withActor(caller, async (act) => {
    const permit = await demandExport(act);
    const rows = await loadEntries(permit, filter, EXPORT_PAGE, place);
    const last = rows.length < EXPORT_PAGE ? undefined : rows.at(-1);
    const text =
      format === "csv"
        ? (await viewRows(permit, rows)).map(csvRow).join("")
        : rows.map(ndjsonLine).join("");
    const next = last === undefined ? null : { at: last.recordedAt, id: last.id };
    return { text, count: rows.length, next };
  });
}

/** The entry's bytes are put in as they are; being canonical JSON they hold no line end. */
export function ndjsonLine({ id, recordedAt, entry }: RawEntry): string {
  return `{"id":"${id}","recordedAt":"${recordedAt}","entry":${Buffer.from(entry).toString("utf8")}}\n`;
}

export function csvRow(row: EntryView): string {
  return csvLine([
    row.recordedAt,
    row.personFull,
    row.role,
    row.action,
    row.what,
    row.outcomeLabel,
    row.from,
    row.patientNumber ?? "",
    row.details.why,
    row.id,
    row.details.digest,
  ]);
}

function demandExport(act: Act): Promise<Permit<"audit.export">> {
  return demand(act, "audit.export", { kind: "organization", id: act.actor.organizationId });
}

async function recordExport(
  permit: Permit<"audit.export">,
  patientId: string | null,
  about: {
    part: string;
    code: string;
    counts?: Record<string, number>;
    hashes?: Record<string, string>;
  },
): Promise<void> {
  await permit.act.record({
    type: "audit.exported",
    action: "R",
    patientId,
    basis: permit.basis,
    ...about,
  });
}
