import { describe, expect, it, vi } from "vitest";
import { transportError } from "../transport/transport-error";
import { failureOf } from "../testing/failure-of";
import { guardRequest } from "./guard-request";

const NOW = () => new Date("2026-01-01T00:00:00Z");
const SECRETS = ["Zebulon"];

describe("a guarded request", () => {
  it("hands on a good answer as it is", async () => {
    const response = new Response("{}");
    const request = guardRequest(() => Promise.resolve(response), NOW);
    expect(await request.fetch("https://model.example.org")).toBe(response);
    expect(request.failure()).toBeNull();
  });

  it("is one: a second is refused and never sent", async () => {
    const send = vi.fn(() => Promise.resolve(new Response("{}")));
    const request = guardRequest(send, NOW);
    await request.fetch("https://model.example.org");
    const again = request.fetch("https://model.example.org");
    expect(await failureOf(again, SECRETS)).toEqual({ code: "llm.second_request" });
    expect(send).toHaveBeenCalledTimes(1);
    expect(request.failure()?.code).toBe("llm.second_request");
  });

  it("gives up an error's body unread", async () => {
    const cancel = vi.fn();
    const body = new ReadableStream({
      cancel,
      pull: (controller) => controller.enqueue(new TextEncoder().encode("Zebulon")),
    });
    const request = guardRequest(() => Promise.resolve(new Response(body, { status: 422 })), NOW);
    const failure = await failureOf(request.fetch("https://model.example.org"), SECRETS);
    expect(failure).toEqual({ code: "llm.vendor_refused", status: 422 });
    expect(cancel).toHaveBeenCalledTimes(1);
  });

  it.each([
    [
      transportError("llm.timeout", { phase: "headers" }),
      { code: "llm.timeout", phase: "headers" },
    ],
    [new TypeError("fetch failed for Zebulon"), { code: "llm.unreachable" }],
  ])(
    "keeps what the transport says, and nothing that another says: %#",
    async (error, expected) => {
      const request = guardRequest(() => Promise.reject(error), NOW);
      const failure = await failureOf(request.fetch("https://model.example.org"), SECRETS);
      expect(failure).toEqual(expected);
      expect(request.failure()?.code).toBe(expected.code);
    },
  );
});
