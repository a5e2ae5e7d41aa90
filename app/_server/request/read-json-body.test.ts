import { describe, expect, test } from "vitest";
import { readJsonBody } from "./read-json-body";

const post = (body: BodyInit | null): Request =>
  new Request("http://localhost/", { method: "POST", body, duplex: "half" } as RequestInit);

/** A body in chunks, which declares no length; tells how many were taken. */
function inChunks(chunks: readonly string[]): { request: Request; taken: () => number } {
  let at = 0;
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const chunk = chunks[at];
        if (chunk === undefined) return controller.close();
        at += 1;
        controller.enqueue(new TextEncoder().encode(chunk));
      },
    },
    { highWaterMark: 0 },
  );
  return { request: post(stream), taken: () => at };
}

describe("a body is read", () => {
  test.each([
    ["nothing", null, {}],
    ["an empty text", "", {}],
    ["an object", '{"a":[1,2]}', { a: [1, 2] }],
    ["as many bytes as are allowed", `{"a":"${"x".repeat(92)}"}`, { a: "x".repeat(92) }],
  ])("of %s", async (_what, body, value) => {
    expect((await readJsonBody(post(body), 100)).value).toEqual(value);
  });

  test("of a letter whose bytes come in two chunks", async () => {
    const bytes = new TextEncoder().encode('{"a":"ü"}');
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(bytes.slice(0, 7));
        controller.enqueue(bytes.slice(7));
        controller.close();
      },
    });
    expect((await readJsonBody(post(stream), 100)).value).toEqual({ a: "ü" });
  });
});

describe("a body is refused", () => {
  test.each([
    ["a list", "[1]", "request.not_json"],
    ["null", "null", "request.not_json"],
    ["a text", '"a"', "request.not_json"],
    ["half an object", '{"a":', "request.not_json"],
    ["one byte too many", `{"a":"${"x".repeat(93)}"}`, "request.too_large"],
    ["few letters of many bytes", `{"a":"${"ü".repeat(60)}"}`, "request.too_large"],
  ])("of %s", async (_what, body, code) => {
    await expect(readJsonBody(post(body), 100)).rejects.toMatchObject({ code });
  });

  test("in chunks as soon as it is too long, and read no further", async () => {
    const { request, taken } = inChunks(Array.from({ length: 1_000 }, () => "x".repeat(50)));
    await expect(readJsonBody(request, 100)).rejects.toMatchObject({ code: "request.too_large" });
    expect(taken()).toBeLessThan(6);
  });
});
