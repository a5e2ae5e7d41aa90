/** What introduces a finding and says nothing of it: "i do appreciate", "you still have", "there is". */
const SEEN =
  /^(?:there (?:is|are|was|were)(?! not)|i (?:do |can |also |still )*(?:appreciate|hear|see|notice|feel|note|am (?:seeing|hearing|feeling)|noticed|heard|saw|felt)(?: that)?(?: you(?: do| still| also)* have| there (?:is|are))?|(?:it (?:does )?(?:looks?|sounds?|seems?|appears?) like )?(?:you|he|she|the patient) (?:do(?:es)? |still |also )*ha(?:ve|s)(?: got)?|(?:it )?(?:does )?looks? like(?: there (?:is|are))?|it appears(?: that)?)[\s,]+(?!not\b|been\b)/;
const NOT_SEEN =
  /\b(?:there (?:is|are) not (?:any|a)|(?:i|you) (?:do|did|can) not (?:really )?(?:appreciate|hear|see|notice|feel|have|note|palpate)(?: any| a| an)?)\s+/g;
/** The same inside a line: ", and you have some swelling". */
const SEEN_INSIDE =
  /(?<=(?:,|\band|\bbut|\bwith)\s)(?:there (?:is|are)(?! not)|i (?:do |can |also |still )*(?:appreciate|hear|see|notice|feel|note)(?: that)?|you (?:do |still |also )*have(?: got)?)\s+(?!not\b|been\b)/g;
/** A part of the examination named at the end belongs to what follows. */
const NEXT_PART =
  /(?:[\s,]+(?:and|so|now|okay))*[\s,]+(?:on|for|in) (?:your |the |my )?(?:[a-z]+ ){0,3}(?:exam(?:ination)?|results)$/;
const HEADING =
  /^(?:and |so |then |now )*(?:(?:on|for|in|with|upon|as far as|regarding|in terms of) )(?:(?:physical )?exam(?:ination)? of )?(?:your |the |my )?((?:[a-z]+ ){0,3}?(?:exam(?:ination)?|heart|lungs|abdomen|back|neck|extremities|knee|shoulder|elbow|ankle|foot|wrist|hand|hip|skin|throat|ears?|legs?))(?: exam(?:ination)?)?(?: here| today)?(?:,| it| you| i| there|(?= your\b)|(?= no\b)|$)/;

/** "heart, a slight murmur": the part first, then what is found. */
const LISTED_PART =
  /^(heart|lungs|abdomen|neck|skin|eyes|ears|throat|nose|chest|back|extremities|lower extremities),? (?=(?:an?|no|some|there (?:is|are)|clear|regular|soft|normal)\b)/;
const NO_COMMA = /^no, (?=(?!it\b|i\b|that\b|you\b|there\b|this\b|we\b|but\b|not\b)[a-z]+)/;

function labelOf(name: string): string {
  return /^(?:(?:physical|quick|my) )*exam(?:ination)?$/.test(name)
    ? ""
    : `${name.replace(/^exam(?:ination)? of (?:your |the )?/, "").replace(/ exam(?:ination)?$/, "")}: `;
}

/** "of your right knee" as "of the right knee"; elsewhere "your" falls away. */
function dropYour(text: string): string {
  return text
    .replace(
      /\b(of|in|on|to|over|at|from|along|around|both|with|near|under|behind|into|across|through) your\b/g,
      "$1 the",
    )
    .replace(/\bboth the\b/g, "both")
    .replace(/\byour\b\s*/g, "");
}

/** What the doctor does before he finds: "let me listen to the lungs here your lungs are clear". */
const DOES_FIRST =
  /^(?:(?:and|so|now|okay),? )*(?:let me|i am (?:just )?going to|i want to|i will|i would like to) (?:\w+ ){0,3}?(?:listen|look|press|feel|check|examine|push)\b[^,.]{0,60}? (?=(?:(?:your|the) )?(?:lungs?|heart|abdomen|belly|chest|neck|skin|throat|ears?|reflexes) (?:is|are|sounds?|looks?)\b)/;
const ONLY_DOES =
  /^(?:(?:and|so|now|okay),? )*(?:let me|i am (?:just )?going to|i want to|i will|i would like to) (?:\w+ ){0,3}?(?:listen|look|press|feel|check|examine|push|bend|move|lift|touch|pull|take)\b(?!.*\b(?:is|are|was|no|clear|normal|tender\w*|murmur|swelling)\b).*$/;

/** Findings without who finds them: "on your heart exam , i hear a 2/6 murmur" as "heart: 2/6 murmur". */
export function examLine(text: string): string {
  if (ONLY_DOES.test(text)) return "";
  let rest = text
    .replace(DOES_FIRST, "")
    .replace(NEXT_PART, "")
    .replace(LISTED_PART, "$1: ")
    .replace(NO_COMMA, "no ");
  const heading = HEADING.exec(rest);
  let label = "";
  if (heading?.[1]) {
    const length = heading[0].replace(/(?:,| it| you| i| there)$/, "").length;
    label = labelOf(heading[1]);
    rest = rest.slice(length).replace(/^[\s,]+/, "");
  }
  rest = rest
    .replace(/^(?:and |so |but |now )+/, "")
    .replace(NOT_SEEN, "no ")
    .replace(SEEN, "")
    .replace(SEEN_INSIDE, "")
    .replace(/^not (?:any|a)\s+/, "no ");
  return `${label}${dropYour(rest)}`
    .replace(/(^|: )(?:some|an?) (?=[a-z0-9])/, "$1")
    .replace(/\b(?:and|with|but) some (?=[a-z])/g, (found) => found.replace(" some", ""))
    .replace(/\bnice and (?=[a-z])|\b(?<=\ba )nice (?=regular)/g, "")
    .replace(/,? which i have (?:also )?(?=(?:heard|seen|noted|noticed)\b)/g, ", ")
    .replace(/\b(left|right)[ -]hand side\b/g, "$1 side");
}
