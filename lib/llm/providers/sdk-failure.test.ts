import { APICallError, InvalidResponseDataError, JSONParseError } from "ai";
import { describe, expect, it } from "vitest";
import { failureOf } from "../testing/failure-of";
import { transportError } from "../transport/transport-error";
import { sdkFailure } from "./sdk-failure";

const NOW = new Date("2026-01-01T00:00:00Z");
const SECRET = "Zebulon";

const apiError = (statusCode: number | undefined, cause?: unknown) =>
  new APICallError({
    message: `refused ${SECRET}`,
    url: `https://model.example.org/${SECRET}`,
    requestBodyValues: { prompt: SECRET },
    responseBody: SECRET,
    responseHeaders: { "retry-after": "2", "x-echo": SECRET },
    ...(statusCode === undefined ? {} : { statusCode }),
    cause,
  });
const noEnd = new InvalidResponseDataError({ data: SECRET, message: SECRET });
const noJson = new JSONParseError({ text: SECRET, cause: new SyntaxError(SECRET) });
const ours = transportError("llm.cut_off", { reason: "closed" });

describe("what the library throws", () => {
  it.each([
    [
      "a status",
      apiError(529),
      true,
      { code: "llm.vendor_unavailable", status: 529, retryAfterMs: 2000 },
    ],
    [
      "a limit",
      apiError(429),
      false,
      { code: "llm.rate_limited", status: 429, retryAfterMs: 2000 },
    ],
    [
      "our own, wrapped",
      apiError(200, apiError(200, ours)),
      true,
      { code: "llm.cut_off", reason: "closed" },
    ],
    ["no end of a stream", noEnd, true, { code: "llm.cut_off", reason: "no_end" }],
    ["no answer in an answer", noEnd, false, { code: "llm.bad_answer", reason: "protocol" }],
    ["no JSON", apiError(200, noJson), false, { code: "llm.bad_answer", reason: "protocol" }],
    [
      "an error event",
      { type: "overloaded_error", message: SECRET },
      true,
      { code: "llm.vendor_unavailable", status: 500 },
    ],
    [
      "an error event with a status",
      { statusCode: 429, message: SECRET },
      true,
      { code: "llm.rate_limited", status: 429 },
    ],
    ["a word", SECRET, true, { code: "llm.vendor_unavailable", status: 500 }],
  ])("%s keeps nothing of the prompt", async (_, thrown, isStreaming, expected) => {
    const failing = Promise.reject(sdkFailure(thrown, isStreaming, NOW));
    expect(await failureOf(failing, [SECRET])).toEqual(expected);
  });

  it("may be caused by itself", () => {
    const loop = new Error(SECRET);
    loop.cause = loop;
    expect(sdkFailure(loop, false, NOW).code).toBe("llm.bad_answer");
  });
});
