import { CREDENTIALS, isGuarded } from "../detection/names/name-words";
import type { ScannedText } from "../detection/scanned-text";
import type { Candidate, Recognizer } from "./recognizer";

/** Street suffixes of postal addresses (singular), the long and the short forms. */
const SUFFIXES: ReadonlySet<string> = new Set(
  `
alley av ave avenue bend blvd boulevard bypa canyon cape center cir circle cliff club common
corner course court cove creek crescent crest crossing ct curve dale dam divide dr drive estate
expressway extension fall ferry field flat ford forest forge fork fort freeway garden gateway glen
green grove harbor haven height highway hill hollow ht hwy inlet island isle junction key knoll
lake land landing lane light ln lock lodge loop mall manor meadow mew mill mission motorway mount
mountain neck orchard oval overpa park parkway pass passage path pike pine pkwy pl place plain
plaza plz point port prairie pt radial ramp ranch rapid rd rest ridge river road route row rue run
shoal shore skyway spring spur sq square st stravenue stream street summit ter terrace throughway
tpke trace track trafficway trail trce trl tunnel turnpike underpa union valley via viaduct view
village ville vista walk wall way well xing bridge brook burg bluff bottom branch camp causeway
expansion extension
`
    .trim()
    .split(/\s+/),
);
const UNIT =
  "(?:,?\\s{1,2}(?:apt|apartment|suite|ste|unit|bldg|building|floor|fl|rm|room|lot|#)\\.?\\s{0,2}#?[\\w-]{1,6})?";
const UNIT_AFTER = new RegExp(`^${UNIT}`, "i");
const NUMBERED =
  /(?<![\w./-])#?\d{1,6}[A-Z]?(?:-(?:\d{1,4}|[A-Z]))?\s{1,2}((?:(?:\d{1,3}(?:st|nd|rd|th)|[A-Z][\w'-]{0,20})\.?\s?){1,5})/g;
const LIVES_CUE =
  /\b(?:lives?|living|lived|resid(?:es|ing|ed|ence)|address|discharged?|home|house|moved|located|from|at|to|on)\b[^\n\d]{0,12}$/i;
const CASELESS = new RegExp(
  `(?<![\\w./-])\\d{1,6}\\s{1,2}(?:[nsew]\\.?\\s)?(?:\\d{1,3}(?:st|nd|rd|th)|[a-z'-]{2,20})(?:\\s[a-z'-]{2,20}){0,2}?\\s(?:street|avenue|ave|road|boulevard|blvd|lane|drive|parkway|highway|turnpike|st\\.)(?!\\w)${UNIT}`,
  "gi",
);
const STREET_ONLY = new RegExp(
  `(?<![\\w-])(?:(?:\\d{1,3}(?:st|nd|rd|th)|[A-Z][a-z'-]{1,20})\\s){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Parkway|Pkwy|Highway|Hwy|Turnpike|avenue|street)\\b(?:\\s(?:clinic|office|hospital)\\b)?(?!\\.\\s[A-Z][a-z]+'s?\\s)`,
  "g",
);
const PO_BOX = /\bP\.?\s?O\.?\s?Box\s{1,2}#?\d{1,7}\b/gi;
const RURAL =
  /\b(?:Rural\sRoute|County\sRoad|State\sRoad|Interstate|Highway|Hwy)\s?#?\d{1,4}(?:,?\s(?:box|lot)\s?\d{1,5})?\b/g;
const UNIT_ALONE = /\b(?:[Aa]pt|[Aa]partment|APT|Suite|Ste)\.?\s{0,2}#?\d{1,5}[A-Z]?\b/g;
const MEASURE =
  /^\d{1,6}\s{1,2}(?:mg|mcg|ml|l|kg|cm|mm|f|c|year|yo|day|week|month|hour|minute|unit|tablet|dose|percent|x)\b/i;

const TOWN =
  /^,\s{1,2}((?:[A-Z][A-Za-z'-]{2,20}|St\.)(?: [A-Z][A-Za-z'-]{2,20}){0,2})(?=\s*$|\s*[\n,.;)|]|\s{2,}|\t|\s(?:[A-Z]{2}\b|\d{5}\b))/;

const DIRECTIONS = /^(?:upper|lower|north|south|east|west|new|old|great|port|mount|st\.)$/;

/** The town after a street belongs to the address, unless one of its words is an ordinary one. */
function townEnd(scan: ScannedText, end: number): number {
  const match = TOWN.exec(scan.text.slice(end, end + 80));
  const town = match?.[1];
  if (match === null || town === undefined) return end;
  const isOrdinary = town
    .toLowerCase()
    .split(" ")
    .some((word, at, words) => {
      if (at + 1 < words.length && DIRECTIONS.test(word)) return false;
      return isGuarded(word) || CREDENTIALS.has(word) || scan.lowerWords.has(word);
    });
  return isOrdinary ? end : end + match[0].length;
}

/** End of the address that begins at `start`: its last suffix word, or two plain words after "lives at". */
function streetEnd(text: string, start: number, whole: string, name: string): number | undefined {
  if (MEASURE.test(whole)) return undefined;
  const nameStart = start + whole.length - name.length;
  const words = [...name.matchAll(/[\w'-]+\.?/g)];
  let end: number | undefined;
  for (const [position, word] of words.entries()) {
    const plain = word[0].replace(/\.$/, "").toLowerCase();
    const isSuffix = SUFFIXES.has(plain) || SUFFIXES.has(plain.replace(/s$/, ""));
    const closes = /\.$/.test(word[0]) && plain.length > 4;
    if (position > 0 && isSuffix) end = nameStart + word.index + word[0].length - (closes ? 1 : 0);
    if (/\.$/.test(word[0]) && plain.length > 1 && !isSuffix) break;
  }
  const second = words[1]?.[0].replace(/\.$/, "") ?? "";
  const lives = LIVES_CUE.test(text.slice(Math.max(0, start - 30), start));
  if (
    end === undefined &&
    lives &&
    second !== "" &&
    !name.includes("\n") &&
    !isGuarded(second.toLowerCase()) &&
    !isGuarded((words[0]?.[0] ?? "").toLowerCase())
  ) {
    end = nameStart + (words[1]?.index ?? 0) + second.length;
  }
  if (end === undefined) return undefined;
  return end + (UNIT_AFTER.exec(text.slice(end, end + 30))?.[0].length ?? 0);
}

/** Category (B): street addresses, boxes, routes and units. */
export const streetAddress: Recognizer = {
  name: "street-address",
  recognize(scan) {
    const { text } = scan;
    const found: Candidate[] = [];
    const add = (start: number, end: number, score: number) =>
      found.push({ start, end, category: "location", score, reason: "street address", cued: true });
    for (const match of text.matchAll(NUMBERED)) {
      const end = streetEnd(text, match.index, match[0], match[1] ?? "");
      if (end !== undefined) add(match.index, townEnd(scan, end), 0.93);
    }
    for (const match of text.matchAll(CASELESS)) {
      if (!MEASURE.test(match[0])) add(match.index, match.index + match[0].length, 0.85);
    }
    for (const match of text.matchAll(STREET_ONLY)) {
      add(match.index, match.index + match[0].length, 0.75);
    }
    for (const match of text.matchAll(PO_BOX)) {
      add(match.index, match.index + match[0].length, 0.95);
    }
    for (const match of text.matchAll(UNIT_ALONE)) {
      add(match.index, match.index + match[0].length, 0.75);
    }
    for (const match of text.matchAll(RURAL)) add(match.index, match.index + match[0].length, 0.7);
    return found;
  },
};
