import { EXIT_FAILED, EXIT_OK, EXIT_USAGE, type Command, type CommandIo } from "./command-io";

interface Entry {
  /** The words that choose it. */
  readonly words: readonly string[];
  readonly summary: string;
  /** Loaded only when chosen: what needs no database must not load its client. */
  load(): Promise<Command>;
  /** Brings the database up first, and leaves it as it was found. */
  readonly needsDatabase: boolean;
}

const COMMANDS: readonly Entry[] = [
  {
    words: ["deidentify"],
    summary: "take identifiers out of text or JSONL on standard input",
    needsDatabase: false,
    load: async () => (await import("./deidentify/with-classifier")).runDeidentifyWithClassifier,
  },
  {
    words: ["draft"],
    summary: "draft a cited note from text or JSONL on standard input",
    needsDatabase: false,
    load: async () => (await import("./draft")).runDraft,
  },
  {
    words: ["note", "verify"],
    summary: "check an exported note offline",
    needsDatabase: false,
    load: async () => (await import("./note-verify")).runNoteVerify,
  },
  {
    words: ["user"],
    summary: "make, list or disable accounts",
    needsDatabase: true,
    load: async () => (await import("./user")).runUser,
  },
  {
    words: ["deployment"],
    summary: "list, add, change or test language models",
    needsDatabase: true,
    load: async () => (await import("./models/deployment")).runDeployment,
  },
  {
    words: ["agreement"],
    summary: "list, enter or end agreements with vendors",
    needsDatabase: true,
    load: async () => (await import("./models/agreement")).runAgreement,
  },
  {
    words: ["determination"],
    summary: "list, enter or end experts' determinations",
    needsDatabase: true,
    load: async () => (await import("./models/determination")).runDetermination,
  },
  {
    words: ["alert"],
    summary: "list what leaked or was reached for",
    needsDatabase: true,
    load: async () => (await import("./models/alert")).runAlert,
  },
  {
    words: ["medication-table"],
    summary: "list, review, recall or export rows, and import names",
    needsDatabase: true,
    load: async () => (await import("./safety/medication-table")).runMedicationTable,
  },
  {
    words: ["library"],
    summary: "list, add, import or archive documents of the reference library",
    needsDatabase: true,
    load: async () => (await import("./library/library")).runLibrary,
  },
  {
    words: ["data"],
    summary: "export or import everything, keys included",
    needsDatabase: true,
    load: async () => (await import("./data")).runData,
  },
  {
    words: ["demo", "seed"],
    summary: "make the synthetic demo clinic",
    needsDatabase: true,
    load: async () => (await import("./demo-seed")).runDemoSeed,
  },
  {
    words: ["db"],
    summary: "make the database or bring it up to date",
    needsDatabase: false,
    load: async () => (await import("./db")).runDb,
  },
  {
    words: ["doctor"],
    summary: "check everything that npm start relies on",
    needsDatabase: false,
    load: async () => (await import("./doctor/doctor")).runDoctor,
  },
];

/** Finds the command, runs it, and turns an expected error into one line and an exit code. */
export async function main(args: string[], io: CommandIo): Promise<number> {
  const entry = COMMANDS.find(({ words }) => words.every((word, index) => args[index] === word));
  if (entry === undefined) {
    const isHelp = args.length === 0 || ["help", "--help", "-h"].includes(args[0] ?? "");
    (isHelp ? io.out : io.err)(usage());
    return isHelp ? EXIT_OK : EXIT_USAGE;
  }
  try {
    const command = await entry.load();
    const rest = args.slice(entry.words.length);
    if (!entry.needsDatabase) {
      return await command(rest, io);
    }
    const { withOpenDatabase } = await import("./with-open-database");
    return await withOpenDatabase(io, () => command(rest, io));
  } catch (error) {
    return await explain(error, io);
  }
}

function usage(): string {
  const width = Math.max(...COMMANDS.map(({ words }) => words.join(" ").length));
  const lines = COMMANDS.map(
    ({ words, summary }) => `  ${words.join(" ").padEnd(width)}  ${summary}`,
  );
  return ["provenote COMMAND [...]", "", ...lines, ""].join("\n");
}

/** The path of a file that is not there, is a folder or may not be opened; null for any other error. */
function fileThatCannotBeRead(error: unknown): string | null {
  if (!(error instanceof Error) || !("code" in error) || !("path" in error)) return null;
  const isOfFile = ["ENOENT", "EACCES", "EISDIR", "ENOTDIR"].includes(String(error.code));
  return isOfFile ? String(error.path) : null;
}

/** A defect still shows where it is; what a person can act on shows no stack. */
async function explain(error: unknown, io: CommandIo): Promise<number> {
  const { isProvenoteError } = await import("@/lib/errors");
  if (!isProvenoteError(error)) {
    const unreadable = fileThatCannotBeRead(error);
    if (unreadable === null) throw error;
    io.err(`provenote: ${unreadable} cannot be read.\n`);
    return EXIT_USAGE;
  }
  io.err(`provenote: ${error.message} (${error.code})\n`);
  return error.kind === "invalid" ? EXIT_USAGE : EXIT_FAILED;
}
