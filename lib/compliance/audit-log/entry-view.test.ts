import { describe, expect, test } from "vitest";
import type { AuditEntry } from "@/lib/audit/event.schema";
import { canonicalBytes } from "@/lib/crypto/canonical-json";
import { sha256Hex } from "@/lib/crypto/digest";
import type { RawEntry } from "./audit-store";
import { entryView, idsOf, parseEntry } from "./entry-view";
import { csvRow, ndjsonLine } from "./export-audit";
import { summarizeDisclosures } from "../read-disclosures";
import { nameKeys } from "../resolve-identity";

const ACTOR = "11111111-1111-4111-8111-111111111111";
const TARGET = "22222222-2222-4222-8222-222222222222";
const PATIENT = "33333333-3333-4333-8333-333333333333";
const NAMES = {
  staff: new Map([
    [ACTOR, { membershipId: ACTOR, familyName: "Lindqvist", givenName: "Amara" }],
    [TARGET, { membershipId: TARGET, familyName: "Halvorsen", givenName: "Dag" }],
  ]),
  numbers: new Map([[PATIENT, "P-4C19-A2B7"]]),
};

function entry(change: Partial<AuditEntry> = {}): AuditEntry {
  return {
    v: 1,
    type: "note.signed",
    action: "E",
    outcome: "success",
    at: "2026-11-17T16:02:11.000Z",
    actorKind: "person",
    actorId: ACTOR,
    roles: ["clinician"],
    factors: ["password"],
    patientId: PATIENT,
    object: { kind: "note", id: PATIENT, version: 3 },
    basis: { kind: "care_team", id: PATIENT, since: "2024-03-04T00:00:00.000Z", policy: 1 },
    origin: { address: "10.20.4.17", workstation: "Room 4", requestId: "r" },
    salt: "0".repeat(32),
    ...change,
  };
}

function raw(value: object): RawEntry {
  return {
    id: TARGET,
    recordedAt: "2026-11-17T16:02:11.123456Z",
    entry: canonicalBytes(value as never),
  };
}

function view(change: Partial<AuditEntry> = {}) {
  const made = entry(change);
  return entryView(raw(made), made, NAMES);
}

describe("a line of the viewer", () => {
  test("says who, as what, did what to which thing, with what outcome and from where", () => {
    expect(view()).toMatchObject({
      person: "A. Lindqvist",
      role: "Clinician",
      action: "Signed note",
      what: "Note, version 3",
      outcomeLabel: "Done",
      from: "Room 4",
      patientNumber: "P-4C19-A2B7",
      details: { why: "Care team", since: "2024-03-04T00:00:00.000Z", policy: 1 },
    });
  });

  test("carries the digest of the exact bytes", () => {
    expect(view().details.digest).toBe(sha256Hex(raw(entry()).entry));
  });

  test.each<[string, Partial<AuditEntry>, object]>([
    [
      "a refusal by what was tried",
      {
        type: "access.refused",
        outcome: "refused",
        part: "permission:patient.read",
        object: { kind: "patient", id: PATIENT },
      },
      { action: "Open chart", what: "Chart", outcomeLabel: "Refused" },
    ],
    [
      "a job by the person it acts for",
      {
        actorKind: "job",
        type: "draft.completed",
        model: { name: "Embedded drafter 1.0", zone: "in_process" },
      },
      { personFull: "Amara Lindqvist, by a job", from: "Worker" },
    ],
    [
      "nobody, before sign-in",
      { actorKind: "anonymous", actorId: undefined, type: "session.refused", roles: [] },
      { person: "Nobody signed in", role: "" },
    ],
    ["the program itself", { actorKind: "system", actorId: undefined }, { person: "Provenote" }],
    ["somebody unknown", { actorId: PATIENT }, { person: "Unknown person" }],
    ["an id that no patient has", { patientId: TARGET }, { patientNumber: "No such patient" }],
    ["no patient at all", { patientId: undefined }, { patientNumber: null }],
    [
      "a search by its count",
      { type: "patient.searched", object: undefined, part: "mrn", counts: { results: 1 } },
      { action: "Searched patients", what: "By MRN, 1 result" },
    ],
    [
      "a part that repeats the thing once",
      { type: "chart.viewed", object: { kind: "patient", id: PATIENT }, part: "chart" },
      { what: "Chart" },
    ],
    [
      "a look by its question and filters",
      {
        type: "audit.viewed",
        object: undefined,
        part: "filter:question_chart.patient.page",
        counts: { entries: 50 },
      },
      { what: "Who opened a chart, patient, further page, 50 entries" },
    ],
    [
      "an export by its format",
      { type: "audit.exported", object: undefined, part: "csv.filter:none", counts: {} },
      { what: "CSV, no filter" },
    ],
    [
      "changed roles by their names",
      { type: "membership.roles_changed", object: undefined, part: "roles:clinician.coordinator" },
      { what: "Clinician and Coordinator" },
    ],
    [
      "an address where no workstation is known",
      { origin: { address: "10.20.4.17", workstation: "", requestId: "" } },
      { from: "10.20.4.17" },
    ],
  ])("shows %s", (_case, change, expected) => {
    expect(view(change)).toMatchObject(expected);
  });

  test("names whom an administrative act was about", () => {
    expect(view({ type: "person.access_ended", targetId: TARGET }).details.about).toBe(
      "Dag Halvorsen",
    );
  });

  test("tells that there is a reason and not what it is", () => {
    const shown = view({ reason: "c2VhbGVk" });
    expect(shown.details.hasReason).toBe(true);
    expect(JSON.stringify(shown)).not.toContain("c2VhbGVk");
  });

  test("of a shape this version does not know is shown as such, not dropped", () => {
    const newer = raw({ ...entry(), type: "note.teleported" });
    expect(parseEntry(newer)).toBeNull();
    expect(entryView(newer, null, NAMES)).toMatchObject({
      action: "Written by a newer version",
      recordedAt: newer.recordedAt,
    });
  });

  test("asks for the names of actors and targets and the numbers of patients", () => {
    expect(idsOf([entry({ targetId: TARGET }), null])).toEqual({
      staff: [ACTOR, TARGET],
      patients: [PATIENT],
    });
  });
});

