/**
 * Whether a finding is affirmed, negated or uncertain, whose it is and when, read from the words
 * around it: the trigger-and-scope method of NegEx (Chapman 2001) and ConText (Harkema 2009) with
 * this project's own trigger lists.
 */
export type Context = Readonly<{
  polarity: "affirmed" | "negated" | "uncertain";
  temporality: "current" | "historical" | "planned" | "hypothetical";
  experiencer: "patient" | "family" | "other";
}>;

/** Look like negation and are none: they are blanked before the triggers are read. */
const PSEUDO =
  /\b(?:no (?:significant |interval |definite )?(?:change|increase|improvement)(?! in (?:vision|hearing|bowel|bladder|weight|appetite|urin))|not (?:only|just|necessarily|certain(?: if| whether)?|sure)|no (?:further|better|worse|longer than)|not (?:drain|extend)|without (?:difficulty|issue)|gram negative|not cause|no relief|can ?not wait|nothing (?:really )?help\w*|no known cause)\b/gi;
const BEFORE =
  /\b(?:not (?:think|believe|feel)(?: that)? (?:he|she|they|i|the patient) (?:has|have|had)(?: had)?|no(?: (?:evidence|signs? (?:or|and) symptoms?|signs?|history|complaints?|sign|episodes?|known|new|acute|other|more|prior|significant|obvious|apparent|definite|further))?(?: of)?|not(?: (?:have|had|having|any|appear|appreciate|demonstrate|exhibit|feel|reveal|see|noticed?|known|consistent with|typical for|believe|think))*|never(?: (?:had|have|developed))?|without(?: (?:any|evidence of|signs? of))?|den(?:ies|ied|y|ying)(?: any)?|absence of|absent|negative for|free of|fails? to reveal|failed to reveal|lack(?:s|ed)?(?: of)?|cannot see|rul(?:ed|es) (?:him |her |the patient )?out(?: for)?|resolved|nil|neg(?: for)?|-ve for|non|unremarkable for|with no|nor|neither|none of|nothing like|declined|didn'?t|doesn'?t|don'?t|isn'?t|wasn'?t|hasn'?t|haven'?t|can'?t|won'?t|test(?:ed)? negative for|rather than|unlikely|exclude[sd]?)\b/gi;
const AFTER =
  /^[\s,:]*(?:(?:is|are|was|were|has been|have been|had been)\s+)?(?:(?:now|also|completely|effectively|all)\s+)?(?:ruled out|unlikely|not (?:seen|present|appreciated|identified|noted|found|demonstrated|heard|detected|evident|visualized)|negative|absent(?! (?:is|to))|denied|(?:\w+ ){0,3}resolved|none|no(?=\s*(?:[.;]|$))|(?:was|were|is|are) (?:not|neg)|free)\b/i;
const UNCERTAIN =
  /\b(?:possibl[ey]|probabl[ey]|likely|suspect(?:ed|s)?|suspicious for|concern(?:ing|ed)? for|question(?:able)?(?: of)?|rule out|r\/o|may (?:be|have)|might (?:be|have)|could be|presum(?:ed|ably)|perhaps|consider|versus|vs|differential|appears? to (?:be|have)|consistent with)\b/i;
const HYPOTHETICAL =
  /\b(?:if|unless|should (?:he|she|you|they|the patient|there)|in case|return (?:for|if)|call (?:for|if)|come back (?:for|if)|watch for|monitor for|look out for|as needed for|prn|risk of|to prevent|precautions|screen(?:ing)? for|when he has|evaluate for|ed\/911)\b/i;
const HISTORICAL =
  /\b(?:history of|h\/o|hx of|past medical history|pmh|previous(?:ly)?|prior|in the past|years? ago|as a child|status post|s\/p|(?:in|since) (?:19|20)\d\d|remote|formerly|ex-|former|used to|childhood)\b/i;
const FAMILY =
  /\b(?:family (?:history|hx)|fh|mother|father|mom|dad|brother|sister|uncle|aunt|cousin|grand(?:mother|father|parents?|ma|pa)|parents?|son|daughter|siblings?|maternal|paternal|family members?)(?:'s)?\b/i;
/** A relative who reports, brings or calls is not the one who is ill. */
const RELATIVE_SPEAKS =
  /\b(?:mother|father|mom|dad|wife|husband|son|daughter|sister|brother|parents?)\b[^.;]{0,12}?\b(?:says?|said|reports?|reported|states?|stated|notes?|noted|noticed|denies|denied|brought|thinks|worried|concerned|at the door|called|gave|tried|present)\b/i;
const TERMINATION =
  /\b(?:but|however|nevertheless|yet|though|although|except|aside from|apart from|other than|secondary to|due to|because|since|as a cause|which|who|presents?|presenting|presented|complains?|complaining|reports?|reported|endorses?|endorsed|notes?|noted|admits?|states?|has|is|are|was|were|does have|do have|he|she|i|positive for|started|start|remains?|still|now|takes?|took|continues?|with (?=increas|worsen|new|mild|moderate|severe)|so)\b|[.;]|\bthen\b/gi;

/** Characters read before and after a finding: longer clauses cost no more, and no trigger reaches further. */
const WINDOW = 220;
const WINDOW_AFTER = 40;
const BLANK = (found: string): string => "_".repeat(found.length);

function lastIndexOf(pattern: RegExp, text: string): { start: number; end: number } | null {
  let last: { start: number; end: number } | null = null;
  for (const match of text.matchAll(pattern)) {
    last = { start: match.index, end: match.index + match[0].length };
  }
  return last;
}

function isNegatedBefore(before: string): boolean {
  const trigger = lastIndexOf(BEFORE, before);
  if (!trigger) return false;
  const between = before.slice(trigger.end);
  if (lastIndexOf(TERMINATION, between)) return false;
  const words = between.split(/[\s,]+/).filter(Boolean).length;
  return words <= 5 || (/[,/]|\bor\b|\band\b/.test(between) && words <= 24);
}

function isNegatedAfter(after: string): boolean {
  return AFTER.test(after) && !/^[\s,:]*(?:is|was)?\s*not (?:only|just)\b/i.test(after);
}

function experiencerOf(clause: string, before: string): Context["experiencer"] {
  if (RELATIVE_SPEAKS.test(clause)) return "patient";
  return FAMILY.test(before) || /\b(?:runs in (?:the|my|his|her) family)\b/i.test(clause)
    ? "family"
    : "patient";
}

/**
 * Reads the context of the words `start` to `end` of a clause.
 *
 * @param clause one clause or sentence; offsets are UTF-16 units into it
 */
export function findContext(clause: string, start: number, end: number): Context {
  const from = Math.max(0, start - WINDOW);
  const near = clause.slice(from, end + WINDOW_AFTER);
  const shadow = near.replace(PSEUDO, BLANK);
  const before = shadow.slice(0, start - from);
  const after = shadow.slice(end - from);
  const isNegated = isNegatedBefore(before) || isNegatedAfter(after);
  const polarity = isNegated
    ? "negated"
    : UNCERTAIN.test(before.slice(-60))
      ? "uncertain"
      : "affirmed";
  const temporality = HYPOTHETICAL.test(before)
    ? "hypothetical"
    : HISTORICAL.test(before) || /^[^.;]{0,20}\b(?:years? ago|in (?:19|20)\d\d)\b/i.test(after)
      ? "historical"
      : "current";
  return { polarity, temporality, experiencer: experiencerOf(near, before) };
}
