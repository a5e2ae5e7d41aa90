/** Findings of abdomen, bowel, liver, urine, genitals and pregnancy. Format: `finding-table.ts`. */
export const BELLY_AND_URINE_FINDINGS = String.raw`
abdominal_pain: (?:abdominal|stomach|belly|tummy|abdomen|abd) (?:\w+ )?(?:pains?|aches?|cramps?|cramping|discomfort)|stomach ?aches?|tummy ?aches?|(?:stomach|belly|tummy|abdomen) (?:\w+ ){0,3}(?:hurts?|hurting|aches|aching|killing)|pain (?:\w+ )?(?:in|across) {my}(?:\w+ )?(?:abdomen|stomach|belly|tummy)|cramps in {my}(?:stomach|belly)|acute abdomen
upper_abdominal_pain: (?:epigastric|upper abdominal|upper (?:belly|stomach)|right upper quadrant|left upper quadrant|ruq|luq|biliary|subcostal) (?:\w+ )?(?:pains?|tenderness|discomfort|cramps?|colic)|epigastralgia|pain (?:\w+ )?(?:in|under|below) {my}(?:\w+ )?(?:upper (?:abdomen|belly|stomach)|right ribs?|rib ?cage|breast ?bone|epigastrium|ruq|luq|upper right)|dyspepsia
right_lower_abdominal_pain: (?:right lower quadrant|rlq|right iliac fossa|rif|right lower abdominal|lower right abdominal|mcburney'?s?(?: point)?) (?:\w+ )?(?:pains?|tenderness|discomfort)|pain (?:\w+ ){0,4}(?:in|to) {my}(?:right lower|lower right|rlq|right iliac)(?: \w+)?|lower right (?:belly|stomach|side|abdomen)(?: \w+){0,2} (?:pain|hurts)
left_lower_abdominal_pain: (?:left lower quadrant|llq|left iliac fossa|lif|left lower abdominal|lower left abdominal) (?:\w+ )?(?:pains?|tenderness|discomfort)|pain (?:\w+ ){0,4}(?:in|to) {my}(?:left lower|lower left|llq|left iliac)(?: \w+)?|lower left (?:belly|stomach|side|abdomen)(?: \w+){0,2} (?:pain|hurts)
pain_moved_to_right_lower: (?:pain|it) (?:\w+ )?(?:moved|migrat\w+|shifted|went) (?:\w+ ){0,4}(?:to|into) (?:\w+ )?(?:right lower|lower right|rlq|right iliac|right side)|migrat\w+ (?:to the )?(?:rlq|right lower quadrant)|periumbilical (?:\w+ ){0,4}(?:rlq|right lower)
peritonism: rigid abdomen|(?:abdomen|belly|stomach) (?:\w+ ){0,2}(?:rigid|rock hard|hard as a (?:board|rock))|board-?like(?: abdomen)?|peritoni(?:tis|tic|sm)|peritoneal signs|rebound(?: tenderness)?|(?<!(?:limited by|because of|due to|muscle) )(?:involuntary )?guarding|hurts? (?:\w+ ){0,3}(?:bumps? in the road|to move|when the car)
-peritonism: (?:abdomen|belly) (?:is |was )?(?:soft|non-?tender|benign)|soft(?:,| and)? non-?tender|soft abdomen|abd(?:omen)? soft
pain_out_of_proportion: (?:pain )?out of proportion(?: to (?:the )?exam\w*)?
pulsatile_mass: pulsatile(?: abdominal)? mass|pulsating (?:mass|lump)|(?:throbbing|pulsing) (?:in|lump in) {my}(?:belly|stomach|abdomen)|(?:known )?(?:abdominal aortic aneurysm|triple a)|aneurysm
=pulsatile_mass: AAA
murphy_sign: murphy'?s?(?: sign)?(?: positive)?|positive murphy\w*
pain_after_fatty_food: (?:pain|worse|attacks?|comes) (?:\w+ ){0,3}(?:after|with) (?:\w+ )?(?:fatty|greasy|fried|rich) (?:foods?|meals?)|gall ?stones|biliary colic
epigastric_pain_relieved_by_forward: (?:better|relieved|eases?) (?:\w+ ){0,2}leaning forward
raised_lipase: (?:elevated|raised|high) (?:lipase|amylase)|(?:lipase|amylase) (?:\w+ )?(?:elevated|raised|high)
vomiting: vomit(?:s|ed|ing)?|emesis|throw(?:s|ing)? up|threw up|thrown up|puk(?:e|es|ing|ed)|can'?t keep (?:anything|food|fluids|water|liquids|it) down|being sick|n/v
nausea: nause(?:a|ous|ated)|queasy|sick to {my}stomach|n/v
bilious_vomiting: bilious(?: (?:vomit\w*|emesis))?|(?:green|dark green|bile)(?:-stained)? (?:vomit\w*|emesis|throw up)|vomit(?:ed|ing|s|us)? (?:\w+ ){0,3}(?:green|bile)|(?:throwing|threw) up (?:green|bile)
projectile_vomiting: projectile(?: vomit\w*)?
vomiting_blood: h(?:a)?ematemesis|vomit(?:ing|ed|s)? (?:up )?(?:some |bright |red |a little |fresh )*blood|(?:throwing|threw|throws) up (?:some |bright |red )*blood|blood (?:\w+ ){0,2}in {my}vomit|bloody (?:vomit|emesis)|coffee[- ]grounds?(?: (?:emesis|vomit\w*))?
black_stool: mel(?:a)?ena|(?:black|tarry)(?:,| and)? (?:\w+ )?(?:stools?|poops?|bowel movements?|bm'?s?)|(?:stools?|poop|bowel movements?|bm'?s?) (?:\w+ ){0,3}(?:black|tarry)
blood_in_stool: h(?:a)?ematochezia|(?:bloody|maroon) (?:stools?|diarrh(?:o)?ea|poops?|bowel movements?)|blood (?:\w+ ){0,3}(?:in|on|with) {my}(?:stools?|poop|bowel movements?|toilet paper|toilet bowl|diarrh(?:o)?ea|diapers?)|rectal bleed\w*|bleed\w* (?:\w+ )?(?:from|per) {my}(?:rectum|bottom|back passage|behind)|brbpr|pr bleed\w*|blood per rectum
redcurrant_stool: (?:red-?)?currant jelly(?: stools?)?
constipation: constipat(?:ed|ion)|(?:no|hasn'?t had (?:a )?|haven'?t had (?:a )?) ?(?:bowel movements?|bm|poop) (?:in|for)
obstipation: obstipation|(?:not|no|can'?t|hasn'?t|haven'?t|isn'?t|unable to) (?:been )?(?:pass(?:ing|ed)?) (?:any )?(?:gas|wind|flatus|stool)|no (?:flatus|gas or stool)
abdominal_distension: (?:abdominal|belly|stomach) (?:disten[ts]ion|distended|swelling|swollen|bloat\w*)|disten(?:ded|sion|tion)|(?:abdomen|belly|stomach|tummy) (?:\w+ ){0,2}(?:distended|swollen|bloated|swelling)|ascites
-abdominal_distension: non-?distended
change_in_bowel_habit: change in (?:\w+ )?bowel habits?|(?:looser|pencil-?thin|narrow) stools?|bowel habits? (?:\w+ ){0,2}chang\w+
diarrhea: diarrh(?:o)?ea|loose (?:stools?|motions?|bowel movements?)|watery (?:stools?|poops?|bowel movements?)|the runs|runny poop
recent_antibiotics: recent(?:ly)? (?:\w+ ){0,4}antibiotics?|(?:after|finished|took|course of) (?:\w+ ){0,3}antibiotics?|c\.? ?diff\w*|clostridioides
dysphagia: dysphagia|(?:difficulty|trouble|problems) swallow\w*|food (?:\w+ ){0,2}(?:sticks|stuck|sticking|gets stuck|getting stuck)|can'?t swallow
food_bolus: food (?:bolus|impaction)|(?:meat|steak|chicken|food|pill) (?:\w+ ){0,2}stuck in {my}(?:throat|chest|(?:o)?esophagus|gullet)
jaundice: jaundice[d]?|(?:yellow|yellowing|icteric) (?:\w+ )?(?:skin|eyes|sclera[e]?)|(?:skin|eyes|sclera[e]?|whites of {my}eyes) (?:\w+ ){0,3}(?:yellow|icteric)|scleral icterus|turn(?:ed|ing) yellow|looks? yellow
-jaundice: anicteric
pale_stool: (?:pale|clay-?colou?red|white|gr[ae]y|acholic) (?:stools?|poop)
asterixis: asterixis|liver flap|flapping tremor
itching: itch(?:y|ing|es)?|pruritus|pruritic
painless: painless|no pain
dysuria: dysuria|(?:burn\w*|pain|painful|stings?|stinging|hurts?) (?:\w+ ){0,4}(?:pee(?:ing)?|urinat\w+|wee(?:ing)?|passing (?:urine|water)|void\w*)|(?:urinary|water) burning|uti|urinary tract infection
urinary_frequency: urinary (?:frequency|urgency)|(?:dysuria|urgency)(?:,| and|,? or) frequency|frequency(?:,| and|,? or) urgency|frequency of urin\w+|(?:pee|urinat|going|wee)\w* (?:\w+ ){0,3}(?:often|frequently|all the time)
hematuria: h(?:a)?ematuria|(?:blood|clots) (?:\w+ ){0,2}(?:in|with) {my}(?:urine|pee)|(?:pee|urinat|peed)(?:ing)? (?:\w+ )?blood|bloody (?:urine|pee)|(?:red|pink) (?:urine|pee)|urine (?:\w+ ){0,3}(?:red|pink|bloody)|(?:pee|urine) (?:is|was|has been|looks?|looked) (?:\w+ )?(?:red|pink|bloody)
clots_or_retention: clot retention|clots in {my}(?:urine|pee)|(?:can'?t|unable to|couldn'?t|cannot|not able to) (?:pee|urinate|void|pass (?:any )?(?:urine|water)|go)|urinary retention|retention of urine|(?:palpable|distended|full) bladder|hasn'?t (?:peed|urinated)
flank_pain: (?:flank|loin|renal|kidney|cva|costovertebral(?: angle)?) (?:\w+ )?(?:pains?|tenderness|colic)|(?:pain|tender\w*) (?:\w+ )?(?:in|over) {my}(?:left |right )?(?:flank|loin|kidney|side of {my}back)|renal colic|kidney stones?
pain_to_groin: (?:radiat\w+|goes|going|spread\w*|shoot\w*) (?:\w+ )?(?:down |in)?(?:to )?{my}(?:groin|testicles?|labia|genitals)|loin to groin
colicky_pain: colicky|(?:pain )?comes in waves|can'?t (?:get comfortable|sit still|lie still)|writhing
single_kidney: (?:single|solitary|one|transplant(?:ed)?) kidney|kidney transplant|nephrectomy
testicular_pain: testicular (?:\w+ )?(?:pain|swelling|tenderness|torsion)|(?:pain|swelling|swollen) (?:\w+ )?(?:in|of) {my}(?:left |right )?(?:testicles?|testis|testes|scrotum|balls?|nuts)|(?:testicles?|testis|scrotum|balls?) (?:\w+ ){0,2}(?:hurts?|painful|swollen|aching|sore|killing)|scrotal (?:\w+ )?(?:pain|swelling)|orchalgia
high_riding_testis: (?:high-?riding|horizontal|transverse) (?:\w+ )?(?:testis|testicle|lie)|absent cremasteric(?: reflex)?|cremasteric (?:reflex )?(?:is )?absent
scrotal_gangrene: (?:scrotal|perineal|genital) (?:\w+ )?(?:crepitus|gangrene|necrosis|black)|fournier\w*
testicular_lump: (?:testicular|scrotal) (?:lump|mass)|(?:lump|mass) (?:on|in) {my}(?:testicle|testis|scrotum|balls?)
urethral_discharge: (?:urethral|penile) discharge|discharge from {my}penis|drip from {my}penis
priapism: priapism|erection (?:\w+ ){0,4}(?:won'?t go (?:down|away)|(?:four|4|five|5|six|6) hours)
pelvic_pain: pelvic (?:\w+ )?(?:pain|cramp\w*|discomfort)|(?:lower abdominal|suprapubic) (?:\w+ )?(?:pain|cramp\w*|tenderness)|pain (?:\w+ )?(?:in|low down in) {my}(?:pelvis|ovar(?:y|ies)|lower (?:belly|stomach|abdomen|tummy))
cervical_motion_tenderness: cervical (?:motion )?(?:tenderness|excitation)|chandelier sign|adnexal (?:tenderness|mass)|adnexal fullness
vaginal_discharge: vaginal discharge|discharge (?:\w+ )?(?:from|down) (?:there|{my}vagina)|smelly discharge|foul[- ]smelling (?:discharge|lochia)|offensive lochia
vaginal_bleeding: vaginal (?:\w+ )?(?:bleed\w*|spotting)|bleed\w* (?:\w+ )?(?:from|down) (?:there|below|{my}vagina)|(?:heavy|abnormal|irregular) (?:periods?|menses|menstrual bleed\w*|uterine bleed\w*)|menorrhagia|metrorrhagia|spotting|intermenstrual bleed\w*|antepartum h(?:a)?emorrhage|soak\w* (?:\w+ ){0,3}(?:pads?|tampons?)|passing (?:\w+ )?clots|bleeding (?:heavily|like a period|in (?:early )?pregnancy)
heavy_vaginal_bleeding: soak\w* (?:\w+ ){0,4}(?:pads?|tampons?)(?: (?:\w+ ){0,2}(?:an|every|per) hour)?|flooding|(?:profuse|torrential|heavy|massive) (?:vaginal )?bleed\w*|h(?:a)?emorrhag(?:e|ing)|postpartum h(?:a)?emorrhage|clots (?:\w+ ){0,2}(?:size|big)
postmenopausal_bleeding: post-?menopausal bleed\w*|bleed\w* (?:\w+ ){0,4}after (?:\w+ )?menopause|(?:spotting|bleeding) (?:\w+ ){0,5}(?:periods stopped)
postcoital_bleeding: post-?coital bleed\w*|bleed\w* (?:\w+ )?after (?:sex|intercourse)
missed_period: missed (?:\w+ ){0,2}period|amenorrh(?:o)?ea|(?:period|lmp) (?:\w+ ){0,3}(?:late|weeks ago|overdue)|late period|late (?:on|for|with) (?:my|her) period|haven'?t had (?:a|my) period|hasn'?t had (?:a|her) period
pregnancy: pregnan(?:t|cy)|gravid|g\d ?p\d\w* (?:at|@) \d+ ?w\w*|\d{1,2}w\d ?d|\d+ ?(?:weeks?|wks?)(?: \w+)? gestation|\d+ ?weeks? (?:along|pregnant)|iup|expecting a baby|positive (?:pregnancy test|hcg)|ectopic|antenatal|first trimester|second trimester|third trimester
-pregnancy: not pregnant|negative (?:pregnancy test|hcg|upt)|(?:pregnancy test|hcg|upt) (?:is |was )?negative
shoulder_tip_pain: shoulder ?-?tip pain|pain (?:at|in) {my}tip of {my}shoulder|kehr'?s?(?: sign)?
reduced_fetal_movement: (?:decreased|less|reduced|no|fewer|not (?:much|enough)) f(?:o)?etal (?:movements?|motion)|baby (?:is |has |hasn'?t |isn'?t )?(?:stopped |not )?(?:mov(?:ed|ing))(?: (?:less|as much))?|(?:can'?t|not|haven'?t) (?:feel|felt|feeling) (?:\w+ )?baby (?:mov\w+|kick\w*)|(?:less|no|not much|fewer) (?:movements?|kicks?|kicking) (?:from|of) (?:the |my )?baby|baby (?:\w+ ){0,2}(?:less active|quieter)
ruptured_membranes: (?:waters?|membranes?) (?:\w+ )?(?:broke|broken|ruptured?)|rupture of membranes|(?:leaking|gush of) (?:\w+ )?fluid|pprom|prom
contractions: contractions?|labou?r pains?|in labou?r|uterine tenderness|(?:tense|woody|hard|tender) uterus
postpartum: post-?partum|after (?:\w+ ){0,2}(?:delivery|birth|c-?section|giving birth|cesarean|having (?:the|my|her) baby)|(?:days?|weeks?) (?:\w+ )?post ?-?(?:partum|delivery|c-?section)|(?:delivered|gave birth|had (?:a|my|her|the) baby) (?:\w+ ){0,3}(?:days?|weeks?) ago|puerper\w+
breast_lump: breast (?:\w+ )?(?:lump|mass|swelling)|(?:lump|mass) (?:\w+ )?in {my}(?:left |right )?breast
nipple_change: nipple (?:discharge|inversion|retraction|change)|bloody nipple|peau d'?orange|skin (?:dimpling|puckering)|inverted nipple|(?:dimpling|puckering) of (?:the |my |her )?(?:skin|breast)
breast_pain_red: mastitis|(?:red|hot|tender|painful|sore) (?:\w+ )?breast|breast (?:\w+ ){0,2}(?:red|hot|painful|hurts|tender|abscess|pain)
`;
