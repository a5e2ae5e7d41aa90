/** Where a command reads and writes; tests pass their own. */
export type CommandIo = Readonly<{
  stdin: NodeJS.ReadableStream;
  out(text: string): void;
  err(text: string): void;
}>;

/** A command of `provenote`: its arguments after the name, its streams, and the exit code it ends with. */
export type Command = (args: string[], io: CommandIo) => Promise<number>;
