import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { TestMember } from "@/lib/access/test-clinic";
import { TestDesk } from "@/lib/notes/test-desk";
import { askLiterature } from "../ask-literature";
import type { Literature } from "../open-literature";
import { openPubmed } from "../registers/pubmed-client";
import { KNOWN, startTestRegister, testRate, type TestRegister } from "../registers/test-register";
import { resolveCitations } from "../resolve-citations";
import { readLiteratureSetting } from "./read-literature-setting";
import { saveLiteraturePolicy } from "./save-literature-policy";

const GOUT = { system: "icd-10-cm", code: "M10.9", display: "Gout" } as const;
const NUMBERS = [{ kind: "pmid", value: KNOWN[0] }] as const;
const OFF: Literature = { clients: [] };
let desk: TestDesk;
let administrator: TestMember;
let register: TestRegister;
let literature: Literature;
beforeAll(async () => {
  desk = await TestDesk.open();
  administrator = await desk.clinic.addMember("administrator");
});
afterAll(() => desk.close());
beforeEach(async () => {
  register = await startTestRegister();
  const { connection } = register;
  const setting = { connection, rate: testRate(), email: undefined, apiKey: undefined };
  literature = { clients: [openPubmed(setting)] };
});
afterEach(() => register.close());

const setting = (from = literature) => readLiteratureSetting(administrator.caller, from);
const save = (basedOn: number, isOn: boolean, by = administrator, from = literature) =>
  saveLiteraturePolicy(by.caller, { basedOn, isOn }, from);
const entriesOf = async (type: string, noteId: string) =>
  (await desk.clinic.entries(type)).filter(
    (entry) => (entry["object"] as { id?: string } | undefined)?.id === noteId,
  );

describe("the switch", () => {
  test("is off by default, on by an administrator alone, with an entry that says how it stands", async () => {
    const { host } = new URL(register.connection.endpoint);
    expect(await setting()).toEqual({
      version: 0,
      isOn: false,
      changed: null,
      register: { source: "pubmed", host, namesOperator: false },
    });
    for (const role of ["clinician", "nurse", "coordinator", "compliance_officer"] as const) {
      const other = await desk.clinic.addMember(role);
      await expect(save(0, true, other)).rejects.toMatchObject({ code: "access.refused" });
    }
    expect(await save(0, true)).toEqual({ version: 1 });
    expect(await setting()).toMatchObject({
      version: 1,
      isOn: true,
      changed: { by: expect.any(String) },
    });
    const entries = await desk.clinic.entries("literature.policy_saved");
    expect(entries.map(({ counts }) => counts)).toEqual([{ is_on: 1 }]);
  });

  test("is read by both offices and by who treats, and by nobody else", async () => {
    for (const role of ["clinician", "nurse", "compliance_officer"] as const) {
      const { caller } = await desk.clinic.addMember(role);
      expect((await readLiteratureSetting(caller, literature)).register?.source).toBe("pubmed");
    }
    const { caller } = await desk.clinic.addMember("coordinator");
    await expect(readLiteratureSetting(caller, literature)).rejects.toMatchObject({
      code: "access.refused",
    });
  });

  test("does not turn where somebody turned it meanwhile, nor on where the server has no register", async () => {
    const { version } = await setting();
    await expect(save(version + 5, false)).rejects.toMatchObject({
      code: "literature.version_moved",
      details: { version },
    });
    await expect(save(version, true, administrator, OFF)).rejects.toMatchObject({
      code: "literature.not_configured",
    });
    expect((await setting(OFF)).register).toBeNull();
  });
});

describe("a chart that is closed", () => {
  beforeEach(async () => {
    await save((await setting()).version, true);
  });

  test.each([
    ["a patient no model may see", "patient", "ai_allowed = false", "literature.chart_closed"],
    [
      "a restricted patient",
      "patient",
      "sensitivity = 'restricted'",
      "literature.restricted_record",
    ],
    ["a Part 2 record", "patient", "sensitivity = 'part2'", "literature.part2_record"],
    [
      "a psychotherapy note",
      "note",
      "sensitivity = 'psychotherapy'",
      "literature.psychotherapy_note",
    ],
    ["a note no model may see", "note", "ai_allowed = false", "literature.chart_closed"],
    ["a closed text", "source_document", "ai_allowed = false", "literature.chart_closed"],
  ])(
    "%s has nothing asked and no number checked, and each refusal is an entry",
    async (_name, table, mark, code) => {
      const patientId = await desk.newPatient();
      const { noteId } = await desk.draft(patientId);
      const [column, id] = table === "patient" ? ["id", patientId] : ["subject_id", patientId];
      await desk.tamper(`UPDATE ${table} SET ${mark} WHERE ${column} = $1`, [id]);
      const about = { kind: "note", id: noteId } as const;
      const { caller } = desk.doctor;
      for (const from of [literature, OFF]) {
        await expect(
          askLiterature(caller, { about, concepts: [GOUT] }, from),
        ).rejects.toMatchObject({ code, kind: "forbidden" });
      }
      await expect(
        resolveCitations(caller, { about, numbers: NUMBERS }, literature),
      ).rejects.toMatchObject({ code });
      expect(register.connectionCount()).toBe(0);
      const refusals = await entriesOf("literature.refused", noteId);
      expect(refusals.map((entry) => entry["code"])).toEqual([code, code, code]);
      expect(await entriesOf("literature.asked", noteId)).toEqual([]);
    },
  );

  test("is not the open one beside it", async () => {
    const { noteId } = await desk.draft();
    const about = { kind: "note", id: noteId } as const;
    const asked = { about, concepts: [GOUT] };
    expect((await askLiterature(desk.doctor.caller, asked, literature)).records).toHaveLength(2);
    expect(await entriesOf("literature.refused", noteId)).toEqual([]);
  });
});
