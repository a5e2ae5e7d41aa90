import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ROLES } from "@/lib/access/role.schema";
import { confirmAgreement } from "@/lib/llm/agreements/confirm-agreement";
import { confirmDetermination } from "@/lib/llm/determinations/confirm-determination";
import { endDetermination } from "@/lib/llm/determinations/end-determination";
import { readDeterminationDocument } from "@/lib/llm/determinations/read-determination-document";
import { saveDetermination } from "@/lib/llm/determinations/save-determination";
import { endAgreement } from "@/lib/llm/agreements/end-agreement";
import { readAgreementDocument } from "@/lib/llm/agreements/read-agreement-document";
import { saveAgreement } from "@/lib/llm/agreements/save-agreement";
import type { DeploymentContent, ModelKey } from "@/lib/llm/deployments/deployment.schema";
import { readConnectionTest } from "@/lib/llm/deployments/read-connection-test";
import { requestConnectionTest } from "@/lib/llm/deployments/request-connection-test";
import { runConnectionTest } from "@/lib/llm/deployments/run-connection-test";
import { saveDeployment } from "@/lib/llm/deployments/save-deployment";
import { openDoor } from "@/lib/llm/open-door";
import { readModels } from "@/lib/llm/read-models";
import { saveModelPolicy } from "@/lib/llm/policy/save-model-policy";
import { makeTestClinic, type TestClinic, type TestMember } from "@/lib/access/test-clinic";
import {
  SYNTHETIC_DOCUMENT,
  syntheticAgreement,
  syntheticDeployment,
  syntheticDetermination,
} from "./synthetic-papers";

let clinic: TestClinic;
let administrator: TestMember;
let officer: TestMember;
beforeAll(async () => {
  clinic = await makeTestClinic();
  clinic.clock.now = new Date();
  administrator = await clinic.addMember("administrator");
  officer = await clinic.addMember("compliance_officer");
});
afterAll(() => clinic.close());

const KEY = { apiKey: "synthetic-key-for-one-address" };
let names = 0;
const onPremises = (changes: Partial<DeploymentContent> = {}) => {
  names += 1;
  const endpoint = "http://10.20.9.4:8000/v1";
  const place = { zone: "on_premises", vendor: null, endpoint } as const;
  return syntheticDeployment({ name: `Server ${names}`, ...place, ...changes });
};

/** The key that a provider would be opened with: by a connection test, whose job alone may read it. */
async function keyOf(deploymentId: string): Promise<ModelKey | null> {
  let seen: ModelKey | null = null;
  const door = openDoor({
    openProvider: (_, key) => {
      seen = key;
      return { kind: "openai_compatible", send: () => Promise.reject(new Error("not reached")) };
    },
    clock: () => 0,
    random: () => 0,
    wait: () => Promise.resolve(),
  });
  const { testId } = await requestConnectionTest(administrator.caller, deploymentId);
  const job = await clinic.claimRun(testId);
  const result = await runConnectionTest(job, door, new AbortController().signal);
  expect(result).toMatchObject({ status: "failed", code: "llm.provider_failed" });
  expect(await readConnectionTest(administrator.caller, testId)).toMatchObject({
    state: "failed",
    code: "llm.provider_failed",
  });
  return seen;
}

