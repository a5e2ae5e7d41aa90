import type { Span } from "@/lib/notes/note-content.schema";
import { sourceSpan } from "../../clauses/mapped-text";
import type { FactSource } from "../../extract-facts";
import { findContext } from "../../facts/find-polarity";

/** What the text says of pregnancy and breastfeeding; absent where it says nothing, or both. */
export type StatedPregnancy = Readonly<{
  isPregnant?: boolean;
  isLactating?: boolean;
  spans: readonly Span[];
}>;

const PREGNANT =
  /\b(?:(?:\d{1,2}\s?(?:weeks?|wks?)|(?:two|three|four|five|six|seven|eight|nine) months)\s?(?:and \d days? )?(?:pregnant|gestation)|pregnant|(?:at|with an? (?:intrauterine|iup)(?: pregnancy)?(?: at)?) \d{1,2}\s?(?:\+\s?\d)?\s?weeks?(?: gestation)?|intrauterine pregnancy|g\d{1,2}\s?p\d{1,4},?\s(?:at |@ ?)?\d{1,2}\s?w(?:ks?|eeks?)?(?:\s?\d\s?d)?|iup (?:at|@) \d{1,2}\s?w(?:ks?|eeks?)?(?:\s?\d\s?d)?|(?:first|second|third) trimester(?: pregnancy| of pregnancy)?|gravid)\b/gi;
const TEST_POSITIVE =
  /\b(?:(?:urine |serum |home )?(?:pregnancy test|u?hcg|upt)(?: (?:is|was|came back))?:?\s?(?:positive|\+))/gi;
const NOT_PREGNANT =
  /\b(?:(?:urine |serum |home )?(?:pregnancy test|u?hcg|beta[- ]hcg|upt)(?: (?:is|was|came back))?:?\s?(?:negative|neg\b)|not (?:currently )?pregnant|denies (?:being )?pregnan\w+|no chance of pregnancy|post-?menopausal|s\/p (?:total )?hysterectomy)\b/gi;
const LACTATING =
  /\b(?:breast-?\s?feeding|breast-?\s?feeds|lactating|nursing (?:her|an?) (?:infant|baby|newborn|son|daughter))\b/gi;

/** The word stands for a wish, a plan, a fear, another time or another person. */
const NOT_NOW =
  /\b(?:become|becoming|get|gets|getting|got|trying to be|could (?:be|become)|may (?:be|become)|might be|can be|if (?:you|she|i)(?:'re| are| is| were)?|in case|before|when (?:she|i|you) (?:was|were|is|are)|was|while|last time (?:she|i) was|wife|girlfriend|partner|sister|daughter|friend|mother|mom|prior|previous|history of|women who are|avoid(?: if)?|planning (?:to be|a)?|plans? (?:to be|a)|ever been|never been|been|risk of|prevent|avoid|contraindicated in|safe in|safe during|during|stopped|finished|done|no longer|weaned|for|plans? to|support|counsel\w*|discuss\w*|encourag\w*)\s(?:\w+\s){0,3}$/i;
/** "Follow up at 6 weeks", "at 6 weeks post-op": a date, no age of a pregnancy. */
const WEEKS_ALONE = /^at [^a-z]*weeks?$/i;
const DATE_BEFORE =
  /\b(?:follow(?:ing)?[- ]?up|f\/u|re-?check\w*|repeat\w*|return\w*|rtc|rto|visits?|appointments?|review\w*|labs?|re-?evaluat\w*|re-?assess\w*|re-?test\w*|taper\w*|imaging|x-?rays?|healed|improv\w*)\b[^.;]*$/i;
const DATE_BEHIND = /^[\s,-]{0,2}(?:post|after|from|old|of age|of (?:treatment|therapy|life))/i;
const ADULT_FROM = 12;

function places(
  sources: readonly FactSource[],
  patterns: readonly RegExp[],
  isCounted: (source: FactSource, start: number, end: number) => boolean,
): Span[] {
  return sources.flatMap((source) => {
    if (source.answer === "open" || source.kind === "family_history") return [];
    return patterns.flatMap((pattern) =>
      [...source.mapped.text.matchAll(pattern)].flatMap((match) => {
        const end = match.index + match[0].length;
        return isCounted(source, match.index, end)
          ? [sourceSpan(source.mapped, match.index, end)]
          : [];
      }),
    );
  });
}

function isSaidOfPatient({ mapped, answer }: FactSource, start: number, end: number): boolean {
  if (answer === "no" || NOT_NOW.test(mapped.text.slice(Math.max(0, start - 50), start))) {
    return false;
  }
  if (
    /^[\s-]{0,2}(?:test|in (?:19|20)\d\d|with her (?:first|last|second|son|daughter))\b/i.test(
      mapped.text.slice(end, end + 24),
    )
  ) {
    return false;
  }
  if (
    WEEKS_ALONE.test(mapped.text.slice(start, end)) &&
    (DATE_BEFORE.test(mapped.text.slice(Math.max(0, start - 60), start)) ||
      DATE_BEHIND.test(mapped.text.slice(end, end + 24)))
  ) {
    return false;
  }
  const { polarity, temporality, experiencer } = findContext(mapped.text, start, end);
  return polarity === "affirmed" && temporality === "current" && experiencer === "patient";
}

/**
 * Reads whether the patient is pregnant or breastfeeding from the text's words: a wish, another pregnancy, advice for
 * "if" and a relative's do not count. An infant who is breastfed is no nursing mother.
 */
export function readPregnancy(
  sources: readonly FactSource[],
  ageYears: number | undefined,
  sex: "female" | "male" | undefined,
): StatedPregnancy {
  if (sex === "male" || (ageYears !== undefined && ageYears < ADULT_FROM)) return { spans: [] };
  const pregnant = places(sources, [PREGNANT, TEST_POSITIVE], isSaidOfPatient);
  const denied = places(sources, [NOT_PREGNANT], ({ answer }) => answer !== "no");
  const nursing =
    ageYears === undefined && sex === undefined
      ? []
      : places(sources, [LACTATING], isSaidOfPatient);
  const isPregnant = pregnant.length > 0 && denied.length > 0 ? undefined : pregnant.length > 0;
  return {
    ...(isPregnant === true ? { isPregnant } : {}),
    ...(isPregnant === false && denied.length > 0 ? { isPregnant } : {}),
    ...(nursing.length > 0 ? { isLactating: true } : {}),
    spans: [...pregnant, ...nursing].slice(0, 2),
  };
}
