import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readConnectionTest } from "@/lib/llm/deployments/read-connection-test";
import { requestConnectionTest } from "@/lib/llm/deployments/request-connection-test";
import { runConnectionTest } from "@/lib/llm/deployments/run-connection-test";
import { openModelDesk, type ModelDesk } from "./test-model-desk";

let desk: ModelDesk;
beforeAll(async () => {
  desk = await openModelDesk();
});
afterAll(() => desk.clinic.close());

const signal = new AbortController().signal;

describe("a connection test", () => {
  test("is asked for by the administrator, sends a made-up case through the gate, and is read by its id", async () => {
    const { caller } = desk.administrator;
    const { testId } = await requestConnectionTest(caller, desk.deploymentId);
    expect(await readConnectionTest(caller, testId)).toMatchObject({ state: "waiting" });
    const result = await runConnectionTest(await desk.clinic.claimRun(testId), desk.door, signal);
    expect(result).toMatchObject({ status: "answered" });
    expect(desk.provider.sent.at(-1)?.prompt).toContain("The case is made up.");
    expect(await readConnectionTest(caller, testId)).toMatchObject({
      state: "answered",
      inputTokens: 900,
    });
    expect((await desk.entries("model.call_intended")).at(-1)).toMatchObject({
      actorKind: "job",
      actorId: desk.administrator.membershipId,
      model: { task: "connection_test" },
    });
  });

  test("is refused without an agreement, before anything is sent, and says so", async () => {
    await desk.setUp({
      zone: "public_cloud",
      vendor: "Northgate Cloud",
      endpoint: "https://models.northgate.example/v1",
      isEnabled: false,
    });
    desk.reset();
    const { caller } = desk.administrator;
    const { testId } = await requestConnectionTest(caller, desk.deploymentId);
    await runConnectionTest(await desk.clinic.claimRun(testId), desk.door, signal);
    expect(desk.provider.sent).toEqual([]);
    expect(await readConnectionTest(caller, testId)).toMatchObject({
      state: "refused",
      code: "llm.no_agreement",
      bytes: 0,
    });
  });

  test("is nobody else's to ask for or to read", async () => {
    for (const { caller } of [desk.doctor, desk.officer]) {
      await expect(requestConnectionTest(caller, desk.deploymentId)).rejects.toMatchObject({
        code: "access.refused",
      });
    }
    await expect(
      requestConnectionTest(desk.administrator.caller, desk.doctor.membershipId),
    ).rejects.toMatchObject({ code: "deployment.unknown" });
  });
});
