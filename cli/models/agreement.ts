import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Caller } from "@/lib/access/runtime";
import { saveAgreementSchema } from "@/lib/llm/agreements/agreement.schema";
import { endAgreement, endAgreementSchema } from "@/lib/llm/agreements/end-agreement";
import { saveAgreement } from "@/lib/llm/agreements/save-agreement";
import { readModels } from "@/lib/llm/read-models";
import { EXIT_OK, EXIT_USAGE, type CommandIo } from "../command-io";
import { listOf, orNull, parseInput, type Arguments } from "./read-arguments";
import { runRegisterCommand, type RegisterActions } from "./run-register-command";

const USAGE = `provenote agreement list --as EMAIL [--json]
provenote agreement add --as EMAIL --vendor NAME --kind baa|dpa --document FILE --signed DAY --scope SCOPE [options]
provenote agreement end ID --as EMAIL --reason TEXT       now, and for good; a new agreement is entered instead

An agreement opens nothing until a compliance officer has read its document and confirmed it, on the page and in person: no command
does that. EMAIL is an administrator's, whose name the log's entries carry, with "command line" where a password would stand.
  --effective DAY     the day of signature when left out; DAY is 2026-11-08
  --expires DAY       the last day on which it holds; runs until it is ended when left out
  --scope language_models|vector_hosting|monitoring|contractors|hosting (again for more)
  --covers deidentified|identified|none   the most that may be sent under it; none when left out
  --host HOST         where text may go under it (again for more): models.example.com, or .example.com for every host under it
  --part2             names records under 42 CFR Part 2
  --retention-days N  --training forbidden|allowed|not_said  --region R  --note TEXT  --renews ID
  --names-no-patient  states, after a refusal, that the words given name no patient; the entry keeps it
  --json              prints JSON
`;

const OPTIONS = {
  as: "text",
  json: "flag",
  "names-no-patient": "flag",
  vendor: "text",
  kind: "text",
  document: "text",
  signed: "text",
  effective: "text",
  expires: "text",
  scope: "list",
  covers: "text",
  host: "list",
  part2: "flag",
  "retention-days": "text",
  training: "text",
  region: "text",
  note: "text",
  renews: "text",
  reason: "text",
} as const;

/** The register of agreements from the command line: entered and ended here, confirmed nowhere but on the page. */
export async function runAgreement(args: string[], io: CommandIo): Promise<number> {
  return runRegisterCommand(args, io, { usage: USAGE, options: OPTIONS, actions: ACTIONS });
}

const ACTIONS: RegisterActions = {
  list: { needsSubject: false, run: list },
  add: { needsSubject: false, run: add },
  end: { needsSubject: true, run: end },
};

async function list(caller: Caller, args: Arguments, io: CommandIo): Promise<number> {
  const { agreements } = await readModels(caller);
  if (args.flag("json")) {
    io.out(`${JSON.stringify(agreements, null, 2)}\n`);
    return EXIT_OK;
  }
  for (const each of agreements) {
    const { vendor, kind, terms, state, signedOn, expiresOn, documentSha256, id } = each;
    const last = expiresOn ?? "until ended";
    const cells = [vendor, kind, terms.scope.join("+"), terms.covers, signedOn, last, state];
    io.out(`${[...cells, documentSha256.slice(0, 8), id].join("\t")}\n`);
  }
  return EXIT_OK;
}

async function add(caller: Caller, args: Arguments, io: CommandIo): Promise<number> {
  const { text, list: listed, flag } = args;
  const path = text("document");
  if (path === undefined) return EXIT_USAGE;
  const document = await readFile(path);
  const days = text("retention-days");
  const input = parseInput(saveAgreementSchema, {
    vendor: text("vendor"),
    kind: text("kind"),
    terms: {
      scope: listOf(listed("scope")),
      covers: text("covers") ?? "none",
      coversPart2: flag("part2"),
      retentionDays: days === undefined || days === "none" ? null : Number(days),
      training: text("training") ?? "not_said",
      region: orNull(text("region")) ?? null,
      hosts: listOf(listed("host")) ?? [],
      note: text("note") ?? "",
    },
    signedOn: text("signed"),
    effectiveOn: text("effective") ?? text("signed"),
    expiresOn: orNull(text("expires")) ?? null,
    documentName: basename(path),
    document: document.toString("base64"),
    renewsId: text("renews") ?? null,
    namesNoPatient: flag("names-no-patient"),
  });
  const saved = await saveAgreement(caller, input);
  const line = `${input.vendor}: entered, to be confirmed by a compliance officer on the page\nSHA-256 ${saved.documentSha256} (${saved.agreementId})`;
  io.out(`${flag("json") ? JSON.stringify(saved) : line}\n`);
  return EXIT_OK;
}

async function end(caller: Caller, args: Arguments, io: CommandIo): Promise<number> {
  const input = parseInput(endAgreementSchema, {
    agreementId: args.subject,
    reason: args.text("reason"),
  });
  await endAgreement(caller, input);
  const { agreementId } = input;
  const ended = { agreementId, state: "ended" };
  io.out(`${args.flag("json") ? JSON.stringify(ended) : `Ended: ${agreementId}`}\n`);
  return EXIT_OK;
}
