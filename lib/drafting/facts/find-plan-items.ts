import { TEST_WORDS } from "./clinical-terms";
import type { Stated } from "./find-social";

const TESTS = TEST_WORDS.split("|")
  .sort((a, b) => b.length - a.length)
  .join("|");
const WILL =
  "(?:i'?m going to|i am going to|we'?re going to|we are going to|i'?ll|i will|we'?ll|we will|let'?s|let us|i'?d like to|i would like to|i want to|i wanna|gonna|please|go ahead and|plan(?: is)? to|need to)";
const SPECIALTY =
  "(?:[a-z]+ology|[a-z]+iatry|orthop(?:a?edics?|edic surgery)|ortho|ent|gi|physical therapy|occupational therapy|speech therapy|pt|ot|(?:[a-z]+ )?surgery|(?:an? |the )?[a-z]+(?:ologist|iatrist|ician|therapist|surgeon)|pain (?:clinic|management)|social work|counsell?ing|nutrition(?:ist)?|dietician|hospice|home health)";

type Reader = Readonly<{ concept: string; pattern: RegExp; needsPlan: boolean }>;

/** `needsPlan`: counts only under a plan heading or after words of intent ("i'm going to"). */
const READERS: readonly Reader[] = [
  {
    concept: "order",
    pattern: new RegExp(
      `\\b(?:order(?:ed|ing)?|obtain|check|get|repeat|schedule|send (?:you )?(?:out )?for|recheck|arrange|set (?:you )?up for|draw|run|do)\\s+((?:(?:an?|some|another|the|your|his|her|repeat|new|follow-up|chest|knee|hip|shoulder|back|foot|ankle|hand|wrist|head|abdominal|pelvic|renal|urine|stool|blood|routine|fasting|basic|complete) ){0,4}(?:${TESTS}))(?![\\w-])`,
      "gi",
    ),
    needsPlan: true,
  },
  {
    concept: "referral",
    pattern: new RegExp(
      `\\b(?:refer(?:red|ral|ring)?|consult(?:ation)?|send)\\s+(?:(?:you|him|her|the patient|them) )?(?:to|with|over to)?\\s*((?:an? |the |outpatient )?${SPECIALTY})\\b`,
      "gi",
    ),
    needsPlan: false,
  },
  {
    concept: "follow-up",
    pattern:
      /\b(?:follow[- ]?up|f\/u|come back|return(?: to clinic)?|rtc|see (?:you|him|her|me|us)(?: back)?|recheck)\s+(?:with [a-z' ]{2,30}? )?((?:in|within|after) (?:about |a |an )?(?:\d+(?:-\d+)?|one|two|three|four|five|six|eight|ten|twelve|few|couple(?: of)?)?\s?(?:days?|weeks?|months?|years?|d|wks?|mo|yr)\b|next (?:week|month|year)|tomorrow|as needed|prn)/gi,
    needsPlan: false,
  },
  {
    concept: "return precautions",
    pattern:
      /\b(?:return|come back|call(?: me| us)?|go to the (?:er|ed|emergency (?:room|department)))\s+(?:to (?:the )?(?:er|ed|clinic) )?(?:if|for|with|sooner if)\s+([a-z][a-z ,]{2,56})/gi,
    needsPlan: false,
  },
  {
    concept: "advice",
    pattern:
      /\b(rest(?=,| and |\.|$)|ice(?=,| and |\.| (?:the|it|your))|elevat(?:e|ion)|compression|low[- ](?:salt|sodium|fat|carb\w*|cholesterol) diet|diet and exercise|weight loss|smoking cessation|(?:increase|push|plenty of|oral) fluids|hydration|crutches|(?:knee|ankle|wrist|back) brace|splint|sling|walking boot|physical therapy)\b/gi,
    needsPlan: true,
  },
];
const INTENT = new RegExp(`\\b${WILL}\\b`, "i");

/**
 * What is to be done, apart from medicines: tests ordered, referrals, follow-up, precautions, advice.
 *
 * @param isPlan whether the text stands under a plan heading; else words of intent are asked for
 */
export function findPlanItems(text: string, isPlan: boolean): Stated[] {
  const isMeant = isPlan || INTENT.test(text.slice(0, 2000));
  return READERS.filter(({ needsPlan }) => isMeant || !needsPlan)
    .flatMap(({ concept, pattern }) =>
      [...text.matchAll(pattern)].map((match) => ({
        concept,
        value: (match[1] ?? "").replace(/[\s,]+$/, ""),
        temporality: "planned" as const,
        start: match.index,
        end: match.index + match[0].trimEnd().length,
      })),
    )
    .sort((a, b) => a.start - b.start);
}
