import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { HEALTH_TOPICS } from "@/lib/retrieval/library/records/test-records";
import { makeCommandClinic, runForTest, type CommandClinic } from "../test-command-clinic";
import { runLibrary } from "./library";

const ADMINISTRATOR = "l.test@clinic.example";
const CLINICIAN = "c.test@clinic.example";
const AS = ["--as", ADMINISTRATOR];
let clinic: CommandClinic;
beforeAll(async () => {
  const accounts = { [ADMINISTRATOR]: ["administrator"], [CLINICIAN]: ["clinician"] } as const;
  clinic = await makeCommandClinic(accounts, { family: "Test", given: "Lo" });
});
afterAll(() => clinic.close());

const run = (...args: string[]) => runForTest(runLibrary, args);
const file = async (name: string, content: string): Promise<string> => {
  await writeFile(join(clinic.home, name), content);
  return join(clinic.home, name);
};
type Listed = {
  documents: { id: string; title: string; state: string; archivedAt: string | null }[];
};
const listed = async (): Promise<Listed["documents"]> =>
  (JSON.parse((await run("list", ...AS, "--json")).out) as Listed).documents;

describe("provenote library", () => {
  test("adds a document, lists it, and archives it", async () => {
    const path = await file("rules.md", "Wash your hands.");
    const about = ["--title", "House rules", "--publisher", "Synthetic clinic", "--year", "2026"];
    expect((await run("add", path, ...AS, ...about)).code).toBe(0);
    const [document] = await listed();
    expect(document).toMatchObject({ title: "House rules", state: "waiting" });
    expect((await run("list", ...AS)).out).toMatch(
      /^House rules\tSynthetic clinic\t2026\ttext\twaiting/,
    );
    expect((await run("archive", document?.id ?? "", ...AS)).code).toBe(0);
    expect((await listed())[0]?.archivedAt).not.toBeNull();
  });

  test("takes a file whose name looks like a patient's on a statement alone", async () => {
    const path = await file("Harold Brennick.md", "Wash your hands.");
    const about = ["--title", "House rules", "--publisher", "Synthetic clinic"];
    await expect(run("add", path, ...AS, ...about)).rejects.toMatchObject({
      code: "phi.typed_identifiers",
      details: { findings: [{ field: "file name", category: "name", start: 0, end: 15 }] },
    });
    expect((await run("add", path, ...AS, ...about, "--names-no-patient")).code).toBe(0);
  });

  test("imports a register's file and says how much", async () => {
    const path = await file("topics.xml", HEALTH_TOPICS);
    const { code, out } = await run("import", "--medlineplus", path, ...AS);
    expect(code).toBe(0);
    expect(out).toMatch(/^Imported 1 passages as .*; 1 records left out/);
  });

  test("asks for the index to be renewed", async () => {
    expect(await run("rebuild", ...AS)).toMatchObject({ code: 0 });
  });

  test.each([
    ["no action", AS],
    ["an action nobody knows", ["publish", ...AS]],
    ["nobody's address", ["list"]],
    ["a file of another kind", ["add", "a.docx", ...AS]],
    ["no file", ["add", ...AS]],
    ["two registers at once", ["import", "--pubmed", "a.xml", "--medlineplus", "b.xml", ...AS]],
    ["no register", ["import", ...AS]],
  ])("explains itself for %s", async (_name, args) => {
    const { code, err } = await run(...args);
    expect(code).toBe(2);
    expect(err).toContain("provenote library list --as EMAIL");
  });

  test("takes no document without a title", async () => {
    const path = await file("untitled.txt", "Words.");
    await expect(run("add", path, ...AS)).rejects.toMatchObject({ code: "command.invalid" });
  });

  test("asks no register while none is switched on, and calls a number unresolved", async () => {
    const asked = await run("ask", "--concept", "icd-10-cm:M10.9:Gout", ...AS);
    expect(asked).toMatchObject({ code: 1, out: "" });
    expect(asked.err).toContain("Nothing was sent");
    const resolved = await run("resolve", "12345678", ...AS);
    expect(resolved).toMatchObject({ code: 1, out: "12345678\tunresolved\n" });
  });

  test.each([["ask", "--concept", "free-text:x:Gout"], ["ask"], ["resolve", "PMC1"]])(
    "asks nothing for %j",
    async (...args) => {
      await expect(run(...args, ...AS)).rejects.toMatchObject({ code: "command.invalid" });
    },
  );

  test("is for administrators", async () => {
    await expect(run("list", "--as", CLINICIAN)).rejects.toMatchObject({
      code: "user.not_administrator",
    });
  });
});
