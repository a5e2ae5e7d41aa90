import { writeFile } from "node:fs/promises";
import type { Role } from "@/lib/access/role.schema";
import type { Caller } from "@/lib/access/runtime";
import { exportMedicationTable } from "@/lib/compliance/medication-table/export-medication-table";
import { ProvenoteError } from "@/lib/errors";
import { listQuotingNotes } from "@/lib/medication-table/list-quoting-notes";
import { readTable } from "@/lib/medication-table/read-table";
import { liftRecall } from "@/lib/medication-table/reviews/lift-recall";
import { recallRow } from "@/lib/medication-table/reviews/recall-row";
import { reviewRow } from "@/lib/medication-table/reviews/review-row";
import {
  recallRowSchema,
  reviewRowSchema,
  tableQuerySchema,
} from "@/lib/medication-table/table.schema";
import { asMember } from "../as-member";
import { EXIT_OK, EXIT_USAGE, type CommandIo } from "../command-io";
import { parseInput, readArguments, type Arguments } from "../models/read-arguments";
import { askMedicineRegister } from "./ask-medicine-register";
import { importTableNames } from "./import-table-names";

const USAGE = `provenote medication-table list --as EMAIL [--search TEXT] [--kind KIND] [--state STATE] [--json]
provenote medication-table review ROW --as EMAIL --digest SHA256 --qualification TEXT [--words TEXT]   a clinician's account
provenote medication-table recall ROW --as EMAIL --reason TEXT    takes it out of new drafts; prints the notes that quote it
provenote medication-table lift ROW --as EMAIL --reason TEXT      puts it back
provenote medication-table notes ROW --as EMAIL [--json]          notes that quote it: ids, days, authors; no patient
provenote medication-table export --as EMAIL [--out FILE]         CSV of every row with its review state
provenote medication-table import --as EMAIL --rxnorm DIR | --drugbank FILE [--dry-run]
provenote medication-table import --as EMAIL --drop rxnorm|drugbank
provenote medication-table ask openfda|rxnav --as EMAIL --medicine NAME (again for more)

The log's entries carry the name of EMAIL, with "command line" where a password would stand. The digest of a row stands in the
last column of "export": what is reviewed is the row that was read. No network is used but by "ask": where PROVENOTE_MEDICINE_REGISTERS names the
register, it sends the name of a medicine of the table and nothing else, and keeps the answer for the page.
  --names-no-patient  states, after a refusal, that the words given name no patient; the entry keeps it
  --kind   interaction condition pregnancy lactation renal hepatic age allergy duplicate dose
  --state  not_reviewed reviewed changed recalled
`;

const OPTIONS = {
  as: "text",
  json: "flag",
  "names-no-patient": "flag",
  search: "text",
  kind: "text",
  state: "text",
  digest: "text",
  qualification: "text",
  words: "text",
  reason: "text",
  out: "text",
  rxnorm: "text",
  drugbank: "text",
  drop: "text",
  "dry-run": "flag",
  medicine: "list",
} as const;

type Action = Readonly<{
  /** Whether a row, or for `ask` a register, is named after the action. */
  needsSubject: boolean;
  roles: readonly Role[];
  run: (caller: Caller, args: Arguments, io: CommandIo) => Promise<number>;
}>;

const READERS: readonly Role[] = ["clinician", "nurse", "administrator", "compliance_officer"];

const ACTIONS: Readonly<Partial<Record<string, Action>>> = {
  list: { needsSubject: false, roles: READERS, run: list },
  review: { needsSubject: true, roles: ["clinician"], run: review },
  recall: { needsSubject: true, roles: ["clinician", "administrator"], run: recall },
  lift: { needsSubject: true, roles: ["clinician", "administrator"], run: lift },
  notes: {
    needsSubject: true,
    roles: ["clinician", "administrator", "compliance_officer"],
    run: notes,
  },
  export: { needsSubject: false, roles: READERS, run: exportRows },
  import: { needsSubject: false, roles: ["administrator"], run: importTableNames },
  ask: { needsSubject: true, roles: ["administrator"], run: askMedicineRegister },
};

