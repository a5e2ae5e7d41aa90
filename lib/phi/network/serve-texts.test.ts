import { once } from "node:events";
import { MessageChannel, type MessagePort } from "node:worker_threads";
import { afterEach, describe, expect, test } from "vitest";
import { serveTexts, type ServedNet } from "./serve-texts";

const STARTED = { folder: "/models/test", threads: 2 };
/** Measures texts: one run a word; a text with "bad" cannot be read. */
const lengths: ServedNet<string, readonly number[]> = {
  name: "lengths/1",
  run: (word) => Promise.resolve(Float32Array.of(word.length)),
  read: async (text, run) => {
    if (text.includes("bad")) throw new Error(`Cannot read ${text}.`);
    const found: number[] = [];
    for (const word of text.split(" ")) found.push((await run(word))[0] ?? Number.NaN);
    return found;
  },
};

const open: MessagePort[] = [];
afterEach(() => {
  for (const port of open.splice(0)) port.close();
});

/** The other end of a served port, and what comes out of it. */
async function serve(net: ServedNet<string, readonly number[]>): Promise<{
  readonly port: MessagePort;
  readonly heard: unknown[];
  next: () => Promise<unknown>;
}> {
  const { port1, port2 } = new MessageChannel();
  open.push(port1, port2);
  const heard: unknown[] = [];
  port1.on("message", (message) => heard.push(message));
  const next = async (): Promise<unknown> => (await once(port1, "message"))[0];
  const ready = next();
  await serveTexts(port2, STARTED, "lengths", () => Promise.resolve(net));
  await ready;
  return { port: port1, heard, next };
}

describe("the thread of a net", () => {
  test("opens the net it was started for, and tells its name first", async () => {
    const { port1, port2 } = new MessageChannel();
    open.push(port1, port2);
    const asked: unknown[] = [];
    const first = once(port1, "message");
    await serveTexts(port2, STARTED, "lengths", (folder, threads) => {
      asked.push([folder, threads]);
      return Promise.resolve(lengths);
    });
    expect(asked).toEqual([["/models/test", 2]]);
    expect(await first).toEqual([{ ready: "lengths/1" }]);
  });

  test("answers each text under its number, in the order they came", async () => {
    const { port, heard, next } = await serve(lengths);
    port.postMessage({ id: 1, text: "one three" });
    port.postMessage({ id: 2, text: "a" });
    while (heard.length < 3) await next();
    expect(heard.slice(1)).toEqual([
      { id: 1, lengths: [3, 5] },
      { id: 2, lengths: [1] },
    ]);
  });

  test("answers a text that it cannot read with nothing that could quote it, and goes on", async () => {
    const { port, heard, next } = await serve(lengths);
    port.postMessage({ id: 1, text: "bad Quentin" });
    port.postMessage({ id: 2, text: "good" });
    while (heard.length < 3) await next();
    expect(heard.slice(1)).toEqual([
      { id: 1, lengths: null },
      { id: 2, lengths: [4] },
    ]);
  });

  test("told to stop in the middle of a text runs no further word, answers null and closes", async () => {
    const words: string[] = [];
    let told = (): void => undefined;
    const net = {
      ...lengths,
      run: async (word: string) => {
        words.push(word);
        told();
        // The stop is heard while this word is run.
        await new Promise((resolve) => setImmediate(resolve));
        await new Promise((resolve) => setImmediate(resolve));
        return Float32Array.of(word.length);
      },
    };
    const { port, heard } = await serve(net);
    told = () => port.postMessage({ stop: true });
    const closed = once(port, "close");
    port.postMessage({ id: 1, text: "one two three four five six seven eight nine ten" });
    await closed;
    expect(heard.slice(1)).toEqual([{ id: 1, lengths: null }]);
    expect(words.length).toBeLessThan(10);
  });

  test.each([
    ["no threads", { folder: "/models/test", threads: 0 }],
    ["no folder", { threads: 1 }],
    ["nothing", undefined],
  ])("is not started with %s", async (_what, started) => {
    const { port1, port2 } = new MessageChannel();
    open.push(port1, port2);
    const opening = serveTexts(port2, started, "lengths", () => Promise.resolve(lengths));
    await expect(opening).rejects.toThrow();
  });

  test("says nothing when the net cannot be opened", async () => {
    const { port1, port2 } = new MessageChannel();
    open.push(port1, port2);
    const opening = serveTexts(port2, STARTED, "lengths", () =>
      Promise.reject(new Error("no such file")),
    );
    await expect(opening).rejects.toThrow("no such file");
  });
});
