import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Variant } from "../engine/shipped-engine";

export type ProcessFigures = {
  /** From the start of the process to the first note read, in milliseconds. */
  readonly readyMs: number;
  /** Resident and used heap memory after a garbage collection, in bytes. */
  readonly rss: number;
  readonly heapUsed: number;
};

type Line = { readonly ready?: true; readonly rss?: number; readonly heapUsed?: number };

/** Runs `engine-process.mjs` once. @throws Error when it ends without its figures. */
export async function measureProcess(
  script: string,
  engineFile: string,
  notesFile: string,
  variant: Variant,
): Promise<ProcessFigures> {
  const from = performance.now();
  const child = spawn(process.execPath, ["--expose-gc", script, engineFile, notesFile, variant], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let [readyMs, rss, heapUsed] = [NaN, NaN, NaN];
  for await (const text of createInterface({ input: child.stdout })) {
    if (!text.startsWith("{")) continue;
    const line = JSON.parse(text) as Line;
    if (line.ready === true) readyMs = performance.now() - from;
    rss = line.rss ?? rss;
    heapUsed = line.heapUsed ?? heapUsed;
  }
  if (Number.isNaN(readyMs) || Number.isNaN(rss)) {
    throw new Error("The engine process gave no figures.");
  }
  return { readyMs, rss, heapUsed };
}
