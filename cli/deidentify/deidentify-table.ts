import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { csvCell, csvLine } from "@/lib/compliance/audit-log/csv-cell";
import { ProvenoteError } from "@/lib/errors";
import { readColumnRoles, writeRole } from "@/lib/phi/tabular/column-roles";
import { deidentifyTable, type TableRequest } from "@/lib/phi/tabular/deidentify-table";
import { parseTable, type Table } from "@/lib/phi/tabular/parse-table";
import { proposeRoles } from "@/lib/phi/tabular/propose-roles";
import { EXIT_FAILED, EXIT_OK, EXIT_USAGE, type CommandIo } from "../command-io";
import { readOptions, type DeidentifySettings } from "./read-options";
import { transformText, type Surroundings } from "./transform-text";

const TABLE_USAGE = `Usage: provenote deidentify --csv FILE                    proposes a role for each column, writes nothing
       provenote deidentify --csv FILE --columns SPEC --k N [--l N] [--sensitive COLUMN] [--suppress]
                            [--out FILE] [--report FILE] [--force-partial] [--policy FILE] [--rules-only]

SPEC is name=role,name=role,… for every column; an entry with a comma stands in quotation marks.
  drop                    the column goes
  mask                    *** in place of each value
  pseudonym               a random code, the same for the same value within this table
  generalise:age5         bands of five years (age10, …), 90 or older in one
  generalise:zip3         the first three digits, 000 where few people live
  generalise:year         the year of a date
  quasi                   stays, and others may know it: sex, county, occupation
  sensitive               stays, and nobody should learn it: a diagnosis (--sensitive names one, too)
  text                    free text, de-identified; what the row's own hidden cells say goes as well
  keep                    stays
Rows with the same quasi and generalised values are a class. Every class needs N persons (--k), and N different
sensitive values (--l). --suppress leaves out the rows of smaller classes. The report (JSON, no values) goes to
standard error or --report. A table that does not reach k is not called de-identified: exit code 1, and nothing is
written unless --force-partial, which the report then says. Cells that a spreadsheet would run get an apostrophe.
`;

const OPTIONS = {
  csv: { type: "string" },
  columns: { type: "string", multiple: true },
  k: { type: "string" },
  l: { type: "string" },
  sensitive: { type: "string" },
  suppress: { type: "boolean" },
  out: { type: "string" },
  report: { type: "string" },
  "force-partial": { type: "boolean" },
  policy: { type: "string" },
  "rules-only": { type: "boolean" },
} as const;

type Values = ReturnType<typeof parse>;

/** `provenote deidentify --csv`: 0, or 1 when the table cannot be called de-identified, 2 for a wrong argument. */
export async function runDeidentifyTable(
  args: string[],
  io: CommandIo,
  surroundings: Surroundings,
): Promise<number> {
  if (args.includes("--help") || args.includes("-h")) {
    io.out(TABLE_USAGE);
    return EXIT_OK;
  }
  const values = parse(args);
  const file = values?.csv;
  if (values === null || file === undefined) {
    return explain(io, "The arguments are not understood.");
  }
  const table = parseTable(await readFile(file, "utf8"));
  if (values.columns === undefined) return printProposal(table, io);
  const k = readCount(values.k, 2);
  const l = readCount(values.l, 2);
  if (k === null) return explain(io, "--k takes a whole number of 2 or more.");
  if (values.l !== undefined && l === null) {
    return explain(io, "--l takes a whole number of 2 or more.");
  }
  const roles = rolesOf(values, table);
  if (l !== null && !roles.some(({ kind }) => kind === "sensitive")) {
    return explain(io, "--l needs a sensitive column.");
  }
  const redact = await redactorOf(values, surroundings);
  const { random, today } = surroundings;
  const isSuppressing = values.suppress ?? false;
  const made = await deidentifyTable(table, { roles, k, l, isSuppressing, today, random, redact });
  const isPartial = !made.report.isDeidentified && (values["force-partial"] ?? false);
  const isWritten = made.report.isDeidentified || isPartial;
  if (isWritten) await writeTable(made.table, values.out, io);
  const report = `${JSON.stringify({ ...made.report, isWritten }, null, 2)}\n`;
  if (values.report === undefined) io.err(report);
  else await writeNew(values.report, report);
  return made.report.isDeidentified ? EXIT_OK : EXIT_FAILED;
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS }).values;
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function explain(io: CommandIo, message: string): number {
  io.err(`${message}\n${TABLE_USAGE}`);
  return EXIT_USAGE;
}

function readCount(text: string | undefined, least: number): number | null {
  const count = Number(text ?? Number.NaN);
  return Number.isSafeInteger(count) && count >= least ? count : null;
}

function rolesOf(values: NonNullable<Values>, { header }: Table): TableRequest["roles"] {
  const { columns = [], sensitive } = values;
  const roles = readColumnRoles(columns.join(","), header);
  if (sensitive === undefined) return roles;
  const at = header.findIndex((column) => column.toLowerCase() === sensitive.toLowerCase());
  if (at < 0) {
    throw new ProvenoteError(
      "invalid",
      "phi.column_roles",
      `The table has no column "${sensitive}".`,
    );
  }
  return roles.map((role, place) => (place === at ? { kind: "sensitive" } : role));
}

function printProposal(table: Table, io: CommandIo): number {
  const proposed = proposeRoles(table);
  const spec = proposed
    .map(({ column, role }) => csvCell(`${column}=${writeRole(role)}`))
    .join(",");
  const width = Math.max(...proposed.map(({ column }) => column.length));
  const lines = proposed.map(
    ({ column, role, why }) => `  ${column.padEnd(width)}  ${writeRole(role).padEnd(15)}  ${why}`,
  );
  io.out(
    `A proposal from names and contents; nothing was written. Look at each line, then say\n  --columns '${spec}' --k 5\n\n${lines.join("\n")}\n`,
  );
  return EXIT_OK;
}

/** Free text goes through the same engine as everything else, with plain placeholders. */
async function redactorOf(
  values: NonNullable<Values>,
  surroundings: Surroundings,
): Promise<TableRequest["redact"]> {
  const args = [
    "--placeholders=plain",
    ...(values.policy === undefined ? [] : ["--policy", values.policy]),
    ...(values["rules-only"] === true ? ["--rules-only"] : []),
  ];
  const settings = (await readOptions(args)) as DeidentifySettings;
  return async (text, knownValues) => {
    const made = await transformText(text, undefined, { ...settings, knownValues }, surroundings);
    return made.isRefused ? null : made.text;
  };
}

async function writeTable({ header, rows }: Table, out: string | undefined, io: CommandIo) {
  const lines = [header, ...rows].map((row) => csvLine(row));
  if (out !== undefined) return writeNew(out, lines.join(""));
  for (const line of lines) io.out(line);
}

/** Never over a file that is there. */
async function writeNew(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text, { flag: "wx", mode: 0o600 });
  } catch (cause) {
    if (!(cause instanceof Error && "code" in cause && cause.code === "EEXIST")) throw cause;
    throw new ProvenoteError(
      "conflict",
      "deidentify.file_exists",
      "A file to be written is there already.",
      {},
      { cause },
    );
  }
}
