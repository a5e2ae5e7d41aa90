import { randomBytes } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openRuntime } from "@/lib/access/open-runtime";
import { sha256Hex } from "@/lib/crypto/digest";
import { onConnection } from "@/lib/db/create-roles";
import { openPool } from "@/lib/db/open-pool";
import { runConnectionTest } from "@/lib/llm/deployments/run-connection-test";
import { openDoor } from "@/lib/llm/open-door";
import { claimGrant } from "@/worker/job-grant";
import { makeCommandClinic, runForTest, type CommandClinic } from "../test-command-clinic";
import { runAgreement } from "./agreement";
import { runDeployment } from "./deployment";

const ADMINISTRATOR = "j.test@clinic.example";
const CLINICIAN = "a.test@clinic.example";
const AS = ["--as", ADMINISTRATOR];
const NO_AGREEMENT = "5c6f0f8e-0f0e-4a52-9f0e-000000000009";
let clinic: CommandClinic;
let agreementFile = "";

beforeAll(async () => {
  clinic = await makeCommandClinic({
    [ADMINISTRATOR]: ["administrator", "compliance_officer"],
    [CLINICIAN]: ["clinician"],
  });
  agreementFile = join(clinic.home, "northgate.txt");
  await writeFile(agreementFile, "A made-up agreement.");
});
afterAll(() => clinic.close());

const deployment = (args: string[], stdin = "") =>
  runForTest(runDeployment, [...args, ...AS], stdin);
const agreement = (args: string[]) => runForTest(runAgreement, [...args, ...AS]);
const listed = async () => {
  const { out } = await deployment(["list", "--json"]);
  return JSON.parse(out) as Record<string, unknown>[];
};
const named = async (name: string) => (await listed()).find((each) => each["name"] === name);

const CLINIC_SERVER = [
  ...["--provider", "openai_compatible", "--model", "clinic-8b", "--zone", "on_premises"],
  ...["--endpoint", "http://10.20.9.4:8000/v1"],
];

async function entries(): Promise<Record<string, unknown>[]> {
  const { rows } = await onConnection(clinic.urls.auditorUrl, (client) =>
    client.query<{ entry: Buffer }>("SELECT entry FROM audit_intake ORDER BY recorded_at, id"),
  );
  return rows.map(({ entry }) => JSON.parse(entry.toString("utf8")) as Record<string, unknown>);
}

