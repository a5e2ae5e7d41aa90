import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  syntheticRelease,
  VOCABULARY,
  writeVocabulary,
} from "@/lib/medication-table/names/synthetic-release";
import { SAFETY_ROWS } from "@/lib/safety/rows/safety-table";
import { main } from "../provenote";
import { makeCommandClinic, type CommandClinic } from "../test-command-clinic";
import { runMedicationTable } from "./medication-table";

const ADMINISTRATOR = "j.test@clinic.example";
const CLINICIAN = "a.test@clinic.example";
const ROW = "ddi-warfarin-nsaid";
let clinic: CommandClinic;
beforeAll(async () => {
  clinic = await makeCommandClinic({
    [ADMINISTRATOR]: ["administrator"],
    [CLINICIAN]: ["clinician"],
  });
});
afterAll(() => clinic.close());

async function run(args: string[], email = ADMINISTRATOR) {
  const said = { out: "", err: "" };
  const io = {
    stdin: Readable.from([""]),
    out: (text: string) => void (said.out += text),
    err: (text: string) => void (said.err += text),
  };
  const code = await runMedicationTable([...args, "--as", email], io).catch((error: unknown) => {
    said.err += (error as { code: string }).code;
    return 1;
  });
  return { code, ...said };
}

describe("provenote medication-table", () => {
  test("lists every row, and the rows of one medicine by its brand", async () => {
    const all = await run(["list"]);
    expect(all.out.trimEnd().split("\n")).toHaveLength(SAFETY_ROWS.length);
    const some = await run(["list", "--search", "Coumadin", "--kind", "interaction", "--json"]);
    const rows = some.out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { rowId: string; kind: string });
    expect(rows.map(({ rowId }) => rowId)).toContain(ROW);
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(["interaction"]));
  });

  test("reviews what was exported, in a clinician's name alone", async () => {
    const path = join(clinic.home, "table.csv");
    await run(["export", "--out", path]);
    const line = (await readFile(path, "utf8")).split("\r\n").find((each) => each.startsWith(ROW));
    const digest = line?.split(",").at(-1) ?? "";
    const args = ["review", ROW, "--digest", digest, "--qualification", "Pharmacist, PharmD"];
    expect(await run(args)).toMatchObject({ code: 1, err: "user.not_for_role" });
    expect(await run(args, CLINICIAN)).toMatchObject({ code: 0 });
    const reviewed = await run(["list", "--state", "reviewed"]);
    expect(reviewed.out).toMatch(new RegExp(`^${ROW}\t`));
    const other = [...args.slice(0, 3), "0".repeat(64), ...args.slice(4)];
    expect(await run(other, CLINICIAN)).toMatchObject({
      code: 1,
      err: "medication_table.row_changed",
    });
  });

  test("recalls a row, says which notes quote it, and puts it back", async () => {
    const recalled = await run(["recall", ROW, "--reason", "The label was changed"]);
    expect(recalled).toMatchObject({ code: 0 });
    expect(recalled.out).toContain("0 notes quote this row");
    expect((await run(["list", "--state", "recalled"])).out).toContain(ROW);
    expect(await run(["recall", ROW, "--reason", "short"])).toMatchObject({
      err: "command.invalid",
    });
    expect(await run(["lift", ROW, "--reason", "It was right after all"])).toMatchObject({
      code: 0,
    });
    expect((await run(["list", "--state", "recalled"])).out).toBe("");
  });

  test("takes a reason that looks as if it named a patient on a statement alone", async () => {
    const named = ["--reason", "Happened to Mr. Brennick last week"];
    for (const action of ["recall", "lift"]) {
      expect(await run([action, ROW, ...named])).toMatchObject({
        code: 1,
        out: "",
        err: "phi.typed_identifiers",
      });
      expect(await run([action, ROW, ...named, "--names-no-patient"])).toMatchObject({ code: 0 });
    }
  });

  test("imports names, tries an import without saving, and drops them again", async () => {
    const trial = await run(["import", "--rxnorm", syntheticRelease(), "--dry-run"]);
    expect(trial.out).toContain("Nothing was saved");
    const saved = await run(["import", "--drugbank", writeVocabulary(VOCABULARY)]);
    expect(saved.out).toContain("3 names taken; left out: ");
    expect(saved.out).toContain("Saved as version 1");
    expect(await run(["import", "--drop", "drugbank"])).toMatchObject({ code: 0 });
    expect(await run(["import", "--rxnorm", syntheticRelease()], CLINICIAN)).toMatchObject({
      code: 1,
      err: "user.not_for_role",
    });
  });

  test.each([
    ["a register that no setting names", "openfda", "warfarin", "medication_table.register_off"],
    ["a register that there is not", "nobody", "warfarin", "command.invalid"],
  ])("asks nothing of %s", async (_what, register, medicine, code) => {
    expect(await run(["ask", register, "--medicine", medicine])).toMatchObject({
      code: 1,
      err: code,
    });
  });

  test.each([
    ["no action", []],
    ["an unknown action", ["delete"]],
    ["a row that is missing", ["recall", "--reason", "The label was changed"]],
    ["a row too many", ["list", ROW]],
    ["two sources at once", ["import", "--rxnorm", "a", "--drugbank", "b"]],
    ["no source", ["import"]],
    ["no medicine to ask about", ["ask", "openfda"]],
  ])("explains itself for %s", async (_what, args) => {
    const { code, err } = await run(args);
    expect(code).toBe(2);
    expect(err).toContain("provenote medication-table list");
  });

  test("is among the commands", async () => {
    let out = "";
    const io = {
      stdin: Readable.from([""]),
      out: (text: string) => void (out += text),
      err: () => {},
    };
    await main(["help"], io);
    expect(out).toContain("medication-table");
  });
});
