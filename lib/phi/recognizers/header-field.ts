import { isAnyName, isEponym, isGuarded } from "../detection/names/name-words";
import type { ScannedText } from "../detection/scanned-text";
import type { IdentifierCategory } from "../identifier.schema";
import type { Candidate, Recognizer } from "./recognizer";

type Field = { label: RegExp; category: IdentifierCategory; value: RegExp };

const NAME_VALUE =
  /^[\p{Lu}][\p{L}'.-]{0,30}(?:,?[ ]{1,2}(?:[\p{Lu}][\p{L}'.-]{0,30}|de|la|van|von|der|del|bin|al)){0,4}/u;
const LINE_VALUE = /^[^\n\t|;]{2,80}/;

/** `Key: value` fields of headers and footers; one row a kind. */
const FIELDS: readonly Field[] = [
  {
    label:
      /(?<![\w])(?:(?:patient|pt|client|member|resident|legal|preferred|full|last|first|middle|family|given|maiden|sur)?\s?-?name|patient|pt|mother|father|parent|guardian|spouse|next\sof\skin|NOK|emergency\scontact|attending|admitting|referring|ordering|primary\scare|consulting|rendering|supervising|treating|dictating|PCP|provider|physician|surgeon|assistant|anesthesiologist|clinician|author|dictated\sby|transcribed\sby|signed(?:\sby)?|electronically\ssigned(?:\sby)?|reviewed\sby|verified\sby|authenticated\sby|entered\sby|prepared\sby|seen\sby|ordered\sby|performed\sby|reported\sby|cosigned\sby|cc|to|from|attn|nurse|RN|resident|fellow|intern|scribe|interpreter|caregiver|contact(?:\sperson)?|subscriber|guarantor|policy\sholder|employer|cons|ref|gp|ped)(?:\s?(?:physician|provider|surgeon|doctor|md|name|nurse))?(?:\s?\.){0,12}\s{0,2}[:=]\s{0,4}/giu,
    category: "name",
    value: NAME_VALUE,
  },
  {
    label:
      /(?<![\w])(?:(?:home|mailing|street|patient|billing|current|permanent)?\s?address(?:\sline\s?\d)?|residence|place\sof\sbirth|birth\s?place|city|town|county)\s{0,2}[:=]\s{0,4}/giu,
    category: "location",
    value: LINE_VALUE,
  },
  {
    label:
      /(?<![\w])(?:facility|hospital|clinic|location|site|institution|organization|school|employer|place\sof\sservice|service\slocation|pharmacy|practice|department\sof)(?:\sname)?\s{0,2}[:=]\s{0,4}/giu,
    category: "location",
    value: /^[\p{Lu}][\p{L}'.&-]{0,30}(?:[ ](?:[\p{Lu}][\p{L}'.&-]{0,30}|of|and|the|at|&)){0,6}/u,
  },
];
const CREDENTIAL_END =
  /,?\s{1,2}(?:M\.?D|D\.?O|R\.?N|N\.?P|PA(?:-C)?|Ph\.?D|DNP|LPN|LCSW|PharmD|DDS)\.?$/;
const TITLE = /^(?:(?:Dr|Mr|Mrs|Ms|Miss|Prof)\.?\s)/;
const NOT_A_VALUE =
  /^(?:n\/?a|none|unknown|not|no|see|same|left|right|chest|abdomen|home|room|bed|floor|unit|icu|er|ed|pending|self|yes|above|below|deferred|general|local|as|the|per)\b/i;

/** "Father: prostate cancer", "Mother: Non-Hodgkin's lymphoma": a family history, no name. */
function isDiagnosis(scan: ScannedText, first: string): boolean {
  const word = first.replace(/'s$/, "");
  if (isAnyName(word)) return false;
  return scan.isOrdinary(word) || word.split("-").some((part) => isEponym(part));
}

/** Keys of headers, footers and signature lines, and the value that follows on the line. */
export const headerField: Recognizer = {
  name: "header-field",
  recognize(scan) {
    const { text } = scan;
    const found: Candidate[] = [];
    for (const { label, category, value } of FIELDS) {
      for (const match of text.matchAll(label)) {
        const labelled = match.index + match[0].length;
        const title =
          category === "name"
            ? (TITLE.exec(text.slice(labelled, labelled + 12))?.[0].length ?? 0)
            : 0;
        const start = labelled + title;
        const read = value.exec(text.slice(start, start + 90))?.[0].replace(/[\s,.:;-]+$/, "");
        if (read === undefined || read.length < 2 || NOT_A_VALUE.test(read)) continue;
        const words = read.toLowerCase().split(/[\s,]+/);
        if (category === "name") {
          if (
            isGuarded(words[0] ?? "") ||
            isDiagnosis(scan, words[0] ?? "") ||
            (words.length === 1 && words[0] === words[0]?.toUpperCase())
          ) {
            continue;
          }
          const kept = words.findIndex(
            (word) => isGuarded(word.replace(/\.$/, "")) && word.length > 2,
          );
          const length =
            kept <= 0
              ? read.length
              : read.toLowerCase().indexOf(words[kept] ?? "", (words[0] ?? "").length);
          const trimmed = read
            .slice(0, length)
            .replace(CREDENTIAL_END, "")
            .replace(/[\s,.:;-]+$/, "");
          found.push({
            start,
            end: start + trimmed.length,
            category,
            score: 0.92,
            reason: "header field",
            cued: true,
          });
        } else if (!words.every((word) => isGuarded(word))) {
          found.push({
            start,
            end: start + read.length,
            category,
            score: 0.85,
            reason: "header field",
            cued: true,
          });
        }
      }
    }
    return found;
  },
};
