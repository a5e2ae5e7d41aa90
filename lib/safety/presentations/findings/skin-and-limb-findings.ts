/** Findings of skin, bones, joints, back, injuries and allergy. Format: `finding-table.ts`. */
export const SKIN_AND_LIMB_FINDINGS = String.raw`
rash: rash(?:es)?|skin eruption|exanthem|spots (?:\w+ ){0,2}(?:all over|on {my})|hives|urticaria(?:l)?|welts
hives: hives|urticaria(?:l)?|welts|wheals
skin_peeling_or_blisters: blister(?:s|ing|ed)?|bullae|bullous|(?:skin )?(?:peeling|sloughing|coming off)|desquamat\w+|nikolsky\w*|epidermal (?:loss|detachment)|vesicl(?:es|ular)
mucosal_lesions: (?:mouth|oral|genital|lip|mucosal|eye) (?:\w+ )?(?:ulcers?|sores|erosions?|blisters|lesions|involvement)|(?:sores|ulcers|blisters) (?:\w+ )?(?:in|on) {my}(?:mouth|lips|genitals|eyes)|mucositis
erythroderma: erythroderm\w*|red (?:all over|from head to toe)|sunburn-?like rash|strawberry tongue
new_medicine: (?:new|started|recent(?:ly)?) (?:\w+ ){0,4}(?:medication|medicine|drug|antibiotic|pill)s?|(?:started|after taking|since (?:starting|taking)) (?:\w+ ){0,3}(?:allopurinol|carbamazepine|lamotrigine|phenytoin|bactrim|sulfa|antibiotics?|penicillin|amoxicillin|ibuprofen|nsaids?)
target_lesions: target(?:oid)? lesions?|bull'?s-?eye|erythema migrans
tick_bite: tick (?:bites?|exposure|attached)|bitten by a tick|pulled (?:off )?a tick|deer tick
dermatomal_rash: dermatomal|shingles|zoster|band of blisters|rash (?:\w+ ){0,4}(?:one side|stripe|band)
skin_infection: cellulitis|(?:red|hot|swollen|warm)(?:,| and)? (?:\w+ ){0,2}(?:skin|leg|foot|arm|hand)|abscess|boil|erysipelas|skin infection|(?:spreading )?erythema|redness (?:\w+ ){0,2}spread\w*
spreading_redness: (?:rapidly |quickly )?spreading (?:\w+ )?(?:redness|erythema|cellulitis|infection|red)|redness (?:\w+ ){0,3}(?:spread\w*|moving up|streak\w*|going up)|red streaks?|lymphangitis|outside the (?:line|margin|border)s?
skin_crepitus: (?:subcutaneous |skin )?crepitus|crepitance|(?:skin|dusky|purple|black|necrotic) (?:\w+ )?(?:necrosis|discolou?ration|patch)|necroti[sz]ing|(?:gas|air) in {my}(?:soft tissues?)|subcutaneous (?:gas|emphysema)|gas gangrene
lip_or_tongue_swelling: (?:lips?|tongue|face|facial|eyelids?|mouth) (?:\w+ ){0,3}(?:swelling|swollen|swell(?:ed|s)?(?: up)?|puffy)|swell\w* (?:of|in) {my}(?:lips?|tongue|face|mouth)|swollen (?:lips?|tongue|face|eyelids?)|angio-?(?:o)?edema
throat_tightness: throat (?:\w+ ){0,4}(?:clos(?:ing|ed)|swell(?:ing|ed)|tight(?:ening|ness)?|swollen)|tight throat|lump in {my}throat|anaphyla(?:xis|ctic)
allergic_reaction: allergic reaction|anaphyla(?:xis|ctic)|reaction to (?:\w+ )?(?:peanuts?|nuts|shellfish|shrimp|penicillin|amoxicillin|bee|wasp|eggs|milk)|(?:ate|eaten|after eating) (?:\w+ ){0,2}(?:peanuts?|nuts|shellfish|shrimp)|(?:bee|wasp|hornet) sting|stung by|used (?:my|his|her|an|the) epi-?pen
ace_inhibitor_use: ace inhibitors?|lisinopril|enalapril|ramipril|benazepril|captopril|perindopril
back_pain: back ?ache|(?:low(?:er)? )?back (?:\w+ )?(?:pain|ache|spasms?|strain)|lumbago|sciatica|(?:lumbar|thoracic|spinal|spine) (?:\w+ )?pain|back (?:\w+ ){0,3}(?:hurts?|killing|hurting|sore|aches|aching|went out|gave out)|pain (?:\w+ )?(?:in|across) {my}(?:low(?:er)? |upper |mid )?back|threw (?:my|his|her) back out|lbp
saddle_numbness: saddle (?:\w+ )?(?:an(?:a)?esthesia|numbness|area|par(?:a)?esthesias?|hyp(?:o)?(?:a)?esthesia)|numb(?:ness)? (?:\w+ ){0,3}(?:groin|saddle area|perineum|genitals|private parts|between {my}legs|bottom|buttocks)|(?:can'?t|cannot) feel (?:\w+ )?(?:wip\w+|toilet paper|private parts|bottom)|can'?t feel (?:\w+ ){0,3}when (?:i|he|she) wipes?|numb when (?:i |he |she )?wip\w+
bladder_or_bowel_trouble: (?:loss of|lost|losing|no) (?:control of )?{my}(?:bowels?|bladder)(?: (?:or|and) (?:bowels?|bladder))?(?: (?:control|function))?|(?:bowel|f(?:a)?ecal|bladder|urinary) (?:and (?:bowel|bladder) )?(?:incontinence|retention)|incontinen(?:t|ce)|(?:wet|soiled|peed|pooped) (?:my|him|her)self|(?:can'?t|unable to|couldn'?t|cannot) (?:pee|urinate)|(?:can'?t|cannot|unable to|couldn'?t) (?:hold|control) {my}(?:urine|pee|water|stool|bladder|bowels?)|accidents? with {my}(?:bowels?|bladder)|(?:urine|stool) leak\w*
spine_tenderness: (?:spinal|midline|vertebral|spinous process|bony|percussion|spine) (?:\w+ )?tender(?:ness)?|tender (?:\w+ )?(?:over|on) {my}(?:spine|vertebra\w*|midline)
night_pain: (?:night|nocturnal) pain|pain (?:\w+ ){0,3}(?:at night|wakes?|waking|lying (?:down|flat))|(?:wakes?|waking|woke) (?:me|him|her) (?:up )?(?:\w+ ){0,3}(?:pain|at night)|pain (?:\w+ )?(?:at rest|unremitting|unrelenting)
leg_radiation: sciatica|radicul\w+|(?:radiat\w+|shoot\w*|goes|going|travels?) (?:\w+ )?(?:down|into|to) {my}(?:left |right |both )?(?:legs?|buttocks?|foot|thigh|calf)|straight leg raise (?:is |was )?positive
mechanical_back_pain: (?:worse|pain|hurts) (?:\w+ ){0,3}(?:bend\w*|lift\w*|twist\w*|mov\w+)|after (?:\w+ )?(?:lifting|gardening|shovel\w*|moving furniture)|muscle (?:spasm|strain)|paraspinal (?:\w+ )?(?:tenderness|spasm)
morning_stiffness: morning stiffness|stiff(?:ness)? (?:\w+ ){0,2}(?:in|every) (?:the )?morning(?:s)?|better with (?:exercise|movement|activity)
joint_swelling: (?:joint|knee|ankle|elbow|wrist|toe|finger|hip|shoulder) (?:\w+ ){0,3}(?:swelling|swollen|effusion|swelled(?: up)?|puffy)|swollen (?:\w+ )?(?:joints?|knees?|ankles?|elbows?|wrists?|toes?|fingers?)|(?:swelling|effusion) (?:of|in) {my}(?:\w+ )?(?:joint|knee|ankle|elbow|wrist|toe)|(?:monoarthritis|arthritis flare|gout(?:y)?(?: (?:flare|attack|arthritis))?)
hot_joint: (?:hot|red|warm)(?:,| and)? (?:\w+ ){0,2}(?:joint|knee|ankle|elbow|wrist|toe|hip)|(?:joint|knee|ankle|elbow|wrist|toe) (?:\w+ ){0,3}(?:hot|red|warm)|septic (?:joint|arthritis)
cannot_bear_weight: (?:can'?t|cannot|unable to|won'?t|will not|refus\w+ to|not able to|not|couldn'?t|difficulty) (?:bear\w*|put(?:ting)?|walk(?:ing)?|stand(?:ing)?) (?:\w+ )?(?:weight|on (?:it|the|my|his|her))?|non-?weight[- ]bearing|(?:inability|refusal) to (?:bear weight|walk)
-cannot_bear_weight: (?:able to )?(?:bear(?:ing|s)? weight|weight[- ]bearing|walk(?:ing|s)? (?:normally|without difficulty|independently))
restricted_joint_motion: (?:can'?t|unable to|won'?t|cannot) (?:move|bend|straighten) {my}(?:\w+ )?(?:joint|knee|hip|ankle|elbow|wrist|shoulder)|(?:limited|reduced|painful|severely restricted) (?:\w+ )?(?:range of motion|rom|movement)|pain (?:\w+ )?with (?:any |passive )(?:range of )?(?:motion|movement)
first_toe_pain: podagra|(?:big|great|first) toe (?:\w+ ){0,3}(?:pain|hurts|red|swollen|swelling)|gout
prosthetic_joint: prosthetic (?:joint|knee|hip)|(?:knee|hip|joint|shoulder) replacement|arthroplasty|hardware in place
many_joints: poly-?arthr(?:itis|algia)|(?:multiple|many|several|all) (?:\w+ )?joints|symmetric(?:al)? joint
joint_injury: (?:twisted|sprained|rolled|injured|fell (?:on|onto)) {my}(?:\w+ )?(?:knee|ankle|wrist|elbow|hip|foot|shoulder)|(?:knee|ankle|wrist|shoulder|hip|foot) (?:injury|sprain)
limb_injury: (?:arm|leg|wrist|ankle|knee|foot|hand|elbow|shoulder|hip|limb|finger|toe) (?:\w+ )?(?:injury|fracture|trauma|sprain|dislocation|deformity)|(?:broke|broken|fractured|twisted|sprained|rolled|dislocated|crushed|injured) {my}(?:left |right )?(?:arm|leg|wrist|ankle|knee|foot|hand|elbow|shoulder|hip|finger|toe)|crush injury
open_fracture: (?:open|compound) fracture|bone (?:\w+ )?(?:sticking out|through the skin|visible|exposed)|exposed bone
deformity: deform(?:ity|ed)|(?:shortened|externally rotated|out of place|wrong angle)
pain_on_passive_stretch: pain (?:\w+ )?(?:on|with) passive (?:stretch\w*|movement|extension|flexion)|compartment syndrome|tense (?:\w+ )?(?:compartment|calf|forearm|swelling)|tight cast|pain (?:\w+ ){0,4}(?:despite|in spite of) (?:\w+ )?(?:morphine|opioids?|painkillers)
limb_numb_after_injury: (?:numb(?:ness)?|tingling|can'?t feel) (?:\w+ ){0,3}(?:below|distal\w*|past|fingers|toes)|neurovascular(?:ly)? (?:compromise|deficit)
-limb_numb_after_injury: neurovascularly intact|nvi|distal (?:pulses|sensation) (?:are |is )?intact
hip_pain: hip (?:\w+ )?(?:pain|hurts?|ache|fracture)|pain in {my}(?:left |right )?(?:hip|groin)|groin pain
fall: (?:fell|falling (?:down|over|off)|tripped|slipped)(?! (?:asleep|behind|apart|ill|back|short|in love))|fallen(?! (?:asleep|behind))|(?:a|had|two|three|several|recurrent|multiple|frequent|mechanical|unwitnessed|witnessed|ground[- ]level|recent|of) falls?|falls? (?:at|in|down|from|off|on|out|while|yesterday|today|last)|found on (?:the )?floor
long_lie: long lie|(?:on the floor|down) (?:\w+ ){0,3}(?:hours|all night|overnight|since yesterday)
high_energy_injury: (?:high[- ](?:energy|speed|velocity))|mvc|mva|rta|motor ?vehicle (?:\w+ )?(?:crash|collision|accident)|car (?:crash|accident|wreck)|(?:hit|struck) by (?:a )?(?:car|truck|vehicle)|ejected|fell (?:\w+ ){0,4}(?:feet|metres|meters|stairs|ladder|roof|height)|fall from (?:a )?(?:height|ladder|roof)|motorcycle (?:crash|accident)|pedestrian
wound: wounds?(?! up)|lacerat(?:ion|ions|ed)|cut(?:s)? (?:on|to|my|his|her)|gash(?:es)?|(?:cut|sliced|gashed) {my}(?:\w+ )?(?:hand|finger|arm|leg|foot|face|head|thumb|scalp)|puncture|stab(?:bed)?(?: wound)?|abrasions?
wound_contamination: (?:dirty|contaminated|soiled|rusty|manure|saliva)(?: (?:\w+ )?(?:wound|nail|soil))?|stepped on (?:a )?(?:\w+ )?nail|foreign body|glass (?:\w+ )?in {my}|bite
uncontrolled_bleeding: (?:won'?t|will not|can'?t|doesn'?t|not) stop(?:ping|s)? bleeding|(?:arterial|pulsatile|spurting|uncontrolled|brisk|pumping) (?:\w+ )?bleed\w*|blood (?:\w+ )?(?:spurting|pumping)|tourniquet|bleeding (?:\w+ )?(?:won'?t|will not|wouldn'?t|can'?t be|doesn'?t) stop(?:ped)?
tendon_or_nerve_injury: (?:can'?t|cannot|unable to) (?:bend|straighten|move|extend|flex|feel) {my}(?:\w+ )?(?:finger|thumb|toe|tip|hand)|tendon (?:injury|laceration|exposed|involvement)|nerve injury|numb (?:finger|thumb|tip|toe)|through to (?:the )?bone
deep_or_joint_wound: (?:deep|penetrating|gaping) (?:\w+ )?(?:wound|lacerat\w+|cut|stab)|(?:into|over|near|involves?) {my}joint|(?:chest|abdominal|neck|back) (?:stab|penetrating|gunshot|wound)|gunshot|gsw|stab(?:bed| wound)
tetanus_not_current: (?:tetanus|tdap|td) (?:\w+ ){0,4}(?:unknown|not up to date|overdue|more than|over|out of date|expired|not current|never)|never (?:been )?(?:vaccinated|immuni[sz]ed)|(?:unsure|don'?t know|can'?t remember) (?:\w+ ){0,4}tetanus
-tetanus_not_current: tetanus (?:is |was )?(?:up to date|current|utd)
bite: (?:dog|cat|human|animal|snake|spider|insect|bat|raccoon|monkey|rat) bites?|bitten by|bite wound|(?:dog|cat|snake|bat) bit(?: me| him| her)?|(?:bitten|bit) (?:on|in) {my}|bitten(?! by the bug)
bat_or_wild_animal: bats?(?! (?:and ball))|raccoons?|skunk|fox|stray (?:dog|cat)|wild animal|rabid|rabies|unvaccinated (?:dog|cat)|unprovoked
snake_bite: snake ?-?bit(?:e|ten|es)|bitten by a (?:\w+ )?snake|rattlesnake|envenomation|copperhead|adder|viper|cobra
hand_bite: (?:bite|bitten|bit) (?:\w+ ){0,4}(?:hand|finger|knuckle|wrist)|fight bite|clenched fist|punched (?:someone|him|her|a \w+) in the (?:mouth|teeth|face)|(?:hand|finger) (?:\w+ )?bites?
burn: burn(?:s|ed|t)? (?:injur\w+|{my}(?:\w+ )?(?:hand|arm|leg|face|foot|finger|chest|back)|on|to|from)|scald(?:s|ed)?|(?:chemical|electrical|flame|thermal|sun|grease|friction) burns?|(?:first|second|third|partial|full)[- ](?:degree|thickness)(?: \w+){0,2} burns?|sunburn
large_burn: (?:[1-9]\d|ten|fifteen|twenty|thirty) ?(?:%|percent) (?:\w+ )?(?:tbsa|body|bsa|burn)|tbsa|large burns?|(?:full[- ]thickness|third[- ]degree|charred|leathery) (?:\w+ )?(?:burns?|skin)
inhalation_injury: inhalation (?:injury|burn)|smoke inhalation|(?:singed|burnt|burned) (?:nasal hair|eyebrows|nose hairs?|facial hair)|soot (?:\w+ ){0,4}(?:mouth|nose|sputum|nostrils)|carbonaceous sputum|enclosed space|house fire
burn_of_special_area: burn\w* (?:\w+ ){0,5}(?:face|hands?|feet|genital\w*|perineum|joints?|eyes?)|(?:facial|hand|perineal|genital) burns?|circumferential
electrical_or_chemical_burn: (?:electrical|electric|chemical|high[- ]voltage|acid|alkali|lightning) (?:\w+ )?(?:burn|shock|injury)|electrocut\w+|struck by lightning
injury_does_not_fit: (?:story|history|explanation|mechanism|account) (?:\w+ ){0,4}(?:inconsistent|doesn'?t (?:fit|match)|does not (?:fit|match)|chang\w+|implausible)|inconsistent (?:history|story|mechanism)|(?:patterned|loop|belt|cigarette|immersion|glove and stocking) (?:\w+ )?(?:bruis\w*|marks?|burns?)|(?:suspected|concern for) (?:\w+ )?(?:abuse|nai|non-?accidental)|non-?accidental|unwitnessed (?:fall|injury)|bruis\w* (?:\w+ ){0,3}(?:ear|neck|torso) (?:\w+ )?(?:infant|baby)?|delay in (?:seeking care|presentation)
`;
