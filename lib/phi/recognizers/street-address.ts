import type { Candidate, Recognizer } from "./recognizer";

const SUFFIX =
  "(?:street|st|avenue|ave|av|road|rd|boulevard|blvd|drive|dr|lane|ln|court|ct|circle|cir|place|pl|terrace|ter|way|parkway|pkwy|highway|hwy|turnpike|tpke|square|sq|trail|trl|trce|trace|loop|alley|plaza|plz|expressway|freeway|crescent|crossing|xing|path|pike|row|walk|point|pt|pass|run|ridge|hill|hills|heights|hts|manor|mews|cove|bend|bypass|canyon|cape|center|cliff|cliffs|club|common|commons|corner|corners|course|courts|creek|crest|curve|dale|dam|divide|drives|estate|estates|extension|falls|ferry|field|fields|flat|flats|ford|fords|forest|forge|fork|forks|fort|garden|gardens|gateway|glen|glens|green|greens|grove|groves|harbor|harbors|haven|hollow|inlet|island|islands|isle|junction|junctions|key|keys|knoll|knolls|lake|lakes|land|landing|light|lights|lock|locks|lodge|mall|meadow|meadows|mill|mills|mission|motorway|mount|mountain|mountains|neck|orchard|oval|overpass|park|parks|parkways|passage|pine|pines|plain|plains|plains|port|ports|prairie|radial|ramp|ranch|rapid|rapids|rest|river|roads|route|rue|shoal|shoals|shore|shores|skyway|spring|springs|spur|spurs|stravenue|stream|streets|summit|throughway|track|trafficway|tunnel|underpass|union|unions|valley|valleys|via|viaduct|view|views|village|villages|ville|vista|walks|wall|ways|well|wells)";
const UNIT =
  "(?:,?\\s{1,2}(?:apt|apartment|suite|ste|unit|bldg|building|floor|fl|rm|room|lot|#)\\.?\\s{0,2}#?[\\w-]{1,6})?";
const NAME_WORD =
  "(?:(?:[NSEW]|[NS][EW]|North|South|East|West)\\.?\\s)?(?:\\d{1,3}(?:st|nd|rd|th)|[A-Z][\\w'.-]{0,20})";
const ADDRESS = new RegExp(
  `(?<![\\w./-])#?\\d{1,6}[A-Z]?(?:-\\d{1,4})?\\s{1,2}${NAME_WORD}(?:\\s${NAME_WORD}){0,3}?\\s${SUFFIX}\\b\\.?(?:\\s(?:[NSEW]|[NS][EW]|North|South|East|West)\\b)?${UNIT}`,
  "g",
);
const CASELESS = new RegExp(
  `(?<![\\w./-])\\d{1,6}\\s{1,2}(?:[nsew]\\.?\\s)?(?:\\d{1,3}(?:st|nd|rd|th)|[a-z'-]{2,20})(?:\\s[a-z'-]{2,20}){0,2}?\\s(?:street|avenue|ave|road|boulevard|blvd|lane|drive|parkway|highway|turnpike|st\\.)(?!\\w)${UNIT}`,
  "gi",
);
const STREET_ONLY = new RegExp(
  `(?<![\\w-])(?:(?:\\d{1,3}(?:st|nd|rd|th)|[A-Z][a-z'-]{1,20})\\s){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Parkway|Pkwy|Highway|Hwy|Turnpike|avenue|street)\\b(?!\\.\\s[A-Z][a-z]+'s?\\s)`,
  "g",
);
const PO_BOX = /\bP\.?\s?O\.?\s?Box\s{1,2}#?\d{1,7}\b/gi;
const RURAL =
  /\b(?:RR|Rural\sRoute|Route|Rt|County\sRoad|CR|State\sRoad|Interstate|I-|US|Highway|Hwy)\s?#?\d{1,4}(?:,?\s(?:box|lot)\s?\d{1,5})?\b/g;
const UNIT_ALONE = /\b(?:apt|apartment|suite|ste)\.?\s{0,2}#?\d{1,5}[A-Z]?\b/gi;
const MEASURE =
  /^\d{1,6}\s{1,2}(?:mg|mcg|ml|kg|cm|mm|year|yo|day|week|month|hour|minute|unit|tablet|dose|percent|x)\b/i;

/** Category (B): street addresses, boxes, routes and units. */
export const streetAddress: Recognizer = {
  name: "street-address",
  recognize({ text }) {
    const found: Candidate[] = [];
    const add = (start: number, end: number, score: number) =>
      found.push({ start, end, category: "location", score, reason: "street address", cued: true });
    for (const match of text.matchAll(ADDRESS)) {
      if (!MEASURE.test(match[0])) add(match.index, match.index + match[0].length, 0.93);
    }
    for (const match of text.matchAll(CASELESS)) {
      if (!MEASURE.test(match[0])) add(match.index, match.index + match[0].length, 0.85);
    }
    for (const match of text.matchAll(STREET_ONLY))
      add(match.index, match.index + match[0].length, 0.75);
    for (const match of text.matchAll(PO_BOX))
      add(match.index, match.index + match[0].length, 0.95);
    for (const match of text.matchAll(UNIT_ALONE))
      add(match.index, match.index + match[0].length, 0.75);
    for (const match of text.matchAll(RURAL)) {
      if (/^(?:Rural|County|State|Interstate|I-|Highway|Hwy)/.test(match[0]))
        add(match.index, match.index + match[0].length, 0.7);
    }
    return found;
  },
};
