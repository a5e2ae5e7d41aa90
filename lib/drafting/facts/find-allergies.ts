/** An allergy as stated, outside or inside an allergy list; offsets are UTF-16 units into the text read. */
export type FoundAllergy = Readonly<{
  substance: string;
  reaction: string;
  isNone: boolean;
  start: number;
  end: number;
}>;

const NONE =
  /\b(?:nkda|nka|no known (?:drug |medication |food )?allergies|no (?:drug |medication )?allergies|none known)\b/i;
const REACTIONS =
  "swelled up|swell(?:s|ed|ing)?(?: up)?|swollen|broke(?:n)? out(?: in (?:hives|a rash))?|breaks out(?: in (?:hives|a rash))?|hives|rash|itch(?:ed|ing|y)?|anaphyla\\w+|throat (?:closed|closing|swell\\w*)|reaction|reacted|trouble breathing|couldn't breathe|lip swelling|facial swelling|vomit(?:ed|s)?";
const SUBSTANCE = "(?:the |a |some |any )?([a-z][a-z0-9/' -]{1,40}?)";
const STOP = "(?=\\s+(?:in|at|as|when|last|years?|and|but|about|before|during)\\b|[.,;()]|\\s*$)";
/** "swelled up with the CT dye in 2019", "broke out in hives from amoxicillin". */
const REACTED = new RegExp(
  `\\b((?:got |had |gets |developed |a |bad |severe )*(?:${REACTIONS}))\\s+(?:with|from|to|after(?: taking| getting)?|on|when (?:i|he|she|they) (?:took|take|had|got|takes))\\s+${SUBSTANCE}${STOP}[^.;]*`,
  "gi",
);
/** "allergic to sulfa", "allergy to latex (hives)", "allergy to penicillin: anaphylaxis". */
const ALLERGIC = new RegExp(
  `\\ballerg(?:ic|y|ies) (?:to|with)\\s+${SUBSTANCE}(?:${STOP}|(?=\\s?:|\\s?[–—]|\\s-\\s))(?:\\s*\\(([^)]{1,60})\\)|\\s?[:–—-]\\s?(${REACTIONS})\\b)?`,
  "gi",
);
/** "PCN allergy", "penicillin-allergic", "PCN anaphylaxis"; the test, the clinic and the label of one are none, and with a colon it heads a plan. */
const NAMED_ALLERGY =
  /\b(pcn|penicillin|amoxicillin|augmentin|cephalosporin|cephalexin|ceftriaxone|sulfa|bactrim|nsaid|aspirin|asa|ibuprofen|codeine|morphine|latex|contrast)[ -](?:allerg(?:y|ic)|anaphylaxis)\b(?!\s?:|\s(?:test|label|clinic|eval|refer|consult|work|skin|de-?label|(?:was |is |has been )?(?:ruled|remov|disprov|exclud|de-?label)))/gi;
const MEDICINE_LIKE =
  /\b(?:dye|contrast|penicillin|amoxicillin|sulfa|codeine|morphine|aspirin|ibuprofen|latex|peanuts?|shellfish|eggs?|bees?|antibiotics?|medicines?|medications?|pills?|iodine|vaccine|shot|[a-z]+(?:cillin|mycin|azole|pril|sartan|statin|olol|floxacin|oxone))\b/i;

/** Allergy statements in running text. Food and drug reactions count; "swelling with walking" does not. */
export function findAllergies(text: string): FoundAllergy[] {
  const found: FoundAllergy[] = [];
  for (const match of text.matchAll(ALLERGIC)) {
    const substance = (match[1] ?? "").trim();
    found.push({
      substance,
      reaction: match[2] ?? match[3] ?? "",
      isNone: false,
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  for (const match of text.matchAll(REACTED)) {
    const substance = (match[2] ?? "").trim();
    if (!MEDICINE_LIKE.test(substance)) continue;
    found.push({
      substance,
      reaction: match[1] ?? "",
      isNone: false,
      start: match.index,
      end: match.index + match[0].trimEnd().length,
    });
  }
  for (const match of text.matchAll(NAMED_ALLERGY)) {
    found.push({
      substance: match[1] ?? "",
      reaction: "",
      isNone: false,
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  const none = NONE.exec(text);
  if (none) {
    found.push({
      substance: "",
      reaction: "",
      isNone: true,
      start: none.index,
      end: none.index + none[0].length,
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Entries of an allergy list: "penicillin (rash), sulfa - hives; latex". */
export function readAllergyList(text: string): FoundAllergy[] {
  if (NONE.test(text)) return findAllergies(text).filter(({ isNone }) => isNone);
  return [...text.matchAll(/[^,;\n]*?\([^)]*\)|[^,;\n]+/g)].flatMap((match) => {
    const entry = match[0];
    const parts =
      /^\s*(?:and\s+)?([^(:–-]+?)\s*(?:\(([^)]*)\)|(?:[-–:]|causes)\s*(.+?))?[\s.]*$/i.exec(
        // Runs of spaces would be read over and over.
        entry.slice(0, 400).replace(/\s+/g, " "),
      );
    const substance = (parts?.[1] ?? "").trim();
    if (!/[a-z]/i.test(substance)) return [];
    const lead = entry.length - entry.trimStart().length;
    return [
      {
        substance,
        reaction: (parts?.[2] ?? parts?.[3] ?? "").trim(),
        isNone: false,
        start: match.index + lead,
        end: match.index + entry.trimEnd().replace(/\.$/, "").length,
      },
    ];
  });
}
