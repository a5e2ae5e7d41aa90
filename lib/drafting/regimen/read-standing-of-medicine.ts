/**
 * How a medicine's name stands among its words, by this project's own lists: a name alone does not tell that anybody
 * takes it.
 *
 * taken: the patient takes it or is to take it now · stopped: it ends here, or rests · named: the words tell of a past
 * course, a reaction, a relative, a wish, a level in the blood, or advice for a case that has not come.
 */
export type MedicineStanding = "taken" | "stopped" | "named";

/** Words of one sentence to the left of the name, as far as no other sentence or part of a list begins. */
const REACH_BEFORE = 110;
const REACH_AFTER = 60;
const ENDS = /[;\n?!]|\.(?=\s|$)/;

const PAST_OR_ANOTHER = new RegExp(
  [
    "previously (?:on|took|taking|tried|treated with|used)",
    "(?:was|were|had been|has been) (?:previously |briefly )?(?:on|taking|treated with)",
    "used to (?:take|be on|use)",
    "formerly",
    "tried",
    "did try",
    "(?:he|she|they|i|patient|pt|who|and) (?:also |has |had |only |just )?took(?: some| a few| one| two)?",
    "(?:prior|previous|past|earlier)[^.;]{0,60}treated with",
    "(?:resistant|refractory|unresponsive|not responsive) to(?: treatment with)?",
    "trial(?:ed|led)",
    "failed",
    "failure (?:of|on)",
    "completed",
    "finished",
    "(?:side effects?|reaction|rash|hives|cough|anaphylaxis|swelling|angioedema|nausea|vomiting|upset stomach|gi upset|bleeding|myalgias?|intoleran\\w+|intolerant|allerg\\w+|sensitiv\\w+|overdose[ds]?|toxicity|dependence|abuse|withdrawal) (?:from|of|to|with|on|after)",
    "(?:cannot|can't|can not|could not|couldn't|unable to|did not|didn't) (?:take|tolerate|use|have)",
    "(?:(?:stay(?:s|ing)?|keep|steer) (?:away from|clear of|off)|avoid|avoids|avoiding|avoidance of|no|not on|not taking|never (?:took|taken|been on|on)|without|denies|declin\\w+|refus\\w+|against|contraindicat\\w+)",
    "(?:do not|don't|does not|doesn't|should not|shouldn't|must not|will not|won't|not to|never) (?:take|use|give|start|prescribe|restart|resume|add|combine|receive|be given)(?: with)?",
    "no (?:need|indication) for",
    "(?:instead of|rather than|in place of|in lieu of|other than)",
    "(?:consider(?:s|ed|ing|ation of)?|discuss(?:ed|es|ing)?|could (?:try|add|use|start)|may (?:need|try|add|start|benefit from|require)|might (?:need|try|add|start|benefit from)|would (?:add|start|like|consider|recommend)|option(?:s)? (?:of|such as|include|including|like)|candidate for|prefers?|wants?|asks? (?:for|about)|question(?:s)? about|interested in|risks? (?:of|and benefits of)|before starting|plan(?:s|ned)? to start)",
    "(?:if|unless|in case|should (?:he|she|they|symptoms|the patient)|when (?:he|she|they) (?:has|have|is))",
  ].join("|"),
  "i",
);
/** Nothing that begins another statement may stand between those words and the name. */
const BETWEEN =
  /\b(?:now on|now takes?|and (?:now )?takes?|currently|but|then|start(?:ed)?|continues?)\b/i;

const RELATIVE_TAKES =
  /\b(?:mother|father|mom|dad|parents?|wife|husband|spouse|partner|girlfriend|boyfriend|brother|sister|siblings?|son|daughter|uncle|aunt|cousin|grand\w+|roommate|friend|neighbou?r|co-?worker)(?:'s|s')?\s(?:(?:also|who|is|was|has|had|been|takes?|taking|took|uses?|on|her|his|their|own|old|leftover|been on)\s){0,4}$/i;

/** Behind the name: not the medicine but its level, an allergy, a germ that resists it, a visit, a paper about it. */
const NOT_THE_MEDICINE =
  /^\s?(?:-?(?:induced|related|associated|resistant|sensitive|allergic|free|susceptible|naive)|levels?|troughs?|peaks?|clearance|toxicity|overdose|allerg\w+|sensitivit\w+|intoleranc\w+|resistan\w+|susceptib\w+|dependence|withdrawal|abuse|misuse|use disorder|screen|assay|challenge|skin test|causes?|caused|made (?:him|her|me|them)|gave (?:him|her|me|them)|didn'?t (?:help|work)|did not (?:help|work)|was not (?:tolerated|helpful|effective)|not tolerated|provided (?:no|little|minimal|some) relief|and that (?:itched|made|gave)|(?:is|are|was|were|remains?|would be|should be|must be|to be) (?:\w+ly )?(?:contra-?indicated|avoided|not (?:indicated|recommended|advised|needed|given|started)|declined)|not (?:indicated|recommended|advised|needed|given|started|prescribed))\b/i;
const PAST_BEHIND =
  /^[^.;,\n]{0,30}\b(?:in the past|(?:years?|months?|weeks?) ago|last (?:year|month)|as a child|previously)\b/i;
const GOES_ON = /\b(?:start(?:ed|ing)?|since|began|begun|for (?:the last|years))\b/i;

/** Up to eight words and no comma: "stop taking any anti-inflammatory such as", not "stop one, another 20 mg". */
const STOPPED_BEFORE =
  /\b(?:stop(?:ped|ping)?|discontinu\w+|d\/c'?d?|(?:come |came |taken? |wean(?:ed)? |taper(?:ed)? |is |been )off(?: of)?|quit|hold(?:ing)?|held|pause[ds]?|no longer (?:on|takes?|taking|using)|(?:switch|chang|transition|convert)\w*(?: (?:him|her|you|them|the patient))? (?:over )?from)\s(?<gap>(?:[a-z'-]+\s){0,8})$/i;
