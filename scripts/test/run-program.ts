import { spawn } from "node:child_process";

export interface Ran {
  readonly code: number;
  /** What it printed, where it was run quietly; else empty, since it was seen as it came. */
  readonly output: string;
}

/** Runs a program to its end; never rejects on a bad exit code. Colours only where somebody watches. */
export function runProgram(
  program: string,
  args: readonly string[],
  options: {
    readonly cwd: string;
    readonly isQuiet: boolean;
    readonly environment?: Readonly<Record<string, string>>;
  },
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: options.cwd,
      env: { ...process.env, ...options.environment },
      stdio: options.isQuiet ? ["ignore", "pipe", "pipe"] : ["ignore", "inherit", "inherit"],
    });
    const chunks: Buffer[] = [];
    child.stdout?.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stderr?.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.once("error", reject);
    child.once("close", (code) =>
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString("utf8") }),
    );
  });
}
