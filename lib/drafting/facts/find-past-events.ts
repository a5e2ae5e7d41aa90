import type { Stated } from "./find-social";

const OPERATIONS =
  "lap(?:aroscopic)? chole|c-?sections?|cesarean(?: section)?s?|cabg|(?:gastric |coronary |heart )?bypass(?: surgery)?|(?:total |partial |left |right |bilateral )*(?:knee|hip|shoulder|joint|valve) replacements?|tubal ligation|(?:[a-z]+ )?hernia repair|rotator cuff repair|acl (?:repair|reconstruction)|(?:[a-z]+ )?(?:surger(?:y|ies)|operations?)|(?:kidney|liver|heart|lung|bone marrow|renal) transplant(?:ation)?|(?:cardiac |coronary )?stent(?:s|ing)?(?: placement)?|pacemaker(?: placement)?|defibrillator|cardiac cath(?:eterization)?|catheterization|colonoscopy|dialysis|lumbar puncture|skin graft|(?:gall ?bladder|appendix|tonsils|uterus|ovar(?:y|ies)|thyroid|spleen|adenoids)(?: (?:was|were|is|got))? (?:removed|taken out|out)|wisdom teeth(?: (?:were )?removed)?|vasectomy|circumcision|[a-z]{3,20}(?:ectomy|ostomy|otomy|plasty|oscopy|rrhaphy|centesis|desis)";
const PROCEDURE = new RegExp(`(?<![\\w-])(?:${OPERATIONS})(?![\\w-])`, "gi");

const DONE =
  /\b(?:had|have had|has had|underwent|undergone|s\/p|status[ -]post|removed|taken out|replaced|years? ago|months? ago|weeks? ago|in (?:19|20)\d\d|prior|previous(?:ly)?|history of|last (?:year|month|week)|as a child|was done|were done)\b/i;
const TO_DO =
  /\b(?:schedul\w+|recommend\w*|will (?:need|have|get|be)|going to|plan(?:s|ned|ning)?|refer\w*|consider\w*|consent\w*|candidate for|would like|may need|might need|upcoming|discuss\w*)\b/i;

const PAST: readonly (readonly [concept: string, pattern: RegExp])[] = [
  [
    "hospitalization",
    /\b(?:hospitali[sz](?:ed|ations?)|admitted to (?:the )?(?:hospital|icu)|in the hospital)\b/gi,
  ],
  [
    "emergency visit",
    /\b(?:(?:went to|visited|seen in|presented to) the (?:er|ed|emergency (?:room|department)))\b/gi,
  ],
  [
    "pregnancy",
    /\b(?:g\d{1,2} ?p\d{1,4}|gravida \d{1,2}|\d{1,2} weeks pregnant|pregnanc(?:y|ies)|miscarriages?|vaginal deliver(?:y|ies))\b/gi,
  ],
  [
    "birth",
    /\b(?:born (?:at|by|via|full[- ]term|premature(?:ly)?)[^.,;]{0,30}|full[- ]term(?= (?:birth|delivery|infant))|birth weight[^.,;]{0,20})/gi,
  ],
  [
    "immunizations",
    /\b(?:(?:immuni[sz]ations?|vaccin(?:es|ations?)|shots)(?: (?:are|is|were))?(?: (?:current|up[- ]to[- ]date|utd))?|(?:flu|covid(?:-19)?|tetanus|pneumonia|shingles|hpv|mmr|tdap) (?:shot|vaccine|booster)s?)\b/gi,
  ],
  [
    "accident",
    /\b(?:(?:motor vehicle|car|bike|bicycle|work) (?:accident|collision|crash)|mva|mvc)\b/gi,
  ],
  ["blood transfusion", /\b(?:blood )?transfusions?\b/gi],
  ["sick contact", /\bsick (?:contacts?|exposures?)\b/gi],
  ["travel", /\b(?:recent|foreign|international) travel\b/gi],
];

/** "any surgeries": the word before is no part of the name. */
const LEAD =
  /^(?:any|my|your|his|her|the|an?|no|other|previous|prior|past|of|for|had|have|that|this|and|need|with)\s+/i;

function timeOf(text: string, start: number, end: number): Stated["temporality"] | null {
  const around = text.slice(Math.max(0, start - 60), end + 40);
  if (DONE.test(around)) return "historical";
  return TO_DO.test(text.slice(Math.max(0, start - 60), end)) ? "planned" : null;
}

/** Operations and procedures by name, done or to be done, in source order. */
export function findProcedures(text: string): Stated[] {
  return [...text.matchAll(PROCEDURE)].map((match) => {
    const lead = LEAD.exec(match[0])?.[0].length ?? 0;
    const start = match.index + lead;
    const end = match.index + match[0].length;
    const temporality = timeOf(text, start, end);
    return {
      concept: match[0].slice(lead).toLowerCase(),
      value: "",
      ...(temporality ? { temporality } : {}),
      start,
      end,
    };
  });
}

/** Stays in hospital, pregnancies, birth, vaccines, accidents, travel: items of a history that name no illness. */
export function findPastEvents(text: string): Stated[] {
  return PAST.flatMap(([concept, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({
      concept,
      value: match[0].toLowerCase() === concept ? "" : match[0].trim(),
      start: match.index,
      end: match.index + match[0].trimEnd().length,
    })),
  ).sort((a, b) => a.start - b.start);
}
