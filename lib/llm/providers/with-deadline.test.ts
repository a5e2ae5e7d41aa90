import { describe, expect, it } from "vitest";
import { failureOf } from "../testing/failure-of";
import { withDeadline } from "./with-deadline";

const never = new Promise<never>(() => undefined);
const idle = () => new AbortController().signal;

describe("work with a deadline", () => {
  it("answers as the work does, and lets go of what it held", async () => {
    let given: AbortSignal | null = null;
    const answer = await withDeadline(idle(), 10_000, (signal) => {
      given = signal;
      expect(signal.aborted).toBe(false);
      return Promise.resolve("done");
    });
    expect(answer).toBe("done");
    expect(given).toMatchObject({ aborted: true });
  });

  it("fails as the work does", async () => {
    const failed = withDeadline(idle(), 10_000, () => Promise.reject(new TypeError("own")));
    await expect(failed).rejects.toThrow("own");
  });

  it("is over when its time is, though the work does not listen", async () => {
    const over = withDeadline(idle(), 20, () => never);
    expect(await failureOf(over, [])).toEqual({ code: "llm.timeout", phase: "call" });
  });

  it("is over when its caller leaves, though the work does not listen", async () => {
    const controller = new AbortController();
    const over = withDeadline(controller.signal, 10_000, () => never);
    controller.abort();
    expect(await failureOf(over, [])).toEqual({ code: "llm.cancelled" });
  });

  it("does not begin for a caller who left", async () => {
    let began = false;
    const over = withDeadline(AbortSignal.abort(), 10_000, () => {
      began = true;
      return never;
    });
    expect(await failureOf(over, [])).toEqual({ code: "llm.cancelled" });
    expect(began).toBe(false);
  });

  it("tells nobody of work that fails after it is over", async () => {
    let fail: (error: Error) => void = () => undefined;
    const work = new Promise<never>((_, reject) => {
      fail = reject;
    });
    expect(
      await failureOf(
        withDeadline(idle(), 10, () => work),
        [],
      ),
    ).toMatchObject({
      code: "llm.timeout",
    });
    fail(new Error("late"));
    // A rejection that nobody handles fails the run of the tests.
    await new Promise((resolve) => setImmediate(resolve));
  });
});