describe("a deployment's key", () => {
  test.each<[string, Partial<DeploymentContent>]>([
    ["address", { endpoint: "http://10.20.9.5:8000/v1" }],
    ["zone", { zone: "private_cloud", vendor: "Harbourline", endpoint: "https://a.example/v1" }],
    ["region", { region: "eu-north-1" }],
  ])("is dropped when the %s changes", async (_what, change) => {
    const content = onPremises();
    const saved = await saveDeployment(administrator.caller, { basedOn: 0, content, key: KEY });
    expect(await keyOf(saved.deploymentId)).toEqual(KEY);
    await saveDeployment(administrator.caller, {
      deploymentId: saved.deploymentId,
      basedOn: 1,
      content: { ...content, ...change },
    });
    const { deployments } = await readModels(administrator.caller);
    const view = deployments.find(({ id }) => id === saved.deploymentId);
    expect(view).toMatchObject({ version: 2, keySetAt: null });
    if (view?.zone === "on_premises") expect(await keyOf(saved.deploymentId)).toBeNull();
  });

  test("is dropped when the provider changes", async () => {
    const cloud = { zone: "public_cloud", vendor: "Northgate Cloud", endpoint: null } as const;
    const content = onPremises({ ...cloud, provider: "openai" });
    const saved = await saveDeployment(administrator.caller, { basedOn: 0, content, key: KEY });
    const keySet = async () =>
      (await readModels(administrator.caller)).deployments.find(
        ({ id }) => id === saved.deploymentId,
      )?.keySetAt;
    expect(await keySet()).not.toBeNull();
    await saveDeployment(administrator.caller, {
      deploymentId: saved.deploymentId,
      basedOn: 1,
      content: { ...content, provider: "anthropic" },
    });
    expect(await keySet()).toBeNull();
  });

  test("stays when anything else changes, and is taken away or replaced when asked", async () => {
    const content = onPremises();
    const { deploymentId } = await saveDeployment(administrator.caller, {
      basedOn: 0,
      content,
      key: KEY,
    });
    const limits = { ...content.limits, monthlyCostUsd: 5 };
    const price = { inputPerMillionUsd: 1, outputPerMillionUsd: 2 };
    const next = (basedOn: number, key?: ModelKey | null) =>
      saveDeployment(administrator.caller, {
        deploymentId,
        basedOn,
        content: { ...content, name: `${content.name} v${basedOn}`, model: "other", limits, price },
        ...(key === undefined ? {} : { key }),
      });
    await next(1);
    expect(await keyOf(deploymentId)).toEqual(KEY);
    await next(2, { apiKey: "another" });
    expect(await keyOf(deploymentId)).toEqual({ apiKey: "another" });
    await next(3, null);
    expect(await keyOf(deploymentId)).toBeNull();
  });

  test("stands in no entry and in no view", async () => {
    const all = JSON.stringify([await clinic.entries(), await readModels(administrator.caller)]);
    expect(all).not.toContain(KEY.apiKey);
    expect((await clinic.entries("deployment.saved")).at(0)).toMatchObject({
      actorId: administrator.membershipId,
      counts: { key_set: 1 },
    });
  });
});

describe("saving a deployment", () => {
  test("under a name that is taken, in other letters too, saves nothing", async () => {
    const content = onPremises();
    await saveDeployment(administrator.caller, { basedOn: 0, content });
    const count = async () => (await readModels(administrator.caller)).deployments.length;
    const before = await count();
    await expect(
      saveDeployment(administrator.caller, {
        basedOn: 0,
        content: { ...content, name: content.name.toUpperCase() },
      }),
    ).rejects.toMatchObject({ code: "deployment.name_taken" });
    expect(await count()).toBe(before);
  });

  test("over a version that moved says which one is there; of two at once one gets through", async () => {
    const content = onPremises();
    const { deploymentId } = await saveDeployment(administrator.caller, { basedOn: 0, content });
    const save = (basedOn: number) =>
      saveDeployment(administrator.caller, { deploymentId, basedOn, content });
    await save(1);
    await expect(save(1)).rejects.toMatchObject({
      code: "deployment.version_moved",
      details: { version: 2 },
    });
    const both = await Promise.allSettled([save(2), save(2)]);
    const lost = both.flatMap((each) =>
      each.status === "rejected" ? [each.reason as unknown] : [],
    );
    expect(lost).toMatchObject([{ code: "deployment.version_moved" }]);
  });

  test.each(ROLES.filter((role) => role !== "administrator"))(
    "is not for a %s, and neither are agreements and the policy",
    async (role) => {
      const { caller } = await clinic.addMember(role);
      const policy = { allowsIdentified: true, confirmsLeaving: false };
      const refused = [
        saveDeployment(caller, { basedOn: 0, content: onPremises() }),
        saveAgreement(caller, syntheticAgreement()),
        saveModelPolicy(caller, { basedOn: 0, content: policy }),
        saveDetermination(caller, syntheticDetermination()),
      ];
      for (const each of await Promise.allSettled(refused)) {
        expect(each).toMatchObject({ status: "rejected", reason: { code: "access.refused" } });
      }
    },
  );
});

