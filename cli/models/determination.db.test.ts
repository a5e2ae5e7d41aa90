import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sha256Hex } from "@/lib/crypto/digest";
import { makeCommandClinic, runForTest, type CommandClinic } from "../test-command-clinic";
import { runDetermination } from "./determination";

const ADMINISTRATOR = "j.test@clinic.example";
let clinic: CommandClinic;
let reportFile = "";

beforeAll(async () => {
  clinic = await makeCommandClinic({ [ADMINISTRATOR]: ["administrator", "compliance_officer"] });
  reportFile = join(clinic.home, "report.txt");
  await writeFile(reportFile, "A made-up report.");
});
afterAll(() => clinic.close());

describe("provenote determination", () => {
  const entry = () => [
    ...["--expert", "Dr. Determinata", "--document", reportFile, "--scope", "De-identified notes"],
    ...[
      "--determined",
      "2026-01-01",
      "--expires",
      "2099-12-31",
      "--host",
      "models.northgate.example",
    ],
  ];
  const determination = (args: string[]) =>
    runForTest(runDetermination, [...args, "--as", ADMINISTRATOR]);

  test("enters one with its report, to be confirmed by somebody else, and ends it for good", async () => {
    const added = await determination(["add", ...entry(), "--json"]);
    const saved = JSON.parse(added.out) as { determinationId: string; documentSha256: string };
    expect(saved.documentSha256).toBe(sha256Hex("A made-up report."));
    const state = async () =>
      (JSON.parse((await determination(["list", "--json"])).out) as Record<string, unknown>[]).find(
        ({ id }) => id === saved.determinationId,
      );
    expect(await state()).toMatchObject({ state: "to_confirm", isOwnEntry: true });
    expect((await determination(["list"])).out).toContain(
      "Dr. Determinata\tmodels.northgate.example\t2026-01-01\t2099-12-31\tto_confirm",
    );
    await determination(["end", saved.determinationId, "--reason", "Entered by mistake"]);
    expect(await state()).toMatchObject({ state: "ended" });
    await expect(
      determination(["end", saved.determinationId, "--reason", "Once more"]),
    ).rejects.toMatchObject({ code: "determination.decided" });
  });

  test("takes a scope that looks as if it named a patient on a statement alone", async () => {
    const options = new Map<string, string>();
    const args = [...entry(), "--scope", "Notes of Mr. Brennick"];
    for (let at = 0; at < args.length; at += 2) options.set(args[at] ?? "", args[at + 1] ?? "");
    const named = ["add", ...[...options].flat()];
    await expect(determination(named)).rejects.toMatchObject({ code: "phi.typed_identifiers" });
    expect(await determination([...named, "--names-no-patient"])).toMatchObject({ code: 0 });
  });

  test.each(["confirm", "approve"])(
    "has no %s, also for somebody of the compliance office",
    async (action) => {
      const { code, err } = await determination([action, "some-id"]);
      expect(code).toBe(2);
      expect(err).toMatch(/on the page and in person: no command\s+does that/);
    },
  );

  test.each<[string, string[]]>([
    ["an end before the beginning", ["--expires", "2025-01-01"]],
    ["no recipient that is one", ["--host", "*"]],
    ["no scope", ["--scope", " "]],
  ])("refuses %s", async (_what, changed) => {
    const options = new Map<string, string>();
    const args = [...entry(), ...changed];
    for (let at = 0; at < args.length; at += 2) options.set(args[at] ?? "", args[at + 1] ?? "");
    await expect(determination(["add", ...[...options].flat()])).rejects.toMatchObject({
      code: "command.invalid",
    });
  });
});
