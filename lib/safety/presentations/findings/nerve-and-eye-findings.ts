/** Findings of the nervous system, eyes, ears, nose and throat. Format: `finding-table.ts`. */
export const NERVE_AND_EYE_FINDINGS = String.raw`
headache: headaches?|head ?ache|migraines?|head (?:\w+ ){0,2}(?:hurts?|pounding|throbbing|killing)|pain in {my}head
=headache: HA|H/A
thunderclap_headache: thunderclap(?: headache)?|worst headache(?: (?:of|in|i've ever had)(?: (?:my|his|her|the) life)?)?|sudden(?:,)? (?:onset )?(?:severe )?headache|headache (?:\w+ ){0,4}(?:sudden(?:ly)?|out of nowhere|like a (?:clap|hammer|baseball bat|bolt))|hit (?:in|on) the (?:back of the )?head with a (?:bat|hammer)
headache_worse_lying_or_straining: (?:headache|worse) (?:\w+ ){0,4}(?:lying (?:down|flat)|coughing|straining|bending (?:over|down)|valsalva|in the mornings?|on waking)|early morning headaches?|wakes? (?:me|him|her) (?:up )?with (?:a )?headache
headache_better_lying: (?:headache|better|relieved) (?:\w+ ){0,3}(?:when )?lying (?:flat|down)|postural headache|worse (?:\w+ ){0,2}(?:standing|sitting|upright)|orthostatic headache
photophobia: photophobi[ac]|(?:light|lights|bright light) (?:\w+ ){0,2}(?:hurts?|bothers?|bothering)(?: {my}eyes)?|sensitive to (?:the )?light
aura: aura|zig-?zag\w*(?: lines)?|scintillat\w+|flashing lights before
stiff_neck: (?:stiff|rigid) neck|neck (?:\w+ ){0,2}(?:stiff(?:ness)?|rigid(?:ity)?)|nuchal rigidity|meningism(?:us)?|can'?t (?:bend|move|touch) {my}(?:neck|chin to {my}chest)|kernig|brudzinski
-stiff_neck: neck (?:is |was )?supple|supple neck|full range of (?:neck )?motion of the neck
scalp_tenderness: scalp (?:\w+ )?tender(?:ness)?|tender (?:scalp|temples?|temporal arter\w+)|(?:hurts?|pain) (?:\w+ ){0,2}(?:comb|brush)(?:ing)? {my}hair|temporal (?:artery )?tenderness
jaw_claudication: jaw claudication|jaw (?:\w+ ){0,3}(?:chewing|chew|tires|pain when eating)|pain (?:\w+ ){0,2}chewing
papilledema: papill(?:o)?edema|swollen optic discs?|blurred (?:optic )?disc margins?
vision_loss: (?:vision|visual|sight) loss|loss of (?:\w+ )?(?:vision|sight)|(?:lost|losing) (?:\w+ )?(?:vision|sight|eyesight)|can'?t see (?:out of|from|with|anything)|cannot see (?:out of|from|with|anything)|blind(?:ness)?(?! (?:ended|spot|study|date|trial))|gone blind|went blind|curtain (?:\w+ ){0,3}(?:down|over|across)|vision (?:went|gone|going) (?:black|dark|gr[ae]y)|amaurosis(?: fugax)?|(?:couldn'?t|could not) see (?:out of|from|with|anything)|(?:everything|eye) went (?:black|dark|gr[ae]y)
blurred_vision: blurr(?:y|ed|ing) (?:of )?vision|vision (?:\w+ ){0,2}blurr(?:y|ed)|visual (?:disturbance|changes?)|vision changes?|decreased (?:visual acuity|vision)
double_vision: diplopia|double vision|seeing double
flashes_and_floaters: floaters?|flashes (?:of light|and floaters)?|photopsia|curtain (?:\w+ ){0,3}(?:down|over|across)
field_defect: (?:visual )?field (?:defect|cut|loss)|hemianopi?a|rapd|relative afferent pupil\w* defect
eye_pain: eye pain|ocular pain|pain (?:\w+ )?(?:in|behind) {my}(?:left |right )?eyes?|eyes? (?:\w+ ){0,2}(?:hurts?|painful|aching)|painful (?:red )?eye
red_eye: (?:red|pink|bloodshot|injected) eyes?|eyes? (?:\w+ ){0,3}(?:red|pink|bloodshot)|conjunctivitis|pink ?eye|conjunctival injection|eye redness|redness (?:of|in) {my}(?:left |right )?eye
halos: halos?|haloes|rainbows? around lights
fixed_mid_dilated_pupil: (?:fixed|mid-?dilated|unreactive|non-?reactive|irregular|teardrop|peaked) (?:\w+ )?pupil|pupil (?:\w+ ){0,3}(?:fixed|unreactive|mid-?dilated|irregular)
unequal_pupils: anisocoria|unequal pupils|pupils (?:\w+ )?unequal|(?:one|left|right) pupil (?:\w+ ){0,2}(?:bigger|larger|blown|dilated)|blown pupil|horner\w*|ptosis|droop(?:ing|y) eyelid
-unequal_pupils: perrla?|pupils (?:are )?equal
hazy_cornea: (?:hazy|cloudy|opaque|white spot on the) cornea|corneal (?:ulcer|opacity|infiltrate|haze|edema)|hypopyon|hyphema
contact_lenses: contact lens(?:es)?|wears contacts|slept in {my}contacts|contacts
eye_chemical_or_injury: (?:chemical|bleach|alkali|acid|cement|metal|something) (?:\w+ ){0,3}(?:in|into|to) {my}(?:left |right )?eyes?|(?:penetrating|globe) (?:eye )?injury|grinding metal|hammering (?:metal|on metal)|foreign body in {my}eye
eye_discharge: (?:eye )?(?:discharge|crust\w*|gunk|goop|goopy|sticky) (?:\w+ ){0,3}(?:eyes?|lids|lashes)|(?:eyes?|lids) (?:\w+ ){0,3}(?:crusty|crusted|stuck|sticky|goopy|gunky|discharge)
itchy_eyes: itchy(?:,)? (?:watery )?eyes|eyes? (?:\w+ )?itch\w*
dizziness: dizz(?:y|iness)|vertigo|(?:room|everything|world) (?:\w+ ){0,2}spin(?:s|ning)|off balance|woozy|giddy
spinning_with_head_turning: (?:worse|dizz\w+|spin\w*|vertigo) (?:\w+ ){0,3}(?:turn\w*|roll\w*|mov\w+) (?:\w+ ){0,2}(?:head|over|in bed)|dix-?hallpike|positional vertigo|bppv|lasts? (?:\w+ )?seconds
nystagmus_central: (?:vertical|direction-?changing|bidirectional|central) nystagmus|skew deviation|normal head impulse
ataxia: ataxi[ac]|can'?t (?:walk|stand)(?: (?:straight|unaided|without help))?|cannot walk|unable to (?:walk|stand)|unsteady(?: gait| on {my}feet)?|stagger\w*|(?:falls?|falling|veer\w+) to (?:one|the (?:left|right)) side|dysmetria|loss of (?:balance|coordination)
-ataxia: (?:gait|walking) (?:is |was )?(?:normal|steady)|steady gait|normal gait
hearing_loss: hearing loss|loss of hearing|(?:lost|losing) (?:\w+ )?hearing|can'?t hear (?:out of|from|in)|deaf(?:ness)?|muffled hearing
tinnitus: tinnitus|ringing in {my}ears?|ears? (?:\w+ )?ringing
focal_weakness: (?:one|left|right|l|r)[- ]sided? (?:\w+ )?weakness|(?:weak(?:ness)?|numb(?:ness)?) (?:\w+ )?(?:in|of|on|down) (?:\w+ )?(?:one|left|right|l|r) (?:\w+ )?(?:side|arm|leg|hand|face|foot|upper|lower)|(?:left|right|l|r|one) (?:arm|leg|hand|face|upper extremity|lower extremity|hemi)\w* (?:\w+ ){0,2}(?:weak(?:ness)?|numb(?:ness)?|went dead|gave out|paraly[sz]\w+)|hemipar(?:esis|etic)|hemiplegi[ac]|can'?t (?:move|lift|use|raise) {my}(?:left |right )?(?:arm|leg|hand|side)|focal (?:neurologic(?:al)? )?(?:deficits?|weakness|signs)|pronator drift|side of (?:the |my |his |her )?body (?:\w+ ){0,2}(?:weak|numb)
-focal_weakness: non-?focal(?: neuro\w*(?: exam)?)?|neurologically intact|(?:strength|power) (?:is )?5/5(?: throughout)?|no focal (?:neurologic(?:al)? )?(?:deficits?|signs)
facial_droop: fac(?:e|ial) (?:\w+ ){0,2}(?:droop\w*|asymmetry|weakness|palsy)|droop(?:ing|y) (?:of )?(?:\w+ )?(?:face|mouth|side of)|mouth (?:\w+ ){0,3}(?:droop\w*|crooked|to one side)|bell'?s palsy
-facial_droop: face (?:is )?symmetric(?:al)?|facial symmetry
speech_trouble: slurred speech|slurring(?: {my}(?:words|speech))?|dysarthri[ac]|aphasi[ac]|(?:can'?t|couldn'?t|cannot|trouble|difficulty) (?:speak(?:ing)?|talk(?:ing)?|find(?:ing)? (?:the |my |his |her )?words|get(?:ting)? (?:the |my |his |her )?words out)|speech (?:\w+ ){0,3}(?:slurred|garbled|jumbled)|garbled speech|word[- ]finding difficult\w+|(?:wasn'?t|isn'?t|not|un)\s?able to (?:speak|talk)|stopped (?:talking|speaking)
-speech_trouble: speech (?:is |was )?(?:clear|fluent|normal)
numbness: numb(?:ness)?|tingling|pins and needles|par(?:a)?esthesias?|loss of (?:sensation|feeling)|can'?t feel {my}(?:feet|legs|hands|fingers|toes|face)
weakness: weak(?:ness)?|legs (?:\w+ ){0,2}(?:give way|giving way|gave out|like jelly)|loss of strength|no strength
ascending_weakness: ascending (?:weakness|paralysis)|weakness (?:\w+ ){0,4}(?:spread\w*|mov\w+|work\w+) (?:\w+ ){0,2}up|(?:started|began) in {my}(?:feet|legs) (?:\w+ ){0,4}(?:up|arms)|guillain(?:-| )barr\w*
bilateral_leg_weakness: (?:bilateral|both) (?:leg|legs|lower extremity|lower extremities) (?:\w+ ){0,2}(?:weak(?:ness)?|numb(?:ness)?)|legs (?:are |were |feel |felt |both |have been )*(?:weak|heavy|numb)|weakness (?:in|of) (?:both|my|his|her|the) legs|paraplegi[ac]|parapar(?:esis|etic)|difficulty walking
absent_reflexes: (?:absent|reduced|diminished|no) (?:\w+ )?reflexes|areflexi[ac]|hyporeflexi[ac]
upper_motor_signs: hyper-?reflexi[ac]|brisk reflexes|clonus|babinski|upgoing (?:plantars?|toes?)|spasticity|hoffmann\w*
fatigable_weakness: fatigu?able|(?:weakness|worse|drooping) (?:\w+ ){0,4}(?:end of the day|later in the day|with use|by evening)|myasthenia
bulbar_weakness: (?:trouble|difficulty|problems) swallowing|choking on (?:food|liquids|water|saliva)|nasal speech|bulbar (?:weakness|palsy|symptoms)
dark_urine: (?:dark|tea-?colou?red|cola-?colou?red|coke-?colou?red|brown) urine|urine (?:\w+ ){0,3}(?:dark|brown|like (?:tea|cola|coke))|pee (?:\w+ ){0,3}(?:dark|brown)
seizure: seizures?|seiz(?:ed(?! (?:the|by|my|his|her))|ing)|convuls(?:ion|ions|ing|ed)|fits?(?= (?:of shaking|lasting|last night|yesterday|today))|had a fit|having (?:a )?fits?|tonic-?clonic|status epilepticus|shak(?:ing|en|ed) all over|epileptic
prolonged_seizure: status epilepticus|seiz\w+ (?:\w+ ){0,4}(?:more than|over|for|lasting|lasted) (?:\w+ )?(?:[5-9]|[1-9]\d|five|ten|fifteen|twenty|thirty) min\w*|(?:back[- ]to[- ]back|cluster of|repeated|multiple|several) seizures|(?:still|keeps) seizing
first_seizure: (?:first|new[- ]onset|new|first ever|first-ever) (?:\w+ )?(?:seizure|fit|convulsion)|never had a (?:seizure|fit) before
tongue_biting: (?:bit(?:ing|ten|e)?|tongue) (?:\w+ )?(?:tongue|bitten|bite|biting|laceration)
post_ictal: post-?ictal|(?:confused|sleepy|groggy|drowsy) (?:\w+ ){0,2}(?:after|afterwards)
known_epilepsy: (?:known )?epilepsy|(?:known )?seizure disorder|missed (?:\w+ ){0,2}(?:seizure (?:meds|medicine|medications?)|keppra|antiepileptics?|anticonvulsants?)
ear_pain: ear ?aches?|otalgia|ear (?:\w+ )?pain|pain (?:\w+ )?in {my}(?:left |right )?ears?|ears? (?:\w+ ){0,2}(?:hurts?|painful|aching|sore)|pulling at {my}ears?|tugging (?:at )?{my}ears?
ear_discharge: otorrh(?:o)?ea|(?:discharge|drainage|pus|fluid|drain\w*) (?:\w+ )?(?:from|out of|in) {my}(?:left |right )?ears?|ear (?:discharge|drainage)|ear (?:is |was )?(?:draining|leaking)
mastoid_swelling: mastoid(?:itis)?(?: (?:tender\w*|swelling))?|(?:swelling|red\w*|tender\w*|pain) behind {my}(?:left |right )?ear|ear (?:\w+ ){0,2}(?:sticking|pushed) (?:out|forward)|protruding ear
canal_tenderness: tragal tenderness|pain (?:\w+ ){0,2}(?:pulling|tug\w*|pressing) (?:\w+ ){0,2}(?:ear|tragus|pinna)|swollen (?:ear )?canal|canal (?:is )?(?:swollen|edematous)|swimm(?:ing|er'?s ear)
bulging_eardrum: bulging (?:tm|tympanic membrane|eardrum)|(?:tm|tympanic membrane|eardrum) (?:\w+ ){0,3}(?:bulging|red|erythematous)|red (?:tm|eardrum)
epistaxis: epistaxis|nose ?bleeds?|(?:nose|nostril) (?:\w+ ){0,3}(?:bleed\w*|bled)|bleeding from {my}nose|blood (?:from|out of) {my}nose
posterior_bleeding: blood (?:\w+ ){0,3}down {my}(?:throat|back of (?:my|his|her|the) throat)|both nostrils|posterior bleed\w*|swallowing blood|not stopp\w+ with pressure|won'?t stop bleeding|(?:more than|over|for) (?:20|30|twenty|thirty|an hour|(?:1|one) hour)(?: min\w*)? of (?:pressure|bleeding)
clear_nasal_fluid: (?:clear|watery) fluid (?:\w+ ){0,2}(?:nose|ear)|csf (?:leak|rhinorrh(?:o)?ea|otorrh(?:o)?ea)|battle'?s? sign|raccoon eyes|racoon eyes|panda eyes|h(?:a)?emotympanum|basal skull|basilar skull
sore_throat: sore throat|throat (?:\w+ ){0,2}(?:sore|hurts?|pain|painful|scratchy|raw)|pharyngitis|odynophagia|pain(?:ful)? (?:with |on |to )?swallow(?:ing)?|hurts? to swallow|tonsillitis
drooling: drool(?:s|ing)?|can'?t swallow (?:\w+ )?(?:saliva|spit|anything)|unable to swallow (?:\w+ )?(?:saliva|secretions)|pooling (?:of )?secretions
muffled_voice: muffled voice|hot potato voice|voice (?:\w+ ){0,3}(?:muffled|different|hoarse|changed)|hoarse(?:ness)?|voice change
trismus: trismus|lockjaw|can'?t open {my}(?:mouth|jaw)|difficulty opening {my}(?:mouth|jaw)|(?:limited|reduced) mouth opening|(?:hard|hurts) to open {my}(?:mouth|jaw)
uvula_deviation: uvula\w* (?:\w+ ){0,2}deviat\w+|deviated uvula|peritonsillar (?:abscess|swelling|bulge)|quinsy|(?:unilateral|one-sided) (?:tonsil\w*|throat) (?:swelling|pain)
tonsil_exudate: (?:tonsill?ar )?exudates?|white (?:spots|patches|stuff) (?:\w+ ){0,3}(?:tonsils?|throat)|pus on {my}tonsils?
neck_swelling: neck (?:\w+ )?swelling|swollen neck|bull neck|floor of (?:the )?mouth (?:\w+ ){0,2}(?:swell\w*|swollen|raised|elevat\w+)|ludwig'?s?|swelling under {my}(?:tongue|jaw|chin)
runny_nose: runny nose|rhinorrh(?:o)?ea|(?:nasal )?congestion|stuffy nose|stuffed up|coryza|sneez\w+|head cold
hoarseness_over_three_weeks: hoarse\w* (?:\w+ ){0,3}(?:months?|(?:[3-9]|three|four|five|six) weeks)
head_injury: head (?:injury|trauma|strike|knock)|(?:hit|struck|banged|bumped|knocked|cracked) {my}(?:\w+ )?head|(?:blow|hit) to the head|concuss(?:ion|ed)|tbi
repeated_vomiting_after_injury: vomit(?:ed|ing|s)? (?:\w+ ){0,3}(?:since|after) (?:\w+ ){0,2}(?:injury|fall|accident|hitting|hit)|vomited (?:\w+ )?(?:twice|two times|2 times|three times|3 times|several times|more than once)|(?:repeated|recurrent|multiple episodes of|projectile) (?:vomiting|emesis)
amnesia: amnesi[ac]|(?:can'?t|doesn'?t|does not|don'?t|unable to) remember (?:\w+ ){0,3}(?:happened|accident|fall|event|injury|before|it)?|memory (?:gap|loss) (?:\w+ )?(?:event|injury|accident)?|(?:does not|doesn'?t|can'?t|don'?t|no) recall(?: of)?(?: (?:the )?(?:event|accident|fall|injury))?
neck_pain: neck (?:\w+ )?(?:pain|ache|tenderness|soreness)|cervical (?:spine )?(?:pain|tenderness)|neck (?:\w+ ){0,2}(?:hurts?|sore|aches|painful|killing)|pain in {my}neck|c-?spine tenderness
midline_neck_tenderness: midline (?:\w+ ){0,3}tender\w*|c-?spine tenderness|bony (?:neck|cervical|spinal) tenderness
neck_manipulation: chiropract\w+|neck (?:manipulation|adjustment)|(?:cracked|adjusted) {my}neck
`;
