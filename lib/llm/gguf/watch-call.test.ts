import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { watchCall } from "./watch-call";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("a watched call", () => {
  test.each<[string, (canceller: AbortController) => void]>([
    ["llm.call_timed_out", () => void vi.advanceTimersByTime(100)],
    ["llm.call_cancelled", (canceller) => canceller.abort()],
    ["llm.call_cancelled", (canceller) => (canceller.abort(), void vi.advanceTimersByTime(100))],
  ])("is stopped with %s", async (code, end) => {
    const canceller = new AbortController();
    const { stop, stopped } = watchCall(100, canceller.signal);
    expect(stop.aborted).toBe(false);
    end(canceller);
    expect(stop.reason).toMatchObject({ code });
    await expect(stopped).rejects.toBe(stop.reason);
  });

  test("that was cancelled before is stopped at once", async () => {
    const { stop, stopped } = watchCall(100, AbortSignal.abort());
    expect(stop.aborted).toBe(true);
    await expect(stopped).rejects.toMatchObject({ code: "llm.call_cancelled" });
  });

  test("is stopped by nothing once it is over, and leaves no timer", () => {
    const canceller = new AbortController();
    const { stop, release } = watchCall(100, canceller.signal);
    release();
    canceller.abort();
    vi.advanceTimersByTime(1_000);
    expect([stop.aborted, vi.getTimerCount()]).toEqual([false, 0]);
  });
});
