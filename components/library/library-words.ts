import type {
  DocumentFinding,
  DocumentKind,
  DocumentReason,
  DocumentState,
} from "@/lib/retrieval/library/documents/document.schema";
import type { LibraryCardView } from "./library-view";

export const TOPIC_WORDS: Readonly<Record<LibraryCardView["topic"], string>> = {
  presentation: "Presentation",
  diagnosis: "Diagnosis",
  test: "Test",
  medicine: "Medicine",
  guideline: "Guideline",
};

export const DOCUMENT_KIND_WORDS: Readonly<Record<DocumentKind, string>> = {
  pdf: "PDF",
  text: "Text",
  html: "HTML",
  pubmed: "PubMed file",
  medlineplus: "MedlinePlus file",
};

export const DOCUMENT_STATE_WORDS: Readonly<Record<DocumentState, string>> = {
  waiting: "Waiting",
  to_confirm: "To confirm",
  importing: "Importing",
  read: "Being indexed",
  indexed: "Indexed",
  refused: "Refused",
};

/** What happened, what was kept, what to do. */
export const REFUSAL_WORDS: Readonly<Record<DocumentReason, string>> = {
  encrypted: "The file wants a password. It was not kept. Save it without one and add it again.",
  damaged:
    "The file is damaged or not of this kind. It was not kept. Open it, save it anew and add it again.",
  not_text: "The file is not text. It was not kept. Add it as what it is.",
  no_text: "The file holds no text: a scan needs its text recognized first. It was not kept.",
  too_many_pages: "The file has more than 1,500 pages. It was not kept. Add it in parts.",
  too_much_text: "The file holds more than 4 million characters. It was not kept. Add it in parts.",
  too_slow:
    "Reading the file took more than a minute. It was not kept. Save it anew, or add it as text.",
  too_much_memory:
    "Reading the file took too much memory. It was not kept. Save it anew, or add it as text.",
  identifiers:
    "The file holds numbers that belong to one person. It was not kept. Take them out and add it again.",
};

const CATEGORY_WORDS: Readonly<Record<string, readonly [string, string]>> = {
  name: ["name", "names"],
  location: ["place", "places"],
  date: ["date", "dates"],
  age: ["age over 89", "ages over 89"],
  phone: ["phone number", "phone numbers"],
  fax: ["fax number", "fax numbers"],
  email: ["e-mail address", "e-mail addresses"],
  ssn: ["social security number", "social security numbers"],
  mrn: ["record number", "record numbers"],
  health_plan: ["health plan number", "health plan numbers"],
  account: ["account number", "account numbers"],
  license: ["license number", "license numbers"],
  url: ["web address", "web addresses"],
};

/** "2 names and 1 date on page 3"; at most so many lines, then how many pages more. */
export function findingLines(findings: readonly DocumentFinding[], most = 6): string[] {
  const pages = new Map<number, string[]>();
  for (const { category, page, count } of findings) {
    const [one, many] = CATEGORY_WORDS[category] ?? ["other number", "other numbers"];
    const said = pages.get(page) ?? [];
    said.push(`${count} ${count === 1 ? one : many}`);
    pages.set(page, said);
  }
  const all = [...pages].sort(([a], [b]) => a - b);
  const lines = all.slice(0, most).map(([page, said]) => `Page ${page}: ${listed(said)}`);
  const more = all.length - lines.length;
  return more > 0 ? [...lines, `and ${more} more ${more === 1 ? "page" : "pages"}`] : lines;
}

function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}

/** "ADA, 2026"; "no year" is said, not left empty. */
export const citationWords = ({
  publisher,
  year,
}: {
  readonly publisher: string;
  readonly year: number | null;
}): string => `${publisher}, ${year ?? "no year"}`;

/** "Not reviewed", under a head that says by whom; "A. Lindqvist, MD" and how many more. */
export function reviewWords(reviews: LibraryCardView["reviews"]): string {
  const [last, ...more] = reviews;
  if (last === undefined) return "Not reviewed";
  return more.length === 0 ? last.reviewer : `${last.reviewer} and ${more.length} more`;
}

/** Cards whose title, keywords or text hold each of the words. */
export function matchingCards(
  cards: readonly LibraryCardView[],
  {
    words,
    topic,
    isUnreviewedOnly,
  }: {
    readonly words: string;
    readonly topic: string;
    readonly isUnreviewedOnly: boolean;
  },
): LibraryCardView[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return cards.filter((card) => {
    if (topic !== "" && card.topic !== topic) return false;
    if (isUnreviewedOnly && card.reviews.length > 0) return false;
    const text = [card.title, ...card.keywords, card.body].join(" ").toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
