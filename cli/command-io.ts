/** What a command may touch of the outside world; a test gives it strings. */
export interface CommandIo {
  readonly stdin: NodeJS.ReadableStream;
  /** Results, for a pipe. */
  out(text: string): void;
  /** Explanations, for a person. */
  err(text: string): void;
}

/** Runs one command; the number is the exit code. */
export type Command = (args: string[], io: CommandIo) => Promise<number>;

export const EXIT_OK = 0;
/** The command could not do what it was asked. */
export const EXIT_FAILED = 1;
/** The command was not understood, or its input was not. */
export const EXIT_USAGE = 2;
/** A note is whole in itself, but nobody vouches for who signed it. */
export const EXIT_SIGNER_UNKNOWN = 3;

/** Reads all of standard input as UTF-8. */
export async function readAll(stdin: NodeJS.ReadableStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stdin) {
    chunks.push(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
