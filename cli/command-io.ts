/** What a command of `provenote` is given: tests pass their own stream and sinks. */
export type CommandIo = {
  readonly stdin: NodeJS.ReadableStream;
  out(text: string): void;
  err(text: string): void;
};

/** One command: arguments after its name in, exit code out. Never prints a stack trace. */
export type Command = (args: string[], io: CommandIo) => Promise<number>;

/** Exit codes that every command shares; `note verify` has one more of its own. */
export const EXIT_OK = 0;
export const EXIT_FAILED = 1;
export const EXIT_USAGE = 2;
