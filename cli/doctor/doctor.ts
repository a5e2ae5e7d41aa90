import { env } from "@/lib/env";
import { EXIT_FAILED, EXIT_OK, EXIT_USAGE, type Command } from "../command-io";
import { inspectClassifier } from "./doctor-classifier";
import { inspectDatabase } from "./doctor-database";
import { inspectLibrary } from "./doctor-library";
import { inspectMachine } from "./doctor-machine";

/** One line of the doctor's report. `warn` does not keep `npm start` from working. */
export interface Finding {
  readonly state: "ok" | "warn" | "bad";
  readonly subject: string;
  /** What was found. */
  readonly found: string;
  /** What to do; only where something is to be done. */
  readonly advice?: string;
}

const MARKS = { ok: "ok  ", warn: "note", bad: "BAD " } as const;

/** `doctor`: checks everything `npm start` relies on, says what is wrong and what to do. Changes nothing. */
export const runDoctor: Command = async (args, io) => {
  if (args.length > 0) {
    io.err("provenote doctor takes no arguments.\n");
    return EXIT_USAGE;
  }
  const settings = env();
  const findings = [
    ...(await inspectMachine(settings)),
    await inspectClassifier(),
    await inspectLibrary(),
    ...(await inspectDatabase(settings)),
  ];
  io.out(`${describeFindings(findings)}\n`);
  return findings.some(({ state }) => state === "bad") ? EXIT_FAILED : EXIT_OK;
};

export function describeFindings(findings: readonly Finding[]): string {
  const width = Math.max(...findings.map(({ subject }) => subject.length));
  const lines = findings.flatMap(({ state, subject, found, advice }) => [
    `${MARKS[state]}  ${subject.padEnd(width)}  ${found}`,
    ...(advice === undefined ? [] : [`${" ".repeat(width + 8)}→ ${advice}`]),
  ]);
  const bad = findings.filter(({ state }) => state === "bad").length;
  const end = bad === 0 ? "Nothing is wrong." : `${bad} to be mended before npm start works.`;
  return [...lines, "", end].join("\n");
}
