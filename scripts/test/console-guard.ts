import { afterEach, beforeEach, expect, vi, type MockInstance } from "vitest";

/** The console is an assertion: what a test does not expect to be printed fails it. */
const METHODS = ["error", "warn"] as const;

let spies: readonly MockInstance<(...words: unknown[]) => void>[] = [];

beforeEach(() => {
  spies = METHODS.map((method) => vi.spyOn(console, method).mockImplementation(() => undefined));
});

afterEach(() => {
  const printed = spies.flatMap((spy) =>
    spy.mock.calls.map((words) => words.map(String).join(" ")),
  );
  for (const spy of spies) {
    spy.mockRestore();
  }
  expect(printed, "a test printed to the console").toEqual([]);
});
