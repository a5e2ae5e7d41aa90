import { z } from "zod";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { codedConceptSchema } from "@/lib/retrieval/library/card.schema";
import { askLiterature } from "@/lib/retrieval/literature/ask-literature";
import { pmidSchema } from "@/lib/retrieval/literature/citation-number.schema";
import type { LiteratureSubject } from "@/lib/retrieval/literature/literature-subject";
import { openLiterature } from "@/lib/retrieval/literature/open-literature";
import { resolveCitations } from "@/lib/retrieval/literature/resolve-citations";
import { EXIT_FAILED, EXIT_OK, type CommandIo } from "../command-io";
import { parseInput, type Arguments } from "../models/read-arguments";

const OFF =
  "Literature is off: PROVENOTE_LITERATURE names no register, or the clinic has not switched it on under Reference library. Nothing was sent.\n";

const UNKNOWN = "Nobody could be asked: literature is off, or the register did not answer.\n";

const conceptsSchema = z.array(codedConceptSchema).min(1);

/** Tries a register with coded concepts, for the administrator; of no patient. */
export async function askRegister(caller: Caller, args: Arguments, io: CommandIo): Promise<number> {
  const given = (args.list("concept") ?? []).map((text) => {
    const [system, code, ...name] = text.split(":");
    return { system, code, display: name.join(":") };
  });
  const concepts = parseInput(conceptsSchema, given);
  const about = await clinicOf(caller);
  const { status, records } = await askLiterature(caller, { about, concepts }, openLiterature());
  if (status === "off") {
    io.err(OFF);
    return EXIT_FAILED;
  }
  for (const { pmid, title, publisher, year } of records) {
    io.out(`${[pmid, title, publisher, year ?? "no year"].join("\t")}\n`);
  }
  return EXIT_OK;
}

/** Says whether a register knows a number. Whatever it does not know, or cannot be asked, is unresolved. */
export async function resolvePmid(caller: Caller, args: Arguments, io: CommandIo): Promise<number> {
  const pmid = parseInput(pmidSchema, args.subject);
  const about = await clinicOf(caller);
  const numbers = [{ kind: "pmid", value: pmid }] as const;
  const states = await resolveCitations(caller, { about, numbers }, openLiterature());
  const state = states.get(`pmid:${pmid}`)?.state ?? "unknown";
  if (state === "unknown") io.err(UNKNOWN);
  const words = { found: "found", not_found: "unresolved: no such number", unknown: "unresolved" };
  io.out(`${pmid}\t${words[state]}\n`);
  return state === "found" ? EXIT_OK : EXIT_FAILED;
}

async function clinicOf(caller: Caller): Promise<LiteratureSubject> {
  return withActor(caller, (act) =>
    Promise.resolve({ kind: "organization" as const, id: act.actor.organizationId }),
  );
}
