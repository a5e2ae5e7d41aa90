import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeTestClinic, type TestClinic, type TestMember } from "@/lib/access/test-clinic";
import { describeRow } from "@/lib/safety/rows/describe-row";
import { SAFETY_ROWS } from "@/lib/safety/rows/safety-table";
import { readTable } from "../read-table";
import { askRegister } from "./ask-register";
import type { Register, RegisterAnswer } from "./register.schema";

let clinic: TestClinic;
let elsewhere: TestClinic;
let administrator: TestMember;
let doctor: TestMember;
beforeAll(async () => {
  clinic = await makeTestClinic();
  elsewhere = await makeTestClinic();
  administrator = await clinic.addMember("administrator");
  doctor = await clinic.addMember("clinician");
});
afterAll(async () => {
  await clinic.close();
  await elsewhere.close();
});

const label = (says: string): RegisterAnswer => ({
  kind: "label",
  setId: null,
  effectiveOn: "2026-03-15",
  sections: [
    { section: "boxed_warning", text: `Boxed: ${says}`, isCut: false },
    { section: "drug_interactions", text: `Interactions: ${says}`, isCut: false },
    { section: "warnings_and_cautions", text: `Warnings: ${says}`, isCut: false },
  ],
});
const answering = (register: Register, answer: RegisterAnswer) => ({
  register,
  ask: () => Promise.resolve(answer),
});
const labelsOf = async (rowId: string, member = doctor) =>
  (await readTable(member.caller, { rowId })).open?.labels ?? [];

/** Both direct oral anticoagulants of a pair, whose row cites the label of the first. */
const PAIR = SAFETY_ROWS.find(({ id }) => id === "ddi-doac-doac");
if (PAIR === undefined) throw new TypeError("no such row");
const [FIRST] = describeRow(PAIR).sides.map(({ members }) => members);
const DOACS = FIRST ?? [];

describe("what labels say beside a row", () => {
  test("is the cited section of each label that was asked for, three at the most, by name", async () => {
    expect(await labelsOf(PAIR.id)).toEqual([]);
    for (const name of DOACS) {
      await askRegister(administrator.caller, answering("openfda", label(name)), name);
    }
    const shown = await labelsOf(PAIR.id);
    expect(DOACS.length).toBeGreaterThan(2);
    expect(shown.map(({ ingredient }) => ingredient)).toEqual([...DOACS].sort().slice(0, 3));
    for (const { ingredient, sections } of shown) {
      expect(sections).toEqual([
        { section: "warnings_and_cautions", text: `Warnings: ${ingredient}`, isCut: false },
      ]);
    }
  });

  test("is nothing of another clinic's asking", async () => {
    const foreign = await elsewhere.addMember("clinician");
    expect(await labelsOf(PAIR.id, foreign)).toEqual([]);
  });

  test("is the newest answer alone, also where that one has no label any more", async () => {
    const [name = ""] = [...DOACS].sort();
    clinic.clock.now = new Date(clinic.clock.now.getTime() + 8 * 86_400_000);
    await askRegister(administrator.caller, answering("openfda", { kind: "nothing" }), name);
    expect((await labelsOf(PAIR.id)).map(({ ingredient }) => ingredient)).not.toContain(name);
  });

  test("is no brand name that another register gave", async () => {
    const names: RegisterAnswer = { kind: "names", rxcui: "11289", brands: ["Testbrandol"] };
    await askRegister(administrator.caller, answering("rxnav", names), "warfarin");
    expect(await labelsOf("ddi-warfarin-nsaid")).toEqual([]);
  });

  test("stands beside a row that cites the labels of both its sides", async () => {
    const row = SAFETY_ROWS.find(
      ({ source }) => source.document === "FDA label, {first} and {second}",
    );
    const [name = ""] = row === undefined ? [] : (describeRow(row).sides[0]?.members ?? []);
    await askRegister(administrator.caller, answering("openfda", label(name)), name);
    const shown = await labelsOf(row?.id ?? "");
    expect(shown.map(({ ingredient }) => ingredient)).toContain(name);
  });
});

describe("a kept answer", () => {
  test("of one register is none of the other's, and a young one is given without asking", async () => {
    const asked: string[] = [];
    const counting = (register: Register) => ({
      register,
      ask: (name: string) => {
        asked.push(`${register} ${name}`);
        return Promise.resolve<RegisterAnswer>({ kind: "nothing" });
      },
    });
    for (const register of ["openfda", "rxnav", "openfda", "rxnav"] as const) {
      await askRegister(administrator.caller, counting(register), "metformin");
    }
    expect(asked).toEqual(["openfda metformin", "rxnav metformin"]);
  });

  test.each([
    ["a moment before seven days", 7 * 86_400_000 - 1, true],
    ["after seven days", 7 * 86_400_000, false],
  ])("is given again %s: %j", async (_when, age, isKept) => {
    const name = isKept ? "lisinopril" : "amlodipine";
    const client = answering("openfda", { kind: "nothing" });
    await askRegister(administrator.caller, client, name);
    const now = clinic.clock.now;
    clinic.clock.now = new Date(now.getTime() + age);
    expect(await askRegister(administrator.caller, client, name)).toMatchObject({ isKept });
  });
});
