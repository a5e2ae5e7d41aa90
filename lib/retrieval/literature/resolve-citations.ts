import { z } from "zod";
import type { Act } from "@/lib/access/act";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { isProvenoteError } from "@/lib/errors";
import { citationNumberSchema, keyOf, type CitationNumber } from "./citation-number.schema";
import { digestOfQuestion } from "./literature-question";
import type { LiteratureSource } from "./literature-record.schema";
import {
  answerKey,
  loadAnswer,
  loadAnswers,
  saveAnswer,
  type KeptAnswer,
} from "./literature-store";
import {
  demandAsking,
  literatureSubjectSchema,
  recordAnswered,
  recordAsked,
  type AskingPermit,
  type LiteratureSubject,
} from "./literature-subject";
import type { Literature } from "./open-literature";
import { findRegisterIn } from "./policy/find-register";
import type { LiteratureClient } from "./registers/literature-client";

/** `unknown`: no register is switched on, or it did not answer. Whatever is not `found` is shown as unresolved. */
export type NumberState = Readonly<{
  state: "found" | "not_found" | "unknown";
  /** When the register said so. */
  at: Date | null;
}>;
export type NumberStates = ReadonlyMap<string, NumberState>;

const UNKNOWN: NumberState = { state: "unknown", at: null };
const MOST_NUMBERS = 50;
const numbersSchema = z.array(citationNumberSchema).max(MOST_NUMBERS);
const keptSchema = z.object({ isFound: z.boolean() });
const SOURCES: readonly LiteratureSource[] = ["pubmed", "europe_pmc"];

const digestOf = (source: LiteratureSource, { kind, value }: CitationNumber) =>
  digestOfQuestion(source, [kind, value]);

/**
 * Whether the numbers that citations name exist. What leaves is the numbers, after an entry. Never throws for a register
 * that is away: what cannot be looked up is `unknown`.
 * @returns by `keyOf` of the number
 * @throws ProvenoteError `access.refused` · what `findRegisterIn` refuses.
 */
export async function resolveCitations(
  caller: Caller,
  asked: { readonly about: LiteratureSubject; readonly numbers: readonly CitationNumber[] },
  literature: Literature,
): Promise<NumberStates> {
  const about = literatureSubjectSchema.parse(asked.about);
  const numbers = distinct(numbersSchema.parse(asked.numbers));
  const states = new Map<string, NumberState>(numbers.map((each) => [keyOf(each), UNKNOWN]));
  const begun = await withActor(caller, async (act) => {
    const permit = await demandAsking(act, about);
    const client = await findRegisterIn(permit, literature);
    if (client === null || numbers.length === 0) return null;
    return { client, left: await findLeft(permit, client, numbers, states) };
  });
  if (begun === null || begun.left.length === 0) return states;
  const { client, left } = begun;
  const known = await askFor(client, left);
  await withActor(caller, async (act) => {
    const permit = await demandAsking(act, about);
    const code = "code" in known ? known.code : null;
    await recordAnswered(permit, client, { code, found: "code" in known ? 0 : known.keys.size });
    if ("code" in known) return;
    for (const number of left) {
      const isFound = known.keys.has(keyOf(number));
      await saveAnswer(act, client.source, digestOf(client.source, number), { isFound });
      states.set(keyOf(number), { state: isFound ? "found" : "not_found", at: act.now });
    }
  });
  return states;
}

/** Fills in what the register said before, and records what is asked anew. */
async function findLeft(
  permit: AskingPermit,
  client: LiteratureClient,
  numbers: readonly CitationNumber[],
  states: Map<string, NumberState>,
): Promise<CitationNumber[]> {
  const { source } = client;
  for (const number of numbers) {
    const kept = stateOf(await loadAnswer(permit.act, source, digestOf(source, number)));
    if (kept !== null) states.set(keyOf(number), kept);
  }
  const left = numbers.filter((number) => states.get(keyOf(number))?.state === "unknown");
  await recordAsked(permit, client, {
    what: "numbers",
    words: (left.length === 0 ? numbers : left).map(keyOf).join(", "),
    count: numbers.length,
    fromCache: numbers.length - left.length,
  });
  return left;
}

type Known = { readonly keys: ReadonlySet<string> } | { readonly code: string };

async function askFor(
  client: LiteratureClient,
  numbers: readonly CitationNumber[],
): Promise<Known> {
  const of = (kind: CitationNumber["kind"]): string[] =>
    numbers.filter((number) => number.kind === kind).map(({ value }) => value);
  const [pmids, dois] = [of("pmid"), of("doi")];
  try {
    const found = [
      ...(pmids.length === 0 ? [] : [...(await client.findKnown(pmids))].map((v) => `pmid:${v}`)),
      ...(dois.length === 0 ? [] : [...(await client.findKnownDois(dois))].map((v) => `doi:${v}`)),
    ];
    return { keys: new Set(found) };
  } catch (error) {
    if (isProvenoteError(error)) return { code: error.code };
    throw error;
  }
}

/** What a register said of these numbers before, however long ago; asks nobody. */
export async function readNumberStates(
  act: Act,
  numbers: readonly CitationNumber[],
): Promise<NumberStates> {
  const asked = distinct(numbers)
    .slice(0, MOST_NUMBERS)
    .flatMap((number) =>
      SOURCES.map((source) => ({ number, source, digest: digestOf(source, number) })),
    );
  const kept = await loadAnswers(act, asked);
  const states = new Map<string, NumberState>();
  for (const { number, source, digest } of asked) {
    const key = keyOf(number);
    const before = states.get(key) ?? UNKNOWN;
    const said = stateOf(kept.get(answerKey(source, digest)) ?? null) ?? UNKNOWN;
    const isBetter =
      before.state === "unknown" || (before.state !== "found" && said.state === "found");
    states.set(key, isBetter ? said : before);
  }
  return states;
}

function stateOf(answer: KeptAnswer | null): NumberState | null {
  const kept = keptSchema.safeParse(answer?.content);
  if (answer === null || !kept.success) return null;
  return { state: kept.data.isFound ? "found" : "not_found", at: answer.answeredAt };
}

function distinct(numbers: readonly CitationNumber[]): CitationNumber[] {
  return [...new Map(numbers.map((number) => [keyOf(number), number])).values()];
}
