import { z } from "zod";
import { readHtml } from "../../library/reading/read-html";
import { askRegister, badAnswer, parseAnswer, type RegisterConnection } from "./ask-register";
import { doiSchema, pmidSchema } from "../citation-number.schema";
import { cleanRecord } from "./clean-record";
import type { LiteratureClient } from "./literature-client";
import { assertQuestion } from "../literature-question";
import type { RateLimit } from "./rate-limit";
import { registerQuery } from "./register-query.schema";

/** Europe PMC's Articles RESTful API: `search` alone, for records of MEDLINE. */
export const EUROPE_PMC_HOST = "https://www.ebi.ac.uk";
const PATH = "/europepmc/webservices/rest/search";

const answerSchema = z.object({
  resultList: z.object({
    result: z
      .array(
        z.object({
          pmid: z.string().optional(),
          doi: z.string().optional(),
          title: z.string().optional(),
          abstractText: z.string().optional(),
          pubYear: z.string().optional(),
          journalInfo: z
            .object({ journal: z.object({ title: z.string().optional() }).optional() })
            .optional(),
        }),
      )
      .max(1_000),
  }),
});
type Result = z.infer<typeof answerSchema>["resultList"]["result"][number];

export type EuropePmcSetting = {
  readonly connection: RegisterConnection;
  readonly rate: RateLimit;
};

export function openEuropePmc({ connection, rate }: EuropePmcSetting): LiteratureClient {
  const ask = async (query: string, limit: number): Promise<readonly Result[]> => {
    const parameters = { query, format: "json", resultType: "core", pageSize: String(limit) };
    const text = await askRegister(connection, rate, PATH, parameters);
    const answer = answerSchema.safeParse(parseAnswer(text));
    if (!answer.success) throw badAnswer();
    return answer.data.resultList.result.slice(0, limit);
  };
  return {
    source: "europe_pmc",
    host: new URL(connection.endpoint).host,
    namesOperator: false,
    search: async (question) => {
      assertQuestion(question);
      const names = question.concepts.map(({ display }) => display);
      const results = await ask(registerQuery("europe_pmc", names), question.limit);
      return results.flatMap((result) => cleanRecord("europe_pmc", toRaw(result)) ?? []);
    },
    findKnown: async (pmids) => {
      const asked = pmids.filter((pmid) => pmidSchema.safeParse(pmid).success).slice(0, 50);
      if (asked.length === 0) return new Set();
      const query = `(${asked.map((pmid) => `EXT_ID:${pmid}`).join(" OR ")}) AND SRC:MED`;
      const known = new Set((await ask(query, asked.length)).map(({ pmid }) => pmid));
      return new Set(asked.filter((pmid) => known.has(pmid)));
    },
    findKnownDois: async (dois) => {
      const asked = dois.filter((doi) => doiSchema.safeParse(doi).success).slice(0, 20);
      if (asked.length === 0) return new Set();
      const query = asked.map((doi) => `DOI:"${doi}"`).join(" OR ");
      const known = new Set((await ask(query, asked.length)).map(({ doi }) => doi?.toLowerCase()));
      return new Set(asked.filter((doi) => known.has(doi)));
    },
  };
}

/** Titles and abstracts come with marks of HTML. */
function plain(html: string): string {
  const answer = readHtml(Buffer.from(html.toWellFormed(), "utf8"));
  return "pages" in answer ? (answer.pages[0] ?? "") : "";
}

function toRaw({ pmid = "", doi, title = "", abstractText = "", pubYear, journalInfo }: Result) {
  const year = Number(pubYear);
  return {
    pmid,
    doi: doi ?? null,
    title: plain(title),
    publisher: journalInfo?.journal?.title ?? "",
    year: Number.isInteger(year) && year > 1500 ? year : null,
    text: plain(abstractText),
  };
}
