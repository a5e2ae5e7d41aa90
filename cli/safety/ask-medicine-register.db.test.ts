import { afterAll, beforeAll, expect, test } from "vitest";
import { makeTestClinic, type TestClinic, type TestMember } from "@/lib/access/test-clinic";
import { readTable } from "@/lib/medication-table/read-table";
import { askRegister } from "@/lib/medication-table/registers/ask-register";
import { openRegister } from "@/lib/medication-table/registers/open-register";
import { json, LABEL, SyntheticRegister } from "./synthetic-register";

const ROW = "ddi-warfarin-nsaid";
let clinic: TestClinic;
let administrator: TestMember;
let doctor: TestMember;
let server: SyntheticRegister;
beforeAll(async () => {
  clinic = await makeTestClinic();
  administrator = await clinic.addMember("administrator");
  doctor = await clinic.addMember("clinician");
  server = await SyntheticRegister.start();
});
afterAll(async () => {
  await server.close();
  await clinic.close();
});
const client = () => openRegister("openfda", server.tools("openfda"));
const labels = async () => (await readTable(doctor.caller, { rowId: ROW })).open?.labels;

test("an answer is kept and shown beside the rows that cite the label, in the section they cite", async () => {
  expect(await labels()).toEqual([]);
  const asked = await askRegister(administrator.caller, client(), "warfarin");
  expect(asked.isKept).toBe(false);
  expect(await labels()).toMatchObject([
    {
      ingredient: "warfarin",
      setId: LABEL.set_id,
      effectiveOn: "2026-03-15",
      sections: [{ section: "drug_interactions" }],
    },
  ]);
  const other = await readTable(doctor.caller, { rowId: "ddi-warfarin-azithromycin" });
  expect(other.open?.labels).toEqual([]);
});

test("a young answer is not asked for again, an old one is", async () => {
  const before = server.requests.length;
  expect(await askRegister(administrator.caller, client(), "warfarin")).toMatchObject({
    isKept: true,
  });
  expect(server.requests).toHaveLength(before);
  clinic.clock.now = new Date(clinic.clock.now.getTime() + 8 * 86_400_000);
  server.answer = json({ results: [{ ...LABEL, effective_time: "20260901" }] });
  await askRegister(administrator.caller, client(), "warfarin");
  expect(server.requests).toHaveLength(before + 1);
  expect(await labels()).toMatchObject([{ effectiveOn: "2026-09-01" }]);
});

test("the entry is there before the request, and what was kept stays when no answer comes", async () => {
  const count = async (type: string) => (await clinic.entries(type)).length;
  const [asked, answered] = [
    await count("medication_table.register_asked"),
    await count("medication_table.register_answered"),
  ];
  let seen = 0;
  const silent = {
    register: "openfda" as const,
    ask: async () => {
      seen = await count("medication_table.register_asked");
      throw new Error("cut");
    },
  };
  await expect(askRegister(administrator.caller, silent, "lisinopril")).rejects.toThrow("cut");
  expect(seen).toBe(asked + 1);
  expect(await count("medication_table.register_answered")).toBe(answered);
  expect(await labels()).toMatchObject([{ effectiveOn: "2026-09-01" }]);
});

test("nobody but an administrator asks, and nothing is sent for the others or for other words", async () => {
  const before = server.requests.length;
  for (const role of ["clinician", "nurse", "compliance_officer"] as const) {
    const { caller } = await clinic.addMember(role);
    await expect(askRegister(caller, client(), "metformin")).rejects.toMatchObject({
      code: "access.refused",
    });
  }
  await expect(askRegister(administrator.caller, client(), "Ada Testcase")).rejects.toMatchObject({
    code: "medication_table.not_askable",
  });
  expect(server.requests).toHaveLength(before);
});
