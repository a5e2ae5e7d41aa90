/** Findings of mind, poisons and substances, and of children. Format: `finding-table.ts`. */
export const MIND_AND_CHILD_FINDINGS = String.raw`
suicidal_thoughts: suicid(?:al|e)(?: (?:ideation|thoughts?|attempt|plan|gesture))?|wants? to die(?! (?:his|her|my|the))|(?:want(?:s|ed)?|going|trying|tried) to (?:kill|hurt|harm|end) {self}|(?:killing|hurting|harming|kill|harm|hurt|cut|cutting) {self}|self[- ]harm\w*|better off (?:dead|without me)|not wanting to (?:be alive|live|wake up)|(?:don'?t|doesn'?t|do not|does not|didn'?t) (?:want|wanna|care) (?:\w+ )?(?:to )?(?:be here anymore|live|be alive|wake up)|end(?:ing)? (?:it all|my life|his life|her life)|no reason to live|wish(?:es|ed)? (?:i|he|she) (?:was|were) dead|life (?:is|isn'?t) (?:not )?worth living|(?:want(?:s|ed)? to|gonna|going to|just) end it(?: all)?|tak(?:e|ing) (?:my|his|her) own life|thoughts of (?:death|dying|suicide)
=suicidal_thoughts: SI
suicide_plan: (?:has|have|had|with|made|specific) (?:a |any )?(?:suicide )?plan(?:s)?(?: to (?:kill|overdose|shoot|hang|end|jump|cut) ?\w*)|plan(?:s|ning|ned)? to (?:kill|overdose|shoot|hang|end|jump)|suicid(?:e|al) (?:plan|intent)|(?:written|wrote|left) (?:a |the )?(?:suicide |goodbye )?(?:note|letter)|giv(?:ing|en) away (?:my|his|her|their) (?:things|possessions|belongings)|stockpil\w+|saying goodbye|intent to (?:die|act)
suicide_attempt: (?:suicide )?attempt(?:ed)? (?:suicide|to (?:kill|hang|overdose|end)|in the past|last|by)|suicide attempts?|tried to (?:kill|hang|end) {self}|previous attempts?|cut {my}wrists?
access_to_means: (?:access to|has|have|owns?|keeps?) (?:a |any |the )?(?:\w+ )?(?:guns?|firearms?|weapons?|lethal means)|(?:gun|firearm)s? (?:\w+ )?(?:at|in) (?:the |my |his |her )?(?:home|house)|(?:loaded|hidden) (?:gun|firearm)
thoughts_of_harming_others: homicidal(?: (?:ideation|thoughts?))?|(?:want(?:s|ed)? to |going to |thoughts? of |thinking about )?(?:hurt|harm|kill)(?:ing)? (?:others|someone|somebody|people|(?:my|his|her|the) (?:wife|husband|boss|neighbou?r|baby|mother|father|kids|children|partner))
=thoughts_of_harming_others: HI
hopelessness: hopeless(?:ness)?|no hope|nothing to live for|worthless(?:ness)?|a burden(?: to)?
low_mood: depress(?:ed|ion|ive)|low mood|(?:feel\w*|mood) (?:\w+ ){0,2}(?:down|low|sad|blue|empty)|tearful(?:ness)?|anhedonia|crying (?:all the time|a lot|every day|spells)|lost interest|no (?:interest|pleasure)|unhappy
-low_mood: euthymic|mood (?:is |was )?(?:good|fine|stable|normal)
elevated_mood: mani[ac]|hypomani[ac]|(?:little|less|no) need for sleep|grandios\w+|pressured speech|racing thoughts|elevated mood|euphoric|spending sprees?|(?:not|hasn'?t|haven'?t|without) (?:slept|sleep\w*) (?:in|for) (?:\w+ )?days
anxiety: anxi(?:ety|ous)|panic(?:ky)?(?: attacks?)?|worr(?:y|ied|ying) (?:all the time|constantly|a lot)|nervous|on edge|keyed up
psychosis: psycho(?:sis|tic)|hallucinat\w+|hear(?:s|ing)? (?:\w+ )?voices|seeing things|delusion\w*|paranoi[ad]|thought (?:disorder|insertion|broadcasting)|disorgani[sz]ed (?:thoughts?|speech|behavio\w+)|voices (?:\w+ ){0,3}tell\w*|(?:people|they|someone|everyone|neighbou?rs) (?:are|is) (?:following|watching|spying on|out to get|after) (?:me|him|her|them)
command_hallucinations: command (?:auditory )?hallucinations?|voices? (?:\w+ ){0,3}tell\w* (?:me|him|her|them) to|telling (?:me|him|her) to (?:kill|hurt|harm|jump)
self_neglect: self-?neglect|not (?:eating|drinking|washing|bathing|caring for (?:him|her)self)|refus(?:es|ing) (?:food|to eat|to drink)|unkempt|dishevel(?:l)?ed
catatonia: catatoni[ac]|mut(?:e|ism)|waxy flexibility|posturing
agitation: agitat(?:ed|ion)|combative|violent|aggressi(?:ve|on)|restless(?:ness)?|thrashing
muscle_rigidity: (?:lead-?pipe |muscle |muscular |generali[sz]ed )?rigidity|rigid (?:muscles|limbs|all over)|neuroleptic malignant|serotonin (?:syndrome|toxicity)|clonus
overdose: overdos(?:e|ed|ing)|(?:took|taken|swallowed|ingested) (?:\w+ ){0,3}(?:too (?:many|much)|all (?:of )?(?:my|his|her|the)|whole bottle|bottle of|handful|(?:\d{2,}|twenty|thirty|forty|fifty|sixty) (?:\w+ )?(?:pills|tablets|tabs|capsules))|od'?d|poison(?:ed|ing)|toxic ingestion|(?:drank|swallowed) (?:bleach|antifreeze|drain cleaner|methanol)|ingestion of|(?:took|taken|swallowed) (?:a bunch|loads|lots|a lot|a handful|a bottle) of (?:\w+ )?(?:pills|tablets|tabs|medication|medicine|meds)|intentional(?:ly)? (?:ingest\w+|took)
respiratory_depression: respiratory depression|(?:slow|shallow|agonal) (?:breath\w*|respirations?)|not breathing|(?<!sleep )(?<!obstructive )apn(?:o)?ea|apn(?:o)?eic|stopp?ed breathing|bradypn(?:o)?ea|(?:breathing|respirations?) (?:\w+ ){0,2}(?:slow|shallow)
pinpoint_pupils: pin-?point pupils|miosis|miotic pupils|(?:tiny|small) pupils
acetaminophen_ingestion: (?:tylenol|acetaminophen|paracetamol|apap) (?:\w+ ){0,4}(?:overdos\w+|ingestion|tablets|pills|toxicity|poisoning)|(?:swallowed|ingested|overdos\w+|bottle of|handful of|lots? of|bunch of|too (?:much|many)) (?:\w+ ){0,5}(?:tylenol|acetaminophen|paracetamol|apap)|(?:took|taken|taking) (?:\w+ ){0,2}(?:\d{2,3}(?! ?mg)|twenty|thirty|forty|fifty|sixty|all|whole|extra) (?:\w+ ){0,4}(?:tylenol|acetaminophen|paracetamol|apap)
staggered_or_delayed: staggered|(?:over|more than) (?:\w+ )?(?:8|eight|12|twelve|24) hours ago|delayed presentation|extended[- ]release|sustained[- ]release|modified[- ]release|unknown time|time (?:\w+ )?unknown
wide_qrs: (?:wide|widened|prolonged|broad) qrs|qrs (?:\w+ )?(?:wide|widened|prolonged)|tricyclic|tca|amitriptyline overdose
carbon_monoxide: carbon monoxide|generator (?:\w+ )?(?:inside|indoors|garage)|faulty (?:boiler|heater|furnace)|(?:whole|entire) family (?:\w+ )?(?:headache|sick)|co (?:poisoning|alarm|detector)
alcohol_withdrawal: (?:alcohol|etoh) withdrawal|(?:stopped|quit|cut down|last) (?:\w+ ){0,2}(?:drink(?:ing)?|alcohol|beer|vodka)|(?:withdraw\w+|detox\w*) (?:from|for) (?:alcohol|etoh|drinking)|delirium tremens|ciwa|the shakes|last (?:alcoholic )?drink
=alcohol_withdrawal: DTs?
heavy_alcohol: alcohol(?:ism|ic| use disorder| dependen\w+| abuse| misuse)|heavy (?:drink(?:er|ing)|alcohol)|drinks? (?:\w+ ){0,4}(?:every day|daily|a day)|etoh (?:abuse|use)|binge drink\w*|(?:bottle|fifth|pint|six-?pack) (?:of (?:vodka|whiskey|wine|liquor|beer) )?(?:a|per|every) day
tremor: tremors?|tremulous(?:ness)?|(?:hands?|body) (?:\w+ ){0,2}shak(?:ing|e|y)|shaky|the shakes|shak(?:ing|y) hands
eye_movement_trouble: ophthalmoplegia|(?:eye|gaze) (?:movement )?pals(?:y|ies)|nystagmus|wernicke\w*
drug_use: (?:iv|intravenous|injection|injecting|illicit|recreational) drug(?:s)?(?: use(?:r)?| abuse)?|ivdu|pwid|(?:inject|shoot)\w* (?:up|drugs|heroin|fentanyl|meth)|heroin|fentanyl use|cocaine|methamphetamine|crystal meth|crack
child: child(?:ren)?|toddler|kid|my (?:son|daughter|little (?:boy|girl))|(?:little|baby) (?:boy|girl)|schoolchild|infant|baby|newborn|neonate|\d+[- ](?:month|week|mo|wk)s?[- ]old|(?:[1-9]|1[0-5]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[- ](?:year|yr)s?[- ]old|(?:[1-9]|1[0-5]) ?y/?o|\d+ ?mo(?= (?:old|m|f|male|female|boy|girl)\b)|\d+ ?wko|pediatric patient
infant: infant|baby|newborn|neonate|\d+[- ](?:week|wk)s?[- ]old|(?:[1-9]|1[01]|one|two|three|four|five|six|seven|eight|nine|ten|eleven)[- ](?:month|mo)s?[- ]old|\d+[- ]day[- ]old (?:baby|infant|boy|girl|male|female)
infant_under_3_months: newborn|neonate|(?:[1-9]|1[0-2]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[- ](?:week|wk)s?[- ]old|(?:[12]|one|two)[- ](?:month|mo)s?[- ]old|\d+[- ]day[- ]old (?:baby|infant|boy|girl|male|female)
poor_feeding: poor(?:ly)? feed(?:ing)?|not feeding(?: well)?|(?:refus\w+|won'?t take|not taking|off) {my}(?:bottle|breast|feeds?|milk)|feeding (?:\w+ )?(?:less|poorly|difficult\w+)|less than half (?:\w+ )?(?:feeds|usual)|(?:won'?t|not) (?:eat(?:ing)?|nurs(?:e|ing)|drink(?:ing)?)
-poor_feeding: (?:feeding|eating|drinking|nursing|breastfeeding) well|good oral intake|tolerating feeds
chest_recession: (?:chest |subcostal |intercostal |suprasternal )?(?:retractions?|recessions?|indrawing)|nasal flaring|grunting|head bobbing|(?:ribs?|belly|stomach|tummy) (?:\w+ ){0,3}(?:suck\w* in|sticking out|pulling in)|sucking in (?:\w+ )?(?:ribs?|tummy|belly)
-chest_recession: no increased work of breathing|normal work of breathing
apnea: (?<!sleep )(?<!obstructive )apn(?:o)?eas?|apn(?:o)?eic|stopp(?:ed|ing|s) breathing|pauses? in breathing|brue|turned blue and limp
barking_cough: bark(?:ing|y)(?: cough)?|seal-?like cough|croup(?:y)?
whooping: whoop(?:ing)?(?: cough)?|pertussis|paroxysm\w* (?:of )?cough\w*|coughing fits
choking_event: chok(?:ed|ing) (?:on|episode|event)|(?:swallowed|inhaled|aspirated) (?:a |an )?(?:\w+ )?(?:coin|battery|peanut|bead|toy|button|magnet|nut|grape)|foreign body (?:aspiration|inhalation|ingestion)|button battery
bulging_fontanelle: bulging (?:anterior )?fontanel(?:le)?|(?:full|tense) fontanel(?:le)?|soft spot (?:\w+ ){0,2}(?:bulging|swollen|tense)|fontanel(?:le)? (?:\w+ ){0,2}(?:bulging|full|tense)
-bulging_fontanelle: fontanel(?:le)? (?:is )?(?:soft|flat)|(?:soft,?|open,?)(?: and)? flat fontanel(?:le)?
inconsolable_crying: inconsolabl[ey]|(?:won'?t|can'?t|doesn'?t|not) stop crying|crying (?:\w+ ){0,3}(?:nonstop|non-?stop|hours|constantly|all (?:day|night))|persistent crying|high-?pitched cry|(?:can'?t|cannot|unable to) (?:be )?(?:console|settle|soothe)[ds]?|excessive crying|colic(?:ky baby)?|fuss(?:y|iness)|irritab(?:le|ility)
high_pitched_cry: high-?pitched cry(?:ing)?|weak cry|moaning cry
legs_drawn_up: (?:draw|pull|bring)\w* (?:up )?{my}(?:knees|legs)(?: up)?|episodic (?:crying|screaming)|intussusception
hair_tourniquet: hair tourniquet|(?:hair|thread) (?:\w+ )?(?:around|wrapped)|(?:toe|finger|penis) (?:\w+ ){0,2}(?:swollen|purple|blue)
groin_lump: (?:inguinal|groin|scrotal|femoral) (?:\w+ )?(?:hernia|lump|swelling|bulge)|(?:lump|bulge) in {my}groin|(?:incarcerated|strangulated|irreducible) hernia|hernia
limp: limp(?:s|ing)?|(?:won'?t|refus\w+ to|not|stopped|doesn'?t want to) (?:walk(?:ing)?|weight[- ]bear|bear(?:ing)? weight|put (?:\w+ )?(?:weight|foot down))|antalgic gait|walking funny
slipped_hip_signs: (?:scfe|sufe|slipped (?:capital |upper )?femoral epiphysis)|(?:reduced|limited|painful|loss of) internal rotation|externally rotated (?:hip|leg|foot)|knee pain with normal knee
poor_weight_gain: (?:poor|faltering|slow|inadequate) (?:weight gain|growth)|failure to thrive|(?:not|isn'?t) (?:gaining|putting on) (?:any )?weight|(?:below|crossing|dropp\w+|fall\w+) (?:\w+ ){0,4}(?:cent(?:iles?)|percentiles?)|underweight (?:child|baby|infant)|weight (?:\w+ )?faltering
=poor_weight_gain: FTT
delayed_milestones: (?:developmental (?:delay|regression)|delayed milestones|not (?:meeting|reaching) (?:\w+ )?milestones|los(?:t|ing) (?:\w+ )?(?:skills|milestones)|regress(?:ed|ion))
early_jaundice: (?:jaundice\w*|yellow) (?:\w+ ){0,4}(?:first 24 hours|24 hours|first day|day (?:one|1)|within (?:a|one) day)
prolonged_jaundice: (?:jaundice\w*|yellow) (?:\w+ ){0,5}(?:(?:two|three|2|3|four|4) weeks|14 days|21 days)|prolonged jaundice
unvaccinated: unvaccinated|unimmuni[sz]ed|(?:not|behind on|no|missed) (?:\w+ ){0,2}(?:vaccin\w+|immuni[sz]ations?|shots)|under-?immuni[sz]ed|incomplete (?:vaccin\w+|immuni[sz]ations?)
-unvaccinated: (?:vaccin\w+|immuni[sz]ations?|shots) (?:are |is )?(?:up to date|utd|current|complete)|fully (?:vaccinated|immuni[sz]ed)
kawasaki_signs: kawasaki\w*|(?:cracked|red|fissured) lips|strawberry tongue|(?:swollen|peeling|red) (?:hands and feet|palms|fingers and toes)|fever (?:\w+ ){0,4}(?:five|5|six|6|seven|7) days
complex_febrile_seizure: complex febrile (?:seizure|convulsion)|focal seizure|(?:second|two|2|more than one|repeated|multiple) (?:seizures?|convulsions?) (?:\w+ ){0,3}(?:24 hours|same day|today)|(?:seizure|convulsion) (?:\w+ ){0,4}(?:15|fifteen|20|twenty|30|thirty) min\w*
`;
