/**
 * How text that gives orders to a machine reads, as rows of kind and pattern. They see lower case with look-alike
 * letters folded. Clinical orders are imperatives as well ("disregard previous dose", "stop all prior orders"), so a
 * row needs words that belong to a machine: its prompt, its answer, its tools. Repeats are bounded; `not` takes back
 * a match by what stands in and behind it.
 */
export type InstructionKind =
  /** Sets earlier instructions aside. */
  | "override"
  /** Speaks as, or gives a part to, the machine. */
  | "role"
  /** Asks for the prompt, for secrets, for other patients. */
  | "disclosure"
  /** Says what the answer shall hold or look like. */
  | "output_control"
  /** Has a note counted as final or signed. */
  | "status"
  /** Has a tool or a program run. */
  | "tool"
  /** Has something sent to, or loaded from, an address. */
  | "link"
  | "code"
  /** Any of these behind an encoding. */
  | "encoded";

export type InstructionRow = {
  readonly kind: Exclude<InstructionKind, "encoded">;
  readonly pattern: RegExp;
  readonly not?: RegExp;
};

const SET_ASIDE =
  "(?:ignore|disregard|forget|override|bypass|discard|dismiss|neglect|overlook|set aside|do not (?:follow|obey)|don't (?:follow|obey)|stop following)";
const EARLIER =
  "(?:previous|prior|earlier|preceding|above|foregoing|former|original|initial|existing|past|aforementioned)";
const ORDERS = "(?:instructions?|prompts?|directives?|commands?|directions)";
/** What instructions to a patient or a nurse are about. */
const OF_CARE =
  /\b(?:dos(?:e|es|age|ing)|diet|fasting|npo|discharge|wound|dressing|activity|lifting|weight|nurs(?:e|ing)|pharmac(?:y|ist)|medications?|insulin|warfarin|prep|pre-?op|post-?op|clinic|hospital|ed\b|er\b|surgeon|therap(?:y|ist)|tablets?|pills?|label|inhaler|appointment|caregiver|facility|driv(?:e|ing)|bath(?:e|ing)|shower)\b/;
/** At the beginning of a sentence, a line or a clause, or behind a plea. */
const CLAUSE =
  "(?<=^|[.!?:;,\\n\"'(>*#|-]\\s{0,3}|\\b(?:please|must|should|always|only|then|and|now|also|to)\\s)";
const MACHINE =
  "(?:ai|a\\.i\\.|chat ?bot|bot|language model|llm|gpt|chatgpt|claude|gemini|llama|dan|assistant|(?:ai|language|autonomous) (?:model|agent)|hacker|pirate|translator|(?:linux|python|shell) (?:terminal|interpreter)|interpreter|admin(?:istrator)?|developer|unrestricted|uncensored|unfiltered|jailbroken)";
const ANSWER = "(?:answer|response|reply|output|final answer)";
const CHANGE =
  "(?:add|includ(?:e|ing)|integrate|insert|append|prepend|embed|begin|start|end|finish|close|mention|encode|encrypt|translate|write|render|provide|convert|reverse|modify|enhance|augment|replace|substitute|remove|scramble|misspell|introduce|incorporate|put|place|weave|format|present|express|give|limit|restrict|repeat|rearrange|jumble|combine|group|anagram|use|change|swap|rewrite|wrap|sign|conclude|randomi[sz]e|deliver|craft|structure|suggest|shift|transform|apply|represent|make|send)";
const SECRET =
  "(?:(?:system|hidden|secret|initial|original|developer) (?:prompt|message|instructions?)|your (?:system |hidden |initial |original |secret )?(?:prompt|instructions|rules|guidelines|configuration|training data)|(?:text|words|everything|content|conversation) above this|api keys?|access tokens?|credentials|passwords?|canary|secret (?:token|key|code)|environment variables|internal (?:notes|instructions|data)|database)";
const TELL =
  "(?:reveal|print|show|repeat|output|display|tell|give|disclose|leak|list|dump|return|copy|send|expose|share|recite|echo|quote|write out|export|translate|summari[sz]e|encode|spell)";
