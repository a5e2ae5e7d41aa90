import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ProvenoteError } from "@/lib/errors";
import { confirmAgreement } from "@/lib/llm/agreements/confirm-agreement";
import { saveAgreement } from "@/lib/llm/agreements/save-agreement";
import { viewNote } from "@/lib/notes/view-note";
import { cancelDraft } from "./cancel-draft";
import { runDraft } from "./run-draft";
import { openModelDesk, saying, type ModelDesk } from "./test-model-desk";

let desk: ModelDesk;
beforeAll(async () => {
  desk = await openModelDesk();
});
beforeEach(() => desk.reset());
afterAll(() => desk.clinic.close());

describe("a model that cannot be used", () => {
  test("leaves the embedded draft, which says so, when it does not answer", async () => {
    desk.provider.respond = () => {
      throw new ProvenoteError("unavailable", "llm.vendor_refused", "refused");
    };
    const content = await desk.draft();
    expect(content.sentences.length).toBeGreaterThan(4);
    expect(
      content.models?.every(
        ({ state, code }) => state === "failed" && code === "llm.vendor_refused",
      ),
    ).toBe(true);
    expect((await desk.entries("model.call_failed")).at(-1)).toMatchObject({
      code: "llm.vendor_refused",
    });
    expect((await desk.entries("draft.completed")).at(-1)).toMatchObject({
      model: { zone: "in_process" },
    });
  });

  test("is not asked when it is off or not open to this role", async () => {
    await desk.setUp({ isEnabled: false });
    expect((await desk.draft()).models).toBeUndefined();
    await desk.setUp({ roles: ["nurse"] });
    expect((await desk.draft()).models).toBeUndefined();
    await desk.setUp();
    expect(desk.provider.sent).toEqual([]);
  });

  test("is refused without an agreement, opens after one is confirmed, and asks what leaves to be confirmed", async () => {
    await desk.setUp({
      zone: "public_cloud",
      vendor: "Northgate Cloud",
      endpoint: "https://models.northgate.example/v1",
    });
    const refusedFor = async (code: string, confirmed: boolean) => {
      const content = await desk.draft(confirmed);
      expect(desk.provider.sent).toEqual([]);
      expect(content.models).toMatchObject([{ state: "refused", code, bytes: 0 }]);
      expect((await desk.entries("model.call_refused")).at(-1)).toMatchObject({
        outcome: "refused",
        code,
        counts: { bytes: 0 },
      });
    };
    await refusedFor("llm.no_agreement", true);
    const document = Buffer.from("Business associate agreement of a made-up vendor.");
    const { agreementId, documentSha256 } = await saveAgreement(desk.administrator.caller, {
      vendor: "northgate cloud",
      kind: "baa",
      terms: {
        scope: ["language_models"],
        covers: "deidentified",
        coversPart2: false,
        retentionDays: 0,
        training: "forbidden",
        region: "US",
        hosts: ["models.northgate.example"],
      },
      signedOn: "2026-01-01",
      effectiveOn: "2026-01-01",
      expiresOn: null,
      documentName: "baa.txt",
      document: document.toString("base64"),
    });
    await refusedFor("llm.agreement_not_confirmed", true);
    await confirmAgreement(desk.officer.caller, { agreementId, documentSha256 });
    await refusedFor("llm.leaving_not_confirmed", false);
    const content = await desk.draft(true);
    expect(content.models?.every(({ state }) => state === "used")).toBe(true);
    expect((await desk.entries("model.call_intended")).at(-1)).toMatchObject({
      model: { vendor: "Northgate Cloud", agreementId },
    });
    await desk.setUp();
  });

  test("writes nothing for a run that was cancelled while it worked, and is stopped", async () => {
    const { runId, noteId } = await desk.request();
    let stopped = false;
    desk.provider.respond = async (call) => {
      call.signal.addEventListener("abort", () => (stopped = true));
      await cancelDraft(desk.doctor.caller, { runId });
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      return saying()(call);
    };
    await expect(
      runDraft(await desk.clinic.claimRun(runId), runId, desk.door),
    ).rejects.toMatchObject({
      code: /draft\.superseded|access\.no_session|access\.refused/,
    });
    expect(stopped).toBe(true);
    expect((await viewNote(desk.doctor.caller, { noteId })).content).toBeNull();
  });
});
