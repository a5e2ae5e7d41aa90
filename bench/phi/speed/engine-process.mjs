/**
 * `node --expose-gc engine-process.mjs ENGINE NOTES VARIANT`: a process of its own that loads the engine, reads one
 * note, says so, works through the others and prints what it holds in memory. VARIANT is "rules" or "model".
 */
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [engineFile, notesFile, variant] = process.argv.slice(2);
const print = (row) => process.stdout.write(`${JSON.stringify(row)}\n`);

const engine = await import(pathToFileURL(engineFile).href);
const notes = JSON.parse(readFileSync(notesFile, "utf8"));

async function readNote(text) {
  if (variant === "rules") return engine.detectIdentifiers(text).length;
  const { spans } = await engine.proposeIdentifiers(text);
  return engine.detectIdentifiers(text, { proposals: spans }).length;
}

await readNote(notes[0]);
print({ ready: true });
for (const note of notes) await readNote(note);
globalThis.gc?.();
await new Promise((resolve) => setTimeout(resolve, 50));
globalThis.gc?.();
const { rss, heapUsed } = process.memoryUsage();
print({ rss, heapUsed });
process.exit(0);