describe("an agreement's document", () => {
  test("comes back as it was, under the digest that everybody can compute; the reading is an entry", async () => {
    const saved = await saveAgreement(administrator.caller, syntheticAgreement());
    const digest = createHash("sha256").update(SYNTHETIC_DOCUMENT).digest("hex");
    expect(saved.documentSha256).toBe(digest);
    const read = await readAgreementDocument(officer.caller, saved.agreementId);
    expect(read).toMatchObject({ name: "baa.txt", sha256: digest });
    expect(Buffer.from(read.bytes).toString("utf8")).toBe(SYNTHETIC_DOCUMENT);
    expect((await clinic.entries("agreement.document_viewed")).at(-1)).toMatchObject({
      actorId: officer.membershipId,
      object: { kind: "vendor_agreement", id: saved.agreementId },
      hashes: { document: digest },
    });
  });

  test("is confirmed by its own digest alone, once", async () => {
    const saved = await saveAgreement(administrator.caller, syntheticAgreement());
    const other = { ...saved, documentSha256: "0".repeat(64) };
    const stateOf = async () =>
      (await readModels(officer.caller)).agreements.find(({ id }) => id === saved.agreementId)
        ?.state;
    await expect(confirmAgreement(officer.caller, other)).rejects.toMatchObject({
      code: "agreement.other_document",
    });
    await expect(confirmAgreement(administrator.caller, saved)).rejects.toMatchObject({
      code: "access.refused",
    });
    expect(await stateOf()).toBe("to_confirm");
    await confirmAgreement(officer.caller, saved);
    expect(await stateOf()).toBe("live");
    await expect(confirmAgreement(officer.caller, saved)).rejects.toMatchObject({
      code: "agreement.decided",
    });
  });

  test("whose agreement has ended is confirmed no more, and the ending's reason is sealed", async () => {
    const { agreementId, documentSha256 } = await saveAgreement(
      administrator.caller,
      syntheticAgreement(),
    );
    const reason = "The vendor was sold to somebody else";
    await endAgreement(administrator.caller, { agreementId, reason });
    await expect(
      confirmAgreement(officer.caller, { agreementId, documentSha256 }),
    ).rejects.toMatchObject({ code: "agreement.decided" });
    await expect(endAgreement(administrator.caller, { agreementId, reason })).rejects.toMatchObject(
      { code: "agreement.decided" },
    );
    expect(JSON.stringify(await clinic.entries("agreement.ended"))).not.toContain(reason);
  });
});

describe("a paper of one register", () => {
  test("is unknown to the other, whatever is done with its id, and stays as it was", async () => {
    const { agreementId, documentSha256 } = await saveAgreement(
      administrator.caller,
      syntheticAgreement(),
    );
    const { determinationId } = await saveDetermination(
      administrator.caller,
      syntheticDetermination(),
    );
    const reason = "Taken for the other";
    const asAgreement = { agreementId: determinationId };
    const asDetermination = { determinationId: agreementId };
    const renewing = syntheticAgreement({ renewsId: determinationId });
    const tries: [string, Promise<unknown>][] = [
      ["agreement", readAgreementDocument(officer.caller, determinationId)],
      ["agreement", confirmAgreement(officer.caller, { ...asAgreement, documentSha256 })],
      ["agreement", endAgreement(officer.caller, { ...asAgreement, reason })],
      ["agreement", saveAgreement(administrator.caller, renewing)],
      ["determination", readDeterminationDocument(officer.caller, agreementId)],
      [
        "determination",
        confirmDetermination(officer.caller, { ...asDetermination, documentSha256 }),
      ],
      ["determination", endDetermination(officer.caller, { ...asDetermination, reason })],
    ];
    const settled = await Promise.allSettled(tries.map(([, each]) => each));
    for (const [at, [register]] of tries.entries()) {
      expect(settled[at]).toMatchObject({
        status: "rejected",
        reason: { kind: "not_found", code: `${register}.unknown` },
      });
    }
    const { agreements, determinations } = await readModels(officer.caller);
    expect(agreements.find(({ id }) => id === agreementId)?.state).toBe("to_confirm");
    expect(determinations.find(({ id }) => id === determinationId)?.state).toBe("to_confirm");
  });

  test("of more than 10 MB is refused before anything is asked or saved", async () => {
    const document = Buffer.alloc(10_000_001, 7).toString("base64");
    await expect(
      saveAgreement(administrator.caller, syntheticAgreement({ document })),
    ).rejects.toMatchObject({ kind: "too_large", code: "agreement.document_too_large" });
    await expect(
      saveDetermination(administrator.caller, syntheticDetermination({ document })),
    ).rejects.toMatchObject({ kind: "too_large", code: "determination.document_too_large" });
  });
});
