/** Groups of checks, in the order of the table; `--set NAME` runs some of them. */
export const SETS = [
  "asq",
  "labelled",
  "ccda",
  "kept",
  "robustness",
  "verifier",
  "surrogates",
  "speed",
  "overlap",
] as const;
export type SetName = (typeof SETS)[number];

export type BenchOptions = {
  readonly sets: ReadonlySet<SetName>;
  readonly isRulesOnly: boolean;
  readonly keepIn: string | null;
  readonly jsonFile: string | null;
  /** Files that take the tables in markdown; "-" for standard output. */
  readonly markdownFiles: readonly string[];
};

export const USAGE = `npm run bench:phi -- [--set NAME]… [--rules-only] [--keep DIR] [--json FILE] [--markdown FILE|-]…
  sets: ${SETS.join(", ")}
  PROVENOTE_SHARED names the folder of the evaluation data, PRESIDIO_PYTHON an environment that holds Presidio.`;

const isSet = (name: string): name is SetName => (SETS as readonly string[]).includes(name);

/** The command line says something that is not understood. */
export class UsageError extends Error {}

/** Reads the command line. @throws UsageError that says what is wrong with it. */
export function readOptions(words: readonly string[]): BenchOptions {
  const sets = new Set<SetName>();
  const markdownFiles: string[] = [];
  let isRulesOnly = false;
  let [keepIn, jsonFile]: [string | null, string | null] = [null, null];
  const flat = words.flatMap((word) => {
    const pair = /^(--[a-z-]+)=(.*)$/.exec(word);
    return pair === null ? [word] : [pair[1] ?? "", pair[2] ?? ""];
  });
  for (let at = 0; at < flat.length; at += 1) {
    const flag = flat[at] ?? "";
    if (flag === "--rules-only") {
      isRulesOnly = true;
      continue;
    }
    at += 1;
    const value = flat[at];
    if (value === undefined) throw new UsageError(`${flag} needs a value.\n${USAGE}`);
    if (flag === "--set" && isSet(value)) sets.add(value);
    else if (flag === "--keep") keepIn = value;
    else if (flag === "--json") jsonFile = value;
    else if (flag === "--markdown") markdownFiles.push(value);
    else throw new UsageError(`${flag} ${value} is not understood.\n${USAGE}`);
  }
  return {
    sets: sets.size === 0 ? new Set(SETS) : sets,
    isRulesOnly,
    keepIn,
    jsonFile,
    markdownFiles,
  };
}
