import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Caller } from "@/lib/access/runtime";
import { saveDeterminationSchema } from "@/lib/llm/determinations/determination.schema";
import {
  endDetermination,
  endDeterminationSchema,
} from "@/lib/llm/determinations/end-determination";
import { saveDetermination } from "@/lib/llm/determinations/save-determination";
import { readModels } from "@/lib/llm/read-models";
import { EXIT_OK, EXIT_USAGE, type CommandIo } from "../command-io";
import { listOf, parseInput, type Arguments } from "./read-arguments";
import { runRegisterCommand, type RegisterActions } from "./run-register-command";

const USAGE = `provenote determination list --as EMAIL [--json]
provenote determination add --as EMAIL --expert NAME --document FILE --determined DAY --expires DAY --scope TEXT --host HOST
provenote determination end ID --as EMAIL --reason TEXT       now, and for good; a new one is entered instead

An expert's determination (45 CFR 164.514(b)(1)) opens nothing until a compliance officer who did not enter it has read its report and
confirmed it, on the page and in person: no command does that. EMAIL is an administrator's, whose name the log's entries carry, with
"command line" where a password would stand.
  --scope TEXT        which text it is about, prepared how
  --host HOST         a recipient's host (again for more): models.example.com, or .example.com for every host under it
  --expires DAY       the last day on which it holds; DAY is 2026-11-08
  --names-no-patient  states, after a refusal, that the words given name no patient; the entry keeps it
  --json              prints JSON
`;

const OPTIONS = {
  as: "text",
  json: "flag",
  "names-no-patient": "flag",
  expert: "text",
  document: "text",
  determined: "text",
  expires: "text",
  scope: "text",
  host: "list",
  reason: "text",
} as const;

/** The register of experts' determinations from the command line: entered and ended here, confirmed nowhere but on the page. */
export async function runDetermination(args: string[], io: CommandIo): Promise<number> {
  return runRegisterCommand(args, io, { usage: USAGE, options: OPTIONS, actions: ACTIONS });
}

const ACTIONS: RegisterActions = {
  list: { needsSubject: false, run: list },
  add: { needsSubject: false, run: add },
  end: { needsSubject: true, run: end },
};

async function list(caller: Caller, args: Arguments, io: CommandIo): Promise<number> {
  const { determinations } = await readModels(caller);
  if (args.flag("json")) {
    io.out(`${JSON.stringify(determinations, null, 2)}\n`);
    return EXIT_OK;
  }
  for (const each of determinations) {
    const { expert, terms, determinedOn, expiresOn, state, documentSha256, id } = each;
    const cells = [expert, terms.hosts.join("+"), determinedOn, expiresOn, state];
    io.out(`${[...cells, documentSha256.slice(0, 8), id].join("\t")}\n`);
  }
  return EXIT_OK;
}

async function add(caller: Caller, args: Arguments, io: CommandIo): Promise<number> {
  const { text, list: listed, flag } = args;
  const path = text("document");
  if (path === undefined) return EXIT_USAGE;
  const document = await readFile(path);
  const input = parseInput(saveDeterminationSchema, {
    expert: text("expert"),
    terms: { scope: text("scope"), hosts: listOf(listed("host")) ?? [] },
    determinedOn: text("determined"),
    expiresOn: text("expires"),
    documentName: basename(path),
    document: document.toString("base64"),
    namesNoPatient: flag("names-no-patient"),
  });
  const saved = await saveDetermination(caller, input);
  const line = `${input.expert}: entered, to be confirmed by a compliance officer on the page\nSHA-256 ${saved.documentSha256} (${saved.determinationId})`;
  io.out(`${flag("json") ? JSON.stringify(saved) : line}\n`);
  return EXIT_OK;
}

async function end(caller: Caller, args: Arguments, io: CommandIo): Promise<number> {
  const input = parseInput(endDeterminationSchema, {
    determinationId: args.subject,
    reason: args.text("reason"),
  });
  await endDetermination(caller, input);
  const { determinationId } = input;
  const ended = { determinationId, state: "ended" };
  io.out(`${args.flag("json") ? JSON.stringify(ended) : `Ended: ${determinationId}`}\n`);
  return EXIT_OK;
}
