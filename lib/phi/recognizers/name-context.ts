import { isEponymUse, isGivenName, isGuarded } from "../detection/names/name-words";
import { isListedName, isUnknownWord, readNameRun } from "../detection/names/name-likeness";
import type { ScannedText, Token } from "../detection/scanned-text";
import type { Candidate, Recognizer } from "./recognizer";

/**
 * People whom no list and no title gives away: words that nothing else explains, where the grammar of the
 * sentence says that a person stands there. "Xiadani says", "spoke w/ Tamsin", "67M Obinna Ezekwesili".
 */
const WINDOW = 44;
const SPEAKS =
  "says|said|states|stated|reports|reported|denies|denied|endorses|endorsed|complains|complained|describes|described|admits|feels|felt|presents|presented|returns|returned|comes|came|arrives|arrived|calls|called|phoned|rang|texted|messaged|emailed|asks|asked|wants|wanted|wishes|wished|requests|requested|needs|lives|lived|works|worked|sits|crawls|babbles|walks|walked|ambulates|weighs|weighed|went|goes|agrees|agreed|declines|declined|refuses|refused|verbalizes|verbalized|understands|understood|accepts|accepted|smokes|smoked|drinks|drank|eats|ate|slept|sleeps|drives|drove|moved|attends|attended|plays|played|visited|mentions|mentioned|tells|told|thinks|thought|believes|believed|worries|hopes|likes|loves|hates|prefers|enjoys|cannot|can't|couldn't|didn't|doesn't|won't|hasn't|wasn't|isn't|uses|used|stopped|started|tolerated|tolerates|voided|remains|remained|shouted|wrote|writes|sent|brought|helps|helped|stays|stayed|signed|retired|grew|became|turned|lost|gained|spent|joined|left|met|took|takes|got|gets|knows|knew|forgot|remembers|speaks|does|did|began|begins|built|wrote|explained|answered|replied|added|gave|gives|shouts|laughed|smiled";
const STATE =
  "(?:is|was|'s) (?:an? |the |very |still |now )?(?:\\d{1,3}|doing|here|seen|admitted|discharged|transferred|brought|born|referred|accompanied|feeling|having|taking|eating|sleeping|breathing|stable|well|alert|awake|comfortable|fussy|febrile|afebrile|happy|able|unable|worried|scheduled|following|interested|ready|being|not|back|on|in|at|from|his|her|their|my|our|aware|covering|coming|going|staying|calling|better|worse|home|currently|also|pleasant|retired|married|patient|man|woman|boy|girl|(?:[a-z]{3,9}[- ]){1,2}(?:year|yr))|(?:has|had|will|would|may|can|could|should) (?:not |also |now |since |always |never )?(?:an?|been|no|had|have|be|call|come|follow|return|see|need|bring|stop|start|start|pick|go|get|try|take|cover|help|his|her|some|two|three|\\d{1,3})";
const AFTER = new RegExp(
  `^,? (?:also |then |again |now |still |just |later |has |had )?(?:${SPEAKS})(?![\\w-])|^ ?(?:${STATE})(?![a-z-])|^,? (?:s/p|c/o|p/w|h/o|hx of|who)\\b|^ from \\p{Lu}|^, (?:can|could|please|would|do you|did you|remember|thank|are you|how are)\\b|^ had [a-z]+(?:ed|en|n)\\b|^ (?:is|was) (?:very|really|so|quite|too|always|never) |^,? ?\\(?(?:mrn|dob|d\\.o\\.b|ssn|acct|pt id|member id|ph|cell|tel)\\b`,
  "u",
);
const OWNS =
  /^'s (?:mother|father|mom|mum|dad|parents?|wife|husband|partner|spouse|son|daughter|sister|brother|family|grand\w+|aunt|uncle|guardian|caregiver|home|house|room|chart|visit|appointment|symptoms|labs|results?|pain|mood|meds|medications|teacher|nurse|doctor|school|birthday|surgery|insurance|anticoagulation|care|condition|records?|phone|number|address|email|weight|diet|note|plan|case|bedside|records|history|discharge|exam|vitals|rash|fever|cough|breathing|behaviou?r|sleep|feeding|asthma|seizures?|diabetes|prescription|refill|glasses|cane|walker|shoes|things|bag|keys)\b/;
