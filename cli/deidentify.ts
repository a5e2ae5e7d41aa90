import { createInterface } from "node:readline";
import { randomInt } from "node:crypto";
import { deidentify } from "@/lib/phi/deidentify";
import { detectIdentifiers } from "@/lib/phi/detect-identifiers";
import type { IdentifierSpan } from "@/lib/phi/identifier.schema";
import {
  applySurrogates,
  createSurrogateMap,
  type RandomSource,
} from "@/lib/phi/surrogates/surrogate-values";
import type { CommandIo } from "./command-io";

const MODES = ["detect", "redact", "surrogate", "reject"] as const;
type Mode = (typeof MODES)[number];
type Options = { mode: Mode; isJsonl: boolean };

export const DEIDENTIFY_USAGE = `Usage: provenote deidentify [--mode detect|redact|surrogate|reject] [--jsonl]

Reads text, or JSON lines {"id","text"}, from standard input and writes JSON lines
{"id","text","spans":[{"start","end","category","score"}],"ms"}. Offsets are UTF-16 units of the input.
  detect     the text as it was, with what was found
  redact     numbered placeholders such as [NAME_1] (the default); fails closed
  surrogate  plausible synthetic values, dates moved by one offset a text
  reject     exit code 1 when anything identifying was found; the text is not repeated
`;

function parseOptions(args: readonly string[]): Options | string {
  const options: Options = { mode: "redact", isJsonl: false };
  for (let at = 0; at < args.length; at += 1) {
    const argument = args[at] ?? "";
    if (argument === "--jsonl") options.isJsonl = true;
    else if (argument === "--mode" || argument.startsWith("--mode=")) {
      const value = argument === "--mode" ? args[(at += 1)] : argument.slice(7);
      const mode = MODES.find((known) => known === value);
      if (mode === undefined) return "--mode takes one of detect, redact, surrogate, reject.";
      options.mode = mode;
    } else return `Unknown argument at position ${at + 1}.`;
  }
  return options;
}

const randomSource: RandomSource = () => randomInt(2 ** 47) / 2 ** 47;

type Outcome = { text: string; spans: readonly IdentifierSpan[]; isRefused: boolean };

function transform(text: string, mode: Mode): Outcome {
  if (mode === "redact") {
    const result = deidentify(text);
    if (result.ok) return { text: result.text, spans: result.spans, isRefused: false };
    return { text: "", spans: detectIdentifiers(text), isRefused: true };
  }
  const spans = detectIdentifiers(text);
  if (mode === "surrogate") {
    const made = applySurrogates(text, spans, createSurrogateMap(randomSource), randomSource);
    return { text: made.text, spans, isRefused: false };
  }
  if (mode === "reject") {
    return { text: spans.length === 0 ? text : "", spans, isRefused: spans.length > 0 };
  }
  return { text, spans, isRefused: false };
}

function writeRow(id: string | number | null, text: string, mode: Mode, io: CommandIo): boolean {
  const from = performance.now();
  const { text: result, spans, isRefused } = transform(text, mode);
  const ms = Math.round((performance.now() - from) * 1000) / 1000;
  const shown = spans.map(({ start, end, category, score }) => ({ start, end, category, score }));
  io.out(`${JSON.stringify({ id, text: result, spans: shown, ms })}\n`);
  return isRefused;
}

type Row = { id: string | number | null; text: string };

function parseRow(line: string): Row | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
  if (typeof parsed !== "object" || parsed === null || !("text" in parsed)) return undefined;
  const id =
    "id" in parsed && (typeof parsed.id === "string" || typeof parsed.id === "number")
      ? parsed.id
      : null;
  return typeof parsed.text === "string" ? { id, text: parsed.text } : undefined;
}

async function readAll(stream: NodeJS.ReadableStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString("utf8");
}

/**
 * `provenote deidentify`. Exit code 0; 1 when a text was refused (mode reject found something, or the
 * residual check blocked); 2 for a wrong argument or a line that is not JSON, which is named while
 * what came before is already written. Never prints a value or a stack trace of its own.
 */
export async function runDeidentify(args: string[], io: CommandIo): Promise<number> {
  if (args.includes("--help") || args.includes("-h")) {
    io.out(DEIDENTIFY_USAGE);
    return 0;
  }
  const options = parseOptions(args);
  if (typeof options === "string") {
    io.err(`${options}\n${DEIDENTIFY_USAGE}`);
    return 2;
  }
  if (!options.isJsonl) {
    const text = await readAll(io.stdin);
    return writeRow(null, text, options.mode, io) ? 1 : 0;
  }
  let [lineNumber, exitCode] = [0, 0];
  for await (const line of createInterface({ input: io.stdin, crlfDelay: Infinity })) {
    lineNumber += 1;
    if (line.trim() === "") continue;
    const row = parseRow(line);
    if (row === undefined) {
      io.err(`Line ${lineNumber} is not a JSON object with a "text" string.\n`);
      return 2;
    }
    if (writeRow(row.id, row.text, options.mode, io)) exitCode = 1;
  }
  return exitCode;
}
