/**
 * Trigger lists of the context reader, written for this project from general knowledge of how
 * clinicians deny, doubt, date and attribute. Every pattern reads text whose white space is single
 * spaces, and none nests a repetition, so each is linear in its window.
 */

/** Look like negation and are none: they are blanked before the triggers are read. */
export const PSEUDO =
  /\b(?:no (?:significant |interval |definite |further |new )*(?:change|increase|improvement|decrease)(?! in (?:vision|hearing|bowel|bladder|weight|appetite|urin|mental|speech))|no (?:specific |clear |definite |definitive |known |obvious )?(?:diagnosis|cause|explanation|reason|treatment|etiology) (?:for|of)|without (?:significant |interval |any )?change|not (?:significantly |appreciably )?chang\w+|not (?:only|just|necessarily|certain(?: if| whether)?|sure)|no (?:better|worse|longer than)|not (?:drain|extend)|without (?:difficulty|issue)|gram negative|not cause|no relief|can ?not (?:wait|stop|help|get rid of|shake|control)|nothing (?:really )?help\w*|no doubt|not entered|not ruled out|(?:cannot|can't|not|couldn't) (?:be )?(?:exclude[d]?|rule[d]? out))\b/gi;

const NO =
  "no(?: (?:clear |clinical |definite |further |other |new |convincing |radiographic |obvious )*(?:evidence|signs? (?:or|and) symptoms?|signs?|symptoms?|history|complaints?|episodes?|known|new|acute|other|more|prior|significant|obvious|apparent|definite|further|suspicion|indication|findings?|suggestion|residual|recurrence|trace|personal history|reports?))?(?: (?:of|for|to suggest|suggesting|suggestive of|consistent with))?";
const NOT =
  "not(?: (?:be|been|being|have|had|having|any|appear|appreciate|demonstrate|exhibit|feel|reveal|see|hear|show|noticed?|known|consistent with|typical (?:for|of)|suggestive of|believe|think|experienc(?:e|ed|ing)|complain(?:ed|ing)? of|report|endorse|develop(?:ed)?|suffer from|to have|to be|a diagnosis of))*";
/** Stand before what they deny. */
export const NEGATED_BEFORE = new RegExp(
  `(?<![\\w-])(?:not (?:think|believe|feel)(?: that)? (?:he|she|they|i|the patient|this|it|there) (?:has|have|had|is having|is|was|are)(?: had| any)?|don'?t (?:think|believe|feel)(?: that)? (?:he|she|they|i|the patient|this|it|there) (?:has|have|had|is having|is|'s|was|are)|${NO}|${NOT}|nor (?:(?:is|was|were|has|had|does|did|do) (?:he|she|they|it|there)(?: (?:was|had|have|any|in|been))*)?|never(?: (?:had|have|developed|been|experienced))?|without(?: (?:any|evidence of|signs? of|other))*|den(?:ies|ied|y|ying)(?: (?:any|having|a history of))*|absence of|absent|negative (?:for|of)|(?:is|was|were) negative|free of|fail(?:s|ed)? to (?:reveal|show|demonstrate)|lack(?:s|ed|ing)?(?: of)?|cannot see|rul(?:ed|es) (?:him |her |the patient )?out(?: for)?|resolved|resolution of|nil|neg(?: for)?|-ve(?: for)?|non|unremarkable for|with no|neither|none of|nothing like|declined|didn'?t|doesn'?t|don'?t|isn'?t|wasn'?t|hasn'?t|haven'?t|can'?t|won'?t|ain'?t|test(?:ed)? negative for|rather than|unlikely|doubt|exclude[sd]?|(?:low|little) (?:clinical )?(?:suspicion|probability|likelihood|risk) (?:for|of))(?![\\w-])`,
  "gi",
);

const VERB =
  "(?:(?:is|are|was|were|has been|have been|had been|has|have|had|seems?(?: to have| to be)?|seemed(?: to have)?|appears?(?: to)?(?: have| be)?|could|can|cannot|can not)\\s)?";
/** Stand after what they deny, right behind it. */
export const NEGATED_AFTER = new RegExp(
  `^[\\s,:=-]*(?:(?:from|since) (?:\\w+ ){1,3})?${VERB}(?:(?:now|also|completely|effectively|all|be|not be|been)\\s)*(?:ruled out|unlikely|not (?:be )?(?:seen|present|appreciated|identified|noted|found|demonstrated|heard|detected|evident|visualized|palpable|elicited)|negative|absent(?! (?:is|to))|denied|(?:\\w+ ){0,3}(?:resolved|subsided|gone away|disappeared)|gone\\b(?! (?:on|up|down|to))|none|nil|no(?=\\s*(?:[.;]|$))|(?:was|were|is|are) (?:not|neg)|neg(?=\\W|$)|free|(?:that|which) (?:seems?|seemed|appears?|appeared|has|had)(?: to)?(?: have)? resolved|although (?:that|this|it) (?:seems?|seemed|appears?|has|had)(?: to)?(?: have)? resolved)\\b`,
  "i",
);
/** "once the infection has resolved": not yet. */
export const NOT_YET = /\b(?:once|until|after|when|if|before|as soon as)\b[^.;]{0,30}$/i;

