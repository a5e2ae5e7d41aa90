import { cleanUntrustedText } from "@/lib/llm/untrusted/clean-untrusted-text";
import { doiSchema } from "../citation-number.schema";
import {
  literatureRecordSchema,
  MOST_ABSTRACT,
  type LiteratureRecord,
  type LiteratureSource,
} from "../literature-record.schema";

type RawRecord = Readonly<{
  pmid: string;
  /** As the register writes it; left out where it is in no form that can be looked up. */
  doi: string | null;
  title: string;
  publisher: string;
  year: number | null;
  text: string;
}>;

const clean = (text: string, most: number): string =>
  cleanUntrustedText(text.toWellFormed()).text.trim().slice(0, most).toWellFormed();

/** What a register answered, as it may be kept; null for what has no number or no title. */
export function cleanRecord(source: LiteratureSource, raw: RawRecord): LiteratureRecord | null {
  const doi = doiSchema.safeParse(raw.doi?.toLowerCase());
  const record = literatureRecordSchema.safeParse({
    source,
    pmid: raw.pmid,
    ...(doi.success && { doi: doi.data }),
    title: clean(raw.title, 600),
    publisher: clean(raw.publisher, 300),
    year: raw.year,
    text: clean(raw.text, MOST_ABSTRACT),
    isResolved: true,
    isUntrusted: true,
  });
  return record.success ? record.data : null;
}
