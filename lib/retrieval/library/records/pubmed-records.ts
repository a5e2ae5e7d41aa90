import type { RecordOrSkip } from "./register-record";
import type { XmlEvent } from "./xml-events";

/**
 * Records of PubMed's XML (baseline, daily update or an answer of efetch; NLM's DTD pubmed_250101 and those before it):
 * `PubmedArticle` with PMID, title, abstract, journal and year. A retracted publication, and a record without an abstract,
 * is passed over.
 */
const JOURNAL = "MedlineCitation/Article/Journal";
const FIELD_OF: Readonly<Record<string, Field>> = {
  "MedlineCitation/PMID": "pmid",
  "MedlineCitation/Article/ArticleTitle": "title",
  [`${JOURNAL}/Title`]: "journal",
  [`${JOURNAL}/JournalIssue/PubDate/Year`]: "year",
  [`${JOURNAL}/JournalIssue/PubDate/MedlineDate`]: "year",
  "MedlineCitation/Article/PublicationTypeList/PublicationType": "type",
};
const ABSTRACT = "MedlineCitation/Article/Abstract/AbstractText";
/** The article's own numbers; those of what it cites stand deeper, in its list of references. */
const ARTICLE_ID = "PubmedData/ArticleIdList/ArticleId";

type Field = "pmid" | "title" | "journal" | "year" | "type";
type Draft = Record<Field, string> & { abstract: string[]; doi: string; isDoi: boolean };

const emptyDraft = (): Draft => ({
  pmid: "",
  title: "",
  journal: "",
  year: "",
  type: "",
  abstract: [],
  doi: "",
  isDoi: false,
});

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

export async function* readPubmedRecords(
  events: AsyncIterable<XmlEvent>,
): AsyncGenerator<RecordOrSkip, void> {
  let draft: Draft | null = null;
  const path: string[] = [];
  for await (const event of events) {
    if (event.kind === "open") {
      if (draft === null) {
        if (event.name === "PubmedArticle") draft = emptyDraft();
        continue;
      }
      path.push(event.name);
      if (path.join("/") === ARTICLE_ID) draft.isDoi = event.attributes.get("IdType") === "doi";
      if (path.join("/") === ABSTRACT) draft.abstract.push(labelOf(event.attributes.get("Label")));
      if (path.join("/") === "MedlineCitation/Article/PublicationTypeList/PublicationType") {
        draft.type += "\n";
      }
    } else if (event.kind === "text") {
      if (draft !== null) addText(draft, path, event.text);
    } else if (draft !== null && path.length === 0) {
      yield finish(draft);
      draft = null;
    } else path.pop();
  }
}

const labelOf = (label: string | undefined): string =>
  label === undefined || label === "UNLABELLED" ? "" : `${label}: `;

/** Marks inside a title or an abstract (`<i>`, `<sup>`) are no fields of their own: their text belongs to the field. */
function addText(draft: Draft, path: readonly string[], text: string): void {
  if (draft.isDoi && path.join("/") === ARTICLE_ID) draft.doi += text;
  for (let depth = path.length; depth > 0; depth -= 1) {
    const place = path.slice(0, depth).join("/");
    const field = FIELD_OF[place];
    if (field !== undefined) {
      draft[field] += text;
      return;
    }
    if (place === ABSTRACT) {
      const last = draft.abstract.length - 1;
      draft.abstract[last] = `${draft.abstract[last] ?? ""}${text}`;
      return;
    }
  }
}

function finish({ pmid, doi, title, journal, year, type, abstract }: Draft): RecordOrSkip {
  const text = abstract.map(oneLine).filter(Boolean).join("\n");
  const number = oneLine(pmid);
  if (text === "" || !/^[1-9]\d{0,8}$/.test(number) || type.includes("Retracted Publication")) {
    return "skipped";
  }
  const found = /(?:1[5-9]|20|21)\d\d/.exec(year)?.[0];
  return {
    pmid: number,
    ...(doi.trim() !== "" && { doi: doi.trim() }),
    title: oneLine(title).replace(/^\[(.*)\]\.?$/, "$1") || `PMID ${number}`,
    publisher: oneLine(journal) || "PubMed",
    year: found === undefined ? null : Number(found),
    text,
  };
}
