import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { randomFrom } from "@/lib/phi/testing/seeded-random";
import { runDeidentify } from "./deidentify";
import type { Propose, Surroundings } from "./transform-text";

const folder = mkdtempSync(join(tmpdir(), "provenote-deidentify-"));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));
beforeAll(() => {
  writeFileSync(at("passphrase"), "a passphrase of some length\n");
  writeFileSync(at("other"), "another passphrase of length\n");
  writeFileSync(at("short"), "short\n");
});
const KEPT = ["--map", at("map"), "--passphrase-file", at("passphrase")];
beforeEach(() => rmSync(at("map"), { force: true }));

type Row = { text: string; model: string | null; unknown?: unknown[]; repaired?: unknown[] };

async function run(args: string[], input: string, given: Partial<Surroundings> = {}) {
  const out: string[] = [];
  let err = "";
  const code = await runDeidentify(
    args,
    { stdin: Readable.from([input]), out: (text) => out.push(text), err: (text) => (err += text) },
    { random: randomFrom(1), today: new Date("2026-11-25"), scryptCost: 2 ** 15, ...given },
  );
  return { code, rows: out.map((line) => JSON.parse(line) as Row), err };
}
const lines = (...rows: object[]): string => rows.map((row) => JSON.stringify(row)).join("\n");

describe("--map", () => {
  it("keeps the placeholders of a patient across commands", async () => {
    await run(KEPT, "Pt: Maria Ortega, MRN 4471-0926");
    const { rows } = await run(KEPT, "Dr. Lindqvist saw Mrs. Ortega");
    expect(rows[0]?.text).toBe("Dr. [NAME_2] saw Mrs. [NAME_1B]");
  });

  it("keeps surrogates and the offset of a patient across commands", async () => {
    const args = [...KEPT, "--mode", "surrogate"];
    const [first] = (await run(args, "Pt: Maria Ortega, seen 2024-03-03")).rows;
    const [second] = (await run(args, "Mrs. Ortega, seen 2024-03-10", { random: randomFrom(9) }))
      .rows;
    const [, family, from = ""] = /Pt: \w+ (\w+), seen (\S+)/.exec(first?.text ?? "") ?? [];
    const [, other, to = ""] = /Mrs\. (\w+), seen (\S+)/.exec(second?.text ?? "") ?? [];
    expect(other).toBe(family);
    expect(Date.parse(to) - Date.parse(from)).toBe(7 * 86_400_000);
  });

  it("keeps patients apart by the name in the row or on the line", async () => {
    const input = lines(
      { id: 1, patient: "a", text: "Mr. Brennick" },
      { id: 2, patient: "b", text: "Mr. Okafor" },
      { id: 3, patient: "a", text: "Mr. Okafor" },
    );
    const { rows } = await run([...KEPT, "--jsonl"], input);
    expect(rows.map(({ text }) => text)).toEqual(["Mr. [NAME_1]", "Mr. [NAME_1]", "Mr. [NAME_2]"]);
    expect((await run([...KEPT, "--patient", "b"], "Mr. Okafor")).rows[0]?.text).toBe(
      "Mr. [NAME_1]",
    );
  });

  it("puts nothing readable on the disk, for its owner alone, and leaves no lock", async () => {
    await run(KEPT, "Pt: Maria Ortega");
    const bytes = readFileSync(at("map"));
    expect(bytes.subarray(0, 6).toString("latin1")).toBe("PNMAPS");
    expect(bytes.toString("latin1")).not.toMatch(/Ortega|NAME_1|placeholder/);
    expect(statSync(at("map")).mode & 0o777).toBe(0o600);
    expect(existsSync(`${at("map")}.lock`)).toBe(false);
  });

  it("is not written by a command that only reads it", async () => {
    await run([...KEPT, "--restore"], "[NAME_1]");
    expect(existsSync(at("map"))).toBe(false);
  });

  it.each([
    ["other", "phi.maps_not_opened"],
    ["short", "phi.short_passphrase"],
  ])("does not open under the passphrase %s", async (name, code) => {
    await run(KEPT, "Pt: Maria Ortega");
    const args = ["--map", at("map"), "--passphrase-file", at(name)];
    await expect(run(args, "x")).rejects.toMatchObject({ code });
    expect(existsSync(`${at("map")}.lock`)).toBe(false);
  });

  it.each([
    [(bytes: Buffer) => bytes.subarray(0, 10), "phi.maps_damaged"],
    [(bytes: Buffer) => bytes.subarray(0, bytes.length - 1), "phi.maps_not_opened"],
    [() => Buffer.from('{"patients":{}}'), "phi.maps_damaged"],
  ])("does not open a file that was changed (%#)", async (change, code) => {
    await run(KEPT, "Pt: Maria Ortega");
    writeFileSync(at("map"), change(readFileSync(at("map"))));
    await expect(run(KEPT, "x")).rejects.toMatchObject({ code });
  });

  it("is left to the command that works with it", async () => {
    writeFileSync(`${at("map")}.lock`, "");
    await expect(run(KEPT, "x")).rejects.toMatchObject({ code: "deidentify.map_in_use" });
    rmSync(`${at("map")}.lock`);
  });
});