/** The medication table from the command line: what the page does, and the imports of names. */
export async function runMedicationTable(args: string[], io: CommandIo): Promise<number> {
  const given = readArguments(args, OPTIONS);
  const action = given === null ? undefined : ACTIONS[given.action];
  const email = given?.text("as");
  if (given === null || action === undefined || email === undefined) return explainUsage(io);
  if (action.needsSubject !== (given.subject !== null)) return explainUsage(io);
  const refusal = new ProvenoteError(
    "forbidden",
    "user.not_for_role",
    `This is for an account with the role ${action.roles.join(" or ")}.`,
  );
  return asMember(email, action.roles, refusal, async (caller) => {
    const code = await action.run(caller, given, io);
    return code === EXIT_USAGE ? explainUsage(io) : code;
  });
}

function explainUsage(io: CommandIo): number {
  io.err(USAGE);
  return EXIT_USAGE;
}

async function list(caller: Caller, args: Arguments, io: CommandIo): Promise<number> {
  const { text } = args;
  const query = parseInput(tableQuerySchema, {
    search: text("search"),
    kind: text("kind"),
    state: text("state"),
  });
  for (let page = 1; ; page += 1) {
    const view = await readTable(caller, { ...query, page });
    for (const row of view.rows) {
      const cells = [row.rowId, row.kind, row.severity, row.state, row.title, row.says];
      const line = args.flag("json") ? JSON.stringify(row) : cells.join("\t");
      io.out(`${line}\n`);
    }
    if (view.page < page || page * 50 >= view.found) break;
  }
  return EXIT_OK;
}

async function review(caller: Caller, args: Arguments, io: CommandIo): Promise<number> {
  const { reviewId } = await reviewRow(
    caller,
    parseInput(reviewRowSchema, {
      rowId: args.subject,
      digest: args.text("digest"),
      qualification: args.text("qualification"),
      words: args.text("words") ?? "",
      namesNoPatient: args.flag("names-no-patient"),
    }),
  );
  io.out(`Reviewed: ${args.subject} (${reviewId})\n`);
  return EXIT_OK;
}

async function recall(caller: Caller, args: Arguments, io: CommandIo): Promise<number> {
  const input = parseInput(recallRowSchema, {
    rowId: args.subject,
    reason: args.text("reason"),
    namesNoPatient: args.flag("names-no-patient"),
  });
  await recallRow(caller, input);
  io.out(`Recalled: ${input.rowId}; new drafts do not use it\n`);
  return notes(caller, args, io);
}

async function lift(caller: Caller, args: Arguments, io: CommandIo): Promise<number> {
  const input = parseInput(recallRowSchema, {
    rowId: args.subject,
    reason: args.text("reason"),
    namesNoPatient: args.flag("names-no-patient"),
  });
  await liftRecall(caller, input);
  io.out(`Put back: ${input.rowId}\n`);
  return EXIT_OK;
}

async function notes(caller: Caller, args: Arguments, io: CommandIo): Promise<number> {
  const found = await listQuotingNotes(caller, { rowId: args.subject ?? "" });
  if (args.flag("json")) {
    io.out(`${JSON.stringify(found, null, 2)}\n`);
    return EXIT_OK;
  }
  for (const { noteId, createdAt, status, authorName, version } of found.notes) {
    io.out(`${[noteId, createdAt, status, authorName, `version ${version}`].join("\t")}\n`);
  }
  io.out(`${found.total} ${found.total === 1 ? "note quotes" : "notes quote"} this row\n`);
  return EXIT_OK;
}

async function exportRows(caller: Caller, args: Arguments, io: CommandIo): Promise<number> {
  const csv = await exportMedicationTable(caller);
  const path = args.text("out");
  if (path === undefined) io.out(csv);
  else {
    await writeFile(path, csv);
    io.out(`Written: ${path}\n`);
  }
  return EXIT_OK;
}
