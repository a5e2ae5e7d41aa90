import { OPENING_TYPES, DISCLOSURE_TYPES } from "./audit-labels";
import type { AuditQuery, AuditQuestion } from "./audit-query.schema";
import type { AuditFilter, AuditPlace } from "./audit-store";

/** An id that no row has: what a patient's number stands for when there is no such patient. */
const NOBODY = "00000000-0000-4000-8000-000000000000";

const TYPES_OF_QUESTION: Readonly<Record<AuditQuestion, readonly string[]>> = {
  chart: OPENING_TYPES,
  person: OPENING_TYPES,
  disclosures: DISCLOSURE_TYPES,
};

/** The database's filter for what the page asks; `patientId` belongs to the query's patient number, if found. */
export function filterOf(query: AuditQuery, patientId: string | null, now: Date): AuditFilter {
  const types = typesOf(query);
  return {
    ...(query.period === "all" ? {} : { from: daysBefore(now, Number(query.period)) }),
    ...(query.patient === undefined ? {} : { patientId: patientId ?? NOBODY }),
    ...(query.person === undefined ? {} : { actorId: query.person }),
    ...(types === null ? {} : { types }),
    ...(query.outcome === undefined ? {} : { outcome: query.outcome }),
  };
}

/** A chosen action narrows a question; one the question does not ask for wins over it. */
function typesOf(query: AuditQuery): readonly string[] | null {
  if (query.action !== undefined) {
    return [query.action];
  }
  return query.question === undefined ? null : TYPES_OF_QUESTION[query.question];
}

function daysBefore(now: Date, days: number): string {
  return new Date(now.getTime() - days * 86_400_000).toISOString();
}

/** A question that still needs its subject is not asked: there is nothing to answer yet. */
export function isAnswerable(query: AuditQuery): boolean {
  if (query.question === "chart") {
    return query.patient !== undefined;
  }
  return query.question === "person" ? query.person !== undefined : true;
}

/** Which filters a look used, for its own entry: `filter:patient.time`. Kinds only. */
export function filterKinds(query: AuditQuery): string {
  const kinds = [
    query.question === undefined ? null : `question_${query.question}`,
    query.patient === undefined ? null : "patient",
    query.person === undefined ? null : "person",
    query.period === "all" ? null : "time",
    query.action === undefined ? null : "action",
    query.outcome === undefined ? null : "outcome",
    query.older === undefined && query.newer === undefined ? null : "page",
  ];
  const used = kinds.filter((kind) => kind !== null);
  return `filter:${used.length === 0 ? "none" : used.join(".")}`;
}

export function placeOf(cursor: string | undefined): AuditPlace | null {
  if (cursor === undefined) {
    return null;
  }
  const [at = "", id = ""] = cursor.split("_");
  return { at, id };
}

export function cursorOf(row: { recordedAt: string; id: string }): string {
  return `${row.recordedAt}_${row.id}`;
}
