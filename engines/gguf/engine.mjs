/**
 * The program of the child process: one GGUF model on the processor. Reads one JSON message a line from its standard
 * input and writes one a line to its standard output; ends when the input ends, as it does when the parent is gone.
 *
 *   in   { type: "open", modelPath, threads, contextTokens }                            once, first
 *        { type: "generate", id, system, prompt, jsonSchema, maxOutputTokens, temperature, isStreamed }
 *        { type: "abort", id }
 *   out  { type: "ready", isolation, contextTokens, threads }
 *        { type: "text", id, text }                                                     where isStreamed
 *        { type: "done", id, text, inputTokens, outputTokens, finishReason }            stop, length, aborted
 *        { type: "failed", id, reason, inputTokens }                                    id null before "ready"
 *
 * Writes nothing else anywhere: no log, no file. A failure carries a reason from a closed list and never a text.
 */
import { Console } from "node:console";
import { answerPrompt, Refusal } from "./answer-prompt.mjs";
import { closeDoors } from "./close-doors.mjs";
import { loadLibrary, loadModel } from "./load-model.mjs";
import { areDoorsClosed, measureIsolation } from "./measure-isolation.mjs";
import { readLines } from "./read-lines.mjs";

// Standard output is the protocol's; whatever a package says goes to the other, which the parent does not read.
globalThis.console = new Console(process.stderr, process.stderr);

const measured = await measureIsolation();
closeDoors();
const isolation = { ...measured, hasClosedDoors: areDoorsClosed() };

let loaded = null;
let running = null;
let queue = Promise.resolve();

function say(message) {
  process.stdout.write(`${JSON.stringify(message)}\n`);
}

function fail(id, error, otherwise) {
  const { reason, inputTokens } = error instanceof Refusal ? error : new Refusal(otherwise);
  say({ type: "failed", id, reason, inputTokens });
}

async function open(message) {
  const library = await loadLibrary(message.threads).catch((error) => {
    fail(null, error, "engine_not_loaded");
    process.exitCode = 1;
    return null;
  });
  if (library === null) return;
  try {
    loaded = await loadModel(library, message);
  } catch (error) {
    fail(null, error, "model_not_loaded");
    return;
  }
  const { contextSize: contextTokens, idealThreads: threads } = loaded.context;
  say({ type: "ready", isolation, contextTokens, threads });
}

async function generate(call) {
  const { id } = call;
  const stop = new AbortController();
  running = { id, stop };
  try {
    const onText = (text) => say({ type: "text", id, text });
    const answer = await answerPrompt(loaded, call, { signal: stop.signal, onText });
    say({ type: "done", id, ...answer });
  } catch (error) {
    fail(id, error, "answer_failed");
  } finally {
    running = null;
  }
}

function receive(line) {
  const message = JSON.parse(line);
  if (message.type === "abort") {
    if (running?.id === message.id) running.stop.abort();
    return;
  }
  const work = message.type === "open" ? open : generate;
  queue = queue.then(() => work(message));
}

readLines(process.stdin, receive);
// The parent is gone, or done with us. The library's threads hold nothing that needs saving.
process.stdin.once("close", () => process.exit());
process.stdin.once("end", () => process.exit());
// Nobody listens any more.
process.stdout.on("error", () => process.exit(1));
