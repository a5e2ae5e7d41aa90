import { TEST_ONCE } from "../../facts/clinical-terms";
import { examLine } from "./exam-line";

/** "i reviewed your x-ray and it shows": the test itself shows. */
const REVIEWED =
  /^(?:so |and |now )*i (?:have )?(?:looked at|reviewed|saw|did review|did look at|took a look at) (?:(?:the )?(?:results?|images|pictures) (?:of|for|from) )?(?:your |the |that )?([\w -]{2,40}?),? (?:and|which|that|here and) (?:(?:it|they|that|which) )?(?=(?:do |does )?(?:show|reveal|demonstrat|look))/;
/** "looking at your lab results , your white count is normal": the test, then what it says. */
const LOOKING =
  /^(?:(?:so|and|here|now|but),? )*(?:in )?(?:looking|reviewing)(?: here)?(?: at)? (?:(?:the |some of the )?(?:results?|pictures|images) (?:of|for|from) )?(?:your |the |his |her |some of your )?([a-z0-9][a-z0-9 -]{1,40}?)(?<! (?:of|for|from|with|and|on|in))(?: here| today)?,? (?=(?:it|they|there|you|everything|your|the|i|we)\b)/;
/** What stands between the test and the finding. */
const SAYS =
  /^(?:(?:it|they|that|this|i|we|you) (?:(?:do|does|can|also|basically) )*(?:looks? like|shows?|appears?(?: to be)?|see)(?: that)?(?: (?:there (?:is|are)|you have))?|(?:there (?:is|are)|you (?:do )?have))\s+(?!not\b)/;
const SHOWS_THAT =
  /\b((?:do |does )?(?:show(?:s|ed)?|reveal(?:s|ed)?|demonstrat(?:es|ed)|tells? us))(?: us| me)? (?:(?:that )?(?:there (?:is|are|was|were)|you (?:do )?have|he has|she has|the patient has)|that) (?!not\b)/g;

/** A result as name, value and what it means: "x-ray: no fracture". */
export function resultLine(text: string): string {
  const shown = text.replace(REVIEWED, "$1 ").replace(SHOWS_THAT, "$1 ");
  const looking = LOOKING.exec(shown);
  if (looking?.[1] && TEST_ONCE.test(looking[1])) {
    const rest = shown.slice(looking[0].length).replace(SAYS, "");
    return `${looking[1]}: ${examLine(rest)}`;
  }
  return examLine(shown)
    .replace(/^(?:the |here is |basically )+(?=\w)/, "")
    .replace(/\bthat basically\b/g, "");
}
