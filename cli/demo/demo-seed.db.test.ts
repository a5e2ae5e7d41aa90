import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { openRuntime } from "@/lib/access/open-runtime";
import type { Caller, Runtime } from "@/lib/access/runtime";
import { signInWithPassword } from "@/lib/access/sign-in/sign-in-with-password";
import { testDatabase } from "@/lib/db/test-database";
import { provideEnvironment } from "@/lib/env";
import { readAgreementDocument } from "@/lib/llm/agreements/read-agreement-document";
import { readModels, type ModelsView } from "@/lib/llm/read-models";
import { readDraftingModel } from "@/lib/llm/deployments/read-drafting-model";
import { runDemoSeed } from "../demo-seed";

const accountsSchema = z.object({
  accounts: z.array(z.object({ email: z.string(), password: z.string() })),
});

let home = "";
let runtime: Runtime;
let officer: Caller;
let view: ModelsView;
const signIn = async (email: string): Promise<Caller> => {
  const file: unknown = JSON.parse(await readFile(join(home, "demo-accounts.json"), "utf8"));
  const account = accountsSchema.parse(file).accounts.find((each) => each.email === email);
  const origin = { address: "127.0.0.1", workstation: "Test", requestId: "" };
  const password = account?.password ?? "";
  const result = await signInWithPassword(runtime, origin, { email, password });
  if (!result.ok) throw new Error(`${email} cannot sign in`);
  return { runtime, secret: result.secret, origin };
};

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "demo-seed-"));
  const urls = await testDatabase();
  provideEnvironment({
    PROVENOTE_HOME: home,
    DATABASE_OWNER_URL: urls.ownerUrl,
    DATABASE_URL: urls.appUrl,
    DATABASE_JOBS_URL: urls.jobsUrl,
  });
  const io = { stdin: Readable.from([]), out: () => undefined, err: () => undefined };
  expect(await runDemoSeed([], io)).toBe(0);
  runtime = await openRuntime({ poolSize: 2 });
  officer = await signIn("m.dreyfus@alder.example");
  view = await readModels(officer);
}, 120_000);
afterAll(async () => {
  await runtime.database.close();
  await rm(home, { recursive: true });
});

describe("the models of the demo clinic", () => {
  test("are set up, and none of them can be reached", () => {
    expect(view.deployments.map(({ name, state }) => [name, state])).toEqual([
      ["Clinic server", "off"],
      ["Northgate general", "refused"],
      ["Small local file", "off"],
    ]);
    expect(view.deployments.every(({ keySetAt }) => keySetAt === null)).toBe(true);
    expect(view.deployments.find(({ isEnabled }) => isEnabled)?.tasks).toEqual(["chat"]);
  });

  test("leave drafting to the embedded drafter", async () => {
    expect(await readDraftingModel(await signIn("a.lindqvist@alder.example"))).toBeNull();
  });

  test("stand under agreements of which one has expired, one holds and one waits for the officer", () => {
    expect(view.agreements.map(({ vendor, state }) => [vendor, state])).toEqual([
      ["Tessellate Monitoring", "to_confirm"],
      ["Harbourline Vectors", "live"],
      ["Northgate Cloud", "expired"],
    ]);
    const nineDaysAgo = new Date(Date.now() - 9 * 86_400_000).toISOString().slice(0, 10);
    const northgate = view.agreements.find(({ vendor }) => vendor === "Northgate Cloud");
    expect(northgate?.expiresOn).toBe(nineDaysAgo);
    expect(northgate?.confirmedAt).not.toBeNull();
  });

  test("show the expired one and the waiting one as what needs a decision", () => {
    expect(view.reminders.map(({ name, state }) => [name, state])).toEqual([
      ["Northgate Cloud", "expired"],
      ["Tessellate Monitoring", "to_confirm"],
    ]);
  });

  test("are refused for their papers alone: the host, the price and the limit are in order", () => {
    const northgate = view.deployments.find(({ name }) => name === "Northgate general");
    expect(northgate).toMatchObject({
      refusal: "llm.agreement_expired",
      host: "models.northgate.example",
    });
  });

  test("have documents that say what the register says, and that they are synthetic", async () => {
    for (const agreement of view.agreements) {
      const { bytes, sha256 } = await readAgreementDocument(officer, agreement.id);
      const text = Buffer.from(bytes).toString("utf8");
      expect(createHash("sha256").update(bytes).digest("hex")).toBe(sha256);
      expect(text).toContain(agreement.vendor);
      expect(text).toContain(agreement.expiresOn);
      expect(text).toContain("synthetic");
    }
  });

  test("were asked twice and refused twice: nothing was sent", () => {
    expect(view.calls).toHaveLength(2);
    for (const call of view.calls) {
      expect(call).toMatchObject({
        deploymentName: "Northgate general",
        task: "critic",
        state: "refused",
        code: "llm.agreement_expired",
        bytes: 0,
        attempt: 1,
      });
      expect(call.identifiers).toBeGreaterThan(0);
    }
    expect(new Set(view.calls.map(({ requester }) => requester))).toEqual(
      new Set(["Achterberg, Rikke", "Quispe-Aalto, Ines"]),
    );
  });
});
