import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { draftNote, type DraftOptions } from "@/lib/drafting/draft-note";
import { renderNote } from "@/lib/drafting/render-note";
import { readingGrade } from "@/lib/notes/templates/reading-grade.schema";
import {
  isShippedTemplate,
  SHIPPED_TEMPLATES,
} from "@/lib/notes/templates/shipped-templates.schema";
import { shippedTemplateIdSchema } from "@/lib/notes/templates/template.schema";
import type { CommandIo } from "./command-io";
import { parseTemplateFile, type ParsedTemplateFile } from "./parse-template-file";

const USAGE = `usage: provenote draft [--template NAME | --template-file FILE.json] [--abbreviations keep|expand] [--jsonl] < text
templates: ${shippedTemplateIdSchema.options.join(", ")}
`;

type Template = DraftOptions["template"];
type Abbreviations = NonNullable<DraftOptions["abbreviations"]>;
type Arguments = Readonly<{
  template: Template;
  file: string | null;
  isJsonl: boolean;
  /** Undefined when the template decides. */
  abbreviations: Abbreviations | undefined;
}>;

function readArguments(args: readonly string[]): Arguments | null {
  let template: Template = "soap";
  let file: string | null = null;
  let isJsonl = false;
  let abbreviations: Abbreviations | undefined;
  for (let index = 0; index < args.length; index += 1) {
    const [name, glued] = (args[index] ?? "").split("=", 2);
    if (name === "--jsonl" && glued === undefined) {
      isJsonl = true;
      continue;
    }
    const given = glued ?? args[index + 1] ?? "";
    if (name === "--template" && isShippedTemplate(given)) template = given;
    else if (name === "--template-file" && given !== "") file = given;
    else if (name === "--abbreviations" && (given === "keep" || given === "expand")) {
      abbreviations = given;
    } else return null;
    if (glued === undefined) index += 1;
  }
  return { template, file, isJsonl, abbreviations };
}

/** The template of a file, or what is wrong with it. */
async function readTemplate(file: string): Promise<ParsedTemplateFile> {
  try {
    const parsed = parseTemplateFile(await readFile(file, "utf8"));
    if (parsed.ok) return parsed;
    return { ok: false, problems: parsed.problems.map((problem) => `${file}: ${problem}`) };
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error)) throw error;
    return { ok: false, problems: [`${file} cannot be read (${String(error.code)}).`] };
  }
}

function draftRow(id: string, text: string, options: DraftOptions): string {
  const { template } = options;
  const before = performance.now();
  const { sentences, gaps } = draftNote(text, options);
  const note = renderNote(sentences, template, gaps);
  const ms = Math.round((performance.now() - before) * 10) / 10;
  const rows = sentences.map(({ section, text: words, citations, support }) => ({
    section,
    text: words,
    citations,
    support,
  }));
  const { wording } = typeof template === "string" ? SHIPPED_TEMPLATES[template] : template;
  const grade =
    wording === "plain" ? { readingGrade: readingGrade(rows.map((row) => row.text)) } : {};
  return `${JSON.stringify({ id, note, sentences: rows, ms, ...grade })}\n`;
}

type Row = Readonly<{ id: string; text: string; sex: "female" | "male" | undefined }>;

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
  const { id, dialogue, text, sex } = value as Readonly<Record<string, unknown>>;
  const words = dialogue ?? text;
  if (typeof id !== "string" && typeof id !== "number") return 'no "id"';
  if (typeof words !== "string") return 'no "dialogue" or "text"';
  if (sex !== undefined && sex !== "female" && sex !== "male") return '"sex" is not female or male';
  return { id: String(id), text: words, sex };
}

async function draftLines(io: CommandIo, options: DraftOptions): Promise<number> {
  let number = 0;
  for await (const line of createInterface({ input: io.stdin, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === "") continue;
    const row = readRow(line);
    if (typeof row === "string") {
      io.err(`provenote draft: line ${number}: ${row}\n`);
      return 2;
    }
    io.out(draftRow(row.id, row.text, { ...options, sex: row.sex }));
  }
  return 0;
}

async function readAll(stdin: NodeJS.ReadableStream): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stdin) parts.push(typeof part === "string" ? Buffer.from(part) : part);
  return Buffer.concat(parts).toString("utf8");
}

/**
 * `provenote draft`: a text, or with `--jsonl` rows `{"id","dialogue"}` or `{"id","text"}`, each
 * with `"sex":"female"|"male"` when the chart states it, on standard input; one JSON line a draft on standard output:
 * `{"id","note","sentences":[{section,text,citations:[{start,end}],support}],"ms"}` with UTF-16
 * offsets into the input. Plain text gets the id "stdin". A template in plain words adds "readingGrade"
 * (Flesch–Kincaid; null without a word).
 *
 * @returns 0, or 2 for a wrong argument, template or row; rows before it are already out
 */
export async function runDraft(args: string[], io: CommandIo): Promise<number> {
  const settings = readArguments(args);
  if (!settings) {
    io.err(USAGE);
    return 2;
  }
  const read: ParsedTemplateFile | Arguments =
    settings.file === null ? settings : await readTemplate(settings.file);
  if ("problems" in read) {
    for (const problem of read.problems) io.err(`provenote draft: ${problem}\n`);
    return 2;
  }
  const { abbreviations } = settings;
  const options: DraftOptions = {
    template: read.template,
    ...(abbreviations === undefined ? {} : { abbreviations }),
  };
  if (settings.isJsonl) return draftLines(io, options);
  io.out(draftRow("stdin", await readAll(io.stdin), options));
  return 0;
}
