/** Findings of heart, vessels, lungs and airway. Format: `finding-table.ts`. */
export const HEART_AND_LUNG_FINDINGS = String.raw`
chest_pain: (?:chest|substernal|retrosternal|precordial|thoracic) (?:\w+ )?(?:pain|pains|pressure|tightness|discomfort|heaviness|ache|burning|squeezing)|(?:pain|pressure|tightness|discomfort|heaviness|tight(?:ness)?|ache|squeezing) (?:in|across|over|on) {my}(?:\w+ (?:side|part) of (?:the |my |his |her )?)?(?:chest|breastbone|sternum)|chest (?:\w+ ){0,2}(?:hurts?|hurting|aches|aching|feels tight)|angina|elephant (?:is )?(?:sitting |standing )?on {my}chest
=chest_pain: CP
exertional_chest_pain: exertional (?:chest )?(?:pain|pressure|tightness|discomfort|angina|symptoms)|(?:chest )?(?:pain|pressure|tightness|discomfort) (?:\w+ ){0,2}(?:with|on|during|after|when|while|whenever) (?:i'?m |he'?s |she'?s |i |he |she |they )?(?:\w+ )?(?:exertion|exercis\w+|walk\w*|climb\w*|stairs|activity|running|run)|angina|chest\b(?:(?!\bnot?\b)[^.;,]){0,40}\b(?:when|with|on|while|after) (?:i'?m |i |he |she )?(?:\w+ )?(?:exert\w+|exercis\w+|walk\w*|climb\w*|stairs)
-exertional_chest_pain: non-?exertional
pain_to_arm_or_jaw: (?:radiat\w+|goes|going|went|spread\w*|shoot\w*|moves?|travel\w*) (?:\w+ )?(?:down |up |in)?(?:to )?{my}(?:(?:left|right|both) )?(?:arms?|jaw|shoulder)|(?:arm|jaw) pain|pain (?:\w+ )?(?:down|in) {my}(?:left |right |both )?(?:arms?|jaw)
tearing_pain: (?:tearing|ripping)(?: \w+){0,2} pain|pain (?:\w+ ){0,4}(?:tearing|ripping)|(?:tearing|ripping) (?:sensation|feeling)|feels? like (?:it'?s |something (?:is )?)?(?:tearing|ripping)
pain_to_back: (?:radiat\w+|goes|going|went|spread\w*|shoot\w*|bor(?:es|ing)|through) (?:\w+ )?(?:straight |right )?(?:through )?(?:in)?to {my}back|pain (?:\w+ )?between {my}shoulder ?blades|interscapular pain
pleuritic_pain: pleuritic(?: (?:chest )?pain)?|pleurisy|(?:hurts?|pain|worse|sharp) (?:\w+ ){0,3}(?:with|on|when) (?:\w+ )?(?:deep breath\w*|breathing in|breathing|inspiration|breathe|taking a (?:deep )?breath|take a (?:deep )?breath)
positional_chest_pain: (?:better|relieved|improves?|eases?) (?:\w+ ){0,2}(?:leaning|sitting) (?:forward|up)|worse (?:\w+ ){0,2}lying (?:flat|down)|positional (?:chest )?pain
reproducible_pain: reproducible(?: \w+){0,3}|(?:chest wall|costochondral) tenderness|(?:pain|tender\w*|hurts?) (?:\w+ ){0,3}(?:when (?:i |you |he |she )?(?:press|push|touch)\w*|to palpation|on palpation|to touch)
burning_after_meals: heartburn|acid reflux|reflux|indigestion|(?:burning|pain|worse) (?:\w+ ){0,2}after (?:eating|meals|food)|sour taste|antacids? helps?|relieved by antacids?
dyspnea: dyspn(?:o)?e(?:a|ic)|short(?:ness)? of breath|breathless(?:ness)?|(?:difficulty|trouble|hard|problems|struggling|labou?red|labou?ring) (?:to )?breath(?:e|ing)|can'?t (?:breathe|catch (?:my|his|her) breath|get (?:my|his|her) breath)|cannot breathe|respiratory distress|out of breath|winded|gasping|air hunger|breathing (?:is|was|has been) (?:\w+ )?(?:hard|difficult|labou?red)|hard time breathing|breathing (?:\w+ )?harder
=dyspnea: SOB|DOE
-dyspnea: breathing comfortably|no respiratory distress|unlabou?red breathing|eupn(?:o)?eic
dyspnea_at_rest: (?:dyspn(?:o)?ea|short(?:ness)? of breath|breathless(?:ness)?) (?:\w+ )?at rest|can'?t (?:speak|finish|complete|talk)(?: in)?(?: full| whole| a)? sentences?|(?:speaking|talking) in (?:single|one|short|broken) (?:words?|sentences)|accessory muscles?(?: use)?|tripod(?:ing)?
orthopnea: orthopn(?:o)?ea|can'?t (?:lie|sleep) flat|(?:sleep\w*|prop\w*) (?:\w+ ){0,3}(?:pillows|recliner)|pnd|paroxysmal nocturnal dyspn(?:o)?ea|wak(?:e|es|ing) up (?:\w+ ){0,3}(?:gasping|breathless|short of breath)
wheeze: wheez(?:e|es|y|ing)|whistling (?:in|when|sound)|tight chested
stridor: stridor(?:ous)?|noisy breathing in|barking cough|high-?pitched (?:noise|sound) (?:\w+ ){0,2}breath\w+
silent_chest: silent chest|no air (?:entry|movement)|poor air (?:entry|movement)
cough: cough(?:s|ed)?|(?<!(?:worse|worsened|pain|hurts?) (?:with|on|when) (?:\w+ (?:and|or) )?)coughing|productive cough
chronic_cough: (?:chronic|persistent|ongoing) cough|cough\w* (?:\w+ ){0,2}(?:for|over|lasting|more than) (?:\w+ ){0,2}(?:months?|(?:[3-9]|three|four|five|six|eight) weeks)
sputum: (?:purulent |green |yellow |thick |rusty )(?:sputum|phlegm|mucus)|(?:cough|bring)\w* up (?:\w+ )?(?:phlegm|sputum|mucus|stuff)|productive (?:of|cough)
hemoptysis: h(?:a)?emoptysis|cough(?:ing|ed|s)? (?:up )?(?:some |bright |red |a little |streaks of |clots of )*blood|blood (?:\w+ ){0,3}(?:in|with) {my}(?:sputum|phlegm)|bloody (?:sputum|phlegm)|blood-?(?:streaked|tinged) (?:sputum|phlegm)|spitting (?:up )?blood
massive_hemoptysis: massive h(?:a)?emoptysis|(?:cups?(?:ful)?s?|large amounts?|lots|a lot|mouthfuls?) of blood
crackles: crackles|crepitations|rales|bibasal\w*|consolidation
unilateral_breath_sounds: (?:absent|decreased|diminished|reduced|no) breath sounds|hyperresonan\w+|tracheal deviation|trachea (?:is )?deviated
palpitations: palpitations?|heart (?:\w+ ){0,3}(?:racing|pounding|fluttering|skipping|skips|flutters|races)|(?:racing|pounding|fluttering|irregular) heart(?: ?beat)?|skipped beats|flutter(?:ing|s)? in {my}chest
irregular_pulse: irregular(?:ly irregular)? (?:pulse|rhythm|heart ?beat|heart rate)|irregularly irregular|atrial fibrillation|a-?fib
regular_fast_onset_and_offset: (?:starts?|stops?|began) (?:\w+ ){0,2}(?:suddenly|abruptly) (?:\w+ ){0,2}(?:stops?|and)|svt|supraventricular tachycardia
syncope: syncop(?:e|al)(?: episodes?)?|pass(?:ed|ing|es) out|faint(?:ed|s|ing)|black(?:ed|ing|s) out|los(?:t|ing|s of|es|e) consciousness|collapsed?(?! (?:the|a|his|her|lung|vein|vert\w*))|knocked out|unconscious(?:ness)?
=syncope: LOC
syncope_on_exertion: (?:syncope|pass(?:ed|ing) out|faint(?:ed|ing)|collapsed?|black(?:ed|ing) out) (?:\w+ ){0,2}(?:while|during|when|with|on|after) (?:\w+ ){0,2}(?:exercis\w+|exertion|running|playing|climbing|lifting|walking)|exertional syncope
syncope_without_warning: (?:syncope|pass(?:ed|ing) out|faint(?:ed|ing)|collapsed?|black(?:ed|ing) out) (?:\w+ ){0,3}(?:without|no) (?:any )?(?:warning|prodrome)|no (?:warning|prodrome)|without (?:any )?(?:warning|prodrome)
prodrome: prodrom(?:e|al)|felt (?:\w+ ){0,2}(?:hot|warm|nauseous|lightheaded|dizzy|sweaty) (?:\w+ ){0,2}before|tunnel vision|vision (?:went|closed|going) (?:dark|black|in)|after (?:standing|seeing blood|a blood draw)|(?:on|when|after) (?:standing|stood|getting) up
near_syncope: (?:near|pre)-?syncop(?:e|al)|(?:almost|nearly) (?:passed out|fainted|blacked out)|about to (?:pass out|faint)|lightheaded(?:ness)?|light-headed(?:ness)?
new_murmur: (?:new|loud|systolic|diastolic) (?:\w+ )?murmur|murmur
raised_neck_veins: (?:raised|elevated|distended) (?:jvp|jvd|neck veins|jugular\w*)|jvd|jugular venous disten[ts]ion|muffled heart sounds
ecg_ischemia: st[- ]?(?:segment )?(?:elevation|depression)s?|t[- ]?wave inversions?|stemi|nstemi|new (?:left bundle|lbbb)
long_qt_or_brugada: (?:long|prolonged) qtc?|brugada|delta wave|wpw|wolff-parkinson-white|preexcitation
-ecg_ischemia: no (?:acute |new |significant |dynamic )?(?:st(?:[- ]segment)?(?:[-/ ]t(?:[- ]wave)?)? (?:changes?|abnormalit(?:y|ies)|deviation)|isch(?:a)?emic changes?|signs of isch(?:a)?emia)
raised_troponin: (?:elevated|raised|positive|high) (?:hs-?c?)?(?:trop(?:onin)?s?|tn[it])|(?:hs-?c?)?(?:trop(?:onin)?s?|tn[it]) (?:\w+ )?(?:elevated|raised|positive|high)
-raised_troponin: (?:negative|normal|flat|undetectable) (?:hs-?c?)?(?:trop(?:onin)?s?|tn[it])|(?:hs-?c?)?(?:trop(?:onin)?s?|tn[it]) (?:\w+ )?(?:negative|normal|flat|undetectable)
unilateral_leg_swelling: (?:unilateral|one|left|right|l|r) (?:leg|calf|thigh|lower extremity|arm|upper extremity) (?:\w+ ){0,2}(?:swelling|swollen|(?:o)?edema)|(?:swelling|swollen|(?:o)?edema) (?:of|in) {my}(?:left|right|one) (?:leg|calf|thigh|arm)|unilateral (?:leg )?(?:swelling|(?:o)?edema)|(?:left|right|one) (?:leg|calf) (?:is|was) (?:\w+ ){0,2}(?:bigger|swollen|larger)
bilateral_leg_swelling: (?:bilateral|both) (?:leg|legs|ankles?|lower extremity|lower extremities|feet|pedal) (?:\w+ ){0,2}(?:swelling|swollen|(?:o)?edema)|(?:swelling|(?:o)?edema) (?:of|in) both (?:legs|ankles|feet)|bilateral (?:o)?edema|legs (?:are |were )?(?:both )?swollen
calf_pain: calf (?:\w+ )?(?:pain|tenderness|soreness|cramp\w*)|(?:pain|tender\w*|sore) (?:in|to) {my}(?:left |right )?cal(?:f|ves)|cal(?:f|ves) (?:\w+ ){0,2}(?:hurts?|tender|sore|aches)
cold_limb: (?:cold|cool|pale|white|blue|pulseless|mottled) (?:\w+ )?(?:leg|foot|feet|arm|hand|limb|toes?|fingers?|extremity)|(?:leg|foot|arm|hand|limb|toes|fingers) (?:\w+ ){0,4}(?:cold|pale|white|pulseless|blue|mottled)|limb isch(?:a)?emia|acute isch(?:a)?emic (?:leg|limb)
absent_pulses: (?:absent|no|non-?palpable|weak|lost|diminished) (?:\w+ )?(?:pulses?|dp|pedal pulse)|pulseless(?:ness)?|pulses? (?:\w+ ){0,2}(?:absent|not palpable|lost|gone|not felt)|can'?t (?:feel|find) (?:a |the )?pulse
unequal_pulses: (?:unequal|asymmetric|differing|different) (?:pulses|blood pressures?)|pulse deficit|blood pressure (?:\w+ ){0,3}(?:differ\w*|difference) (?:\w+ ){0,2}between (?:\w+ )?arms
claudication: claudication|leg(?:s)? (?:pain|cramps?|cramp) (?:\w+ ){0,2}(?:walking|when walking)
rest_pain: rest pain|(?:leg|foot|toe) pain (?:\w+ )?(?:at (?:rest|night)|in bed)|hang(?:s|ing)? {my}(?:leg|foot) (?:out of|over) (?:the )?bed
widened_mediastinum: widened mediastinum|mediastinal widening
`;
