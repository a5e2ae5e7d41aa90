import { afterEach, beforeEach, describe, expect, expectTypeOf, test } from "vitest";
import type { DeidentifiedText } from "@/lib/phi/deidentified-text";
import type { CodedConcept } from "../../library/card.schema";
import { openEuropePmc } from "./europe-pmc-client";
import type { LiteratureClient } from "./literature-client";
import { literatureQuestion, type LiteratureQuestion } from "../literature-question";
import { openPubmed } from "./pubmed-client";
import { RateLimit } from "./rate-limit";
import {
  goodReply,
  KNOWN,
  startTestRegister,
  testRate,
  type Reply,
  type TestRegister,
} from "./test-register";

const GOUT: CodedConcept = { system: "icd-10-cm", code: "M10.9", display: "Gout, unspecified" };
const NOTE = "Mr. Examplar, MRN 4471-0926, came on March 4 with a red toe and slept badly.";

let register: TestRegister;
let rate: ReturnType<typeof testRate>;
beforeEach(async () => {
  register = await startTestRegister();
  rate = testRate();
});
afterEach(() => register.close());

const OPEN = {
  pubmed: (): LiteratureClient =>
    openPubmed({
      connection: register.connection,
      rate,
      email: "it@clinic.example",
      apiKey: undefined,
    }),
  europe_pmc: (): LiteratureClient => openEuropePmc({ connection: register.connection, rate }),
};
const SOURCES = ["pubmed", "europe_pmc"] as const;
const asked = (): string => register.requests.map((url) => decodeURIComponent(url.href)).join("\n");

describe.each(SOURCES)("%s", (source) => {
  test("is asked for the names of concepts, and its records come cleaned, resolved and untrusted", async () => {
    const records = await OPEN[source]().search(literatureQuestion([GOUT], 2));
    expect(records.map(({ pmid }) => pmid)).toEqual(KNOWN);
    expect(records[1]).toMatchObject({
      source,
      title: "Urate and feet",
      publisher: "Journal of Made-up Medicine",
      isResolved: true,
      isUntrusted: true,
    });
    expect(asked()).toMatch(/Gout,[ +]unspecified/);
    expect(asked()).not.toContain("M10.9 ");
  });

  test("tells which numbers it knows, and is sent digits alone", async () => {
    const known = await OPEN[source]().findKnown([...KNOWN, "10000099", "1 OR 1=1", NOTE]);
    expect([...known]).toEqual(KNOWN);
    expect(asked()).not.toMatch(/Examplar|1=1/);
  });

  const cut: Reply = (_request, response) => {
    response.writeHead(200, { "content-length": "500" });
    response.write("{");
    setTimeout(() => response.destroy(), 5);
  };
  test.each<[string, Reply, string]>([
    ["says nothing", () => undefined, "timeout"],
    ["breaks off", cut, "cut_off"],
    [
      "sends elsewhere",
      (_request, response) => response.writeHead(302, { location: "http://127.0.0.1:9/" }).end(),
      "redirect_refused",
    ],
    [
      "is busy",
      (_request, response) =>
        response.writeHead(429, { "retry-after": "7" }).end("slow down, Examplar"),
      "status_429",
    ],
    ["fails", (_request, response) => response.writeHead(500).end("stack trace"), "status_500"],
    [
      "sends without end",
      (_request, response) => response.writeHead(200).end(Buffer.alloc(300_000, 32)),
      "too_large",
    ],
  ])("that %s is an error with a code and no word of its answer", async (_name, reply, reason) => {
    register.answerWith(reply);
    const failed: unknown = await OPEN[source]()
      .search(literatureQuestion([GOUT]))
      .catch((error: unknown) => error);
    expect(failed).toMatchObject({ code: "literature.no_answer", details: { reason } });
    expect(String((failed as Error).message)).not.toMatch(/Examplar|stack|127/);
    expect(register.requests).toHaveLength(1);
  });

  test.each([
    "not json",
    "{}",
    '{"esearchresult":{"idlist":["1; DROP"]}}',
    '{"resultList":{"result":"x"}}',
  ])("whose answer is %j is not believed", async (body) => {
    register.answerWith((_request, response) => response.writeHead(200).end(body));
    await expect(OPEN[source]().search(literatureQuestion([GOUT]))).rejects.toMatchObject({
      code: "literature.bad_answer",
    });
  });
});

