import { canonicalBytes } from "@/lib/crypto/canonical-json";
import { sha256 } from "@/lib/crypto/digest";
import type { LiteratureRecord } from "@/lib/retrieval/literature/literature-record.schema";
import { REGISTER_NAMES } from "@/lib/retrieval/literature/registers/register-query.schema";
import type { FoundRecord } from "./literature-view.schema";

/** Said of every record: a register tells that a paper is there, and nobody here has read it. */
const NOT_READ = "not read by your clinic";
/** Shown where a register has no abstract. */
const NO_ABSTRACT = "No abstract in the register.";
/** As much of an abstract as a note may keep. */
const MOST_QUOTED = 4_000;

/**
 * What a page shows and a note keeps of a record: its words as the register had them on that day. A stranger's words: shown
 * as text, and in no prompt.
 */
export function citeRecord(record: LiteratureRecord, on: string): FoundRecord {
  const { source: register, title, publisher, year, pmid, doi, text } = record;
  const short = title.slice(0, 400).toWellFormed();
  return {
    passageId: `${register}:${pmid}`,
    snapshot: Buffer.from(sha256(canonicalBytes(record))).toString("hex"),
    title: short,
    source: {
      publisher: publisher.slice(0, 200).toWellFormed() || REGISTER_NAMES[register].name,
      title: short,
      year: year !== null && year >= 1000 && year <= 2100 ? year : null,
      pmid,
      ...(doi !== undefined && { doi }),
    },
    kind: "literature",
    register,
    writtenOn: on,
    page: null,
    status: NOT_READ,
    isResolved: true,
    checked: { state: "resolved", on },
    quote: text === "" ? NO_ABSTRACT : text.slice(0, MOST_QUOTED).toWellFormed(),
  };
}
