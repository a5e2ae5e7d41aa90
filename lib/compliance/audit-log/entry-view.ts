import { auditEntrySchema, type AuditEntry, type EventOutcome } from "@/lib/audit/event.schema";
import { sha256Hex } from "@/lib/crypto/digest";
import { OUTCOME_LABELS } from "./audit-labels";
import type { RawEntry, StaffName } from "./audit-store";
import {
  describeAction,
  describeBasis,
  describeFactors,
  describeFrom,
  describeModel,
  describeRoles,
  describeWhat,
  plainWords,
} from "./describe-entry";

/** One line of the viewer and what its drawer shows. Staff by name, patients by number, no identifier. */
export type EntryView = {
  readonly id: string;
  /** The database's clock, ISO 8601 to the microsecond, UTC. */
  readonly recordedAt: string;
  readonly person: string;
  readonly personFull: string;
  readonly role: string;
  readonly action: string;
  readonly what: string;
  readonly outcome: EventOutcome;
  readonly outcomeLabel: string;
  readonly from: string;
  readonly patientNumber: string | null;
  readonly details: EntryDetails;
};

type EntryDetails = {
  readonly type: string;
  /** Whom an administrative act was about. */
  readonly about: string | null;
  readonly why: string;
  readonly since: string | null;
  readonly policy: number | null;
  readonly factors: string;
  readonly address: string;
  readonly model: string | null;
  readonly code: string | null;
  readonly counts: readonly { readonly name: string; readonly count: number }[];
  readonly hashes: readonly { readonly name: string; readonly hex: string }[];
  readonly hasReason: boolean;
  /** SHA-256 of the entry's bytes as they stand in the log. */
  readonly digest: string;
};

export type Directory = {
  readonly staff: ReadonlyMap<string, StaffName>;
  readonly numbers: ReadonlyMap<string, string>;
};

/** The entry of a row; null when a later version of the program wrote a shape this one does not know. */
export function parseEntry(raw: RawEntry): AuditEntry | null {
  const text = Buffer.from(raw.entry).toString("utf8");
  const parsed = auditEntrySchema.safeParse(JSON.parse(text));
  return parsed.success ? parsed.data : null;
}

/** Ids whose names and numbers a page of rows needs. */
export function idsOf(entries: readonly (AuditEntry | null)[]): {
  staff: string[];
  patients: string[];
} {
  const staff = entries.flatMap((entry) => [entry?.actorId, entry?.targetId]);
  const patients = entries.map((entry) => entry?.patientId);
  return {
    staff: staff.filter((id) => id !== undefined),
    patients: patients.filter((id) => id !== undefined),
  };
}

export function entryView(raw: RawEntry, entry: AuditEntry | null, names: Directory): EntryView {
  const digest = sha256Hex(raw.entry);
  if (entry === null) {
    return unknownShape(raw, digest);
  }
  return {
    id: raw.id,
    recordedAt: raw.recordedAt,
    ...whoOf(entry, names),
    role: describeRoles(entry),
    action: describeAction(entry),
    what: describeWhat(entry),
    outcome: entry.outcome,
    outcomeLabel: OUTCOME_LABELS[entry.outcome],
    from: describeFrom(entry),
    patientNumber: numberOf(entry, names),
    details: {
      type: entry.type,
      about: aboutOf(entry, names),
      why: describeBasis(entry),
      since: entry.basis?.since ?? null,
      policy: entry.basis?.policy ?? null,
      factors: describeFactors(entry),
      address: entry.origin.address,
      model: describeModel(entry),
      code: entry.code ?? null,
      counts: Object.entries(entry.counts ?? {}).map(([name, count]) => ({
        name: plainWords(name),
        count,
      })),
      hashes: Object.entries(entry.hashes ?? {}).map(([name, hex]) => ({
        name: plainWords(name),
        hex,
      })),
      hasReason: entry.reason !== undefined,
      digest,
    },
  };
}

function whoOf(entry: AuditEntry, { staff }: Directory): { person: string; personFull: string } {
  if (entry.actorKind === "system") {
    return { person: "Provenote", personFull: "Provenote itself" };
  }
  if (entry.actorId === undefined) {
    return { person: "Nobody signed in", personFull: "Nobody was signed in" };
  }
  const name = staff.get(entry.actorId);
  if (name === undefined) {
    return { person: "Unknown person", personFull: "Unknown person" };
  }
  const { familyName, givenName } = name;
  const suffix = entry.actorKind === "job" ? ", by a job" : "";
  return {
    person: `${givenName.slice(0, 1)}. ${familyName}`,
    personFull: `${givenName} ${familyName}${suffix}`,
  };
}

function aboutOf(entry: AuditEntry, { staff }: Directory): string | null {
  const name = entry.targetId === undefined ? undefined : staff.get(entry.targetId);
  return name === undefined ? null : `${name.givenName} ${name.familyName}`;
}

/** An id that was asked for and that no patient has still shows that it was asked for. */
function numberOf(entry: AuditEntry, { numbers }: Directory): string | null {
  return entry.patientId === undefined ? null : (numbers.get(entry.patientId) ?? "No such patient");
}

function unknownShape(raw: RawEntry, digest: string): EntryView {
  return {
    id: raw.id,
    recordedAt: raw.recordedAt,
    person: "",
    personFull: "",
    role: "",
    action: "Written by a newer version",
    what: "This version cannot show it",
    outcome: "success",
    outcomeLabel: "",
    from: "",
    patientNumber: null,
    details: {
      type: "",
      about: null,
      why: "",
      since: null,
      policy: null,
      factors: "",
      address: "",
      model: null,
      code: null,
      counts: [],
      hashes: [],
      hasReason: false,
      digest,
    },
  };
}
