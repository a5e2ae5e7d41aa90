import type { CodeEntry, CodeRow } from "./code-table";

export type RowHit = Readonly<{ row: CodeRow; entry: CodeEntry }>;

const categoryOf = (code: string): string => code.slice(0, 3);

/**
 * Symptoms that a named diagnosis explains by itself and that are not coded beside it (official guidelines, section I.B.5);
 * prefixes of codes. Only pairs that nobody would argue about.
 */
const EXPLAINED: readonly (readonly [symptom: RegExp, diagnosis: RegExp])[] = [
  [/^R05/, /^(?:J|U07|A69|B34|I50)/],
  [/^R06/, /^(?:J|I50|I26|U07)/],
  [/^R07\.[89]/, /^(?:I20|I21|I26|I30|J18)/],
  [/^R07\.0/, /^(?:J0[0-69]|J1[01]|J36|B27)/],
  [/^R50/, /^(?:A|B|J0|J1|J2|N10|N39|L03|K35|U07|H66|M86)/],
  [/^R09\.(?:81|82)/, /^(?:J0|J30|J31|J32)/],
  [/^R09\.02/, /^J96/],
  [/^R11/, /^(?:A0|K29|K35|K52|K56|K85|O21|G43)/],
  [/^R10/, /^(?:K35|K37|K57|K80|K81|K85|K56|N20|N23|N10|A0|K52)/],
  [/^R19\.7/, /^(?:A0|K52|K58\.0|K50|K51)/],
  [/^R30|^R35\.0|^R39\.15/, /^(?:N30|N39\.0|N10)/],
  [/^R51/, /^(?:G43|G44)/],
  [/^R42/, /^H81/],
  [/^H92\.0/, /^(?:H60|H66)/],
  [/^R21|^L29/, /^(?:L2|L4|L50|B0|B86|B35)/],
  [/^R12/, /^K21/],
  [/^M54\.[359]/, /^(?:M54\.1|M51|M48|S39)/],
  [/^R60/, /^(?:I50|I87|I89|I82)/],
  [/^R00\.[02]/, /^I4[78]/],
  [/^R31/, /^N30\.01/],
];

function isExplained({ row, entry }: RowHit, all: readonly RowHit[]): boolean {
  return EXPLAINED.some(
    ([symptom, diagnosis]) =>
      row.isSymptom &&
      symptom.test(entry.code) &&
      all.some((other) => !other.row.isSymptom && diagnosis.test(other.entry.code)),
  );
}

/**
 * Which of the codes found stand beside each other: an unspecified one gives way to a more specific one of its category,
 * a category to a code inside it, and a symptom to the diagnosis that explains it.
 */
export function keepCodes<Hit extends RowHit>(hits: readonly Hit[]): Hit[] {
  return hits.filter((hit) => {
    const { code } = hit.entry;
    const others = hits.filter(({ entry }) => entry.code !== code);
    const isOutdone =
      hit.row.isUnspecified &&
      others.some(
        (other) => !other.row.isUnspecified && categoryOf(other.entry.code) === categoryOf(code),
      );
    const isInside = others.some(({ entry }) => entry.code.startsWith(code));
    return !isOutdone && !isInside && !isExplained(hit, hits);
  });
}

/** Words behind a name that make it something else: a vaccine, a test, a worry. */
const OTHER_THING =
  /^(?:[- ](?:vaccin\w*|shots?|immuni[sz]\w*|booster|test(?:s|ing|ed)?|screen\w*|swab|panel|titers?|exposure|contacts?|prophylaxis|clinic|precautions?|education|pathway|protocol|scale|score|questionnaire|diary|action plan|medications?|meds|medicines?|risk|prevention|range|free)\b)/i;
/** Words before a name that say it is looked for or feared, not had. */
const NOT_HAD =
  /(?:\b(?:screen(?:ed|ing)? for|risk (?:of|for|factors? for)|at risk for|test(?:ed|ing)? for|vaccin\w+ (?:for|against)|immuni[sz]\w+ (?:for|against)|prevent(?:s|ion of|ing)?|prophylaxis (?:for|against)|exposure to|exposed to|worr(?:y|ied) (?:about|for)|concern(?:ed|s)? (?:about|for|of)|fear of|differential(?: diagnosis)?(?: includes?)?:?|to (?:rule out|exclude)|rule[sd]? out|r\/o|resolved|resolution of|if (?:you|he|she|there|any)|in case of|reading about|denies|allerg(?:y|ic) to) (?:\w+ ){0,2}$|\b(?:vs\.?|versus) $)/i;
const RESOLVED =
  /^,? ?(?:[-–(] ?)?(?:has |have |is |was |now |been )*(?:resolved|ruled out|excluded|unlikely|improbable|not excluded|cannot be|vs\.?(?=\s)|versus\b|\?|to (?:exclude|be excluded|rule out|consider|severe|moderate))/i;
/** "UTI in July", "breast cancer 2014": a time that is over. */
const BACK_THEN =
  /^,? \(?(?:x ?\d+ )?(?:(?:in )?(?:19|20)\d\d\b|in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\b|last (?:yr|year|spring|summer|fall|autumn|winter)\b|as a (?:child|kid|teenager)\b|\d+ (?:yrs?|years) ago)/i;
/** "?pneumonia", "possible pneumonia", "likely viral": doubt of the same item. */
const DOUBTED =
  /(?:\?|\b(?:possibl[ey]|probabl[ey]|likely|suspect(?:ed|s)?|suspicious for|suspicion (?:of|for)|presum(?:ed|ptive(?:ly)?)|questionable|may (?:be|have)|might (?:be|have)|could (?:be|have)|consistent with|compatible with|suggestive of|working diagnosis(?: of)?|query|consider(?:ing)?|cannot exclude|vs\.?|versus|appears to be|concerning for) ?)(?:(?:a|an|the|early|mild|acute|viral|bacterial) ){0,2}$/i;

/** Whether the words around a name leave it the patient's present problem, as far as they stand next to it. */
export function isPlainlySaid(before: string, after: string): boolean {
  return (
    !OTHER_THING.test(after) &&
    !NOT_HAD.test(before) &&
    !RESOLVED.test(after) &&
    !BACK_THEN.test(after) &&
    !DOUBTED.test(before)
  );
}
