/** The side that a text gives a part of the body. UTF-16 units; `part` is one name for all its words. */
export type SidedPart = Readonly<{
  part: string;
  side: "left" | "right" | "both" | null;
  start: number;
  end: number;
}>;

/** Paired parts by one name each. `side` stands for words that name no part ("left-sided pain"). */
const PARTS: readonly (readonly [part: string, words: string])[] = [
  ["eye", "eyes?|eyelids?|pupils?|cornea[es]?"],
  ["ear", "ears?|eardrums?|tms?|tympanic membranes?|ear canals?"],
  ["face", "face|cheeks?|facial"],
  ["shoulder", "shoulders?|rotator cuffs?"],
  ["arm", "arms?|upper extremit(?:y|ies)|upper limbs?|upper ext"],
  ["elbow", "elbows?"],
  ["forearm", "forearms?"],
  ["wrist", "wrists?"],
  ["hand", "hands?|palms?"],
  ["finger", "(?:index |middle |ring |little )?fingers?|pinky"],
  ["thumb", "thumbs?"],
  ["breast", "breasts?|nipples?"],
  ["flank", "flanks?|loins?|cva"],
  ["kidney", "kidneys?|ureters?"],
  ["lung", "lungs?|lung bases?|bases?|(?:upper|middle|lower) lobes?|pleural effusions?|hemithorax"],
  ["hip", "hips?"],
  ["groin", "groins?|inguinal (?:area|region|hernia)"],
  ["testicle", "testicles?|testis|testes"],
  ["ovary", "ovar(?:y|ies)|adnexa"],
  ["thigh", "thighs?"],
  ["knee", "knees?"],
  ["leg", "legs?|lower extremit(?:y|ies)|lower limbs?|lower ext"],
  ["calf", "cal(?:f|ves)"],
  ["ankle", "ankles?"],
  ["foot", "foot|feet"],
  ["toe", "(?:big |great |little )?toes?"],
  ["heel", "heels?"],
  ["upper quadrant", "upper quadrants?"],
  ["lower quadrant", "lower quadrants?"],
  ["side", "sides?|sided"],
];

/** Short forms that hold side and part at once; read with their capitals. */
const SHORT: readonly (readonly [RegExp, part: string, side: "left" | "right" | "both"])[] = [
  [/\bLUE\b/g, "arm", "left"],
  [/\bRUE\b/g, "arm", "right"],
  [/\bBUE\b/g, "arm", "both"],
  [/\bLLE\b/g, "leg", "left"],
  [/\bRLE\b/g, "leg", "right"],
  [/\bBLE\b/g, "leg", "both"],
  [/\bLUQ\b/g, "upper quadrant", "left"],
  [/\bRUQ\b/g, "upper quadrant", "right"],
  [/\bLLQ\b/g, "lower quadrant", "left"],
  [/\bRLQ\b/g, "lower quadrant", "right"],
  [/\bL[UL]L\b/g, "lung", "left"],
  [/\bR[UML]L\b/g, "lung", "right"],
  [/\bOS\b/g, "eye", "left"],
  [/\bOD\b(?! \d|d)/g, "eye", "right"],
  [/\bOU\b/g, "eye", "both"],
];

const PART = PARTS.map(([, words]) => words).join("|");
const SIDE_WORD =
  "left|right|bilateral(?:ly)?|both|b/l|bilat|lt|rt|l(?=[\\s.-])|r(?=[\\s.-])|left and right|right and left|either";