const ADDRESS =
  "(?:(?:https?|ftp|hxxps?):\\s?/|//[a-z0-9]|www\\.[a-z0-9]|[a-z0-9-]{2,60}\\.(?:com|net|org|io|example|xyz|ru|cn|test)\\b|attacker|the url|this url|webhook|the endpoint)";

const row = (kind: InstructionRow["kind"], source: string, not?: RegExp): InstructionRow => ({
  kind,
  pattern: new RegExp(source, "g"),
  ...(not === undefined ? {} : { not }),
});

export const INSTRUCTION_ROWS: readonly InstructionRow[] = [
  row(
    "override",
    `\\b${SET_ASIDE}\\s(?:(?:all |any |every |each |both |of |the |these |those |your |my |our |other ){0,4}(?:${EARLIER}(?: and ${EARLIER})? )(?:system |developer |safety |user )?${ORDERS}|(?:all |any |every |all of )(?:the |your |my |other )?${ORDERS}|your ${ORDERS}|your programming)\\b`,
    OF_CARE,
  ),
  row(
    "override",
    `\\b${SET_ASIDE}\\s(?:all |any |of |the |your |these ){0,3}(?:system prompt|system message|system instructions?|safety (?:rules|guidelines|filters?|guardrails?)|guardrails|content (?:policy|filters?)|training|task you were given|your (?:rules|guidelines|task))`,
    /\btraining (?:wheels|session|class|program|load)/,
  ),
  row(
    "override",
    `\\b${SET_ASIDE}\\s(?:everything|all|anything)\\s(?:that )?(?:you (?:were|have been|know|learned|read)|(?:written|said|stated|told) (?:above|before)|(?:above|before|prior)(?: this)?[,.]? (?:and|then|instead) (?:say|write|output|print|respond|reply|answer|do|return|reveal|only))`,
  ),
  row(
    "override",
    `\\b${SET_ASIDE}\\s(?:all |any |every |each |both |of |the |these |those |your |my |other ){0,4}${ORDERS} (?:above|before|you (?:were given|have|got|received)|(?:given|written|stated) (?:above|before|earlier)|so far)\\b`,
    OF_CARE,
  ),
  row(
    "override",
    "\\b(?:your (?:new|only|real|actual|true) (?:task|job|goal|purpose|objective|role) (?:is|now)|you (?:now )?have a new (?:task|role|purpose|objective))\\b",
  ),
  row(
    "override",
    "\\b(?:new|updated|real|actual|true|urgent|important|additional) (?:system |developer |priority )(?:instructions?|prompt|directive|message|override)\\b",
  ),
  row(
    "override",
    "ignora(?:r|d)? (?:todas )?(?:las |le |tutte le )?(?:instrucciones|istruzioni) (?:anteriores|previas|precedenti)|ignore[zr]? (?:toutes )?les instructions (?:precedentes|anterieures)|ignorieren? ?(?:sie )?(?:alle )?(?:vorherigen|bisherigen|obigen) (?:anweisungen|instruktionen)|ignor(?:e|ar) (?:todas )?as instrucoes (?:anteriores|acima)|negeer (?:alle )?(?:vorige|eerdere) instructies",
  ),
  row(
    "role",
    "<\\|[^|<>\\n]{1,30}\\|>|\\[/?inst\\]|<</?sys>>|###\\s?(?:system|instructions?|human|assistant|response)\\b|\\[(?:system|assistant|developer)\\]|</?(?:system|user|assistant|developer|instructions?|prompt|untrusted|context|tool_result|function_results?)(?:\\s[^<>]{0,60})?>",
  ),
  row(
    "role",
    "(?<=^|\\n)\\W{0,4}(?:system|assistant|developer|ai|admin|root)(?: message| prompt| note| override)?\\s?:\\s{0,3}\\W{0,3}(?:you (?:are|must|will|should|can|now)|your\\b|ignore|disregard|new\\b|override|respond|reply|answer|print|output|reveal|say|from now|execute|call|the user|sure|ok,? (?:i|here)|here (?:is|are)|access granted|attention)",
  ),
  row(
    "role",
    `\\b(?:you are (?:now |no longer |actually )?|act (?:now )?as (?:if you (?:are|were) )?|pretend (?:to be|that you are|you are|you're) |behave (?:like|as) |roleplay as |simulate |become |switch to )(?:an? |the |my |a new |only )?(?:[a-z-]{2,20} ){0,2}${MACHINE}\\b`,
    /\b(?:physician|medical|dental|nursing|surgical|research|teaching|family|sign|language|lay|trained|certified|home|personal) (?:assistant|interpreter|translator)|role model|(?:assistant|agent|interpreter) (?:for (?:her|his|the|their)|at the bedside)|(?:chelating|anesthetic|causative|offending|reversal|causal|infectious|single|antihypertensive|second|third|free) agent|dan[ck]/,
  ),
  row(
    "role",
    "\\b(?:developer|debug|god|dan|jailbreak|admin|unrestricted) mode (?:enabled|activated|on\\b|is|now)|\\b(?:enter|enable|activate|switch to) (?:developer|debug|god|dan|jailbreak|admin|unrestricted) mode|\\bdo anything now\\b|\\bfrom now on,? (?:you (?:will|must|are|shall|only) (?:respond|answer|reply|output|act|obey|only|always)|respond|answer only|reply|output)|\\b(?:attention|note|message|instructions?|dear|hey|hello|hi)[ :,]{1,3}(?:to |for )?(?:the |any )?(?:ai|llm|language model|chatbot|summari[sz]er|automated (?:system|reader|scribe))\\b|\\bas an? (?:ai|large) (?:language )?(?:model|assistant)\\b|\\b(?:ai|llm|language model|chatbot)s? (?:must|should|shall|reading this|processing this|is instructed)\\b",
  ),
  row(
    "disclosure",
    `\\b${TELL}\\s(?:me |us |back |out |exactly |verbatim |all |of |the |any |every |full |complete |entire |in full ){0,5}${SECRET}`,
    /\bdatabase (?:review|search|check|query)|portal/,
  ),
  row(
    "disclosure",
    `${CLAUSE}${TELL}\\s(?:me |us |all |of |the |a list of |every |any |everything about |data (?:of|on|about|for) |details (?:of|on|about|for) |information (?:on|about|of|for) |(?:names?|records?|notes?|charts?|mrns?|phone numbers|diagnos(?:is|es)|,? ?and ){1,4} (?:of|for|from) ){0,5}(?:(?:other|another|all|every|each|different|next|previous) patients?'?s?'?)(?: in (?:this|the|your) (?:system|database|practice|clinic|context|memory)| (?:you|that you)|'?s?'? (?:names?|data|records?|notes?|charts?|information|details|identifiers?|mrns?|birth|diagnos))`,
  ),
  row(
    "disclosure",
    "\\brepeat (?:back )?(?:the |all |all the )?(?:words|text|everything|prompt|messages?|conversation|instructions) (?:above|verbatim|before this|you were given|from the (?:start|beginning))|\\bwhat (?:is|are|were) your (?:system |initial |original |exact )?(?:prompt|instructions)\\b",
  ),
  row(
    "output_control",
    `${CLAUSE}(?:[a-z]{2,12}ly )?${CHANGE}\\b[^\\n]{0,160}?\\b(?:your|the) (?:final |entire |whole |next |own |first )?${ANSWER}(?!\\s(?:to (?:the |this |your )?(?:treatment|therapy|medic|dose|insulin|exercise|stress|pain)|rate|sheet))`,
    /\bthe (?:answer|response|reply)\b(?![^\n]{0,20}(?:in base|encoded|backwards|reversed|with the (?:word|url|link)))|\b(?:urine|cardiac|stoma|ostomy|ileostomy|colostomy|drain|chest tube|fluid|stool|your) output\b(?! (?:in|to|as|with) )/,
  ),
  row(
    "output_control",
    `\\b(?:in|within|throughout|at the (?:end|start|beginning|top|bottom) of|into|to|for) your (?:final |entire |whole |next )?(?:answer|response|reply|output|completion)\\b(?!\\s(?:to|form|sheet))`,
    /\b(?:changes?|differences?|improvements?|decrease|increase|reductions?|drop|trend) (?:in|to) your/,
  ),
  row(
    "output_control",
    `${CLAUSE}(?:respond|reply|answer|output|speak)\\s(?:to (?:this|everything|all) )?(?:only |solely |exclusively |always |just )?(?:with |in |using |as |by )(?:only |the (?:word|phrase|text|string|following)|"|'|base ?\\d\\d|hex|rot ?-?13|morse|json|html|markdown|xml|emoji|code|haiku|rhymes?|reverse|pig latin|a (?:poem|joke|pirate|song|url|link))`,
  ),
  row(
    "output_control",
    `${CLAUSE}(?:write|compose|provide|tell|draft|create|generate|give) (?:me |us )?(?:a |an |the |some )?(?:short |brief |funny |persuasive |python |simple |new )?(?:poem|haiku|limerick|sonnet|joke|essay|screenplay|blog post|tweet|advertisement|python (?:function|script|program)|(?:function|program) that|script (?:that|to) (?:rename|delete|send|copy|post|download|run|print|list))`,
  ),
  row(
    "output_control",
    `${CLAUSE}(?:say|print|output|write|type|echo) (?:only |exactly |just |the (?:word|phrase|text|string) )["'][^"'\\n]{1,60}["']|\\b(?:encrypt|encode|obfuscate|encipher) (?:your|the|this|all|every|each|it)\\b[^\\n]{0,60}\\b(?:base ?\\d\\d|cipher|rot ?-?13|hex(?:adecimal)?|morse|binary)\\b`,
  ),
  row(
    "status",
    "\\b(?:mark|set|label|flag|declare|save|file|submit|treat|finali[sz]e|sign|approve)\\b (?:off )?(?:this |the |your |it |that )?(?:soap )?(?:note|draft|document|summary|status|record|chart|version)?\\s?(?:off )?(?:as |to |is )(?:final|signed|approved|verified|reviewed by|finali[sz]ed|attested)\\b|\\bauto-?sign (?:this|the|it)\\b|\\b(?:set|change) (?:the |this )?(?:note|draft|document) status to (?:signed|final|approved)\\b|\\bwithout (?:waiting for )?(?:clinician|physician|human|doctor|provider|nurse) (?:review|approval|signature|confirmation|sign-?off)\\b",
    /\b(?:consent|allergy list|form|imaging|report|results?|culture|specimen|order)\b/,
  ),
  row(
    "tool",
    '\\b(?:fetch|curl|wget) (?:https?:|www\\.)|\\b(?:call|invoke|use|run) (?:the )?(?:tool|function) [a-z]+_[a-z_]+|\\b(?:call|invoke|execute|trigger|use|run|activate) (?:the |this |your |a |an |any |every |all |each )?(?:available |following )?[`"\']?(?:[a-z]+[_.][a-z_.]+[`"\']?(?: (?:tool|function|api|command|plugin))?|(?:[a-z-]{2,20} )?(?:api|webhook|endpoint|plugins?|function call|tool call|shell|command line|bash|powershell)|tools? (?:available|you have|at your disposal))(?:\\b|$)|\\b(?:call|invoke|trigger) (?:the |your |any |every |all |each )?(?:[a-z-]{2,20} ){0,2}(?:tools?|functions?)\\b(?!\\s(?:clinic|lab|room|test|study))|"?(?:tool_calls?|function_call|tool_use)"?\\s?[:=]|\\b[a-z]{2,20}(?:_[a-z]{2,20}){1,4}\\s?\\([^)\\n]{0,80}\\)|\\b(?:delete|drop|truncate|erase|wipe|purge) (?:all |the |every |entire )+(?:database|patient records?|records|files?|tables?|audit log)\\b',
  ),
  row(
    "link",
    `\\b(?:fetch|curl|wget|post|upload|exfiltrate|forward|transmit|submit|load|render|embed|send|append|attach|encode)\\b[^\\n]{0,80}?\\b(?:to|from|into|at|as|with|of|image|url|link)\\b[^\\n]{0,30}?${ADDRESS}`,
    /^(?:send|forward|submit|post|upload|attach)\b[^\n]{0,90}@|^(?:send|forward|submit|upload|attach)\b[^\n]{0,40}\b(?:results?|records?|forms?|referral|photos?|readings?|logs?|copy|images?|paperwork|claims?)\b[^\n]{0,40}\b(?:www\.|portal|https?:)[^\s{}?=]{0,80}(?:$|[\s,;])/,
  ),
  row(
    "link",
    "!\\[[^\\]\\n]{0,80}\\]\\s?[([]|<\\s?(?:img|iframe|script|object|embed|svg|form|link|meta|base)\\b[^>\\n]{0,200}|\\bjavascript\\s?:|\\bdata:[a-z]{3,12}/[a-z+.-]{2,20}[;,]|(?:https?|ftp|hxxps?)://[^\\s]{0,120}[?&][a-z0-9_-]{1,30}=(?:\\{|\\[|<|\\$|%7b)|\\b(?:clickable|tracking|markdown|hidden|invisible) (?:link|image|pixel)\\b",
  ),
  row(
    "code",
    "```|\\b(?:following|below|subsequent|this|given) (?:code|python|javascript|shell) (?:snippet|block|section|excerpt|segment|piece|fragment)\\b|\\b(?:os\\.system|subprocess\\.[a-z]+|eval|exec|child_process|__import__)\\s?\\(|\\brm -rf\\b|\\bsudo [a-z]+|\\bcurl -[a-z]|\\bimport (?:os|sys|requests|subprocess|socket|shutil)\\b|\\bdrop table (?:if exists |[a-z]+_?[a-z]*\\s?[;-])|\\bselect \\* from\\b|;\\s?--\\s|\\b(?:your|the) (?:codebase|algorithm's code)\\b",
  ),
];

