/** A doctor's announcement of an act as the note writes it. */
const WE_WILL =
  /^(?:i am (?:also )?going to|we are (?:also )?going to|i will(?: also)?|i would(?: also)? like(?: for us)? to|i(?: do)?(?: also)? (?:want|like) to|i do(?: also)? (?=recommend)|i (?:also )?wanted to|let us|we will(?: also)?|let me)\s+(?!see\b|know\b|talk\b|say\b|ask\b|tell\b|look\b|listen\b|check (?:out|your)\b|be (?:right|back|able)\b)/;
/** "what i am going to do is" before the act itself. */
const WHAT_IS =
  /^(?:the (?:first )?thing )?(?:what )?(?:that )?(?:i|we) (?:am |are |will |would |can |want |need )?(?:also )?(?:going to |like to |want to |have to |to )?(?:do|recommend|suggest|see)?(?: for (?:that|this|you|your [a-z]+))?(?: right now| today| now)? is(?: that)?,? (?=(?:i|we|to|you|let|start|order|get|give|put|have|continue|increase)\b)/;
const PATIENT_IS_TO =
  /^(?:i (?:also )*(?:would like|want|need|am going to have|will have|would love|would like for) you to|i would (?:also )?recommend (?:that )?you|i (?:also )?recommend (?:that )?you|we (?:want|need) you to|you (?:need|have|want|are going) to|make sure (?:that )?you(?: are)?|try to(?= )|you should)\s+(?!be able\b|need\b|have to\b|know\b)/;
const ACT =
  "(?:order|start|prescribe|increase|decrease|continue|refer|repeat|schedule|send|check|recheck|get|give|put|stop|refill|obtain|place|add|set|do|keep|recommend|monitor|treat|try)";
const AFTER_AND = new RegExp(
  `\\b(and|but|so)(?: then)? (?:i am (?:also )?going to|we are (?:also )?going to|i will(?: also)?|i would(?: also)? like to|i(?: do)?(?: also)? want to|let us|we will(?: also)?)\\s+(?=${ACT}\\b)`,
  "g",
);
/** "your hypertension": the problem line of a plan. */
const BARE_PROBLEM = /^(?:for )?(?:your |my |the )((?:[a-z0-9'-]+ ){0,4}[a-z0-9'-]+)$/;
/** "see you back in two weeks" says no more than "see you in two weeks". */
const SEE_BACK =
  /\b(see (?:you|him|her|them|the patient)) back(?: here)?(?= (?:in|again|at|for|after|on)\b)/g;
/** What a doctor announces, as the plan writes it; `subject` is the patient. */
export function planLine(text: string, subject: string): string {
  return text
    .replace(WHAT_IS, "")
    .replace(SEE_BACK, "$1")
    .replace(/^to (?=(?:call|take|keep|come|continue|stop|start|use|try|see)\b)/, "")
    .replace(PATIENT_IS_TO, `${subject} is to `)
    .replace(WE_WILL, "we will ")
    .replace(AFTER_AND, "$1 we will ")
    .replace(BARE_PROBLEM, "$1");
}