test.each([
  ["bad XML", "<PubmedArticleSet><PubmedArticle>"],
  ["an entity of its own", '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'],
])("records of PubMed in %s are not believed", async (_name, xml) => {
  register.answerWith((request, response, url) =>
    url.pathname.endsWith("/efetch.fcgi")
      ? response.writeHead(200).end(xml)
      : goodReply(request, response, url),
  );
  await expect(OPEN.pubmed().search(literatureQuestion([GOUT]))).rejects.toMatchObject({
    code: "literature.bad_answer",
  });
});

test("a register that said when to come back is left alone for that long", async () => {
  register.answerWith((_request, response) =>
    response.writeHead(429, { "retry-after": "7" }).end(),
  );
  const client = OPEN.europe_pmc();
  await client.search(literatureQuestion([GOUT])).catch(() => undefined);
  register.answerWith(goodReply);
  await client.search(literatureQuestion([GOUT]));
  expect(rate.waits).toEqual([7_000]);
});

test("no more than three requests a second pass, however many are asked at once", async () => {
  const starts: number[] = [];
  let now = 0;
  const limit = new RateLimit({
    perSecond: 3,
    clock: () => now,
    wait: (ms) => {
      now += ms;
      return Promise.resolve();
    },
  });
  await Promise.all(Array.from({ length: 10 }, () => limit.pass().then(() => starts.push(now))));
  for (const [at, start] of starts.entries()) {
    expect(
      starts.filter((other) => other >= start && other < start + 999).length,
    ).toBeLessThanOrEqual(3);
    expect(start).toBeCloseTo((at * 1_000) / 3, 5);
  }
});

describe("what is no coded concept", () => {
  test("does not compile as a question", () => {
    type Concepts = Parameters<typeof literatureQuestion>[0];
    type Question = Parameters<LiteratureClient["search"]>[0];
    expectTypeOf<string>().not.toExtend<Concepts>();
    expectTypeOf<readonly string[]>().not.toExtend<Concepts>();
    expectTypeOf<DeidentifiedText>().not.toExtend<Concepts>();
    expectTypeOf<readonly { text: string }[]>().not.toExtend<Concepts>();
    expectTypeOf<string>().not.toExtend<Question>();
    expectTypeOf<readonly CodedConcept[]>().not.toExtend<Question>();
  });

  test.each<[string, unknown]>([
    ["a note", NOTE],
    ["a list of notes", [NOTE]],
    ["a note in the place of a name", [{ ...GOUT, display: NOTE }]],
    ["a note in the place of a code", [{ ...GOUT, code: NOTE }]],
    ["a name of a person", [{ ...GOUT, display: "Mr. Quentin Examplar" }]],
    ["a record number", [{ ...GOUT, display: "MRN 44710926" }]],
    ["a date", [{ ...GOUT, display: "Gout since March 4, 2026" }]],
    ["a sentence of thirteen words", [{ ...GOUT, display: "a b c d e f g h i j k l m" }]],
    ["words of a query language", [{ ...GOUT, display: 'gout" OR SRC:ALL' }]],
    ["two lines", [{ ...GOUT, display: "gout\nslept badly" }]],
    ["a field beside it", [{ ...GOUT, note: NOTE }]],
    ["another system", [{ ...GOUT, system: "free-text" }]],
    ["none", []],
    ["six", Array.from({ length: 6 }, () => GOUT)],
  ])("is refused at run time: %s", (_name, concepts) => {
    const ask = (): unknown => literatureQuestion(concepts as readonly CodedConcept[]);
    expect(ask).toThrow(expect.objectContaining({ code: "literature.not_a_concept" }));
  });

  test.each(SOURCES)("and %s takes no question that was glued together by hand", async (source) => {
    const forged = { concepts: [{ ...GOUT, display: NOTE }], limit: 5 } as LiteratureQuestion;
    await expect(OPEN[source]().search(forged)).rejects.toThrow(TypeError);
    expect(register.connectionCount()).toBe(0);
  });

  test.each([
    "Type 2 diabetes mellitus without complications",
    "Crohn's disease",
    "Parkinson's disease",
    "Chronic kidney disease, stage 3a",
    "Metformin 500 mg oral tablet",
    "Hemoglobin A1c",
    "Naproxen",
    "Anaphylaxis",
    "Acute myocardial infarction, unspecified",
    "Essential (primary) hypertension",
  ])("names of code systems are: %s", (display) => {
    expect(literatureQuestion([{ ...GOUT, display }]).concepts[0]?.display).toBe(display);
  });
});