describe("a line of an export", () => {
  test("holds the exact bytes of the entry", () => {
    const line = ndjsonLine(raw(entry()));
    expect(line.endsWith("\n")).toBe(true);
    expect(line).toContain(Buffer.from(raw(entry()).entry).toString("utf8"));
    expect(JSON.parse(line)).toMatchObject({ id: TARGET, entry: { type: "note.signed" } });
  });

  test("runs no formula that came with a workstation's name", () => {
    const origin = { address: "", workstation: "=cmd|' /C calc'!A0", requestId: "" };
    expect(csvRow(view({ origin }))).toContain(",'=cmd|' /C calc'!A0,");
  });
});

describe("the models of an entry", () => {
  const drafter = { name: "general-8b", zone: "public_cloud", task: "section_drafter" };
  const critic = { name: "critic-3b", zone: "public_cloud", task: "critic" };
  test.each([
    ["none", {}, null],
    ["one that worked", { model: drafter }, "general-8b, public cloud"],
    [
      "every one that a person agreed to, with what for",
      { confirmed: [drafter, critic] },
      "general-8b, public cloud (section drafter); critic-3b, public cloud (critic)",
    ],
  ])("are %s", (_, change, model) => {
    expect(view({ type: "draft.requested", ...change }).details.model).toBe(model);
  });
});

describe("whose data went where", () => {
  const draft = (zone: string, change: Partial<AuditEntry> = {}) =>
    entry({ type: "draft.completed", model: { name: "Drafter", zone }, ...change });

  test("is nowhere when every draft ran inside this process", () => {
    const summary = summarizeDisclosures([draft("in_process"), draft("in_process")], false);
    expect(summary).toMatchObject({ drafts: 2, draftsOutside: 0, exports: 0, patients: 1 });
    expect(summary.models).toEqual([{ name: "Drafter", zone: "in_process", drafts: 2 }]);
  });

  test.each<[string, AuditEntry, object]>([
    ["a draft in another zone", draft("cloud"), { draftsOutside: 1 }],
    [
      "a draft whose model was not recorded",
      entry({ type: "draft.completed", model: undefined }),
      { draftsOutside: 1 },
    ],
    [
      "an exported note",
      entry({ type: "note.exported" }),
      { exports: 1, drafts: 0, literature: 0 },
    ],
    [
      "a call of a model, which is no export",
      entry({ type: "model.call_intended" }),
      { exports: 0 },
    ],
    [
      "a question to a register",
      entry({ type: "literature.asked", counts: { concepts: 2, from_cache: 0 } }),
      { literature: 1, exports: 0, drafts: 0, patients: 1 },
    ],
    [
      "numbers of which one was at hand",
      entry({ type: "literature.asked", counts: { numbers: 2, from_cache: 1 } }),
      { literature: 1 },
    ],
    [
      "a question that was answered from here, which is none",
      entry({ type: "literature.asked", counts: { concepts: 2, from_cache: 2 } }),
      { literature: 0, exports: 0 },
    ],
    [
      "a refused export, which is none",
      entry({ type: "note.exported", outcome: "refused" }),
      { exports: 0, patients: 0 },
    ],
  ])("counts %s", (_case, one, expected) => {
    expect(summarizeDisclosures([one], false)).toMatchObject(expected);
  });
});

describe("a name that is looked up", () => {
  test.each<[string, string[]]>([
    ["Brennick", ["family_name:brennick"]],
    ["Brennick, Harold", ["full_name:brennick harold"]],
    [
      "Harold Brennick",
      ["full_name:brennick harold", "full_name:brennick harold", "family_name:haroldbrennick"],
    ],
  ])("%j has the keys of the clinic's own search", (value, expected) => {
    expect(nameKeys(value).map(({ field, folded }) => `${field}:${folded}`)).toEqual(expected);
  });

  test.each(["12345", "--", "  "])("has letters: %j is refused", (value) => {
    expect(() => nameKeys(value)).toThrow(/letters/);
  });
});
