import { isGuarded } from "../detection/names/name-words";
import type { ScannedText, Token } from "../detection/scanned-text";
import type { Candidate, Recognizer } from "./recognizer";

/** Category (B): addresses as other countries, armies and the countryside write them, and street corners. */
const asSet = (words: string): ReadonlySet<string> => new Set(words.split(" "));
/** The kind of street before its name: "Rue", "Via", "Calle". */
const KINDS = asSet(
  "rue via viale calle avenida av avda rua strada piazza piazzale plaza praça praca largo corso vicolo travessa estrada ruta ulica ul os aleja jalan jl camino carrera cra paseo passeig carrer chemin allee allée impasse quai bulevar bd ulitsa prospekt rruga kalea iela gatve bulevardul",
);
/** Kinds that are words or abbreviations of notes too: only capitalised, and with a number at either end. */
const WORD_KINDS = asSet("via av os ul bd largo ruta strada cra plaza");
const LINKS = asSet("de del della di du des la las los le da do dos das den der y e d");
/** The end of a street's name that says its kind: "Lindenstraße", "Storgatan", "Kossuth utca". */
const ENDINGS =
  /(?:stra(?:ß|ss)e|gasse|weg|allee|platz|damm|ufer|steig|graben|vej|gade|gata|gatan|vägen|väg|vegen|veien|vegur|katu|kuja|utca|straat|laan|plein|kade|dreef|singel|gracht|steeg|torg|torget|stræde|gränd|stígur|braut|sokak|caddesi|wal|hof)$/;
const ENDING_WORDS = asSet(
  "utca út tér ulica ulice ulici cesta trg náměstí třída gade gata vej vei veg tie katu sokak caddesi mahallesi iela tänav gatvė str strasse straße weg gasse",
);
const NUMBER = /^\d{1,5}[a-zA-Z]?$/;
const UNIT_AFTER = /^,? (?:apt|apartment|suite|unit|flat|piso|etage|bldg)\.? ?#?[\w-]{1,5}/i;
const MEASURE_AFTER = /^\s?(?:mg|mcg|ml|%|mm|cm|kg|days?|weeks?|months?|years?|times|x\b|[/.]\d)/i;
const WHOLE: readonly RegExp[] = [
  /\b(?:(?:Unit|PSC|CMR) \d{1,5},? )?Box \d{1,6}\s{1,2}(?:APO|FPO|DPO),? (?:AA|AE|AP)(?: \d{5}(?:-\d{4})?)?/g,
  /\b(?:USS|USCGC|USNS) [A-Z][A-Za-z'-]{1,20}\s{1,2}(?:APO|FPO|DPO),? (?:AA|AE|AP)(?: \d{5}(?:-\d{4})?)?/g,
  /\b(?:R\.?R\.?|R\.?D\.?|HC|Star Route|Rural Route|Route|Rte\.?) ?#? ?\d{1,4},? Box ?#? ?\d{1,5}[A-Z]?/g,
  /\b(?:corner|intersection) of (?:[A-Z][A-Za-z'-]{1,20}|\d{1,3}(?:st|nd|rd|th))(?: (?:[A-Z][A-Za-z'-]{1,20}|\d{1,4})){0,3} (?:and|&|at) (?:[A-Z][A-Za-z'-]{1,20}|\d{1,3}(?:st|nd|rd|th))(?: [A-Z][A-Za-z'-]{1,20}){0,2}/g,
  /(?<=\b(?:on|at|near|off) )(?:[A-Z][a-z'-]{2,20} (?:and|&) \d{1,3}(?:st|nd|rd|th)|\d{1,3}(?:st|nd|rd|th) (?:and|&) [A-Z][a-z'-]{2,20})\b/g,
];

type Stretch = { from: number; to: number };

const isNumber = (token: Token | undefined): token is Token =>
  token !== undefined && NUMBER.test(token.text);
const isName = (token: Token | undefined): boolean =>
  token !== undefined && token.isWord && (token.isCapitalised || token.isUpper);
const joins = (token: Token | undefined): boolean =>
  token !== undefined && token.gap <= 1 && !token.startsLine;

