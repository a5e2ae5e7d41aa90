import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { z } from "zod";
import { ProvenoteError } from "@/lib/errors";
import { demographicsSchema } from "@/lib/patients/demographics.schema";
import { identifierCategorySchema, type KnownValue } from "@/lib/phi/identifier.schema";
import { valuesOfPatient } from "@/lib/phi/known-values";
import { parsePolicyFile } from "@/lib/phi/policy/parse-policy-file";
import type { DeidPolicy } from "@/lib/phi/policy/policy.schema";

const MODES = ["detect", "redact", "surrogate", "reject"] as const;
const PLACEHOLDERS = ["numbered", "plain"] as const;
const DATES = ["shift", "year-only"] as const;

export type DeidentifySettings = {
  readonly mode: (typeof MODES)[number];
  readonly isRestore: boolean;
  readonly placeholders: (typeof PLACEHOLDERS)[number];
  /** Null: whatever the mode does with dates by itself. */
  readonly dates: (typeof DATES)[number] | null;
  readonly isJsonl: boolean;
  readonly isRulesOnly: boolean;
  readonly patient: string;
  readonly map: { readonly file: string; readonly passphraseFile: string } | null;
  readonly policy: DeidPolicy | null;
  readonly knownValues: readonly KnownValue[];
};

const OPTIONS = {
  mode: { type: "string" },
  restore: { type: "boolean" },
  placeholders: { type: "string" },
  dates: { type: "string" },
  jsonl: { type: "boolean" },
  "rules-only": { type: "boolean" },
  patient: { type: "string" },
  map: { type: "string" },
  "passphrase-file": { type: "string" },
  policy: { type: "string" },
  "patient-values": { type: "string" },
} as const;

export const DEIDENTIFY_USAGE = `Usage: provenote deidentify [--mode detect|redact|surrogate|reject] [--jsonl] [OPTIONS]
       provenote deidentify --restore --map FILE --passphrase-file FILE [--mode redact|surrogate] [--jsonl]
       provenote deidentify --csv FILE --columns SPEC --k N [...]      (--csv --help says more)

Reads text, or JSON lines {"id","text","patient"}, from standard input and writes JSON lines
{"id","text","spans":[{"start","end","category","score"}],"model","ms"}. Offsets are UTF-16 units of the input.
  detect     the text as it was, with what was found
  redact     placeholders (the default); fails closed: a text that may still identify is not written
  surrogate  synthetic values drawn at random, for research and export; fails closed
  reject     exit code 1 when anything identifying was found, with kinds and offsets; the text is not repeated

  --placeholders numbered|plain   [NAME_1], which can be put back, or [NAME]
  --dates shift|year-only         surrogate moves all dates of a patient by one secret offset (the default there);
                                  that is not Safe Harbor to the letter, which leaves only the year: year-only
  --map FILE                      keeps a patient's placeholders and surrogates across documents, encrypted under
  --passphrase-file FILE          this passphrase; all texts are one patient's unless a row says "patient"
  --patient NAME                  whose texts these are, in that map
  --patient-values FILE           JSON: [{"category","value"}], or {"family","given","birthDate","mrn","phone"}
  --policy FILE                   JSON: what the organization keeps, generalises and adds
  --rules-only                    by the stricter rules alone; "model" is null then
Exit code 1: a text was refused, or a placeholder could not be put back.
`;

/** A message for the person who typed; what it names are options, never values. */
export type OptionProblem = { readonly problem: string };

function choose<Choice extends string>(
  name: string,
  value: string | undefined,
  choices: readonly Choice[],
): Choice | null | OptionProblem {
  if (value === undefined) return null;
  return (
    choices.find((choice) => choice === value) ?? {
      problem: `--${name} takes one of ${choices.join(", ")}.`,
    }
  );
}

const isProblem = (value: unknown): value is OptionProblem =>
  typeof value === "object" && value !== null && "problem" in value;

