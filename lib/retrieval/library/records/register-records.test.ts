import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readMedlineplusRecords } from "./medlineplus-records";
import { readPubmedRecords } from "./pubmed-records";
import { measureFile, readTextChunks } from "./record-file";
import { collect, HEALTH_TOPICS, inChunks, pubmedXml, type SyntheticArticle } from "./test-records";
import { readXmlEvents } from "./xml-events";

const article = (more: Partial<SyntheticArticle> = {}): SyntheticArticle => ({
  pmid: "10000001",
  title: "A trial of nothing",
  abstract: "<AbstractText>Nothing was tried.</AbstractText>",
  ...more,
});
const pubmed = (...articles: SyntheticArticle[]) =>
  collect(readPubmedRecords(readXmlEvents(inChunks(pubmedXml(articles)))));

describe("a record of PubMed", () => {
  test("has number, title, journal, year and abstract", async () => {
    expect(await pubmed(article())).toEqual([
      {
        pmid: "10000001",
        title: "A trial of nothing",
        publisher: "Journal of Made-up Medicine",
        year: 2021,
        text: "Nothing was tried.",
      },
    ]);
  });

  test("keeps the parts of its abstract with their labels, and text inside marks", async () => {
    const abstract = `<AbstractText Label="RESULTS" NlmCategory="RESULTS">H<sub>2</sub>O rose.</AbstractText>
      <AbstractText Label="CONCLUSIONS">Drink <i>some</i>.</AbstractText>`;
    const [record] = await pubmed(article({ abstract, title: "[On <i>water</i>.]" }));
    expect(record).toMatchObject({
      title: "On water.",
      text: "RESULTS: H2O rose.\nCONCLUSIONS: Drink some.",
    });
  });

  test("takes the year out of a date in words, and its own number and no cited one", async () => {
    const xml = pubmedXml([article()]).replace(
      /<Year>.*?<\/Month>/,
      "<MedlineDate>1998 Dec-1999 Jan</MedlineDate>",
    );
    const [record] = await collect(readPubmedRecords(readXmlEvents(inChunks(xml))));
    expect(record).toMatchObject({ year: 1998, pmid: "10000001" });
  });

  test.each([
    ["without an abstract", { abstract: "" }],
    ["with an empty one", { abstract: "<AbstractText> </AbstractText>" }],
    ["that was retracted", { type: "Retracted Publication" }],
    ["whose number is none", { pmid: "PMC1" }],
  ])("%s is passed over", async (_name, change) => {
    expect(await pubmed(article(change), article({ pmid: "10000002" }))).toEqual([
      "skipped",
      expect.objectContaining({ pmid: "10000002" }),
    ]);
  });
});

/** Any words as a sound file writes them. */
const escaped = (text: string): string =>
  text.replace(/[<>&]/g, (sign) => `&#${sign.codePointAt(0) ?? 0};`);
const words = fc.string({
  unit: fc.constantFrom("a", "B", "7", " ", "\n", "<", ">", "&", "é", "😀", "µ", "'", '"', "]"),
  maxLength: 40,
});
const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

describe("records of PubMed, whatever they say,", () => {
  test("come back as they were written, each in its own place", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ title: words, abstract: words, journal: words }), { maxLength: 4 }),
        fc.integer({ min: 1, max: 60 }),
        async (given, size) => {
          const xml = pubmedXml(
            given.map(({ title, abstract, journal }, at) => ({
              pmid: String(at + 1),
              title: escaped(title),
              journal: escaped(journal),
              abstract: `<AbstractText>${escaped(abstract)}</AbstractText>`,
            })),
          );
          const records = await collect(readPubmedRecords(readXmlEvents(inChunks(xml, size))));
          expect(records).toEqual(
            given.map(({ title, abstract, journal }, at) =>
              oneLine(abstract) === ""
                ? "skipped"
                : {
                    pmid: String(at + 1),
                    title: oneLine(title) || `PMID ${at + 1}`,
                    publisher: oneLine(journal) || "PubMed",
                    year: 2021,
                    text: oneLine(abstract),
                  },
            ),
          );
        },
      ),
    );
  });

  test.each([
    ["2019", 2019],
    ["1998 Dec-1999 Jan", 1998],
    ["Winter 2003-2004", 2003],
    ["", null],
    ["soon", null],
    ["0099", null],
  ])("of %j are of the year %j", async (year, expected) => {
    const [record] = await pubmed(article({ year }));
    expect(record).toMatchObject({ year: expected });
  });

  test("hold nothing of an abstract in another language, of a book, or of a comment on them", async () => {
    const other = "<OtherAbstract><AbstractText>Ganz anders.</AbstractText></OtherAbstract>";
    const book = `<PubmedBookArticle><BookDocument><PMID>5</PMID><Abstract><AbstractText>A book.</AbstractText></Abstract></BookDocument></PubmedBookArticle>`;
    const xml = pubmedXml([article()])
      .replace("</Abstract>", `</Abstract>${other}`)
      .replace("</PubmedArticleSet>", `${book}</PubmedArticleSet>`);
    const records = await collect(readPubmedRecords(readXmlEvents(inChunks(xml))));
    expect(records).toHaveLength(1);
    expect(JSON.stringify(records)).not.toMatch(/Ganz|book/);
  });

  test("are passed over when they are retracted, also where that is not said first", async () => {
    const type = "Journal Article</PublicationType><PublicationType>Retracted Publication";
    expect(await pubmed(article({ type }))).toEqual(["skipped"]);
    expect(await pubmed(article({ type: "Retraction Notice" }))).not.toEqual(["skipped"]);
  });
});