/** "Do not stop warfarin": it goes on. */
const NOT_STOPPED =
  /\b(?:not|n't|never|without)\s(?:\w+ly\s)?(?:stop\w*|discontinu\w+|hold\w*|paus\w+|quit\w*)\s(?:[a-z'-]+\s){0,3}$/i;
/** "Change hydromorphone to oxycodone"; a change of dose goes to a number. */
const EXCHANGED_BEFORE =
  /\b(?:switch|chang|transition|convert|replac)\w*\s(?:(?:him|her|you|the|your|his)\s){0,2}$/i;
const EXCHANGED_BEHIND =
  /^\s(?:[\w./]+\s){0,5}?(?:to|with|for|over to)\s(?:the\s|a\s)?(?!\d|once|twice|every|daily|nightly|bid|tid)[a-z]/i;
/** "…, which he stopped taking in October". */
const STOPPED_CLAUSE =
  /^[^.;\n]{0,40}\bwhich (?:he|she|they|was|were) (?:has |have |since |then |recently )?(?:stopped|quit|discontinued|held)\b/i;
const STOPPED_BEHIND =
  /^\s?(?:(?:hcl|er|xr|xl|sr|succinate|tartrate|[\d.,/]+\s?(?:mg|mcg|g|units?|ml)|daily|bid|tid|qid|qhs|nightly|po|prn|twice|a day|weekly)\s?){0,5}(?:[(:,–—-]\s?)?(?:(?:was|were|is|are|has been|have been|had been|to be|will be|on)\s)?(?:recently |previously |now )?(?:stopped|stop|discontinued|discontinue|d\/c'?d?|held|hold|tapered off|weaned off|ended)\b/i;
/** A pause before a procedure, or for a case that has not come: it is still taken. */
const STOPPED_FOR_LATER =
  /^[^.;\n]{0,50}\b(?:before|prior to|pre-?op\w*|day of|morning of|if|when|should)\b/i;
/** "ibuprofen if he develops a fever" is advice; "ibuprofen if needed" is an order. */
const IF_BEHIND = /^[^.;,\n]{0,30}\bif (?:he|she|they|you|the patient|symptoms|there)\b/i;
const IF_BEFORE = /\b(?:if|unless|when|should)\b[^.;\n]{0,60}$/i;

function before(text: string, start: number): string {
  const window = text.slice(Math.max(0, start - REACH_BEFORE), start);
  return (window.split(ENDS).at(-1) ?? window).replace(/\s+/g, " ");
}

function behind(text: string, end: number): string {
  const window = text.slice(end, end + REACH_AFTER);
  return (window.split(ENDS)[0] ?? window).replace(/\s+/g, " ");
}

function isNamedOnly(left: string, right: string): boolean {
  if (RELATIVE_TAKES.test(left) || NOT_THE_MEDICINE.test(right)) return true;
  const trigger = [...left.matchAll(new RegExp(`\\b(?:${PAST_OR_ANOTHER.source})\\s`, "gi"))].at(
    -1,
  );
  const between = trigger ? left.slice(trigger.index + trigger[0].length) : "";
  // "No fever, on lisinopril": what follows a comma with words of its own is another statement.
  if (trigger && !BETWEEN.test(between) && !/,\s?\w+ .*\b(?:on|takes?)\b|:\s/.test(between)) {
    return true;
  }
  return (PAST_BEHIND.test(right) && !GOES_ON.test(left)) || IF_BEHIND.test(right);
}

function isStopped(left: string, right: string): boolean {
  const gap = STOPPED_BEFORE.exec(left)?.groups?.["gap"];
  if (gap !== undefined && !BETWEEN.test(gap)) return true;
  if (STOPPED_BEHIND.test(right) || STOPPED_CLAUSE.test(right)) return true;
  return EXCHANGED_BEFORE.test(left) && EXCHANGED_BEHIND.test(right);
}

/**
 * Reads how a medicine stands.
 *
 * @param text the whole source; `start` to `end` is the bare name, UTF-16 units
 */
export function readStandingOfMedicine(text: string, start: number, end: number): MedicineStanding {
  const left = before(text, start);
  const right = behind(text, end);
  if (NOT_STOPPED.test(left)) return "taken";
  if (isStopped(left, right)) {
    return STOPPED_FOR_LATER.test(right) || IF_BEFORE.test(left) ? "named" : "stopped";
  }
  return isNamedOnly(left, right) ? "named" : "taken";
}