describe("--restore", () => {
  it.each([["redact"], ["surrogate"]])("puts back what --mode %s took out", async (mode) => {
    const text = "Pt: Maria Ortega, MRN 4471-0926, seen March 3, 2024. [NAME_1] was typed.";
    const made = await run([...KEPT, "--mode", mode], text);
    expect(made.rows[0]?.text).not.toContain("Ortega");
    const back = await run([...KEPT, "--restore", "--mode", mode], made.rows[0]?.text ?? "");
    expect(back.rows[0]).toMatchObject({ text, repaired: [], unknown: [] });
    expect(back.code).toBe(0);
  });

  it("repairs what a model bent, and ends with 1 for somebody who was never there", async () => {
    await run(KEPT, "Pt: Maria Ortega");
    const { code, rows } = await run([...KEPT, "--restore"], "[Name 1] and [NAME_7]");
    expect(code).toBe(1);
    expect(rows[0]).toMatchObject({
      text: "Maria Ortega and [NAME_7]",
      repaired: [{ start: 0, end: 12 }],
      unknown: [{ start: 17, end: 25 }],
    });
  });

  it("puts nothing back for another patient", async () => {
    await run([...KEPT, "--patient", "a"], "Pt: Maria Ortega");
    const { code, rows } = await run([...KEPT, "--restore", "--patient", "b"], "[NAME_1]");
    expect([code, rows[0]?.text]).toEqual([1, "[NAME_1]"]);
  });
});

describe("--patient-values", () => {
  it.each([
    ['[{"category":"name","value":"Fernweh"}]'],
    ['{"family":"Fernweh","given":"Ada","birthDate":"1968-03-11","mrn":"4471"}'],
  ])("takes %s", async (json) => {
    writeFileSync(at("values.json"), json);
    const { rows } = await run(["--patient-values", at("values.json")], "then fernweh coughed");
    expect(rows[0]?.text).toBe("then [NAME_1] coughed");
  });

  it.each([
    ["nonsense"],
    ['{"family":"Fernweh"}'],
    ['[{"category":"pet","value":"Fernweh"}]'],
    ["[[]]"],
  ])("refuses %s without repeating it", async (json) => {
    writeFileSync(at("values.json"), json);
    const refused = run(["--patient-values", at("values.json")], "x");
    await expect(refused).rejects.toMatchObject({ code: "deidentify.bad_values" });
    await expect(refused).rejects.not.toThrow(/Fernweh/);
  });
});

describe("--policy", () => {
  it("is followed", async () => {
    writeFileSync(at("policy.json"), '{"actions":{"date":"keep_year"}}');
    const { rows } = await run(["--policy", at("policy.json")], "seen March 3, 2024");
    expect(rows[0]?.text).toContain("2024");
    expect(rows[0]?.text).not.toContain("March");
  });

  it("leaves whole surrogates for what it would keep in part", async () => {
    writeFileSync(at("policy.json"), '{"actions":{"date":"keep_year"}}');
    const args = ["--policy", at("policy.json"), "--mode", "surrogate"];
    expect((await run(args, "seen March 3, 2024")).rows[0]?.text).toMatch(
      /^seen [A-Z][a-z]+ \d+, 20\d\d$/,
    );
  });

  it.each([["nonsense"], ['{"actions":{"name":"keep"}}'], ["[]"]])(
    "is refused: %s",
    async (json) => {
      writeFileSync(at("policy.json"), json);
      await expect(run(["--policy", at("policy.json")], "x")).rejects.toMatchObject({
        code: "deidentify.bad_policy",
      });
    },
  );
});

describe("the classifier", () => {
  const propose: Propose = async () => ({
    spans: [{ start: 0, end: 2, category: "name", score: 0.99 }],
    model: "a test",
  });

  it("is named in the row when it took part", async () => {
    expect((await run([], "BP 120/80", { propose })).rows[0]?.model).toBe("a test");
  });

  it.each([[[]], [["--mode", "detect"]], [["--mode", "surrogate"]]])(
    "is not asked with --rules-only %j",
    async (args) => {
      const never: Propose = () => Promise.reject(new Error("asked"));
      const { rows } = await run(["--rules-only", ...args], "BP 120/80", { propose: never });
      expect(rows[0]?.model).toBeNull();
    },
  );

  it("is named as none where there is none", async () => {
    expect((await run([], "BP 120/80")).rows[0]?.model).toBeNull();
  });
});