describe("provenote deployment", () => {
  test("adds one, switched off, switches it on and off, and each time lists the next version", async () => {
    const added = await deployment(["add", "--name", "Clinic server", ...CLINIC_SERVER]);
    expect(added).toMatchObject({ code: 0, err: "" });
    expect(added.out).toMatch(/^Clinic server: version 1, switched off \([0-9a-f-]{36}\)\n$/);
    expect(await named("Clinic server")).toMatchObject({
      state: "off",
      roles: [],
      dataClass: "deidentified",
      limits: { concurrency: 2 },
    });
    expect((await deployment(["enable", "clinic SERVER"])).out).toContain("version 2, switched on");
    expect(await named("Clinic server")).toMatchObject({ version: 2, state: "idle" });
    await deployment(["edit", "Clinic server", "--role", "clinician", "--task", "critic"]);
    expect(await named("Clinic server")).toMatchObject({ version: 3, state: "in_use" });
    const { id } = (await named("Clinic server")) as { id: string };
    expect((await deployment(["disable", id, "--json"])).out).toBe(
      `${JSON.stringify({ deploymentId: id, version: 4, name: "Clinic server", isEnabled: false })}\n`,
    );
    const { out } = await deployment(["list"]);
    expect(out).toContain("Clinic server\topenai_compatible\tclinic-8b\ton_premises\toff\tcritic");
  });

  test("changes what is given and keeps the rest; none empties", async () => {
    await deployment([
      ...["add", "--name", "Northgate", "--provider", "openai_compatible", "--model", "general"],
      ...["--zone", "public_cloud", "--vendor", "Northgate Cloud", "--role", "clinician"],
      ...["--endpoint", "https://models.northgate.example/v1", "--task", "critic"],
      ...["--price-in", "0.5", "--price-out", "1.5", "--monthly-limit", "40"],
    ]);
    await deployment(["edit", "Northgate", "--model", "general-2", "--monthly-limit", "none"]);
    expect(await named("Northgate")).toMatchObject({
      version: 2,
      model: "general-2",
      tasks: ["critic"],
      roles: ["clinician"],
      price: { inputPerMillionUsd: 0.5, outputPerMillionUsd: 1.5 },
      limits: { monthlyCostUsd: null },
    });
    const emptied = ["--role", "none", "--task", "none", "--price-in", "none"];
    await deployment(["edit", "Northgate", ...emptied]);
    expect(await named("Northgate")).toMatchObject({ roles: [], tasks: [], price: null });
  });

  test("takes a key from standard input or a file, keeps it, drops it with the address, and prints it nowhere", async () => {
    const key = `made-up-${randomBytes(8).toString("hex")}`;
    const added = await deployment(
      ["add", "--name", "Keyed", ...CLINIC_SERVER, "--key-file", "-"],
      `${key}\n`,
    );
    await deployment(["edit", "Keyed", "--model", "other"]);
    expect((await named("Keyed"))?.["keySetAt"]).not.toBeNull();
    await deployment(["edit", "Keyed", "--endpoint", "http://10.20.9.5:8000/v1"]);
    expect((await named("Keyed"))?.["keySetAt"]).toBeNull();
    await writeFile(join(clinic.home, "key.txt"), key);
    await deployment(["edit", "Keyed", "--key-file", join(clinic.home, "key.txt")]);
    expect((await named("Keyed"))?.["keySetAt"]).not.toBeNull();
    await deployment(["edit", "Keyed", "--no-key"]);
    expect((await named("Keyed"))?.["keySetAt"]).toBeNull();
    const all = JSON.stringify([added, await listed(), await entries()]);
    expect(all).not.toContain(key);
  });

  test("tests one through the worker, and says what came of it", async () => {
    await deployment(["add", "--name", "Uncovered", ...CLINIC_SERVER]);
    await deployment([
      ...["edit", "Uncovered", "--zone", "public_cloud", "--vendor", "Nobody Cloud"],
      ...["--endpoint", "https://models.nobody.example/v1"],
    ]);
    const waiting = await deployment(["test", "Uncovered", "--wait", "0"]);
    expect(waiting).toMatchObject({ code: 1, out: expect.stringContaining("No worker") as string });
    const [tested] = await Promise.all([
      deployment(["test", "Uncovered", "--wait", "20"]),
      workOnce(),
    ]);
    expect(tested).toMatchObject({
      code: 1,
      out: "Uncovered: refused (llm.no_agreement), 0 bytes sent\n",
    });
  });

  test.each<[string, string[], string]>([
    ["an address that a cloud may not have", ["--zone", "public_cloud"], "command.invalid"],
    ["a zone nobody knows", ["--zone", "moon"], "command.invalid"],
    ["a limit that no price can keep", ["--monthly-limit", "40"], "command.invalid"],
    ["a limit that is no number", ["--timeout", "soon"], "command.invalid"],
    ["a name that is taken", ["--name", "clinic server"], "deployment.name_taken"],
  ])("refuses %s and adds nothing", async (_what, changed, code) => {
    const before = await listed();
    const options = new Map<string, string>();
    const args = ["--name", "Refused", ...CLINIC_SERVER, ...changed];
    for (let at = 0; at < args.length; at += 2) options.set(args[at] ?? "", args[at + 1] ?? "");
    await expect(deployment(["add", ...[...options].flat()])).rejects.toMatchObject({ code });
    expect(await listed()).toEqual(before);
  });

  test.each<[string, string[]]>([
    ["no action", []],
    ["an action there is none of", ["confirm", "x"]],
    ["nothing to act on", ["enable"]],
    ["a key as an argument", ["add", "--key", "made-up"]],
  ])("explains itself when given %s", async (_what, args) => {
    const { code, err, out } = await deployment(args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("A key is never an argument");
  });
});

/** What a running worker does with the one test that waits. */
async function workOnce(): Promise<void> {
  const runtime = await openRuntime({ poolSize: 2 });
  const jobs = openPool(clinic.urls.jobsUrl, 1);
  const door = openDoor({
    openProvider: () => {
      throw new Error("a refused call opens nothing");
    },
    clock: () => 0,
    random: () => 0,
    wait: () => Promise.resolve(),
  });
  const known = await waitingTests();
  try {
    for (let look = 0; look < 100; look += 1) {
      const runId = (await waitingTests()).find((each) => !known.includes(each));
      const run = runId === undefined ? null : { task: "model_test", runId };
      const grant = run === null ? null : await claimGrant(jobs, runtime, run, "test");
      if (grant !== null) {
        await runConnectionTest(grant.caller, door, new AbortController().signal);
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  } finally {
    await Promise.all([jobs.end(), runtime.database.close()]);
  }
}

async function waitingTests(): Promise<string[]> {
  const { rows } = await onConnection(clinic.urls.ownerUrl, async (client) => {
    await client.query("SET ROLE provenote_definer");
    return client.query<{ id: string }>(
      "SELECT run_id AS id FROM job_grant WHERE purpose = 'model_test'",
    );
  });
  return rows.map(({ id }) => id);
}

describe("provenote agreement", () => {
  const terms = () => [
    ...["--vendor", "Northgate Cloud", "--kind", "baa", "--document", agreementFile],
    ...["--signed", "2026-01-01", "--scope", "language_models", "--covers", "deidentified"],
    ...["--host", "models.northgate.example", "--host", ".openai.northgate.example"],
  ];

  test("enters one with its document, to be confirmed by somebody else, and ends it for good", async () => {
    const added = await agreement(["add", ...terms(), "--expires", "2099-12-31", "--json"]);
    const saved = JSON.parse(added.out) as { agreementId: string; documentSha256: string };
    expect(saved.documentSha256).toBe(sha256Hex("A made-up agreement."));
    const state = async () =>
      (JSON.parse((await agreement(["list", "--json"])).out) as Record<string, unknown>[]).find(
        ({ id }) => id === saved.agreementId,
      );
    expect(await state()).toMatchObject({
      state: "to_confirm",
      effectiveOn: "2026-01-01",
      documentName: "northgate.txt",
      isOwnEntry: true,
      terms: { hosts: ["models.northgate.example", ".openai.northgate.example"] },
    });
    const { out } = await agreement(["list"]);
    expect(out).toContain("Northgate Cloud\tbaa\tlanguage_models\tdeidentified\t2026-01-01");
    await agreement(["end", saved.agreementId, "--reason", "Entered by mistake"]);
    expect(await state()).toMatchObject({ state: "ended" });
    await expect(
      agreement(["end", saved.agreementId, "--reason", "Once more"]),
    ).rejects.toMatchObject({ code: "agreement.decided" });
  });

  test.each(["confirm", "approve"])(
    "has no %s, also for somebody of the compliance office, and the help says so",
    async (action) => {
      const { code, err } = await agreement([action, "some-id"]);
      expect(code).toBe(2);
      expect(err).toMatch(/on the page and in person: no command\s+does that/);
    },
  );

  test.each<[string, string[], string]>([
    ["an end before the beginning", ["--expires", "2025-01-01"], "command.invalid"],
    ["a day that is none", ["--effective", "soon"], "command.invalid"],
    ["every host under a country", ["--host", ".com"], "command.invalid"],
    ["days that are no number", ["--retention-days", "few"], "command.invalid"],
    ["a renewal of nothing", ["--renews", NO_AGREEMENT], "agreement.unknown"],
    ["a note of a patient", ["--note", "For Mr. Brennick"], "phi.typed_identifiers"],
  ])("refuses %s", async (_what, changed, code) => {
    await expect(agreement(["add", ...terms(), ...changed])).rejects.toMatchObject({ code });
  });
});

describe("whoever the commands act as", () => {
  test("is an administrator with a live account", async () => {
    const asOther = (email: string) => runForTest(runDeployment, ["list", "--as", email]);
    await expect(asOther(CLINICIAN)).rejects.toMatchObject({ code: "user.not_administrator" });
    await expect(asOther("nobody@clinic.example")).rejects.toMatchObject({ code: "user.unknown" });
    expect(await runForTest(runDeployment, ["list"])).toMatchObject({ code: 2, out: "" });
  });

  test("stands in the entries with the command line as how the person was known, in sessions that have ended", async () => {
    const all = await entries();
    const saved = all.filter(({ type }) => type === "deployment.saved");
    expect(saved.length).toBeGreaterThan(5);
    for (const entry of saved) {
      expect(entry).toMatchObject({
        actorId: clinic.members.get(ADMINISTRATOR) ?? "",
        factors: ["command_line"],
      });
    }
    const count = (type: string) => all.filter((entry) => entry["type"] === type).length;
    expect(count("session.opened")).toBe(count("session.ended"));
  });
});
