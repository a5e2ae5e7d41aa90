import { readHtml } from "./read-html";
import { readPdf } from "./read-pdf";
import { readPlainText } from "./read-plain-text";
import {
  fileKindSchema,
  MOST_CHARACTERS,
  type FileKind,
  type ReaderAnswer,
} from "./reader-answer.schema";

/**
 * The program that reads a stranger's file: bytes come in on standard input, one JSON line goes out. It runs without our
 * environment, may read only its own code and may write nothing (Node's permission model), and whoever started it ends it
 * when it takes too long or too much memory.
 */
async function main(): Promise<void> {
  const kind = fileKindSchema.parse(process.argv[2]);
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  const answer = withText(await read(kind, Buffer.concat(chunks)));
  await new Promise<void>((resolve) => {
    process.stdout.write(`${JSON.stringify(answer)}\n`, () => resolve());
  });
  process.exit(0);
}

async function read(kind: FileKind, bytes: Uint8Array): Promise<ReaderAnswer> {
  if (kind === "pdf") return readPdf(bytes);
  return kind === "html" ? readHtml(bytes) : readPlainText(bytes);
}

/** Lone surrogates and what is too long are settled here: JSON and the database take neither. */
function withText(answer: ReaderAnswer): ReaderAnswer {
  if ("refused" in answer) return answer;
  const pages = answer.pages.map((page) => page.toWellFormed());
  const length = pages.reduce((sum, page) => sum + page.length, 0);
  if (length > MOST_CHARACTERS) return { refused: "too_much_text" };
  return pages.every((page) => page.trim() === "") ? { refused: "no_text" } : { pages };
}

await main();
