import { spawn } from "node:child_process";
import { ENGINE_ENVIRONMENT, NAMESPACE_FLAGS } from "./engine-command";

/** Long for a command that does nothing; a machine that hangs here goes without. */
const PATIENCE_MS = 10_000;

/**
 * Tries whether `program` (util-linux `unshare`) may give a process namespaces of its own: containers and some
 * distributions refuse it. Returns the program, or null when it cannot be used.
 */
export function findNamespaces(
  program: string | null,
  nodeProgram: string,
): Promise<string | null> {
  if (program === null) return Promise.resolve(null);
  return new Promise((resolve) => {
    const tried = spawn(program, [...NAMESPACE_FLAGS, nodeProgram, "--version"], {
      env: ENGINE_ENVIRONMENT,
      stdio: "ignore",
      timeout: PATIENCE_MS,
      killSignal: "SIGKILL",
    });
    tried.once("error", () => resolve(null));
    tried.once("exit", (code) => resolve(code === 0 ? program : null));
  });
}