const BEFORE = new RegExp(
  `(?<![\\w'-])(left and right|right and left|${SIDE_WORD})[\\s.-]+(?:of )?(?:(?:the|my|his|her|their|upper|lower|medial|lateral|distal|proximal|inner|outer|anterior|posterior|dominant|swollen|painful|sore|hot|red|entire|whole|side of (?:the |my |his |her )?)\\s*){0,3}(${PART})(?![\\w-])`,
  "gi",
);
/** "knee on the left", "pain in the knee, right side", "knee (L)". */
const BEHIND = new RegExp(
  `(?<![\\w-])(${PART})(?:,? (?:pain |swelling |weakness |\\w+ )?(?:on|in|of) (?:the |my |his |her )?(left|right|both sides|both)(?: side)?(?! (?:arm|leg|knee|hand|foot|hip|eye|ear|shoulder|side|elbow|wrist|ankle|breast|flank))|\\s?[(,]\\s?(left|right|bilateral|l|r)\\s?[),])(?![\\w-])`,
  "gi",
);
/** A side that no part of the body stands beside: "right hemiparesis", "pain on the left". */
const LOOSE =
  /(?<![\w'-])(?:(left|right)[\s-]+(?:sided? )?(?:hemipar\w+|hemipleg\w+|weakness|numbness|pain|swelling|droop\w*)|(?:on|to|from|down) (?:the |my |his |her )(left|right)(?: side)?)(?![\w-])/gi;
/** A noun that is no listed part: "left cataract", "right thyroid lobe". */
const OTHER =
  /(?<![\w'-])(left|right)[\s-]+(?!(?:and|or|but|with|for|was|is|are|were|the|his|her|my|that|this|sided?|upper|lower|worse|more|greater)\b)([a-z]{4,})(?![\w-])/gi;
const BARE = new RegExp(`(?<![\\w-])(${PART})(?![\\w-])`, "gi");

function partOf(words: string): string {
  const found = PARTS.find(([, pattern]) => new RegExp(`^(?:${pattern})$`, "i").test(words));
  return found?.[0] ?? words.toLowerCase();
}

function sideOf(words: string): SidedPart["side"] {
  const plain = words.toLowerCase();
  if (/^(?:left|lt|l)$/.test(plain)) return "left";
  if (/^(?:right|rt|r)$/.test(plain)) return "right";
  return "both";
}

/** Left and right that name no side of a body are blanked: "left the house", "right now", "all right". */
const NO_SIDE =
  /\b(?:left(?= (?:the (?:house|home|room|office|hospital|building|er|ed|clinic|country)|home|work|school|against|ama|without being|him|her|me|us|over|behind|untreated|alone|early|off|on [a-z]+day|a|at)\b)|(?:has|have|had|is|was|are|were|been|he|she|they|i|we|patient|just|pills|doses?|tablets|days?|weeks?) left(?! (?:\w+ )?(?:arm|leg|knee|hand|foot|hip|eye|ear|shoulder|side|sided|elbow|wrist|ankle|breast|flank|face|calf|thigh|lung|kidney|upper|lower))|right(?= (?:now|away|after|before|here|there|then|in front|at the|through|up|down|back|when|as|on time|amount|dose|medication|direction|thing|way|handed|hand dominant))|(?:all|that's|that is|you're|yeah|yes|no|okay|ok|just|feel|feels|acting|not|is that|exactly|quite) right(?! (?:\w+ )?(?:arm|leg|knee|hand|foot|hip|eye|ear|shoulder|side|sided|elbow|wrist|ankle|breast|flank|face|calf|thigh|lung|kidney|upper|lower))|right\s*[?,](?= )|left[- ]handed|right[- ]handed|(?:left|right)(?= (?:hand )?dominant)|(?:left|right) axis)/gi;

const MASK = (text: string): string => "_".repeat(text.length);

/** Parts of the body in a text with the side each is given; a part without a side has null. */
export function readSides(text: string): SidedPart[] {
  const plain = text
    .replace(/\s/g, " ")
    .replace(/[\u2018\u2019]/g, "'")
    .replace(NO_SIDE, MASK);
  const found: SidedPart[] = [];
  const add = (part: string, side: SidedPart["side"], start: number, length: number): void => {
    const end = start + length;
    const isKnown = found.some((other) => start < other.end && other.start < end);
    if (!isKnown) found.push({ part, side, start, end });
  };
  for (const [pattern, part, side] of SHORT) {
    for (const match of plain.matchAll(pattern)) add(part, side, match.index, match[0].length);
  }
  for (const match of plain.matchAll(BEFORE)) {
    add(partOf(match[2] ?? ""), sideOf(match[1] ?? ""), match.index, match[0].length);
  }
  for (const match of plain.matchAll(BEHIND)) {
    const side = sideOf((match[2] ?? match[3] ?? "").replace(/ sides?$/i, ""));
    add(partOf(match[1] ?? ""), side, match.index, match[0].length);
  }
  for (const match of plain.matchAll(LOOSE)) {
    add("side", sideOf(match[1] ?? match[2] ?? ""), match.index, match[0].length);
  }
  for (const match of plain.matchAll(OTHER)) {
    add(`${match[2] ?? ""}`.toLowerCase(), sideOf(match[1] ?? ""), match.index, match[0].length);
  }
  for (const match of plain.matchAll(BARE)) {
    add(partOf(match[1] ?? ""), null, match.index, match[0].length);
  }
  return found.sort((a, b) => a.start - b.start);
}
