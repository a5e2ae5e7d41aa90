/** Where a visit stands, read from what the doctor says. */
export type Phase = "history" | "exam" | "results" | "plan";

const EXAM =
  /\b(?:physical exam\w*|quick exam|exam on you|examin(?:e|ing|ation)|take a listen|listen to (?:your|you)|check (?:you |out |your )|vital signs|your vitals|take a (?:quick )?look at (?:you|your (?:knee|back|foot|arm|hand|ankle|shoulder|elbow|wrist|hip|neck|throat|ears?|eyes?|skin|breasts?|abdomen|incision|leg))|(?:does|is) (?:that|this|it) (?:hurt|tender|painful|sore)|when i (?:press|push|touch|bend|move)|if i (?:press|push|touch)|squeeze my|lie (?:down|back)|deep breath|on (?:your )?exam|feel (?:your|over))\b/;
const RESULTS =
  /\b(?:look(?:ing|ed)? at (?:your|the|some of your|some) (?:\w+ ){0,3}(?:results?|labs?|x-?rays?|mri|ct|ekg|echo\w*|imaging|scan|images?|blood ?work|test|panel)|(?:x-?ray|mri|ct(?: scan)?|ekg|echocardiogram|echo|ultrasound|imaging|scan|labs?|blood ?work|a1c|lipid panel|test results?|biopsy|pulmonary function test) (?:that|results?|today|which|shows?|showed|looks?|was|is|were|are|came)|reviewed (?:your|the)|show me the (?!vital|blood pressure)|your results|results? (?:of|show|came|are|were|look))\b/;
const PLAN =
  /\b(?:assessment and (?:my )?plan|my (?:impression|assessment|plan)|your (?:first|second|third|next) (?:problem|issue)|for your (?:first|second|third|next)|(?:i am|we are) going to (?:order|prescribe|start|refer|get you|put you|have you|send|give|increase|treat|continue|do|get|schedule|repeat)|i (?:would like|want) (?:you )?to (?:order|prescribe|start|refer|get|put|continue|see|take|try|increase|decrease|stop|follow|come|go)|i (?:will|would) (?:order|prescribe|recommend|refer)|i recommend|what i (?:would like|want|am going) to do|here is what|treatment (?:for|options?|plan)|my diagnosis|your diagnosis|diagnosis is|we will (?:order|start|get|see|continue|do|have)|i think (?:you have|this is|that you have|you are having|it is|what you have|we should|that this)|so what does (?:that|this) mean|talk (?:a little bit )?about (?:my|the|your) (?:assessment|plan|diagnosis|treatment)|consistent with|plan (?:is|for)|i suspect|let us start you|follow[- ]up with)\b/;

/** Names the part of the visit outright. */
const NAMES_PLAN =
  /\b(?:assessment and (?:my )?plan|my (?:impression|assessment|plan)|your (?:first|second|third|next) (?:problem|issue)|for your (?:first|second|third|next))\b/;
const BACK_TO_EXAM =
  /\b(?:physical exam|vital signs|listen to your|check out your|take a listen|on (?:your )?exam)\b/;
/** Before this share of the talk, "i think" and "i want you to" belong to the history. */
const EARLIEST_PLAN = 0.3;

/**
 * The phase after a clause of the doctor. A visit goes back to the examination only when it is named.
 *
 * @param progress share of the talk that lies before the clause, 0 to 1
 */
export function nextPhase(phase: Phase, text: string, progress: number): Phase {
  if (NAMES_PLAN.test(text)) return "plan";
  if (BACK_TO_EXAM.test(text)) return "exam";
  if (progress >= EARLIEST_PLAN && PLAN.test(text)) return "plan";
  if (phase === "plan") return "plan";
  if (RESULTS.test(text)) return "results";
  return EXAM.test(text) ? "exam" : phase;
}
