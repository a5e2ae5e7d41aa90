import { createInterface } from "node:readline";
import { draftNote } from "@/lib/drafting/draft-note";
import { templateSchema, type Template } from "@/lib/drafting/draft.schema";
import { renderNote } from "@/lib/drafting/render-note";
import type { CommandIo } from "./command-io";

const USAGE = "usage: provenote draft [--template soap|encounter] [--jsonl] < text\n";

type Settings = Readonly<{ template: Template; isJsonl: boolean }>;

function readArguments(args: readonly string[]): Settings | null {
  let template: Template = "soap";
  let isJsonl = false;
  for (let index = 0; index < args.length; index += 1) {
    const [name, glued] = (args[index] ?? "").split("=", 2);
    if (name === "--jsonl" && glued === undefined) isJsonl = true;
    else if (name === "--template") {
      const given = templateSchema.safeParse(glued ?? args[index + 1]);
      if (!given.success) return null;
      template = given.data;
      if (glued === undefined) index += 1;
    } else return null;
  }
  return { template, isJsonl };
}

function draftRow(id: string, text: string, template: Template): string {
  const before = performance.now();
  const { sentences } = draftNote(text, { template });
  const note = renderNote(sentences, template);
  const ms = Math.round((performance.now() - before) * 10) / 10;
  const rows = sentences.map(({ section, text: words, citations, support }) => ({
    section,
    text: words,
    citations,
    support,
  }));
  return `${JSON.stringify({ id, note, sentences: rows, ms })}\n`;
}

type Row = Readonly<{ id: string; text: string }>;

/** A row of input, or what is wrong with it; the message never repeats the text. */
function readRow(line: string): Row | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return "not JSON";
    throw error;
  }
  if (typeof value !== "object" || value === null) return "not an object";
  const { id, dialogue, text } = value as Readonly<Record<string, unknown>>;
  const words = dialogue ?? text;
  if (typeof id !== "string" && typeof id !== "number") return 'no "id"';
  return typeof words === "string" ? { id: String(id), text: words } : 'no "dialogue" or "text"';
}

async function draftLines(io: CommandIo, template: Template): Promise<number> {
  let number = 0;
  for await (const line of createInterface({ input: io.stdin, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === "") continue;
    const row = readRow(line);
    if (typeof row === "string") {
      io.err(`provenote draft: line ${number}: ${row}\n`);
      return 2;
    }
    io.out(draftRow(row.id, row.text, template));
  }
  return 0;
}

async function readAll(stdin: NodeJS.ReadableStream): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stdin) parts.push(typeof part === "string" ? Buffer.from(part) : part);
  return Buffer.concat(parts).toString("utf8");
}

/**
 * `provenote draft`: a text, or with `--jsonl` rows `{"id","dialogue"}` or `{"id","text"}`, on
 * standard input; one JSON line a draft on standard output:
 * `{"id","note","sentences":[{section,text,citations:[{start,end}],support}],"ms"}` with UTF-16
 * offsets into the input. Plain text gets the id "stdin".
 *
 * @returns 0, or 2 for a wrong argument or row; rows before it are already out
 */
export async function runDraft(args: string[], io: CommandIo): Promise<number> {
  const settings = readArguments(args);
  if (!settings) {
    io.err(USAGE);
    return 2;
  }
  if (settings.isJsonl) return draftLines(io, settings.template);
  io.out(draftRow("stdin", await readAll(io.stdin), settings.template));
  return 0;
}