const AGED =
  /^,? \(?(?:born|b\.) |^, \d{1,2}, |^(?: is| was)?,? ?\(?(?:an? |age[d]? )?\d{1,3} ?-?(?:y\b|yo\b|y\/o|yr|year|mo\b|m\.?o\.?\b|month|wk|week|day|d\/o|[MF]\b)/i;
const LISTED_WITH = /^ ?\(\d{1,2}\)/;
const MET_BEFORE =
  /\b(?:(?:spoke|speak|speaking|talked|talk|discussed?|met|meet|meeting|seen|visit|(?:is|was|been|be) followed|follows|follow[- ]?up|f\/u|fu|staffed|consulted|reviewed|appointment|appt|cbt|session|shared|conversation|call|message|text|email|handoff|hand-off|report|sign-?out|signed out|handed off|handed over|given|relayed|deferred|referred|lives|living|stays|here|accompanied|brought in|married|dated|worked|checked|touched base|introduced|belongs|known|related) (?:back )?(?:w\/|with|to|by|from)|d\/w|c\/w|s\/w|spoke w|cc|attn|c\/o|(?<!(?:followed|treated|made|caused|replaced|exacerbated|relieved|confirmed|measured|guided|given|positive|detected|performed) )by|per|(?<!(?:on|to|no|with|will|a|the|please) )(?:called|calling|paged|paging|page|ask|asked|asking|tell|told|notify|notified|inform|informed|texted|contact|contacted|emailed|thank|thanks|saw|seeing|examined|interviewed|met|visited|remind|reminded|reassured|counseled|updated|advised|instructed|ask for|handing off|signing out|named|dear|hi|hello|meet|introduce|help|her name is|his name is|i'm|i am|it's|this is|name's|under|call)|sign out:|signout:|handoff:)[:,]? $/i;
const ROLE_BEFORE =
  /\b(?:RN|LPN|CNA|MA|NP|PA|PA-C|RT|RRT|MD|DO|EMT|SLP|SW|LCSW|CM|tech|technician|technologist|resident|fellow|intern|attending|recorder|leader|scribe|interpreter|nurse|aide|chaplain|deacon|pastor|teacher|coach|tutor|caseworker|liaison|guardian|sitter|babysitter|nanny|roommate|coworker|co-worker|boss|manager|colleague|therapist|counselor|pharmacist|dietitian|nutritionist|midwife|doula|surgeon|hematologist|cardiologist|oncologist|neurologist|nephrologist|pulmonologist|pediatrician|psychiatrist|psychologist|urologist|dentist|hygienist|optometrist|podiatrist|rheumatologist|endocrinologist|gastroenterologist|dermatologist|hospitalist|intensivist|anesthesiologist|radiologist|pathologist|obstetrician|gynecologist|orthopedist|PCP|POA|HCP|NOK|DPOA|proxy|reviewer|prescriber|informant|author|performer|provider|collected by|drawn by|read by|reported by|verified by|prepared by|entered by|requested by|completed by|assisted by|done by|seen by|run by|dictated by)[:,]? $/i;
const SERVICE_LABEL =
  /\b(?:endo|cards|cardiology|ref|refer(?:rer|ring)|cons|gp|ped|neuro|neurology|pulm|gi|id|renal|nephrology|onc|heme|ortho|surgery|peds|ob|gyn|psych|derm|ent|uro|urology|rheum|icu|nicu|picu|attending|resident|fellow|intern|nurse|day|night|team|pcp|consultant|cover(?:age|ing)?|mom|dad|mother|father|sib(?:ling)?s?|contact|interpreter|sw|cm|pt|ot): $/i;
const SEXED_BEFORE =
  /(?:\b(?:\d{1,3} ?[MF]|\d{1,3} ?(?:yo|y\/o|mo|wk|year[- ]old) ?(?:[MF]|male|female|man|woman|boy|girl)?|man|woman|boy|girl|male|female|patient|pt|client|baby|infant|twin|kiddo(?: is)?)),? $/i;

type Verdict = { readonly score: number; readonly reason: string };

function before(scan: ScannedText, token: Token): string {
  return scan.text.slice(Math.max(0, token.start - WINDOW), token.start);
}

/** What the words around say about one word or a run of words that may be a name. */
function contextOf(scan: ScannedText, first: Token, last: Token): Verdict | undefined {
  const ahead = scan.text.slice(last.wordEnd, last.wordEnd + WINDOW);
  if (AFTER.test(ahead)) return { score: 0.82, reason: "person who acts" };
  if (OWNS.test(ahead)) return { score: 0.82, reason: "person who owns" };
  if (AGED.test(ahead)) return { score: 0.85, reason: "name before an age" };
  if (LISTED_WITH.test(ahead) && /[,&] $|\band $|^$/.test(before(scan, first).slice(-5))) {
    return { score: 0.75, reason: "name in a list" };
  }
  if (first.startsLine) return undefined;
  const behind = before(scan, first);
  if (MET_BEFORE.test(behind)) return { score: 0.78, reason: "person met" };
  if (ROLE_BEFORE.test(behind)) return { score: 0.8, reason: "name after a role" };
  if (SERVICE_LABEL.test(behind)) return { score: 0.75, reason: "name after a service" };
  if (SEXED_BEFORE.test(behind)) return { score: 0.8, reason: "name after a description" };
  return undefined;
}

/** Words after a run that make it a product, a place or a disease. */
const THING_AFTER =
  /^(?:'s)? ?(?:®|™|\d+ ?(?:mg|mcg|ml|units?|%)|(?:mg|tablets?|capsules?|cream|inhaler|injection|infusion|pump|catheter|drain|mesh|graft|stent|valve|clip|needle|suture|retractor|dressing|monitor|mask|syndrome|disease|sign|score|scale|test|criteria|classification|protocol|trial|study|virus|vaccine|pneumonia|infection|bacteremia)\b)/i;
const ARTICLE_BEFORE = /(?:^|[\s(])(?:the|an?|this|that|these|each|no|every) $/i;

/** A run of two or more: unexplained words in a row are a person wherever they stand, unless an article precedes. */
function runVerdict(
  scan: ScannedText,
  at: number,
  last: number,
  run: { listed: number; unknown: number },
) {
  const [first, end] = [scan.tokens[at], scan.tokens[last]];
  if (first === undefined || end === undefined) return undefined;
  if (THING_AFTER.test(scan.text.slice(end.wordEnd, end.wordEnd + 24))) return undefined;
  const context = contextOf(scan, first, end);
  if (context !== undefined) return { ...context, isCued: true };
  if (ARTICLE_BEFORE.test(before(scan, first))) return undefined;
  const capitals = scan.textCase === "mixed" && (first.isUpper || end.isUpper);
  if (run.listed > 0 && !capitals) return { score: 0.7, reason: "name run", isCued: false };
  if (run.listed > 0 && run.listed + run.unknown >= 2) {
    return { score: 0.65, reason: "name run in capitals", isCued: false };
  }
  const isWhole = run.unknown >= 2 && scan.textCase === "mixed" && !capitals && !scan.isRecased;
  return isWhole ? { score: 0.62, reason: "words of no list", isCued: false } : undefined;
}

/** "the Okonedo family". */
function isFamilyNamed({ tokens }: ScannedText, at: number): boolean {
  return (
    tokens[at - 1]?.lower === "the" &&
    /^(?:family|household|twins|children)$/.test(tokens[at + 1]?.lower ?? "")
  );
}

/** "Grace called": a given name that is a word too, before a verb that only people do. */
const SURELY_SPEAKS =
  /^ (?:says|said|states|stated|reports|reported|denies|denied|called|phoned|texted|emailed|asked|wants|told|lives|agrees|declined|refuses|presented|returned|complains|endorses|is a \d)/;

function wordAsPerson(scan: ScannedText, token: Token): boolean {
  return (
    token.isCapitalised &&
    isGivenName(token.lower) &&
    !scan.lowerWords.has(token.lower) &&
    SURELY_SPEAKS.test(scan.text.slice(token.wordEnd, token.wordEnd + WINDOW)) &&
    !isGuarded(token.lower)
  );
}

export const nameContext: Recognizer = {
  name: "name-context",
  recognize(scan) {
    const found: Candidate[] = [];
    if (scan.textCase === "lower") return found;
    const { tokens } = scan;
    const add = (from: number, to: number, verdict: Verdict, isCued: boolean): void => {
      const [first, last] = [tokens[from], tokens[to]];
      if (first === undefined || last === undefined) return;
      const { score, reason } = verdict;
      found.push({
        start: first.start,
        end: last.wordEnd,
        category: "name",
        score,
        reason,
        cued: isCued,
      });
    };
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (token === undefined || (!token.isCapitalised && !token.isUpper)) continue;
      if (!isUnknownWord(scan, token) && !isListedName(scan, token)) {
        if (wordAsPerson(scan, token)) add(at, at, { score: 0.7, reason: "person who acts" }, true);
        continue;
      }
      const run = readNameRun(scan, at);
      if (run === undefined || isEponymUse(scan, run.last)) continue;
      if (run.words > 1) {
        const verdict = runVerdict(scan, at, run.last, run);
        if (verdict !== undefined) add(at, run.last, verdict, verdict.isCued);
      } else if (isFamilyNamed(scan, at)) {
        add(at, at, { score: 0.75, reason: "a family" }, true);
      } else if (!token.isUpper || scan.textCase === "upper") {
        const verdict = contextOf(scan, token, token);
        const isThing = THING_AFTER.test(scan.text.slice(token.wordEnd, token.wordEnd + 24));
        if (verdict !== undefined && !isThing) add(at, at, verdict, true);
      }
      at = run.last;
    }
    return found;
  },
};
