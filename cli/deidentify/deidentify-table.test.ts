import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { randomFrom } from "@/lib/phi/testing/seeded-random";
import { runDeidentify } from "./deidentify";

const folder = mkdtempSync(join(tmpdir(), "provenote-table-"));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

const TABLE = `name,age,dx,note
Maria Ortega,37,flu,Ortega coughs
Ruth Abernathy,38,gout,=HYPERLINK(1)
Ada Brennick,71,copd,seen March 3 2024
`;
const SPEC = "name=drop,age=generalise:age5,dx=sensitive,note=text";
beforeEach(() => {
  for (const name of ["out.csv", "report.json"]) rmSync(at(name), { force: true });
  writeFileSync(at("in.csv"), TABLE);
});

async function run(...args: string[]) {
  const out: string[] = [];
  let err = "";
  const code = await runDeidentify(
    ["--csv", at("in.csv"), ...args],
    { stdin: Readable.from([""]), out: (text) => out.push(text), err: (text) => (err += text) },
    { random: randomFrom(1), today: new Date("2026-11-25") },
  );
  return { code, out: out.join(""), err };
}
const OUT = ["--out", at("out.csv"), "--report", at("report.json")];
const report = () =>
  JSON.parse(readFileSync(at("report.json"), "utf8")) as { verdict: string; isWritten: boolean };

describe("provenote deidentify --csv", () => {
  it("proposes roles and writes nothing without --columns", async () => {
    const { code, out, err } = await run(...OUT);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain(`--columns 'name=drop,age=generalise:age5,dx=sensitive,note=text' --k 5`);
    expect(out).not.toMatch(/Ortega|flu/);
    expect(existsSync(at("out.csv"))).toBe(false);
  });

  it("does not write a table that does not reach k, and reports why", async () => {
    const { code, out } = await run("--columns", SPEC, "--k", "2", ...OUT);
    expect([code, out]).toEqual([1, ""]);
    expect(existsSync(at("out.csv"))).toBe(false);
    expect(report()).toMatchObject({ verdict: "Not de-identified under k = 2.", isWritten: false });
  });

  it("writes it all the same when forced, and says what it is not", async () => {
    const { code } = await run("--columns", SPEC, "--k", "2", "--force-partial", ...OUT);
    expect(code).toBe(1);
    expect(report()).toMatchObject({ verdict: "Not de-identified under k = 2.", isWritten: true });
    expect(readFileSync(at("out.csv"), "utf8")).toContain("70-74");
  });

  it("writes a table that reaches k by leaving rows out, formulas guarded", async () => {
    const { code } = await run("--columns", SPEC, "--k", "2", "--suppress", ...OUT);
    expect(code).toBe(0);
    expect(report()).toMatchObject({ verdict: "De-identified under k = 2.", isWritten: true });
    expect(readFileSync(at("out.csv"), "utf8")).toBe(
      "age,dx,note\r\n35-39,flu,[NAME] coughs\r\n35-39,gout,'=HYPERLINK(1)\r\n",
    );
  });

  it("writes to standard output and standard error without files", async () => {
    const { code, out, err } = await run("--columns", SPEC, "--k", "2", "--suppress");
    expect(code).toBe(0);
    expect(out).toMatch(/^age,dx,note\r\n35-39/);
    expect(JSON.parse(err)).toMatchObject({ isDeidentified: true });
    expect(err).not.toMatch(/Ortega|flu|35-39/);
  });

  it("takes the sensitive column by name and asks for l values", async () => {
    const { code } = await run(
      ...["--columns", SPEC.replace("dx=sensitive", "dx=keep"), "--sensitive", "dx"],
      ...["--k", "2", "--l", "3", "--suppress", ...OUT],
    );
    expect([code, existsSync(at("out.csv"))]).toEqual([1, false]);
  });

  it.each([
    [["--columns", SPEC]],
    [["--columns", SPEC, "--k", "1"]],
    [["--columns", SPEC, "--k", "two"]],
    [["--columns", SPEC, "--k", "2", "--l", "1"]],
    [["--columns", "name=drop,age=keep,dx=keep,note=text", "--k", "2", "--l", "2"]],
    [["--columns", SPEC, "--k", "2", "--mode", "redact"]],
    [["--bogus"]],
  ])("explains wrong arguments %j", async (args) => {
    const { code, out, err } = await run(...args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("Usage: provenote deidentify --csv FILE");
  });

  it.each([
    [["--columns", "name=drop", "--k", "2"], "phi.column_roles"],
    [["--columns", SPEC, "--k", "2", "--sensitive", "nome"], "phi.column_roles"],
  ])("refuses columns without a role %j", async (args, code) => {
    await expect(run(...args)).rejects.toMatchObject({ code });
  });

  it("writes over no file that is there", async () => {
    writeFileSync(at("out.csv"), "mine");
    const written = run("--columns", SPEC, "--k", "2", "--suppress", ...OUT);
    await expect(written).rejects.toMatchObject({ code: "deidentify.file_exists" });
    expect(readFileSync(at("out.csv"), "utf8")).toBe("mine");
  });

  it("prints its usage", async () => {
    expect(await run("--help")).toMatchObject({ code: 0, err: "" });
  });
});
