/**
 * Trigger words of the standing reader: how clinicians and patients deny, doubt, date and attribute.
 * Written for this room from general knowledge; the method is that of NegEx (Chapman 2001) and ConText
 * (Harkema 2009). Patterns read text whose white space is single and nest no repetition.
 */

/** Look like denial and are none: blanked before the denials are read. */
export const NO_DENIAL =
  /\b(?:not (?:only|just|merely|sure|certain|necessarily|improv\w+|getting (?:any )?better|better|going away|resolv\w+|controlled|(?:been )?helped|changed?)|no (?:doubt|relief|improvement|change|better|worse|matter|idea|wonder|sooner|reason|one|help|significant (?:change|improvement))|nothing (?:\w+ )?helps?|never (?:goes|went|stops?|stopped|let\w*|resolved)|(?:won'?t|doesn'?t|does not|will not|hasn'?t|has not|didn'?t|isn'?t|is not|not) (?:\w+ )?(?:go away|stop(?:ped|ping)?|help(?:ed|ing)?|get better|let up|improve\w*|resolve[d]?|gone away)|without (?:\w+ )?(?:relief|improvement|help|difficulty|warning|success)|(?:can ?not|can'?t|could ?n[o']t|couldn'?t|unable to|not able to|not) (?:be )?(?:rule[d]? out|exclude[d]?|shake|stop)|gram[- ]negative|false negative)\b/gi;

/** Want of something everyday, which denies nothing of the list that it opens: "no sleep, fever, vomiting". */
export const EVERYDAY_LACK =
  /\b(?:no|without|not|lack of) (?:any )?(?:energy|sleep|rest|money|time|job|idea|one|way|desire|motivation|interest|appetite|power|strength|tears|poops?|bms?|bowel movements?|stools?|gas|food|fluids?|urine|pee|output|insurance|ride|doctor|pcp|meds?|medications?|medicines?|insulin|trying|reason|cause|thinking|asking|telling|knowing|a reason|eating|drinking|sleeping|walking|breathing well|taking)\b/gi;

const HAVING =
  "(?: (?:have|had|having|been having|experienc\\w+|feel|feeling|felt|notic\\w+|report\\w*|endorse\\w*|complain\\w* of|seen|see|any))+";
/** "don't", "dont" and a transcript's "do n't"; never the end of a word ("the patient reports"). */
const AUXILIARY_NOT =
  "(?:do|does|did|have|has|had|was|were|is|are|could|would|should|ca|wo|ai) ?n'?t";
/** Deny a list: "no fever, cough or chills", "denies", "does not have". */
export const LIST_DENIAL = new RegExp(
  `(?<![\\w-])(?:no(?! (?:i|he|she|it|we|they|my|there|that)\\b)(?! ?[,.])|without|den(?:y|ies|ied|ying)|negative for|neg for|neither|nor|(?:not|never|${AUXILIARY_NOT})${HAVING})(?![\\w-])`,
  "gi",
);
/** Deny what stands right behind them and no list: "is not vomiting", "never passed out". */
export const SHORT_DENIAL = new RegExp(
  `(?<![\\w-])(?:not(?! (?:to|until)\\b)(?: been)?|never|absence of|absent|free (?:of|from)|lack(?:s|ing|ed)?(?: of)?|none of|nil|rul(?:ed|es) out|${AUXILIARY_NOT}(?: been)?|r\\/o'?d|excluded)(?![\\w-])`,
  "gi",
);

/** End the reach of a denial. */
export const END_OF_DENIAL =
  /\b(?:but|however|although|though|except(?: for)?|apart from|aside from|other than|despite|until|because|due to|then|instead|reports?|reported|endorses?|endorsed|complain(?:s|ed|ing) of|complains?|admits?(?: to)?|presents?|presented|developed|develops|started|began|now (?:has|with)|positive for|who|which|has (?!had\b|been\b)|have (?!had\b|been\b)|having (?!had\b)|he|she|they|i|is|are|was|were)\b|\+(?:ve)?\s?(?=\w|$)|[;:](?=\s)/gi;

/** Open a new statement inside a list, unless the list goes on with "or". */
export const NEW_ITEM =
  /,\s*(?:and )?(?:some|mild|moderate|occasional|intermittent|positive|ongoing|persistent|there is|plus|with|also|still)\b/gi;

/** Stand between a denial and its finding and leave a part of it open: "no severe headache". */
export const PARTIAL =
  /\b(?:severe|further|more|recurrent|worsening|additional|other|worse|repeat(?:ed)?|prolonged|persistent|constant|frequent|significant change|exertional|nocturnal|morning)\b/i;
/** "no significant edema": a denial in clinical use, weaker than "no". */
export const SOFT =
  /\b(?:significant|obvious|definite|clear|gross|overt|much|evident|appreciable)\b/i;
/** "no new weakness": denied for now, whatever was there before. */
export const RECENT = /\b(?:acute|new|recent|active|current)\b/i;
/** Right behind a denied finding: it is denied under a circumstance only. */
export const CIRCUMSTANCE =
  /^ (?:at (?:rest|night|present|this time|the moment|home|work)|on exertion|with (?:exertion|exercise|activity|walking|movement|breathing)|when|while|during|today|now|currently|right now|since|yesterday|tonight|this (?:morning|week|visit)|overnight|anymore|any ?more|before|after|in between|until)\b/i;

/** Stand right behind what they deny. */
export const DENIED_AFTER =
  /^(?:(?:\s*[:=]\s*|\s+-\s*|\s+(?:is|was|are|were|has been|have been) )(?:denied|denies|absent|none|nil|negative|excluded|(?:been )?ruled out|neg(?=\W|$)|no(?=\s*(?:$|[,;.)])))|\s+(?:denied|denies|absent|none|nil|negative|excluded|ruled out|neg|no)(?=\s*(?:$|[,;.)]))|\s+(?:(?:is|was|are|were) )?not (?:present|seen|found|noted|reported|appreciated|detected|identified|observed|elicited|heard|palpable|felt)\b)/i;

