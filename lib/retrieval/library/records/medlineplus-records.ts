import { readHtml } from "../reading/read-html";
import type { RecordOrSkip } from "./register-record";
import type { XmlEvent } from "./xml-events";

/**
 * Topics of MedlinePlus' health topic XML (`health-topics`, National Library of Medicine): title, other names and the full
 * summary, whose HTML is read as text. Topics in another language than English are passed over: nothing here searches them.
 */
const PUBLISHER = "MedlinePlus, National Library of Medicine";

type Draft = { title: string; isEnglish: boolean; names: string[]; summary: string };

export async function* readMedlineplusRecords(
  events: AsyncIterable<XmlEvent>,
): AsyncGenerator<RecordOrSkip, void> {
  let year: number | null = null;
  let draft: Draft | null = null;
  let field = "";
  for await (const event of events) {
    if (event.kind === "open") {
      if (event.name === "health-topics") year = yearOf(event.attributes.get("date-generated"));
      else if (event.name === "health-topic") draft = startTopic(event.attributes);
      else field = event.name;
      if (event.name === "also-called") draft?.names.push("");
    } else if (event.kind === "text") {
      if (draft !== null) addText(draft, field, event.text);
    } else if (event.name === "health-topic" && draft !== null) {
      yield finish(draft, year);
      draft = null;
    } else field = "";
  }
}

/** "11/26/2026 02:30:21" or "2026-11-26". */
const yearOf = (date: string | undefined): number | null => {
  const found = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(date ?? "")?.[0];
  return found === undefined ? null : Number(found);
};

const startTopic = (attributes: ReadonlyMap<string, string>): Draft => ({
  title: (attributes.get("title") ?? "").trim(),
  isEnglish: attributes.get("language") === "English",
  names: [],
  summary: "",
});

function addText(draft: Draft, field: string, text: string): void {
  if (field === "full-summary") draft.summary += text;
  else if (field === "also-called") {
    const last = draft.names.length - 1;
    draft.names[last] = `${draft.names[last] ?? ""}${text}`;
  }
}

function finish({ title, isEnglish, names, summary }: Draft, year: number | null): RecordOrSkip {
  const answer = readHtml(Buffer.from(summary.toWellFormed(), "utf8"));
  const text = "pages" in answer ? (answer.pages[0] ?? "") : "";
  if (!isEnglish || title === "" || text === "") return "skipped";
  const others = names.map((name) => name.trim()).filter(Boolean);
  const called = others.length === 0 ? "" : `Also called: ${others.join(", ")}.\n\n`;
  return { title, publisher: PUBLISHER, year, pmid: null, text: `${called}${text}` };
}
