import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ProvenoteError } from "@/lib/errors";
import { transportError } from "../transport/transport-error";
import { isRetryable } from "./is-retryable";
import { readRetryAfter } from "./read-retry-after";
import { vendorError } from "./vendor-error";

const NOW = new Date("2026-01-01T00:00:00Z");

describe("how long a vendor asks to wait", () => {
  it.each([
    [{ "retry-after": "7" }, 7000],
    [{ "retry-after": "0" }, 0],
    [{ "retry-after": " 1.5 " }, 1500],
    [{ "retry-after": "Thu, 01 Jan 2026 00:01:00 GMT" }, 60_000],
    [{ "retry-after": "Wed, 31 Dec 2025 23:59:00 GMT" }, 0],
    [{ "retry-after-ms": "250.4" }, 251],
    [{ "retry-after-ms": "250", "retry-after": "9" }, 250],
    [{ "retry-after-ms": "soon", "retry-after": "9" }, 9000],
    [{}, null],
    [{ "retry-after": "" }, null],
    [{ "retry-after": "soon" }, null],
    [{ "retry-after": "-5" }, null],
    [{ "retry-after": "1e9" }, null],
    [{ "retry-after": "99999999999" }, null],
    [{ "retry-after": "2026-01-01" }, null],
    [{ "retry-after": "Thu, 01 Jan 2026 25:01:00 GMT" }, null],
    [{ "retry-after": "March 7" }, null],
  ] as const)("%j is %s ms", (headers, expected) => {
    expect(readRetryAfter(new Headers(headers), NOW)).toBe(expected);
  });
});

describe("a vendor's status", () => {
  it.each([
    [429, "llm.rate_limited", 429],
    [408, "llm.vendor_unavailable", 503],
    [500, "llm.vendor_unavailable", 503],
    [503, "llm.vendor_unavailable", 503],
    [529, "llm.vendor_unavailable", 503],
    [400, "llm.vendor_refused", 503],
    [401, "llm.vendor_refused", 503],
    [404, "llm.vendor_refused", 503],
    [413, "llm.vendor_refused", 503],
  ])("%i is %s", (status, code, answered) => {
    const error = vendorError(status, new Headers({ "x-request-id": "Zebulon" }), NOW);
    expect([error.code, error.status, error.details]).toEqual([code, answered, { status }]);
  });

  it("carries no header but the wait", () => {
    fc.assert(
      fc.property(fc.integer({ min: 400, max: 599 }), fc.nat(9999), (status, seconds) => {
        const headers = new Headers({ "retry-after": String(seconds), "x-echo": "Zebulon" });
        expect(vendorError(status, headers, NOW).details).toEqual({
          status,
          retryAfterMs: seconds * 1000,
        });
      }),
    );
  });
});

describe("another try", () => {
  it.each([
    [vendorError(429, new Headers(), NOW), true],
    [vendorError(502, new Headers(), NOW), true],
    [transportError("llm.unreachable", { reason: "ECONNREFUSED" }), true],
    [transportError("llm.timeout", { phase: "headers" }), true],
    [transportError("llm.cut_off", { reason: "no_end" }), true],
    [transportError("llm.cut_off", { reason: "length" }), false],
    [transportError("llm.unreachable", { reason: "request_failed" }), false],
    [vendorError(401, new Headers(), NOW), false],
    [transportError("llm.bad_answer", { reason: "schema" }), false],
    [transportError("llm.address_refused"), false],
    [transportError("llm.redirect_refused"), false],
    [transportError("llm.cancelled"), false],
    [transportError("llm.too_large"), false],
    [new ProvenoteError("conflict", "llm.second_request", "no"), false],
    [new Error("fetch failed"), false],
    [undefined, false],
  ])("may or may not help: %#", (error, expected) => {
    expect(isRetryable(error)).toBe(expected);
  });
});