/** A house number before the street. */
function withNumberBefore(tokens: readonly Token[], at: number): number {
  const comma = tokens[at - 1]?.text === "," ? 1 : 0;
  return isNumber(tokens[at - 1 - comma]) && joins(tokens[at]) ? at - 1 - comma : at;
}

/** A house number after it, with or without a comma. */
function withNumberAfter(tokens: readonly Token[], at: number): number {
  const comma = tokens[at + 1]?.text === "," ? 1 : 0;
  return isNumber(tokens[at + 1 + comma]) && joins(tokens[at + 1 + comma]) ? at + 1 + comma : at;
}

/** "17 calle Ocho Final", "Via Pisanelli 89", "ul. Lubartowska 42". */
function byKind({ tokens }: ScannedText, at: number): Stretch | undefined {
  const kind = tokens[at];
  if (kind === undefined || !KINDS.has(kind.lower)) return undefined;
  let last = tokens[at + 1]?.text === "." && tokens[at + 1]?.gap === 0 ? at + 1 : at;
  let names = 0;
  while (names < 4 && joins(tokens[last + 1])) {
    const next = tokens[last + 1];
    const isLink = LINKS.has(next?.lower ?? "") && isName(tokens[last + 2]);
    if (isName(next) && !isGuarded(next?.lower ?? "")) names += 1;
    else if (!isLink) break;
    last += 1;
  }
  if (names === 0) return undefined;
  const stretch = { from: withNumberBefore(tokens, at), to: withNumberAfter(tokens, last) };
  const isNumbered = stretch.from < at || stretch.to > last;
  if (WORD_KINDS.has(kind.lower) && !(isNumbered && kind.isCapitalised)) return undefined;
  return isNumbered || kind.isCapitalised ? stretch : undefined;
}

/** "Koepoortwal 115", "60 Gosposka ulica 47": the kind of street at the end, and a number after it. */
function byEnding(scan: ScannedText, at: number): Stretch | undefined {
  const { tokens } = scan;
  const token = tokens[at];
  if (token === undefined || !isNumber(tokens[at + 1]) || !joins(tokens[at + 1])) return undefined;
  const isWhole = ENDING_WORDS.has(token.lower) || ENDING_WORDS.has(token.text.toLowerCase());
  if (isWhole ? !isName(tokens[at - 1]) || !joins(token) : !isName(token)) return undefined;
  if (
    !isWhole &&
    (token.word.length < 6 ||
      scan.isOrdinary(token.lower) ||
      !ENDINGS.test(token.text.toLowerCase()))
  ) {
    return undefined;
  }
  let from = isWhole ? at - 1 : at;
  while (at - from < 3 && joins(tokens[from]) && isName(tokens[from - 1])) {
    if (isGuarded(tokens[from - 1]?.lower ?? "")) break;
    from -= 1;
  }
  return { from: withNumberBefore(tokens, from), to: at + 1 };
}

export const worldAddress: Recognizer = {
  name: "world-address",
  recognize(scan) {
    const { text, tokens } = scan;
    const found: Candidate[] = [];
    const add = (start: number, end: number): void => {
      if (MEASURE_AFTER.test(text.slice(end, end + 8))) return;
      const unit = UNIT_AFTER.exec(text.slice(end, end + 24))?.[0].length ?? 0;
      const reason = "address of another form";
      found.push({ start, end: end + unit, category: "location", score: 0.78, reason, cued: true });
    };
    for (const pattern of WHOLE) {
      for (const match of text.matchAll(pattern)) add(match.index, match.index + match[0].length);
    }
    for (let at = 0; at < tokens.length; at += 1) {
      if (tokens[at]?.isWord !== true) continue;
      const stretch = byKind(scan, at) ?? byEnding(scan, at);
      const [first, last] = [tokens[stretch?.from ?? -1], tokens[stretch?.to ?? -1]];
      if (stretch === undefined || first === undefined || last === undefined) continue;
      add(first.start, last.end);
      at = stretch.to;
    }
    return found;
  },
};
