import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeTestClinic, type TestClinic, type TestMember } from "@/lib/access/test-clinic";
import { withActor } from "@/lib/access/with-actor";
import { checkRegimen } from "@/lib/safety/check-regimen";
import { readTable } from "../read-table";
import { readTableChoiceIn } from "../read-table-choice";
import { dropNames } from "./drop-names";
import { importNames } from "./import-names";
import { syntheticRelease, VOCABULARY, writeVocabulary } from "./synthetic-release";

let clinic: TestClinic;
let administrator: TestMember;
let doctor: TestMember;
beforeAll(async () => {
  clinic = await makeTestClinic();
  administrator = await clinic.addMember("administrator");
  doctor = await clinic.addMember("clinician");
});
afterAll(() => clinic.close());

const namesInForce = async () => (await withActor(doctor.caller, readTableChoiceIn)).furtherNames;
const rxnorm = () => ({ source: "rxnorm", path: syntheticRelease(), isTrial: false }) as const;
const drugbank = (text = VOCABULARY) =>
  ({ source: "drugbank", path: writeVocabulary(text), isTrial: false }) as const;

describe("an import of names", () => {
  test("for trial saves nothing", async () => {
    const { found, version } = await importNames(administrator.caller, {
      ...rxnorm(),
      isTrial: true,
    });
    expect([found.names.length, version]).toEqual([5, null]);
    expect((await namesInForce()).size).toBe(0);
  });

  test("lets the next check find a medicine by its further name", async () => {
    expect(await importNames(administrator.caller, rxnorm())).toMatchObject({ version: 1 });
    const regimen = {
      medicines: [{ name: "Testbrandol 5 mg" }, { name: "ibuprofen" }],
      allergies: ["Warfarinum"],
      conditions: [],
    };
    expect(checkRegimen(regimen).notCovered).toEqual(["Testbrandol 5 mg"]);
    const check = checkRegimen(regimen, await withActor(doctor.caller, readTableChoiceIn));
    expect(check.notCovered).toEqual([]);
    const kinds = check.findings.map(({ kind }) => kind);
    expect(kinds).toContain("interaction");
    expect(kinds).toContain("allergy");
  });

  test("stands beside that of another source; the newest of a source replaces its own", async () => {
    await importNames(administrator.caller, drugbank());
    expect([...(await namesInForce()).keys()]).toEqual(
      expect.arrayContaining(["testbrandol", "testwarfarina"]),
    );
    const shorter = VOCABULARY.replace("Testwarfarina | ", "");
    await importNames(administrator.caller, drugbank(shorter));
    const names = await namesInForce();
    expect(names.has("testwarfarina")).toBe(false);
    expect(names.has("testbrandol")).toBe(true);
    const { imports } = await readTable(doctor.caller, {});
    expect(imports).toMatchObject([
      { source: "drugbank", version: 3, names: 2, importedBy: "Ada Testperson, MD" },
      { source: "rxnorm", version: 1, names: 5, skipped: { ambiguous: 1 } },
    ]);
  });

  test("gives no meaning to a name on which the two sources differ", async () => {
    const differs = VOCABULARY.replace(
      "Inventocillin,,,Inventocillinum",
      "Lisinopril,,,Testbrandol",
    );
    await importNames(administrator.caller, drugbank(differs));
    expect((await namesInForce()).has("testbrandol")).toBe(false);
    await dropNames(administrator.caller, "drugbank");
    expect((await namesInForce()).get("testbrandol")).toBe("warfarin");
  });

  test("of nothing is refused and keeps what was there; dropping takes it out", async () => {
    const header = VOCABULARY.split("\n")[0] ?? "";
    await expect(importNames(administrator.caller, drugbank(header))).rejects.toMatchObject({
      code: "medication_table.no_names",
    });
    expect((await namesInForce()).size).toBeGreaterThan(0);
    await dropNames(administrator.caller, "rxnorm");
    expect((await namesInForce()).size).toBe(0);
    const events = await clinic.entries("medication_table.names_imported");
    expect(events.map(({ part }) => part).at(-1)).toBe("source:rxnorm");
    expect(events[0]).toMatchObject({ counts: { names: 5 } });
  });

  test("at the same moment as another takes the next version, or says so and saves nothing", async () => {
    const before = (await clinic.entries("medication_table.names_imported")).length;
    const settled = await Promise.allSettled([
      importNames(administrator.caller, rxnorm()),
      importNames(administrator.caller, drugbank()),
    ]);
    const versions = settled.flatMap((each) =>
      each.status === "fulfilled" ? [each.value.version] : [],
    );
    const codes = settled.flatMap((each) =>
      each.status === "rejected" ? [(each.reason as { code?: string }).code] : [],
    );
    expect(versions.length).toBeGreaterThan(0);
    expect(new Set(versions).size).toBe(versions.length);
    expect(codes).toEqual(codes.map(() => "medication_table.version_moved"));
    expect(await clinic.entries("medication_table.names_imported")).toHaveLength(
      before + versions.length,
    );
    for (const source of ["rxnorm", "drugbank"] as const) {
      await dropNames(administrator.caller, source);
    }
    expect((await namesInForce()).size).toBe(0);
  });

  test("is an administrator's alone", async () => {
    for (const role of ["clinician", "nurse", "compliance_officer", "coordinator"] as const) {
      const { caller } = await clinic.addMember(role);
      await expect(importNames(caller, rxnorm())).rejects.toMatchObject({ code: "access.refused" });
      await expect(dropNames(caller, "rxnorm")).rejects.toMatchObject({ code: "access.refused" });
    }
  });
});