/** Hedges before a finding, by how sure they leave it. */
export const LIKELY =
  /\b(?:probabl[ey]|likely|presum(?:ed|ably|ptive)|consistent with|suspect(?:ed|s)?|suspicious for|appears? to (?:be|have)|compatible with|suggest(?:s|ive of|ing)|favou?r(?:s|ed)?|working diagnosis)\b/i;
export const POSSIBLE =
  /\b(?:possibl[ey]|possibility of|concern(?:ing|ed)? for|question(?:able)?(?: of)?|rule out|r\/o|may (?:be|have)|might (?:be|have)|could (?:be|have|represent)|perhaps|consider|versus|vs|differential|cannot (?:be )?exclude[d]?|not ruled out|unclear (?:if|whether)|maybe)\b|(?:^|\s)\?\s*$/i;
export const HYPOTHETICAL =
  /\b(?:if|unless|should (?:he|she|you|they|the patient|there)|in case|return (?:for|if)|call (?:for|if)|come back (?:for|if)|watch for|monitor for|look out for|as needed for|prn|risk of|to prevent|precautions|screen(?:ing)? for|when he has|evaluate for|ed\/911|prophylaxis)\b/i;
export const HISTORICAL =
  /\b(?:history (?:is |was )?(?:of|significant for|positive for|notable for|remarkable for|includes?|with)|h\/o|hx of|(?:past|prior|previous) (?:medical|surgical|psychiatric|cardiac)? ?history|pmhx?|pshx?|previous(?:ly)?|prior|in the past|years? ago|as a child|status[ -]post|s\/p|(?:in|since) (?:19|20)\d\d|remote|formerly|ex-|former|used to|childhood|known (?:to have|history)|long ?standing history)\b/i;
export const HISTORICAL_AFTER =
  /^[^.;]{0,24}\b(?:years? ago|in (?:19|20)\d\d|in the past|as a child|in (?:his|her|their) (?:childhood|youth|teens|twenties))\b/i;

const KIN =
  "mother|father|mom|dad|brother|sister|uncle|aunt|cousin|grand(?:mother|father|parents?|ma|pa)|parents?|son|daughter|siblings?|nephew|niece";
export const FAMILY = new RegExp(
  `\\b(?:family (?:history|hx)|fhx?|${KIN}|maternal|paternal|family members?)(?:'s|s)?\\b`,
  "i",
);
/** A finding told of someone who is no relative: "his roommate has the flu". */
export const OTHER_PERSON =
  /\b(?:room ?mate|friend|neighbou?r|co-?worker|classmate|wife|husband|spouse|partner|girlfriend|boyfriend|donor|somebody|someone|other (?:kids|children) (?:at|in))(?:'s|s)?\b[^.;,]{0,24}\b(?:has|had|have|with|got|gets|tested|suffers?|is (?:sick|ill)|was (?:sick|ill|diagnosed))\b/i;
/** A relative who reports, brings or calls is not the one who is ill. */
export const RELATIVE_SPEAKS =
  /\b(?:mother|father|mom|dad|wife|husband|son|daughter|sister|brother|parents?|friend|partner|spouse)\b[^.;]{0,12}?\b(?:says?|said|reports?|reported|states?|stated|notes?|noted|noticed|denies|denied|brought|thinks|worried|concerned|at the door|called|gave|tried|present|tells|told|describes?|witnessed)\b/i;
/** Words that end the reach of a denial. */
export const TERMINATION =
  /\b(?:but|however|nevertheless|yet|though|although|except|aside from|apart from|other than|secondary to|due to|because|since|as a cause|which|who|presents?|presenting|presented|complains?|complaining|reports?|reported|endorses?|endorsed|notes?|noted|admits?|states?|has|is|are|was|were|does have|do have|he|she|i|they|we|you|limit(?:s|ed)?|positive for|started|start|remain(?:s|ed)?|still|now|takes?|took|continues?|with (?=increas|worsen|new|mild|moderate|severe)|so)\b|[.;{}]|(?<=.)(?<!following):|\bthen\b/gi;
