import { describe, expect, it } from "vitest";
import { failureOf } from "../testing/failure-of";
import { StopSignal } from "./stop-signal";
import { transportError } from "./transport-error";

const tooLarge = transportError("llm.too_large");
const cutOff = transportError("llm.cut_off");

function watch(stop: StopSignal) {
  const heard: string[] = [];
  stop.onStop(({ code }) => heard.push(code));
  return heard;
}

describe("the signal that stops an exchange", () => {
  it("keeps its first reason, and says it once to each who listens", () => {
    const stop = new StopSignal(null, 30_000);
    const early = watch(stop);
    stop.stop(tooLarge);
    stop.stop(cutOff);
    const late = watch(stop);
    expect([early, late, stop.reason]).toEqual([["llm.too_large"], ["llm.too_large"], tooLarge]);
  });

  it("follows its caller's signal, also one that was given before", () => {
    const controller = new AbortController();
    const heard = watch(new StopSignal(controller.signal, 30_000));
    expect(heard).toEqual([]);
    controller.abort();
    expect(heard).toEqual(["llm.cancelled"]);
    expect(watch(new StopSignal(AbortSignal.abort(), 30_000))).toEqual(["llm.cancelled"]);
  });

  it("says nothing once the exchange has finished", () => {
    const controller = new AbortController();
    const stop = new StopSignal(controller.signal, 30_000);
    const heard = watch(stop);
    stop.finish();
    controller.abort();
    stop.stop(cutOff);
    expect(heard).toEqual([]);
  });

  it.each(["connection", "headers", "body"] as const)(
    "names the %s it waited for",
    async (phase) => {
      const stop = new StopSignal(null, 30_000);
      stop.waitFor(phase, 5);
      const never = stop.race(new Promise(() => undefined));
      expect(await failureOf(never, [])).toEqual({ code: "llm.timeout", phase });
    },
  );

  it("ends by the whole's clock however often a shorter one begins anew", async () => {
    const stop = new StopSignal(null, 20);
    stop.waitFor("body", 30_000);
    stop.waitFor("body", 30_000);
    const never = stop.race(new Promise(() => undefined));
    expect(await failureOf(never, [])).toEqual({ code: "llm.timeout", phase: "total" });
  });

  it("lets work through that is done in time", async () => {
    const stop = new StopSignal(null, 30_000);
    expect(await stop.race(Promise.resolve(7))).toBe(7);
    await expect(stop.race(Promise.reject(new TypeError("own")))).rejects.toThrow("own");
    stop.finish();
  });
});
