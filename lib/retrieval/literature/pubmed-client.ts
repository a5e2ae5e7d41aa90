import { z } from "zod";
import { isProvenoteError } from "@/lib/errors";
import { readPubmedRecords } from "../library/records/pubmed-records";
import { readXmlEvents } from "../library/records/xml-events";
import { askRegister, badAnswer, parseAnswer, type RegisterConnection } from "./ask-register";
import { cleanRecord } from "./clean-record";
import type { LiteratureClient } from "./literature-client";
import { assertQuestion, type LiteratureQuestion } from "./literature-question";
import type { LiteratureRecord } from "./literature-record.schema";
import type { RateLimit } from "./rate-limit";

/** NCBI's E-utilities ("A General Introduction to the E-utilities", NBK25497): esearch, efetch and esummary of PubMed. */
export const PUBMED_HOST = "https://eutils.ncbi.nlm.nih.gov";
const BASE = "/entrez/eutils/";

export type PubmedSetting = {
  readonly connection: RegisterConnection;
  readonly rate: RateLimit;
  /** What NCBI asks of whoever asks it: how to reach the operator, and a key for more than three requests a second. */
  readonly email: string | undefined;
  readonly apiKey: string | undefined;
};

const searchAnswer = z.object({
  esearchresult: z.object({ idlist: z.array(z.string().regex(/^[1-9]\d{0,8}$/)).max(100) }),
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
  return {
    source: "pubmed",
    search: async (question) => {
      assertQuestion(question);
      const found = searchAnswer.safeParse(
        parseAnswer(
          await ask("esearch", {
            retmode: "json",
            sort: "relevance",
            retmax: String(question.limit),
            term: termOf(question),
          }),
        ),
      );
      if (!found.success) throw badAnswer();
      const ids = found.data.esearchresult.idlist.slice(0, question.limit);
      if (ids.length === 0) return [];
      return readRecords(await ask("efetch", { retmode: "xml", id: ids.join(",") }), ids);
    },
    findKnown: async (pmids) => {
      const asked = pmids.filter((pmid) => /^[1-9]\d{0,8}$/.test(pmid)).slice(0, 100);
      if (asked.length === 0) return new Set();
      const answer = summaryAnswer.safeParse(
        parseAnswer(await ask("esummary", { retmode: "json", id: asked.join(",") })),
      );
      if (!answer.success) throw badAnswer();
      return new Set(asked.filter((pmid) => isKnown(answer.data.result[pmid], pmid)));
    },
  };
}

/** A number that PubMed does not know gets a summary with an error, or none. */
function isKnown(summary: unknown, pmid: string): boolean {
  const parsed = summarySchema.safeParse(summary);
  return parsed.success && parsed.data.uid === pmid && parsed.data.error === undefined;
}

const termOf = ({ concepts }: LiteratureQuestion): string =>
  concepts.map(({ display }) => `(${display.replace(/[()]/g, " ").trim()})`).join(" AND ");

async function readRecords(xml: string, ids: readonly string[]): Promise<LiteratureRecord[]> {
  const chunks = async function* (): AsyncGenerator<string, void> {
    yield await Promise.resolve(xml);
  };
  const byId = new Map<string, LiteratureRecord>();
  try {
    for await (const raw of readPubmedRecords(readXmlEvents(chunks()))) {
      if (raw === "skipped" || raw.pmid === null) continue;
      const record = cleanRecord("pubmed", { ...raw, pmid: raw.pmid });
      if (record !== null) byId.set(record.pmid, record);
    }
  } catch (error) {
    throw isProvenoteError(error) ? badAnswer() : error;
  }
  // In the register's order, and nothing that was not asked for.
  return ids.flatMap((id) => byId.get(id) ?? []);
}
