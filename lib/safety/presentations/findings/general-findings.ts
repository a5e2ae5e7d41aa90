/** Findings of the whole body, of blood pressure, breath and temperature. Format: `finding-table.ts`. */
export const GENERAL_FINDINGS = String.raw`
fever: (?<!hay )(?<!scarlet )(?<!yellow )(?<!rheumatic )(?<!dengue )fevers?|febrile|pyrexia|feverish|high temp(?:erature)?s?|running a temp(?:erature)?|burning up|spik(?:ing|ed) (?:a )?temp\w*
-fever: afebrile|apyrexial|normothermic|normal temperature
chills: chills?
rigors: rigors?|shaking chills?|shivering (?:attacks?|fits?)|uncontrollabl[ey] shiver\w*|teeth (?:were |are )?chattering|shak(?:es|ing) with (?:the )?(?:cold|chills)
night_sweats: night ?sweats|drenching sweats|(?:soak|drench)\w* {my}(?:sheets|bed|pajamas|pyjamas|clothes at night)|sweat\w* (?:at|through the) night|(?:wak\w+|woke) up (?:\w+ )?(?:drenched|soaked|soaking)(?: in sweat)?
sweating: diaphoretic|diaphoresis|sweaty|clammy|cold sweats?|(?:broke|breaking|breaks?) out in (?:a )?(?:cold )?sweat|pouring (?:with )?sweat|sweating(?! (?:at|through the) night)
weight_loss: weight loss|los(?:t|ing|es) (?:a lot of |some )?weight|(?:lost|dropped) (?:about |around |over |nearly )?(?:\d+|ten|twenty|thirty|fifteen) ?(?:pounds|lbs?|kilos|kg|stone)|clothes (?:\w+ ){0,3}(?:loose|falling off)|unintentional weight loss
-weight_loss: weight (?:is |has been )?(?:stable|unchanged)|stable weight
weight_gain: weight gain|gain(?:ed|ing) weight|put on weight
loss_of_appetite: loss of appetite|(?:poor|decreased|reduced|no) appetite|anorexia|off (?:my|his|her) food|not (?:hungry|eating)
fatigue: fatigued?|tired(?:ness)?|exhaust(?:ed|ion)|no energy(?! drinks?)|worn out|malaise|run down
lethargy: letharg(?:y|ic)|hard to wake(?: up)?|difficult to (?:wake|rouse|arouse)|drows(?:y|iness)|floppy(?! iris)|sleepier than usual|won't wake(?: up)?|somnolen(?:t|ce)
confusion: confus(?:ed|ion)|disorient(?:ed|ation)|altered mental (?:status|state)|delirium|delirious|not making (?:any )?sense|encephalopath(?:y|ic)|talking nonsense|not acting (?:right|like (?:him|her)self|normal(?:ly)?)|doesn't know where (?:he|she) is
=confusion: AMS
-confusion: alert and orient(?:ed|ated)|a ?& ?o ?x ?[34]|aox[34]|orient(?:ed|ated) (?:x ?[34]|to person,? place,? and time)
reduced_consciousness: unconscious|unrespons(?:ive|iveness)|obtund(?:ed|ation)|stupor(?:ous)?|comatose|in a coma|reduced (?:level of )?consciousness|decreased level of consciousness|can't be woken|cannot be (?:woken|roused)
-reduced_consciousness: gcs (?:of |is )?15|awake and alert
hypotension: (?<!(?:postural|orthostatic) )hypotens(?:ion|ive)|low blood pressure|blood pressure (?:\w+ ){0,2}(?:low|dropped)|in shock|septic shock|shocky
-hypotension: normotensive|h(?:a)?emodynamically stable
severe_hypertension: hypertensive (?:crisis|emergency|urgency)|severe(?:ly)? (?:hypertension|elevated blood pressure|high blood pressure)|blood pressure (?:\w+ ){0,3}through the roof
tachycardia: tachycardi[ac]|rapid (?:pulse|heart rate)|heart rate (?:\w+ ){0,2}(?:high|fast)
bradycardia: bradycardi[ac]|slow (?:pulse|heart rate)
tachypnea: tachypn(?:o)?e(?:a|ic)|breathing (?:very |really |too )?(?:fast|rapidly)|rapid breathing|increased respiratory rate
hypoxia: hypoxi[ac]|hypox(?:a)?emi[ac]|desaturat\w+|low (?:oxygen|o2|sats|saturations?)|(?:oxygen|o2|sats|saturations?) (?:\w+ ){0,2}(?:low|dropp\w+)
cyanosis: cyanos(?:is|ed)|cyanotic|(?:blue|bluish|gr[ae]y|dusky) lips|lips (?:\w+ ){0,3}(?:blue|gr[ae]y|dusky)|(?:turn(?:ed|ing|s)?|went|going) (?:\w+ )?blue
hypothermia: hypothermi[ac]|low body temperature|(?:cold|cool) to (?:the )?touch
hypoglycemia: hypoglyc(?:a)?emi[ac]|hypos?|low (?:blood )?sugars?|(?:blood )?sugars? (?:\w+ ){0,2}(?:low|dropp\w+)|low (?:blood )?glucose
hyperglycemia: hyperglyc(?:a)?emi[ac]|high (?:blood )?sugars?|(?:blood )?sugars? (?:\w+ ){0,3}(?:high|in the (?:three|four|five|3|4|5)00s|through the roof)|high (?:blood )?glucose|dka|diabetic ketoacidosis
ketones: ketones|ketonuria|ketosis|ketotic|fruity breath|acetone breath|ketoacidosis|dka
thirst: polydipsia|(?:very|excessively|so|always|constantly) thirsty|excessive thirst|increased thirst|drinking (?:a lot|loads|tons) of water
polyuria: polyuria|(?:pee|urinat|wee)ing (?:a lot|all the time|constantly|more than usual)|passing (?:a lot of|lots of) urine
dehydration: dehydrat(?:ed|ion)|dry (?:mouth|mucous membranes|tongue)|sunken (?:eyes|fontanelle?)|poor (?:skin )?turgor|no tears
-dehydration: well hydrated|moist mucous membranes|good skin turgor
reduced_urine: oliguria|anuria|anuric|(?:not|hardly|barely) (?:pee|urinat|wee)(?:ing|ed)?|(?:fewer|less|no|reduced|decreased|dry) (?:wet )?(?:diapers|nappies)|reduced urine(?: output)?|decreased urine output|low urine output|not passing (?:any |much )?urine|(?:only|just) (?:one|two|1|2) wet (?:diapers?|nappies|nappy)
-reduced_urine: good urine output|adequate urine output|normal number of wet diapers
pallor: pallor|pale|looks? white|ashen|mottled|mottling
edema: (?:pitting )?(?:o)?edema|swollen (?:legs|ankles|feet)|(?:leg|ankle|feet|foot) swelling|(?:legs|ankles|feet) (?:\w+ ){0,2}(?:swollen|swelling|swell(?:ing)? up|puffy)
lymph_nodes: lymphadenopathy|(?:swollen|enlarged|palpable) (?:lymph )?(?:nodes|glands)|lumps? in (?:the |my |his |her )?(?:neck|armpits?|groin)|neck (?:lump|mass)
petechiae: petechia[el]?|purpur(?:a|ic)|non-?blanching(?: rash)?|rash (?:\w+ ){0,3}(?:does|do|did)(?: not|n't) (?:blanch|fade|disappear|go away when pressed)|pinprick (?:red )?spots|blood spots|(?:purple|red) (?:spots|dots) (?:\w+ ){0,3}(?:don'?t|do not|won'?t) (?:go away|fade|disappear|blanch)
bruising: (?:easy |unexplained |spontaneous )?bruis(?:e|es|ing|ed)|ecchymos[ei]s|h(?:a)?ematomas?
abnormal_bleeding: bleeding gums|gums (?:\w+ ){0,2}bleed\w*|bleed(?:s|ing) (?:easily|that won't stop|from (?:many|several) places)|mucosal bleeding
severe_pain: (?:severe|excruciating|unbearable|agoni[sz]ing|intense|terrible|10/10|ten out of ten) (?:\w+ ){0,2}pain|worst pain (?:of|in) (?:my|his|her) life|pain (?:\w+ ){0,3}(?:10/10|ten out of ten|excruciating|unbearable)
sudden_onset: sudden(?:ly)?(?: onset)?|came on (?:all at once|out of nowhere|like a switch)|abrupt(?:ly)?(?: onset)?|all of a sudden|within seconds|instantaneous\w*
gradual_onset: gradual(?:ly)?(?: onset)?|came on slowly|slowly (?:progressive|getting worse)|insidious\w*
recurrent_episodes: similar (?:episodes?|attacks?|headaches?) (?:before|in the past)|recurr(?:ing|ent) (?:episodes?|attacks?)|comes and goes|same as (?:my|his|her) usual|episodic
`;
