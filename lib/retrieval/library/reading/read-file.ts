import { spawn, type ChildProcessByStdio } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { env } from "@/lib/env";
import { ProvenoteError } from "@/lib/errors";
import { readerAnswerSchema, type FileKind, type ReaderAnswer } from "./reader-answer.schema";

export type ReadLimits = {
  readonly timeMs: number;
  /** Of the whole process: what a file unpacks to stands outside the heap, so the heap's limit alone would not do. */
  readonly memoryMb: number;
};

const LIMITS: ReadLimits = { timeMs: 60_000, memoryMb: 900 };
const HEAP_MB = 512;
const WATCH_MS = 100;
/** JSON of the most text there may be, each character escaped, and the rest of the line. */
const MOST_OUTPUT = 26_000_000;

type Ended = "too_slow" | "too_much_memory" | "too_much_text";
type Child = ChildProcessByStdio<Writable, Readable, null>;

/**
 * Reads the text of a file in a process of its own, which gets the bytes and nothing else: no environment, no file but
 * its code, no time without end. Whatever a hostile file does there ends as a refusal.
 * @throws ProvenoteError `library.no_reader` (503) when the program is not there.
 */
export async function readFileText(
  bytes: Uint8Array,
  kind: FileKind,
  limits: Partial<ReadLimits> = {},
): Promise<ReaderAnswer> {
  const { timeMs, memoryMb } = { ...LIMITS, ...limits };
  const { PROVENOTE_ROOT: root } = env();
  const program = join(root, "dist", "document-reader.mjs");
  const readable = [join(root, "dist"), join(root, "node_modules"), join(root, "package.json")];
  const args = [
    "--permission",
    ...readable.map((path) => `--allow-fs-read=${path}`),
    `--max-old-space-size=${Math.min(HEAP_MB, memoryMb)}`,
    "--disable-proto=delete",
    "--disallow-code-generation-from-strings",
    program,
    kind,
  ];
  const child = spawn(process.execPath, args, {
    cwd: join(root, "dist"),
    env: { NODE_ENV: "production", LANG: "C.UTF-8" },
    stdio: ["pipe", "pipe", "ignore"],
  });
  return settle(child, bytes, { timeMs, memoryMb });
}

function settle(child: Child, bytes: Uint8Array, limits: ReadLimits): Promise<ReaderAnswer> {
  return new Promise((resolve, reject) => {
    let ended: Ended | null = null;
    let output = "";
    const end = (why: Ended): void => {
      ended ??= why;
      child.kill("SIGKILL");
    };
    const clock = setTimeout(() => end("too_slow"), limits.timeMs);
    const watch = setInterval(() => {
      void residentMb(child.pid).then((megabytes) => {
        if (megabytes > limits.memoryMb) end("too_much_memory");
      });
    }, WATCH_MS);
    child.stdout.setEncoding("utf8");
    child.stdout.on("data", (chunk: string) => {
      output += chunk;
      if (output.length > MOST_OUTPUT) end("too_much_text");
    });
    const stop = (): void => {
      clearTimeout(clock);
      clearInterval(watch);
    };
    child.once("error", () => {
      stop();
      reject(noReader());
    });
    child.once("close", (code) => {
      stop();
      resolve(ended === null ? answerOf(output, code) : { refused: ended });
    });
    // It may be gone before it has read all: why, its end tells.
    child.stdin.on("error", () => undefined);
    child.stdin.end(bytes);
  });
}

/** Out of heap, V8 aborts the process: there is no answer, and a signal or 134 for a code. */
function answerOf(output: string, code: number | null): ReaderAnswer {
  const answer = readerAnswerSchema.safeParse(parseJson(output));
  if (answer.success) return answer.data;
  if (code === 1) return { refused: "damaged" };
  return { refused: code === null || code === 134 ? "too_much_memory" : "damaged" };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Megabytes of a process that is there, where the system tells (Linux); elsewhere the heap's limit stands alone. */
async function residentMb(pid: number | undefined): Promise<number> {
  try {
    const status = await readFile(`/proc/${pid ?? 0}/status`, "utf8");
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1_024;
  } catch {
    return 0;
  }
}

function noReader(): ProvenoteError {
  return new ProvenoteError(
    "unavailable",
    "library.no_reader",
    "The program that reads documents did not start. Try again.",
  );
}
