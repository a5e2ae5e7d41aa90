/** Synthetic records in the registers' public formats: no real article, no real person. */
export type SyntheticArticle = Readonly<{
  pmid: string;
  title: string;
  abstract: string;
  year?: string;
  journal?: string;
  type?: string;
  doi?: string;
}>;

export function articleXml(article: SyntheticArticle): string {
  const { pmid, title, abstract, year = "2021", journal = "Journal of Made-up Medicine" } = article;
  return `<PubmedArticle><MedlineCitation Status="MEDLINE" Owner="NLM"><PMID Version="1">${pmid}</PMID>
<Article PubModel="Print"><Journal><JournalIssue CitedMedium="Print"><PubDate><Year>${year}</Year><Month>Mar</Month></PubDate></JournalIssue>
<Title>${journal}</Title><ISOAbbreviation>J Made Up Med</ISOAbbreviation></Journal><ArticleTitle>${title}</ArticleTitle>
<Abstract>${abstract}</Abstract><AuthorList><Author><LastName>Examplar</LastName><ForeName>Quentin</ForeName></Author></AuthorList>
<PublicationTypeList><PublicationType UI="D016428">${article.type ?? "Journal Article"}</PublicationType></PublicationTypeList></Article>
<CommentsCorrectionsList><CommentsCorrections RefType="Cites"><PMID Version="1">99999999</PMID></CommentsCorrections></CommentsCorrectionsList>
</MedlineCitation><PubmedData><ArticleIdList><ArticleId IdType="pubmed">${pmid}</ArticleId>${article.doi === undefined ? "" : `<ArticleId IdType="doi">${article.doi}</ArticleId>`}</ArticleIdList>
<ReferenceList><Reference><ArticleIdList><ArticleId IdType="doi">10.5555/cited</ArticleId></ArticleIdList></Reference></ReferenceList></PubmedData></PubmedArticle>`;
}

export function pubmedXml(articles: readonly SyntheticArticle[]): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle, 1st January 2025//EN" "https://dtd.nlm.nih.gov/ncbi/pubmed/out/pubmed_250101.dtd">
<PubmedArticleSet>
${articles.map(articleXml).join("\n")}
</PubmedArticleSet>
`;
}

export const HEALTH_TOPICS = `<?xml version="1.0" encoding="UTF-8"?>
<health-topics total="2" date-generated="11/26/2026 02:30:21">
<health-topic meta-desc="Made up" title="Sun sneezing" url="https://medlineplus.example/sunsneezing.html" id="1" language="English" date-created="01/02/1999">
<also-called>Photic sneeze reflex</also-called><also-called>Light sneeze</also-called>
<full-summary>&lt;p&gt;Some people sneeze when they step into &lt;b&gt;bright&lt;/b&gt; light.&lt;/p&gt;&lt;script&gt;steal()&lt;/script&gt;</full-summary>
<group url="https://medlineplus.example/x.html" id="5">Symptoms</group>
<mesh-heading><descriptor id="D012912">Sneezing</descriptor></mesh-heading>
</health-topic>
<health-topic title="Estornudo" url="https://medlineplus.example/es.html" id="2" language="Spanish" date-created="01/02/1999">
<full-summary>&lt;p&gt;Texto.&lt;/p&gt;</full-summary></health-topic>
</health-topics>`;

/** Chunks of a few characters, as a slow disk would bring them. */
export async function* inChunks(text: string, size = 7): AsyncGenerator<string, void> {
  for (let at = 0; at < text.length; at += size) {
    yield await Promise.resolve(text.slice(at, at + size));
  }
}

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
