import { z } from "zod";
import { isProvenoteError } from "@/lib/errors";
import { readPubmedRecords } from "../../library/records/pubmed-records";
import { readXmlEvents } from "../../library/records/xml-events";
import { askRegister, badAnswer, parseAnswer, type RegisterConnection } from "./ask-register";
import { doiSchema, pmidSchema } from "../citation-number.schema";
import { cleanRecord } from "./clean-record";
import type { LiteratureClient } from "./literature-client";
import { assertQuestion } from "../literature-question";
import type { LiteratureRecord } from "../literature-record.schema";
import type { RateLimit } from "./rate-limit";
import { registerQuery } from "./register-query.schema";

/** NCBI's E-utilities ("A General Introduction to the E-utilities", NBK25497): esearch, efetch and esummary of PubMed. */
export const PUBMED_HOST = "https://eutils.ncbi.nlm.nih.gov";
const BASE = "/entrez/eutils/";
const MOST_DOIS = 10;

export type PubmedSetting = {
  readonly connection: RegisterConnection;
  readonly rate: RateLimit;
  /** What NCBI asks of whoever asks it: how to reach the operator, and a key for more than three requests a second. */
  readonly email: string | undefined;
  readonly apiKey: string | undefined;
};

const searchAnswer = z.object({
  esearchresult: z.object({ idlist: z.array(pmidSchema).max(100) }),
});
const summaryAnswer = z.object({
  result: z.record(z.string(), z.unknown()),
});
const summarySchema = z.object({ uid: z.string(), error: z.string().optional() });

export function openPubmed(setting: PubmedSetting): LiteratureClient {
  const ask = (tool: string, parameters: Readonly<Record<string, string>>): Promise<string> => {
    const { connection, rate, email, apiKey } = setting;
    return askRegister(connection, rate, `${BASE}${tool}.fcgi`, {
      db: "pubmed",
      tool: "provenote",
      ...(email !== undefined && { email }),
      ...(apiKey !== undefined && { api_key: apiKey }),
      ...parameters,
    });
  };
  const findIds = async (term: string, limit: number): Promise<readonly string[]> => {
    const parameters = { retmode: "json", sort: "relevance", retmax: String(limit), term };
    const found = searchAnswer.safeParse(parseAnswer(await ask("esearch", parameters)));
    if (!found.success) throw badAnswer();
    return found.data.esearchresult.idlist.slice(0, limit);
  };
  return {
    source: "pubmed",
    host: new URL(setting.connection.endpoint).host,
    namesOperator: setting.email !== undefined,
    search: async (question) => {
      assertQuestion(question);
      const names = question.concepts.map(({ display }) => display);
      const ids = await findIds(registerQuery("pubmed", names), question.limit);
      if (ids.length === 0) return [];
      return readRecords(await ask("efetch", { retmode: "xml", id: ids.join(",") }), ids);
    },
    findKnown: async (pmids) => {
      const asked = pmids.filter((pmid) => pmidSchema.safeParse(pmid).success).slice(0, 100);
      if (asked.length === 0) return new Set();
      const answer = summaryAnswer.safeParse(
        parseAnswer(await ask("esummary", { retmode: "json", id: asked.join(",") })),
      );
      if (!answer.success) throw badAnswer();
      return new Set(asked.filter((pmid) => isKnown(answer.data.result[pmid], pmid)));
    },
    // One request each: a search for several says how many there are, and not which.
    findKnownDois: async (dois) => {
      const known = new Set<string>();
      for (const doi of dois
        .filter((each) => doiSchema.safeParse(each).success)
        .slice(0, MOST_DOIS)) {
        if ((await findIds(`"${doi}"[doi]`, 1)).length > 0) known.add(doi);
      }
      return known;
    },
  };
}

/** A number that PubMed does not know gets a summary with an error, or none. */
function isKnown(summary: unknown, pmid: string): boolean {
  const parsed = summarySchema.safeParse(summary);
  return parsed.success && parsed.data.uid === pmid && parsed.data.error === undefined;
}

async function readRecords(xml: string, ids: readonly string[]): Promise<LiteratureRecord[]> {
  const chunks = async function* (): AsyncGenerator<string, void> {
    yield await Promise.resolve(xml);
  };
  const byId = new Map<string, LiteratureRecord>();
  try {
    for await (const raw of readPubmedRecords(readXmlEvents(chunks()))) {
      if (raw === "skipped" || raw.pmid === null) continue;
      const record = cleanRecord("pubmed", { ...raw, pmid: raw.pmid, doi: raw.doi ?? null });
      if (record !== null) byId.set(record.pmid, record);
    }
  } catch (error) {
    throw isProvenoteError(error) ? badAnswer() : error;
  }
  // In the register's order, and nothing that was not asked for.
  return ids.flatMap((id) => byId.get(id) ?? []);
}