/**
 * The settings of one command, files read.
 * @throws ProvenoteError `deidentify.bad_policy`, `deidentify.bad_values`
 */
export async function readOptions(args: string[]): Promise<DeidentifySettings | OptionProblem> {
  const values = parse(args);
  if (isProblem(values)) return values;
  const mode = choose("mode", values.mode, MODES);
  const placeholders = choose("placeholders", values.placeholders, PLACEHOLDERS);
  const dates = choose("dates", values.dates, DATES);
  if (isProblem(mode)) return mode;
  if (isProblem(placeholders)) return placeholders;
  if (isProblem(dates)) return dates;
  const { map, "passphrase-file": passphraseFile, restore = false } = values;
  const problem = refuseTogether({ mode, placeholders, dates, map, passphraseFile, restore });
  if (problem !== null) return { problem };
  return {
    mode: mode ?? "redact",
    isRestore: restore,
    placeholders: placeholders ?? "numbered",
    dates,
    isJsonl: values.jsonl ?? false,
    isRulesOnly: values["rules-only"] ?? false,
    patient: values.patient ?? "",
    map: map === undefined || passphraseFile === undefined ? null : { file: map, passphraseFile },
    policy: values.policy === undefined ? null : await readPolicy(values.policy),
    knownValues:
      values["patient-values"] === undefined ? [] : await readValues(values["patient-values"]),
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS }).values;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return {
      problem: "There is an argument that this command does not know, or one without its value.",
    };
  }
}

/** What does not go together, or null. */
function refuseTogether(options: {
  mode: string | null;
  placeholders: string | null;
  dates: string | null;
  map: string | undefined;
  passphraseFile: string | undefined;
  restore: boolean;
}): string | null {
  const { mode, placeholders, dates, map, passphraseFile, restore } = options;
  if (map !== undefined && passphraseFile === undefined) {
    return "--map needs --passphrase-file: a map is never written unencrypted.";
  }
  if (map === undefined && passphraseFile !== undefined) {
    return "--passphrase-file goes with --map.";
  }
  if (restore && map === undefined) return "--restore needs the --map that was kept.";
  if (map !== undefined && (mode === "detect" || mode === "reject")) {
    return "--map goes with the modes redact and surrogate.";
  }
  if (placeholders === "plain" && map !== undefined) {
    return "Plain placeholders cannot be put back, so there is no map to keep.";
  }
  if (placeholders !== null && mode !== null && mode !== "redact") {
    return "--placeholders goes with the mode redact.";
  }
  if (dates === "shift" && mode !== "surrogate") {
    return "--dates shift goes with the mode surrogate.";
  }
  return dates !== null && (mode === "detect" || mode === "reject")
    ? "--dates goes with the modes redact and surrogate."
    : null;
}

async function readPolicy(path: string): Promise<DeidPolicy> {
  const parsed = parsePolicyFile(await readFile(path, "utf8"));
  if (parsed.ok) return parsed.policy;
  throw new ProvenoteError(
    "invalid",
    "deidentify.bad_policy",
    `The policy cannot be used. ${parsed.problems.join(" ")}`,
  );
}

const patientSchema = demographicsSchema.extend({
  sex: demographicsSchema.shape.sex.default("unknown"),
});
const valuesSchema = z.union([
  z
    .array(z.strictObject({ category: identifierCategorySchema, value: z.string().min(2) }))
    .max(500),
  patientSchema.transform(valuesOfPatient),
]);

async function readValues(path: string): Promise<KnownValue[]> {
  const text = await readFile(path, "utf8");
  try {
    return valuesSchema.parse(JSON.parse(text));
  } catch (cause) {
    if (!(cause instanceof SyntaxError || cause instanceof z.ZodError)) throw cause;
    // The cause would repeat values.
    throw new ProvenoteError(
      "invalid",
      "deidentify.bad_values",
      'The patient\'s values are neither [{"category","value"}] nor {"family","given","birthDate","mrn"}.',
    );
  }
}