/** Scripts that folding to Latin letters would destroy are read as they stand. */
export const UNFOLDED_ROWS: readonly InstructionRow[] = [
  row(
    "override",
    "(?:\u0438\u0433\u043d\u043e\u0440\u0438\u0440\u0443\u0439|\u0437\u0430\u0431\u0443\u0434\u044c)(?:\u0442\u0435)?\\s(?:\u0432\u0441\u0435\\s)?(?:\u043f\u0440\u0435\u0434\u044b\u0434\u0443\u0449\u0438\u0435|\u043f\u0440\u0435\u0436\u043d\u0438\u0435)\\s(?:\u0438\u043d\u0441\u0442\u0440\u0443\u043a\u0446\u0438\u0438|\u0443\u043a\u0430\u0437\u0430\u043d\u0438\u044f)",
  ),
  row(
    "override",
    "(?:\u5ffd\u7565|\u5ffd\u89c6|\u65e0\u89c6)(?:\u6240\u6709|\u4e4b\u524d|\u4ee5\u4e0a|\u5148\u524d|\u524d\u9762|\u7684){0,5}(?:\u6307\u4ee4|\u6307\u793a|\u8bf4\u660e|\u63d0\u793a)",
  ),
  row(
    "override",
    "(?:\u524d\u306e|\u4ee5\u524d\u306e|\u4e0a\u8a18\u306e|\u3059\u3079\u3066\u306e){1,3}\u6307\u793a\u3092\u7121\u8996",
  ),
  row(
    "override",
    "\u062a\u062c\u0627\u0647\u0644 (?:\u062c\u0645\u064a\u0639 |\u0643\u0644 )?\u0627\u0644\u062a\u0639\u0644\u064a\u0645\u0627\u062a",
  ),
];
