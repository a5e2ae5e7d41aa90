import { isGivenName, isGuarded } from "../detection/names/name-words";

/** A value of the text with its offsets in the text that was read. */
export type Found<Value> = { value: Value; start: number; end: number };
export type PersonName = { family: string; given: string };

const PERSON =
  "\\p{Lu}[\\p{L}'-]*\\.?(?:,? {1,2}(?:\\p{Lu}[\\p{L}'-]*\\.?|de|la|van|von|der|del|bin|al)){0,4}";
const LABELLED = new RegExp(
  `(?<![\\p{L}'])(?:(?:patient|pt|client|resident|member)(?:'s)?(?:[ ]name)?|(?:full |legal )?name|re)[ ]{0,2}[:#=-][ ]{0,4}(${PERSON})`,
  "giu",
);
const NAME_PARTS =
  /(?:^|[\n|;\t])[ ]{0,4}(first|given|last|family|sur)[ ]?-?name[ ]{0,2}[:=][ ]{0,3}(\p{Lu}[\p{L}' -]{0,40})/giu;
const AGED = new RegExp(
  `(?<![\\p{L}'-])(${PERSON})(?:,? (?:is|was) an? |,? an? |, | \\(|,? )(?=(?:\\d{1,3}[ -]{0,2}(?:y|year|month|mo\\b|[MF]\\b))|(?:DOB|MRN)\\b)`,
  "gu",
);
const LINE_START = new RegExp(
  `(?:^|\\n)[ \\t]{0,4}(${PERSON})(?=[ ,;|(]{1,4}(?:DOB|MRN|\\d{1,2}[/-]\\d{1,2}[/-]\\d{2,4}|\\d{1,3} ?[MF]\\b))`,
  "gu",
);
const CALLED = new RegExp(
  `(?<![\\p{L}])(?:patient|pt\\.?|(?:male|female|man|woman|gentleman|lady|boy|girl|[MF]),?)(?: (?:is|named|called))? (${PERSON})`,
  "gu",
);
const TITLED =
  /(?<![\p{L}])(?:Mr|Mrs|Ms|Miss|Mister)\.? (\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?)/gu;
const GREETED =
  /\[(?:doctor|clinician|provider|dr|nurse)\][^\n[]{0,12}?(?:hi|hey|hello|good morning|good afternoon)[ ,]{1,3}(?:(mr|mrs|ms|miss|mister)\.? )?([a-z][a-z'-]{1,30})/giu;
const LOWER_AGED =
  /(?:^|[.,\]\n] ?)([a-z][a-z'-]{2,30})(?: ([a-z][a-z'-]{2,30}))? is an? (?=\d{1,3}[ -]{1,2}(?:year|month))/gu;

/** Before a name: the line is about a relative, a contact or a provider. */
const OTHER_PERSON =
  /(?:mother|father|mom|dad|wife|husband|spouse|partner|son|daughter|brother|sister|aunt|uncle|cousin|niece|nephew|grand\p{L}+|guardian|parent|caregiver|contact|next of kin|nok|friend|provider|physician|doctor|dr|attending|surgeon|nurse|pcp|referring|ordering|author|signed|dictated|transcribed|pharmacy|pharmacist|facility|hospital|clinic|employer|school|user|staff|insurance|plan|subscriber|guarantor|proxy|device|drug|brand|generic|file|test|by|from|with)(?:'s)?[.:]?\s{0,2}(?:\([^)\n]{0,20}\)\s?)?(?:,\s?)?$/iu;
const AFTER_OTHER = /^,?\s{0,2}(?:MD|M\.D\.|DO|RN|NP|PA|PA-C|PhD|LPN|DDS|MSW)\b/;

function trimName(value: string): string {
  const words = value.split(/(?<=[\p{L}.,]) +/u);
  const kept: string[] = [];
  for (const word of words) {
    const bare = word.replace(/[.,]+$/, "");
    const isParticle = /^(?:de|la|van|von|der|del|bin|al)$/.test(bare);
    const isLabel =
      !isParticle &&
      bare.length > 1 &&
      (/^(?:DOB|MRN|SSN|Age|Sex|Gender|Date|Acct|Room|Phone|ID)$/i.test(bare) ||
        (isGuarded(bare.toLowerCase()) && kept.length !== 1 && !isGivenName(bare.toLowerCase())));
    if (isLabel) break;
    kept.push(word);
    if (/\.$/.test(word) && bare.length > 2 && !/^(?:jr|sr|mr|mrs|ms)$/i.test(bare)) break;
  }
  return kept
    .join(" ")
    .replace(/[\s.,]+$/, (end) =>
      /\b\p{Lu}\.$/u.test(kept.join(" ")) ? end.replace(/,/g, "") : "",
    );
}

/** "Brennick, Harold" and "Harold J. Brennick" to family and given; titles and suffixes go. */
function splitName(value: string): PersonName {
  const plain = value
    .replace(/^(?:mr|mrs|ms|miss|dr|mister)\.? /i, "")
    .replace(/,? (?:jr|sr|ii|iii|iv)\.?$/i, "")
    .trim();
  const comma = plain.indexOf(",");
  if (comma > 0) {
    return { family: plain.slice(0, comma).trim(), given: plain.slice(comma + 1).trim() };
  }
  const words = plain.split(/ +/);
  if (words.length === 1) return { family: "", given: words[0] ?? "" };
  let from = words.length - 1;
  while (from > 1 && /^(?:de|la|van|von|der|del|bin|al|da|di)$/i.test(words[from - 1] ?? "")) {
    from -= 1;
  }
  return { family: words.slice(from).join(" "), given: words.slice(0, from).join(" ") };
}

/** False when a relative, a contact or a provider is named just before, or a credential follows. */
export function isPatientLine(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  return !OTHER_PERSON.test(before) && !AFTER_OTHER.test(text.slice(end, end + 8));
}

function isPersonLike(value: string): boolean {
  const first = value.split(/[ ,]+/)[0]?.replace(/\.$/, "").toLowerCase() ?? "";
  return value.length > 1 && (!isGuarded(first) || (isGivenName(first) && value.includes(" ")));
}

function matchNames(text: string, pattern: RegExp): Found<PersonName>[] {
  const found: Found<PersonName>[] = [];
  for (const match of text.matchAll(pattern)) {
    const raw = match[1] ?? "";
    const start = match.index + match[0].indexOf(raw);
    const value = trimName(raw);
    if (
      !isPersonLike(value) ||
      !isPatientLine(text, pattern === LABELLED ? match.index : start, start + value.length)
    ) {
      continue;
    }
    found.push({ value: splitName(value), start, end: start + value.length });
  }
  return found;
}

function nameFromParts(text: string): Found<PersonName> | undefined {
  let [family, given, start, end] = ["", "", text.length, 0];
  for (const match of text.matchAll(NAME_PARTS)) {
    const value = trimName(match[2] ?? "");
    if (/^(?:first|given)$/i.test(match[1] ?? "")) given ||= value;
    else family ||= value;
    const at = match.index + match[0].lastIndexOf(match[2] ?? "");
    start = Math.min(start, at);
    end = Math.max(end, at + value.length);
  }
  return family !== "" && given !== "" ? { value: { family, given }, start, end } : undefined;
}

const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function nameFromTranscript(text: string): Found<PersonName> | undefined {
  for (const match of text.matchAll(LOWER_AGED)) {
    const [, first = "", second] = match;
    if (isGuarded(first) || (second === undefined && !isGivenName(first))) continue;
    const start = match.index + match[0].indexOf(first);
    const end = start + first.length + (second === undefined ? 0 : second.length + 1);
    const value = { given: capitalise(first), family: capitalise(second ?? "") };
    if (isPatientLine(text, start, end)) return { value, start, end };
  }
  for (const match of text.matchAll(GREETED)) {
    const [, title, name = ""] = match;
    if (
      isGuarded(name.toLowerCase()) ||
      (title === undefined && !isGivenName(name.toLowerCase()))
    ) {
      continue;
    }
    const end = match.index + match[0].length;
    const value =
      title === undefined
        ? { family: "", given: capitalise(name) }
        : { family: capitalise(name), given: "" };
    return { value, start: end - name.length, end };
  }
  return undefined;
}

/** The name the text gives its patient, the most explicit way first. */
export function readPatientName(text: string): Found<PersonName> | undefined {
  const labelled = nameFromParts(text) ?? matchNames(text, LABELLED)[0];
  if (labelled !== undefined) return labelled;
  for (const pattern of [LINE_START, AGED, CALLED]) {
    const found = matchNames(text, pattern).find(
      ({ value }) => value.family !== "" && value.given !== "",
    );
    if (found !== undefined) return found;
  }
  const titled = matchNames(text, TITLED)[0];
  if (titled !== undefined) {
    const { family, given } = titled.value;
    return { ...titled, value: family === "" ? { family: given, given: "" } : { family, given } };
  }
  return nameFromTranscript(text);
}
