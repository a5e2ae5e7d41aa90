import type { AuditEntry } from "@/lib/audit/event.schema";
import { PERMISSIONS, type Permission } from "@/lib/access/decision/policy";
import { ROLE_LABELS, roleSchema } from "@/lib/access/role.schema";
import { EVENT_LABELS, PERMISSION_LABELS } from "./audit-labels";

/** Names of the things an entry can be about; a kind that is not here is shown as it is written. */
const OBJECT_NAMES: Readonly<Record<string, string>> = {
  patient: "Chart",
  document: "Document",
  note: "Note",
  addendum: "Addendum",
  note_template: "Note template",
  encounter: "Encounter",
  run: "Draft run",
  review: "Privacy review",
  organization: "Clinic",
  deid_policy: "De-identification policy",
  membership: "Person",
  session: "Session",
  invitation: "Invitation",
  team: "Care team",
  join_request: "Request to join",
  entry: "Entry",
};

const BASIS_NAMES: Readonly<Record<NonNullable<AuditEntry["basis"]>["kind"], string>> = {
  care_team: "Care team",
  author: "Author of the text",
  review: "Open review of this text",
  role: "Role",
  job_grant: "Job grant of the person who asked",
  self: "Own account",
  clinic_policy: "Every clinician of this clinic",
  none: "Not allowed",
};

const FACTOR_NAMES: Readonly<Record<string, string>> = {
  password: "Password",
  provider: "Sign-in provider",
  invitation: "Invitation link",
  pwd: "Password at the provider",
  mfa: "Second factor at the provider",
  otp: "Code at the provider",
};

/** "Signed note"; for a refusal what was tried. */
export function describeAction(entry: AuditEntry): string {
  const permission = entry.part?.replace(/^permission:/, "");
  if (entry.type === "access.refused" && isPermission(permission)) {
    return PERMISSION_LABELS[permission];
  }
  if (entry.code === "people.own_account") {
    return entry.part === "own_roles" ? "Change own roles" : "Change own access";
  }
  return EVENT_LABELS[entry.type];
}

function isPermission(text: string | undefined): text is Permission {
  return (PERMISSIONS as readonly string[]).includes(text ?? "");
}

/** "Note, version 3", "Search, 1 result", "Document, 14 items": the thing and its counts, never a value. */
export function describeWhat(entry: AuditEntry): string {
  const { object, counts } = entry;
  const parts: string[] = [];
  if (object !== undefined) {
    const name = OBJECT_NAMES[object.kind] ?? plainWords(object.kind);
    parts.push(object.version === undefined ? name : `${name}, version ${object.version}`);
  }
  const isPart = entry.part !== undefined && entry.type !== "access.refused";
  if (isPart && entry.part !== undefined) {
    parts.push(describePart(entry.part));
  }
  // "Chart, chart": a part that only repeats the thing says nothing.
  const [first, second] = parts.map((part) => part.toLowerCase());
  if (first !== undefined && first === second) {
    parts.pop();
  }
  const shown = Object.entries(counts ?? {}).slice(0, 2);
  parts.push(...shown.map(([name, count]) => describeCount(name, count)));
  const text = parts.filter(Boolean).join(", ");
  return text === "" ? fallbackThing(entry) : text.charAt(0).toUpperCase() + text.slice(1);
}

function fallbackThing(entry: AuditEntry): string {
  if (entry.patientId !== undefined) {
    return "Chart";
  }
  return entry.textId === undefined ? "" : "Unfiled text";
}

/** "1 result", "1,203 entries". */
function describeCount(name: string, count: number): string {
  if (name === "names_no_patient") return "stated to name no patient";
  const words = plainWords(name);
  const one = words.replace(/ies$/, "y").replace(/([^s])s$/, "$1");
  return `${count.toLocaleString("en-US")} ${count === 1 ? one : words}`;
}

const PART_NAMES: Readonly<Record<string, string>> = {
  mrn: "by MRN",
  birth_date: "by birth date",
  family_name: "by family name",
  full_name: "by name",
  name: "by name",
  number: "by number",
  identity: "identity only",
  list: "the newest charts",
  pdf: "PDF",
  deidentification: "de-identification policy",
  sign_in: "how people sign in",
  second_account: "one of the two accounts invited the other",
};

const FILTER_NAMES: Readonly<Record<string, string>> = {
  question_chart: "who opened a chart",
  question_person: "what a person opened",
  question_disclosures: "whose data went where",
  page: "further page",
  none: "no filter",
};

/** "csv.filter:question_chart.patient" → "CSV, who opened a chart, patient". */
function describeFilter(part: string): string {
  const [format = "", kinds = ""] = part.startsWith("filter:")
    ? ["", part.slice("filter:".length)]
    : part.split(".filter:");
  const words = kinds.split(".").filter(Boolean);
  const named = words.map((kind) => FILTER_NAMES[kind] ?? plainWords(kind));
  return [format.toUpperCase(), ...named].filter(Boolean).join(", ");
}

function describePart(part: string): string {
  if (/^(?:(?:csv|ndjson)(?:\.filter:|$)|filter:)/.test(part)) {
    return describeFilter(part);
  }
  if (part.startsWith("roles:")) {
    const names = part.slice("roles:".length).split(".").map(roleName);
    return names.join(" and ");
  }
  const plain = part.replace(/^(?:step|by):/, "");
  return PART_NAMES[plain] ?? plainWords(plain);
}

function roleName(role: string): string {
  const known = roleSchema.safeParse(role);
  return known.success ? ROLE_LABELS[known.data] : plainWords(role);
}

export function describeRoles(entry: AuditEntry): string {
  if (entry.actorKind === "anonymous") {
    return "";
  }
  return entry.roles.map(roleName).join(", ");
}

/** "Room 4", the address when no workstation is known, "Worker" for a job. */
export function describeFrom(entry: AuditEntry): string {
  if (entry.actorKind === "job") {
    return "Worker";
  }
  return entry.origin.workstation || entry.origin.address;
}

export function describeBasis(entry: AuditEntry): string {
  return entry.basis === undefined ? "" : BASIS_NAMES[entry.basis.kind];
}

export function describeFactors(entry: AuditEntry): string {
  return entry.factors.map((factor) => FACTOR_NAMES[factor] ?? plainWords(factor)).join(", ");
}

const ZONES: Readonly<Record<string, string>> = {
  in_process: "in process",
  on_premises: "on premises",
  cloud: "cloud",
};

/** "general-8b, public cloud"; where a person agreed to several, each with what it was agreed to for. */
export function describeModel({ model, confirmed = [] }: AuditEntry): string | null {
  const agreed = confirmed.map((each) => {
    const task = each.task === undefined ? "" : ` (${plainWords(each.task)})`;
    return `${placeOf(each)}${task}`;
  });
  const named = [...(model === undefined ? [] : [placeOf(model)]), ...agreed];
  return named.length === 0 ? null : named.join("; ");
}

function placeOf({ name, zone }: NonNullable<AuditEntry["model"]>): string {
  return `${name}, ${ZONES[zone] ?? plainWords(zone)}`;
}

/** "sessions_ended" → "sessions ended". */
export function plainWords(code: string): string {
  return code.replace(/[_.:]+/g, " ").trim();
}