export const ENDED_BEFORE =
  /\b(?:no longer(?: (?:has|have|had|having|complain\w*(?: of)?|experienc\w+|report\w*|any|the|feels?|notices?))*|(?:resolution|cessation) of(?: the| his| her)?|resolved|relieved of|quit|stopped|gave up|given up|former)\s*$/i;
export const ENDED_AFTER =
  /^(?:\s*,)?(?:\s+(?:\w+\s+){0,3}[-\u2013\u2014](?=\s))?(?:\s+(?:in|during) the first (?:few )?(?:days?|weeks?)(?=,? now))?,?(?:\s+(?:which|that|it|this|symptoms?))?(?:\s+(?:has|have|had|is|are|was|were|now|completely|fully|since|all|then|spontaneously|already|subsequently))*\s+(?:resolved|gone(?! (?:up|down|on|to))|subsided|stopped|went away|disappeared|cleared(?: up)?|abated|ceased)\b/i;

/** Hedges close before a finding. */
export const DOUBT =
  /\b(?:possib(?:le|ly|ility of)|probabl[ey]|likely|suspect(?:ed|s|ing)?|suspicio(?:n|us) (?:for|of)|concern(?:ed|ing)? (?:for|about)|worr(?:y|ied) (?:about|for)|rule out|r\/o|(?:may|might|could) (?:be|have(?: had| been)?)|question(?:able)? ?(?:of)?|unclear (?:if|whether)|not sure (?:if|whether)|unsure (?:if|whether)|maybe|perhaps|versus|vs|differential(?: diagnosis)?(?: includes?)?|(?:can ?not|can'?t|not|unable to) (?:be )?(?:exclude[d]?|rule[d]? out)|think(?:s)? (?:he|she|i|it) (?:might|may))\b[^,;]*$|\?\s?$/i;

/** "Seizure cannot be excluded." */
export const DOUBT_AFTER =
  /^\s+(?:(?:(?:can ?not|can'?t|could not|has not been|not) (?:be )?(?:excluded|ruled out))|(?:(?:is|was|remains?|seems?) )?(?:possible|suspected|likely|probable|questionable|in question)\b|\?)/i;

/** Advice and risk: nothing has happened yet. */
export const HYPOTHETICAL =
  /\b(?:(?:return|come back|(?<!had to )call|seek|go (?:back )?to (?:the )?(?:er|ed|emergency\w*|hospital|a&e)|re-?present|contact|ring|page)\b[^;]*\b(?:if|for|should|when)\b|if (?:you|there is|there are|any|symptoms?|(?:he|she|they|the (?:patient|baby|child)|it) (?:were to|should|develops?|notices?|experiences?|worsens?))|should (?:you|he|she|they|there|the patient|symptoms?)\b|in case of|attend (?:\w+ )?if|advised (?:\w+ )?to (?:\w+ ){1,6}(?:if|for)|safety[- ]?net\w*|rt[nc]:?|in the event of|prevents?|preventing|risk (?:of|for|factors? for)|to prevent|prevention of|precautions?|watch (?:out )?for|look out for|monitor(?:ed|ing)? for|warned (?:about|of)|counsel(?:l)?ed (?:about|on|regarding)|educat(?:ed|ion) (?:about|on|regarding)|screen(?:ed|ing)? for|as needed for|prn|prophylaxis|side effects? (?:include|such as|of|like))\b/i;

const KIN =
  "(?:mother|father|mom|mum|dad|brother|sister|uncle|aunt|cousin|grand(?:mother|father|ma|pa|parents?)|parents?|siblings?|nephew|niece|wife|husband|spouse|partner|girlfriend|boyfriend|room ?mate|friend|neighbou?r|co-?worker|classmate)s?";
/** "family history of", "his father had", "mother with": another person is ill. */
export const OTHER_PERSON = new RegExp(
  `\\b(?:family (?:history|hx)|fhx?|runs in (?:the|my|his|her) family|(?:maternal|paternal) \\w+|${KIN}(?: (?:also|recently|both|just|who))?(?:'s|:| (?:had|has|have|having|got|gets|with|died|suffered|suffers|is being treated|was (?:diagnosed|sick|ill)|is (?:sick|ill)|diagnosed|tested|passed away)(?! (?:noticed|seen|reported|noted|been worried|heard|observed|found|said|told|brought))))\\b`,
  "i",
);
export const OTHER_PERSON_AFTER =
  /^[^.;]{0,20}\b(?:runs? in (?:the|my|his|her) family|in (?:my|his|her|the) (?:mother|father|mom|dad|brother|sister|family|grandmother|grandfather))\b/i;

/** "history of" and its kin; a length of time before or behind it makes it the present complaint. */
export const PAST =
  /(?<!\b(?:day|days|week|weeks|hour|hours|month|months)['s]* )(?<!\b(?:day|week|hour|month)s?,? )\b(?:(?:past |prior |remote |distant |previous |known )?(?:medical |surgical )?history (?:is |was )?(?:of|significant for|notable for|positive for|includes?)|h\/o|hx of|pmhx?:?|past medical history:?|years ago|as a (?:child|kid|teenager|baby)|in (?:childhood|(?:19|20)\d\d)|used to (?:have|get|suffer)|spent (?:\w+ ){1,4}in the (?:nursery|nicu))\b/i;
export const PAST_AFTER =
  /^[^.;]{0,30}\b(?:(?:many |several |\d+ |ten |two |three |four |five |a few |couple of )?years (?:ago|back|before)|as a (?:child|kid|teenager|baby)|when (?:i|he|she|they) (?:was|were) (?:a |very |little )?(?:child|kid|teenager|baby|young|little)|in (?:childhood|(?:19|20)\d\d)|back in (?:19|20)\d\d)\b/i;
/** "Allergies: lisinopril (angioedema)": what a medicine once did. */
export const REACTION = /\b(?:allerg(?:y|ies|ic)|intoleran(?:t|ce|ces))\b[^.;]{0,60}\([^)]*$/i;
/** "Codeine makes him vomit", "latex which gives a rash", "sulfa rash": what a medicine does to this person. */
export const HABIT_BEFORE =
  /\b([A-Za-z][A-Za-z-]+)(?: (?:which |that )?(?:makes?|made|gives?|gave|causes?|caused)(?: (?:him|her|me|them|the patient))?(?: (?:an?|some))?)? $/i;
export const HABIT_WORDS = /^(?:rash|hives|itch|nause|vomit|upset)/i;
export const NO_MEDICINE_HABIT = /^(?:latex|sulfa|iodine|shellfish|nickel|adhesive)$/i;
/** "codeine - nausea", "cefalexin: rash": the word before may be a medicine. */
export const LISTED_AFTER = /([A-Za-z][A-Za-z-]+)\s?(?::|\(|\s[-\u2013])\s?$/;
/** A present course behind "history of". */
export const PRESENT_COURSE =
  /^[^.;]{0,30}\b(?:for (?:the (?:past|last) )?(?:\w+ )?\w+ (?:hours?|days?|weeks?)|x ?\d+ ?(?:h|d|hours?|days?|weeks?)|since (?:this morning|yesterday|last night|today)|today|now|this morning|that (?:started|began))\b/i;

/** Ask rather than tell. */
export const QUESTION_START =
  /^(?:(?:so|and|okay|ok|um|uh|now|well|alright),? )*(?:any(?! pain)|do you|did you|have you|has (?:he|she)|are you|is there|was there|were you|does (?:he|she|it)|did (?:he|she|it)|is (?:he|she|it)|ever had|how about|what about)\b/i;
export const YES =
  /^[\s,]*(?:(?:um|uh|well|oh|actually|patient|pt|dr|doctor|speaker \d)[,:]? *)*(?:yes|yeah|yep|yup|sure|sometimes|a little|a bit|i (?:do|did|have|am|was)\b(?! ?n[o']t)|uh-huh|mm-?hm+|correct|definitely|occasionally)\b/i;
export const NO =
  /^[\s,]*(?:(?:um|uh|well|oh|actually|patient|pt|dr|doctor|speaker \d)[,:]? *)*(?:no\b|nope|nah|none|never|negative|not (?:really|that i know|at all|that i can think|yet|recently)|i (?:do|did|have|am|was) ?n[o']t|i (?:don'?t|haven'?t|didn'?t|wasn'?t)|nothing)/i;
