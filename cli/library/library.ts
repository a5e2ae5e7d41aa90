import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import type { Caller } from "@/lib/access/runtime";
import { addDocument } from "@/lib/retrieval/library/documents/add-document";
import { archiveDocument } from "@/lib/retrieval/library/documents/archive-document";
import {
  addDocumentSchema,
  archiveDocumentSchema,
} from "@/lib/retrieval/library/documents/document.schema";
import { requestIndexing } from "@/lib/retrieval/library/documents/request-indexing";
import { readLibrary } from "@/lib/retrieval/library/read-library";
import { importRecords, type RegisterKind } from "@/lib/retrieval/library/records/import-records";
import { EXIT_OK, EXIT_USAGE, type CommandIo } from "../command-io";
import { askRegister, resolvePmid } from "./literature";
import { parseInput, type Arguments } from "../models/read-arguments";
import { runRegisterCommand, type RegisterActions } from "../models/run-register-command";

const USAGE = `provenote library list --as EMAIL [--json]
provenote library add FILE --as EMAIL --title TEXT --publisher NAME [--year YEAR] [--replaces ID]
                      [--names-no-patient]     states, after a refusal, that the words given name no patient
provenote library import --as EMAIL (--pubmed FILE | --medlineplus FILE)      .xml or .xml.gz, from this machine's disk
provenote library archive ID --as EMAIL
provenote library rebuild --as EMAIL                                          after vectors were lost
provenote library ask --as EMAIL --concept SYSTEM:CODE:NAME (again for more)  asks the register that is switched on
provenote library resolve PMID --as EMAIL                                     whether that register knows the number

FILE of add is .pdf, .txt, .md, .html or .htm, 10 MB at most. The worker reads and indexes what was added; list shows how it stands.
A document that holds what looks like an identifier is not taken before an administrator has looked and confirmed it on the page.
ask and resolve open a connection only where PROVENOTE_LITERATURE names a register; SYSTEM is icd-10-cm, snomed-ct, rxnorm or loinc.
EMAIL is an administrator's, whose name the log's entries carry.
`;

const OPTIONS = {
  as: "text",
  json: "flag",
  "names-no-patient": "flag",
  title: "text",
  publisher: "text",
  year: "text",
  replaces: "text",
  pubmed: "text",
  medlineplus: "text",
  concept: "list",
} as const;

const KINDS: Readonly<Partial<Record<string, "pdf" | "text" | "html">>> = {
  ".pdf": "pdf",
  ".txt": "text",
  ".md": "text",
  ".html": "html",
  ".htm": "html",
};

const ACTIONS: RegisterActions = {
  list: { needsSubject: false, run: list },
  add: { needsSubject: true, run: add },
  import: { needsSubject: false, run: importFile },
  archive: { needsSubject: true, run: archive },
  rebuild: { needsSubject: false, run: rebuild },
  ask: { needsSubject: false, run: askRegister },
  resolve: { needsSubject: true, run: resolvePmid },
};

/** The clinic's part of the reference library from the command line. */
export async function runLibrary(args: string[], io: CommandIo): Promise<number> {
  return runRegisterCommand(args, io, { usage: USAGE, options: OPTIONS, actions: ACTIONS });
}

async function list(caller: Caller, args: Arguments, io: CommandIo): Promise<number> {
  const { documents, index } = await readLibrary(caller);
  if (args.flag("json")) {
    io.out(`${JSON.stringify({ documents, index }, null, 2)}\n`);
    return EXIT_OK;
  }
  for (const document of documents) {
    const { kind, title, publisher, year, reason, passages, leftOut, id } = document;
    const state = document.archivedAt === null ? document.state : "archived";
    const how = reason === null ? state : `${state}: ${reason}`;
    const counts =
      leftOut > 0 ? `${passages} passages, ${leftOut} left out` : `${passages} passages`;
    io.out(`${[title, publisher, year ?? "no year", kind, how, counts, id].join("\t")}\n`);
  }
  return EXIT_OK;
}

async function add(caller: Caller, args: Arguments, io: CommandIo): Promise<number> {
  const path = args.subject ?? "";
  const kind = KINDS[extname(path).toLowerCase()];
  if (kind === undefined) return EXIT_USAGE;
  const year = args.text("year");
  const { documentId } = await addDocument(
    caller,
    parseInput(addDocumentSchema, {
      title: args.text("title"),
      publisher: args.text("publisher"),
      year: year === undefined ? null : Number(year),
      kind,
      fileName: basename(path),
      file: (await readFile(path)).toString("base64"),
      replacesId: args.text("replaces") ?? null,
      namesNoPatient: args.flag("names-no-patient"),
    }),
  );
  io.out(
    `Added ${documentId}. The worker reads and indexes it; "library list" shows how it stands.\n`,
  );
  return EXIT_OK;
}

async function importFile(caller: Caller, args: Arguments, io: CommandIo): Promise<number> {
  const given = (["pubmed", "medlineplus"] as const).flatMap((kind: RegisterKind) => {
    const path = args.text(kind);
    return path === undefined ? [] : [{ kind, path }];
  });
  const [only, ...more] = given;
  if (only === undefined || more.length > 0) return EXIT_USAGE;
  const { passages, leftOut, documentId } = await importRecords(caller, only);
  io.out(
    `Imported ${passages} passages as ${documentId}; ${leftOut} records left out. The worker indexes them; until then no search finds them.\n`,
  );
  return EXIT_OK;
}

async function archive(caller: Caller, args: Arguments, io: CommandIo): Promise<number> {
  await archiveDocument(caller, parseInput(archiveDocumentSchema, { documentId: args.subject }));
  io.out(
    "Archived. No search finds it any more; its passages stay for the notes that cite them.\n",
  );
  return EXIT_OK;
}

async function rebuild(caller: Caller, _args: Arguments, io: CommandIo): Promise<number> {
  await requestIndexing(caller);
  io.out(
    "Asked for. The worker makes the index of the clinic's documents anew where it is not right.\n",
  );
  return EXIT_OK;
}