describe("a topic of MedlinePlus", () => {
  const topic = async (attributes: string, inner: string) =>
    collect(
      readMedlineplusRecords(
        readXmlEvents(
          inChunks(
            `<health-topics date-generated="2025-01-02"><health-topic ${attributes}>${inner}</health-topic></health-topics>`,
          ),
        ),
      ),
    );
  const SUMMARY = "<full-summary>&lt;p&gt;Words.&lt;/p&gt;</full-summary>";

  test.each<[string, string, string]>([
    ["without a title", 'language="English"', SUMMARY],
    ["with an empty title", 'language="English" title=" "', SUMMARY],
    ["without a language", 'title="A"', SUMMARY],
    ["in Spanish", 'title="A" language="Spanish"', SUMMARY],
    ["without a summary", 'title="A" language="English"', ""],
    [
      "whose summary is all script",
      'title="A" language="English"',
      "<full-summary>&lt;script&gt;x()&lt;/script&gt;</full-summary>",
    ],
  ])("%s is passed over", async (_what, attributes, inner) => {
    expect(await topic(attributes, inner)).toEqual(["skipped"]);
  });

  test("has the year of its file, and no name where it is called nothing else", async () => {
    const inner = `<also-called> </also-called>${SUMMARY}<see-reference>Other</see-reference>`;
    expect(await topic('title="A &gt; B" language="English"', inner)).toMatchObject([
      { title: "A > B", year: 2025, text: "Words." },
    ]);
  });

  test("is its summary as text, with its other names; other languages are passed over", async () => {
    expect(await collect(readMedlineplusRecords(readXmlEvents(inChunks(HEALTH_TOPICS))))).toEqual([
      {
        title: "Sun sneezing",
        publisher: "MedlinePlus, National Library of Medicine",
        year: 2026,
        pmid: null,
        text: "Also called: Photic sneeze reflex, Light sneeze.\n\nSome people sneeze when they step into bright light.",
      },
      "skipped",
    ]);
  });
});

describe("a file of records", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "records-"));
  });
  afterAll(() => rm(folder, { recursive: true }));
  const file = async (name: string, content: string | Buffer): Promise<string> => {
    await writeFile(join(folder, name), content);
    return join(folder, name);
  };
  const textOf = async (path: string, most?: number): Promise<string> =>
    (await collect(readTextChunks(path, most))).join("");

  test("is read plain and packed, with its digest", async () => {
    const text = pubmedXml([article({ title: "é µ ≥" })]);
    const [plain, packed] = [await file("a.xml", text), await file("a.xml.gz", gzipSync(text))];
    expect(await textOf(plain)).toBe(text);
    expect(await textOf(packed)).toBe(text);
    expect((await measureFile(plain)).bytes).toBe(Buffer.byteLength(text));
    expect(Buffer.from((await measureFile(plain)).sha256)).toHaveLength(32);
  });

  test.each([
    ["that is no gzip", "b.xml.gz", Buffer.from("plain"), "damaged"],
    ["that is cut off", "c.xml.gz", gzipSync("x".repeat(100_000)).subarray(0, 60), "damaged"],
    ["in another encoding", "d.xml", Buffer.from([0x3c, 0x61, 0xff, 0x3e]), "not_utf8"],
  ])("%s is refused", async (_name, name, content, reason) => {
    await expect(textOf(await file(name, content))).rejects.toMatchObject({ details: { reason } });
  });

  test("that unpacks to too much is not read to its end", async () => {
    const path = await file("e.xml.gz", gzipSync(Buffer.alloc(5_000_000, 32)));
    await expect(textOf(path, 1_000_000)).rejects.toMatchObject({
      details: { reason: "too_large" },
    });
  });

  test("that is not there says so as the system does", async () => {
    await expect(textOf(join(folder, "none.xml"))).rejects.toMatchObject({ code: "ENOENT" });
  });
});
