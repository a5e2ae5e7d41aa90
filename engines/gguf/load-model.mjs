/** Loads the model on the processor alone, with exactly the threads asked for. */
import childProcess from "node:child_process";
import { EventEmitter } from "node:events";
import { syncBuiltinESMExports } from "node:module";
import { closeNativeCode } from "./close-doors.mjs";

/**
 * The library first loads its binary in a forked process, to survive one that crashes. This process is itself the one
 * that may crash, and may start no other: the fork is answered here, as the binary's own test would have.
 */
function answerBinaryTest() {
  const process = new EventEmitter();
  const say = (type) => setImmediate(() => process.emit("message", { type }));
  process.exitCode = null;
  process.kill = () => true;
  process.send = ({ type }) => {
    if (type === "start") say("loaded");
    else if (type === "test") say("done");
    else setImmediate(() => process.emit("exit", (process.exitCode = 0)));
  };
  say("ready");
  return process;
}

async function withForkAnswered(work) {
  const { fork } = childProcess;
  childProcess.fork = answerBinaryTest;
  syncBuiltinESMExports();
  try {
    return await work();
  } finally {
    childProcess.fork = fork;
    syncBuiltinESMExports();
  }
}

/** The library itself: throws when it or its binary cannot be loaded. */
export async function loadLibrary(threads) {
  const library = await import("node-llama-cpp");
  const llama = await withForkAnswered(() =>
    library.getLlama({
      build: "never",
      gpu: false,
      maxThreads: threads,
      skipDownload: true,
      progressLogs: false,
      logLevel: "error",
      logger: () => undefined,
    }),
  );
  closeNativeCode();
  return { library, llama };
}

/**
 * One model with one context of one sequence. By default the library takes four threads, which on two cores is
 * slower by a factor of a hundred: both limits are set.
 */
export async function loadModel({ library, llama }, { modelPath, threads, contextTokens }) {
  const model = await llama.loadModel({ modelPath });
  const contextSize = Math.min(contextTokens, model.trainContextSize);
  const context = await model.createContext({ contextSize, threads, sequences: 1 });
  return { library, llama, model, context, sequence: context.getSequence() };
}
