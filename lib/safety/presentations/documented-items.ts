/**
 * What the documentation of a presentation should hold, and the words that show it was thought of, in
 * either polarity. Rows read `id | name shown | words`; words are alternatives of a pattern.
 */
const TABLE = String.raw`
onset | when and how it began | onset|began|started|since|sudden(?:ly)?|gradual(?:ly)?|came on|(?:for|x) ?(?:\w+ ){0,3}(?:min|hour|day|week|month|year)\w*|ago|yesterday|today|this morning|last night|first noticed
course | course since then | (?:getting |got )?(?:better|worse|worsening|improving)|constant|intermittent|progress\w+|resolved|comes and goes|episodes?|unchanged|persist\w+
character | character of the pain | sharp|dull|burning|crushing|squeezing|pressure|tight\w*|aching|stabbing|throbbing|cramp\w*|tearing|colicky|electric|character
radiation | radiation | radiat\w+|spread\w*|goes (?:to|down|into)|moves to|shoots
exertion | relation to exertion | exert\w+|exercis\w+|walk\w*|climb\w*|stairs|at rest|activity
severity | severity | \d+ ?(?:/|out of) ?10|severe|mild|moderate|severity|worst
triggers | what brings it on or eases it | worse\w*|better|relie\w+|trigger\w*|aggravat\w+|alleviat\w+|brought on|eases?
cardiac_risk | cardiovascular risk factors | hypertension|htn|diabet\w+|cholesterol|hyperlipid\w+|smok\w+|cad|family history|risk factors
clot_risk | risk factors for thrombosis | immobil\w+|surgery|flight|travel\w*|dvt|pe|clots?|birth control|estrogen|contracepti\w+|cancer|bed ?rest
past_history | past medical history | history of|h/o|pmhx?|past medical|diagnosed|chronic
family_history | family history | family|mother|father|brother|sister|fhx?
medicines | medicines taken | medic\w+|meds|takes?|taking|mg|tablets?|pills?|inhaler|insulin
anticoagulants | blood thinners | blood thinners?|anticoag\w*|warfarin|coumadin|apixaban|eliquis|xarelto|rivaroxaban|aspirin|clopidogrel|plavix|heparin
allergies | allergies | allerg\w+|nkda|nka
immune_status | immune status | immuno\w+|steroids?|prednisone|chemo\w*|transplant|hiv|spleen|diabet\w+|methotrexate
smoking | smoking | smok\w+|tobacco|cigar\w+|vap\w+|pack[- ]years?
alcohol | alcohol | alcohol|etoh|drinks?|drinking|beer|wine|vodka|ciwa
substances | other substances | drugs?|cocaine|marijuana|cannabis|heroin|opioids?|substances?|meth\w*|iv ?du
travel | travel | travel\w*|trip|abroad|returned from|overseas|vacation|holiday
contacts | sick contacts and exposures | sick contacts?|exposure|exposed|contacts?|daycare|outbreak|animals?|pets?
vaccination | vaccinations | vaccin\w+|immuni[sz]\w+|shots|utd
tetanus | tetanus status | tetanus|tdap|td
weight_change | change of weight | weight|pounds|lbs|kg|kilos
night_symptoms | fevers and sweats at night | night ?sweats?|fevers?|chills|at night
appetite_intake | eating and drinking | appetite|eat\w*|drink\w*|intake|feeds?|feeding|fluids|keep\w* (?:\w+ )?down
urine_output | urine output | urin\w+|pee\w*|wet (?:diapers|nappies)|diapers|nappies|void\w*|output
bowel | bowel movements | bowel|stools?|poop\w*|diarrh\w+|constipat\w+|bm|flatus|gas
bladder_bowel_control | bladder and bowel control | incontinen\w+|bladder|bowel|retention|saddle
last_period | last menstrual period | lmp|last (?:menstrual )?period|menstru\w+|periods?|menopaus\w+|cycle
pregnancy_status | whether pregnant | pregnan\w+|hcg|lmp|gravid\w*|upt
gestation | weeks of pregnancy | \d+ ?(?:\+ ?\d )?(?:weeks?|wks?)|gestation\w*|trimester|due date|edd
fetal_movement | movements of the baby | f(?:o)?etal movement\w*|kick\w*|baby (?:is |was )?mov\w+|movements
contraception | contraception | contracept\w+|birth control|iud|condoms?|ocp
sexual_history | sexual history | sexual\w*|partners?|std|sti|intercourse|condoms?
delivery | delivery and complications | deliver\w+|c-?section|cesarean|vaginal birth|epidural|birth
trauma | injury beforehand | injur\w+|trauma|fell|fall|hit|accident|lift\w*
mechanism | how the injury happened | fell|fall|hit|struck|crash|accident|mvc|twist\w*|mechanism|height|ladder|assault\w*|cut|bitten|bite
consciousness_lost | loss of consciousness | loc|conscious\w*|passed out|black\w* out|knocked out|syncope
amnesia | memory of the event | remember\w*|amnesi\w+|recall\w*|memory
last_known_well | time last known well | last (?:known|seen) (?:well|normal)|lkw|woke up|onset (?:at|time)|started at|\d{1,2}:\d\d|\d{1,2} ?[ap]\.?m
witness | account of a witness | witness\w*|(?:wife|husband|mother|father|son|daughter|friend|bystander\w*|ems|family|parent|roommate)
warning_signs | warning before it | prodrome|warning|before|lightheaded|aura|dizzy|nausea|sweat\w*
driving | driving | driv\w+
contact_lens | contact lenses | contact(?:s| lens\w*)|lenses
vision_asked | vision | vision|visual|see(?:ing)?|acuity
hearing_asked | hearing | hearing|tinnitus|hear|deaf
dental | teeth | teeth|tooth|dental|dentist
sleep | sleep | sleep\w*|insomnia|rest
mood | mood | mood|depress\w+|sad|anxi\w+|phq\S*|interest
suicide_asked | suicidal thoughts | suicid\w+|self[- ]harm|si|kill|better off dead|safe at home|phq\S*|c-?ssrs
harm_to_others | thoughts of harming others | homicid\w+|(?:harm|hurt|kill)\w* (?:to )?(?:others|anyone|someone|people)|violence
means | access to means | guns?|firearms?|weapons?|means|stockpil\w+
support | support and home | lives?|living|support|wife|husband|partner|family|alone|home|homeless
stressors | stressors | stress\w*|job|work|divorce|grief|bereave\w+|lost|financial
function | daily function | function\w*|work\w*|adls?|independent|walks?|school
substance_and_dose | what was taken and how much | mg|tablets?|pills?|bottle|amount|dose|ingest\w+|took
time_taken | time it was taken | hours? ago|at \d|time of ingestion|yesterday|this morning|last night|minutes? ago|ago
intent | intent | intent\w*|accident\w*|suicid\w+|on purpose|deliberate\w*|attempt
last_drink | last drink | last (?:drink|alcohol|beer)|stopped drinking|hours? since
withdrawal_history | earlier withdrawal seizures or delirium | seizures?|dts?|delirium tremens|withdrawal
birth_history | birth history | born|birth|term|preterm|weeks|nicu|gestation\w*
development | development | develop\w+|milestones?|walk\w*|talk\w*
feeding | feeding | feed\w*|breast\w*|bottle|formula|nurs\w+|milk|oz|ounces
last_dialysis | last dialysis | last (?:dialysis|session|hd|run)|dialy[sz]\w+|missed
surgery_date | operation and date | surgery|operation|post-?op\w*|pod|procedure|\w+ectomy|replacement
cancer_history | cancer in the past | cancer|malignan\w+|tumou?r|metasta\w+|oncolog\w+
animal | the animal and its vaccination | dog|cat|bat|snake|animal|rabies|stray|pet
time_of_injury | time of the injury | hours? ago|yesterday|today|this morning|last night|minutes? ago|at \d
insulin_or_tablets | insulin or tablets for sugar | insulin|metformin|glipizide|glyburide|gliclazide|glimepiride|sulfonylurea
blood_pressure | blood pressure | bp|blood pressure|systolic|\d{2,3}/\d{2,3}|hypotens\w+|normotens\w+
both_arms | blood pressure in both arms | both arms|bilateral arm\w*|(?:left|right) arm (?:bp|blood pressure|\d)|inter-?arm
heart_rate | heart rate | hr|heart rate|pulse|bpm|tachycard\w+|bradycard\w+
breathing_rate | breathing rate | rr|resp\w* rate|respirations?|tachypn\w+
oxygen | oxygen saturation | spo2|o2|sats?|saturation|pulse ox|hypox\w+|room air
temperature | temperature | t ?\d\d|temp|temperature|afebrile|febrile|fever|\d{2,3}\.\d ?[cf]?
orthostatic | standing blood pressure | orthosta\w+|standing (?:bp|blood pressure)|postural|lying and standing
appearance | general appearance | appear\w+|distress|well[- ]looking|ill[- ]looking|comfortable|toxic|alert|lethargic|nad
heart_exam | heart | heart (?:sounds?|rrr)|murmurs?|rrr|regular (?:rate|rhythm)|s1|gallops?|rubs?|irregular\w*
lung_exam | lungs | lungs?|breath sounds?|ctab|clear to auscultation|wheez\w+|crackles|rales|air entry|chest (?:is )?clear
neck_veins | neck veins | jvd|jvp|neck veins|jugular
leg_exam | legs | edema|oedema|calf|calves|leg swelling|homan\w*|extremities|legs
pulses | pulses | pulses?|cap(?:illary)? refill|dp|pedal|radial|perfus\w+
abdomen_exam | abdomen | abdomen|abd|abdominal exam|tender\w*|guarding|rebound|rigid\w*|bowel sounds|mcburney\w*|murphy\w*
rectal_exam | rectal examination | rectal|dre|guaiac|stool color|anal tone|per rectum
anal_tone | anal tone and saddle sensation | anal tone|rectal tone|saddle|perianal
hernia_exam | hernial openings | hernia\w*|groin exam
pelvic_exam | pelvic examination | pelvic exam|speculum|bimanual|adnexa\w*|cervi\w+|os (?:is )?(?:open|closed)
genital_exam | genitals | testic\w+|testis|scrot\w+|penis|penile|cremaster\w*|genital\w*
breast_exam | breasts | breasts?|nipple|axill\w+
uterus_exam | uterus | uter\w+|fundus|fundal
fetal_heart | heart rate of the baby | f(?:o)?etal heart\w*|fhr|fht|ctg|nst|doppler
neuro_exam | neurological examination | neuro\w*|cranial nerves?|cn ?ii|strength|power|sensation|reflexes|non-?focal|nihss|gait|pronator
power | strength | strength|power|\d/5|weak\w*
sensation | sensation | sensation|sensory|light touch|pinprick|numb\w*
reflexes | reflexes | reflex\w*|babinski|plantars?|dtrs?
gait | gait | gait|walk\w*|ambulat\w+|romberg|tandem
eye_movements | eye movements and nystagmus | nystagmus|eye movements|eomi|extraocular|hints|head impulse|skew
pupils | pupils | pupils?|perrla?|anisocor\w+|rapd
acuity | visual acuity | visual acuity|\bva\b|20/\d+|6/\d+|snellen|acuity
fields | visual fields | fields?|confrontation|hemianop\w+
fundi | optic discs | fundi|fundus|fundoscop\w+|ophthalmoscop\w+|discs?|papill\w+|retina\w*
eye_pressure | eye pressure | iop|intra-?ocular pressure|tonomet\w+|eye pressure
cornea | cornea with fluorescein | cornea\w*|fluorescein|slit[- ]lamp|stain\w*
ear_exam | ears | tms?|tympanic|eardrums?|ear canal|otoscop\w+|mastoid
throat_exam | throat | oropharynx|throat|tonsil\w*|pharyn\w+|uvula|exudat\w+|posterior pharynx
mouth_exam | mouth | mouth|oral|mucosa\w*|gums?|tongue|dent\w+|lips?
nose_exam | nose | nose|nasal|nares|septum|rhinoscop\w+|kiesselbach\w*
neck_exam | neck | neck|supple|mening\w+|nuchal|thyroid|cervical|carotid
nodes_exam | lymph nodes | nodes?|lymphaden\w+|lymph|glands
skin_exam | skin | skin|rash|petechia\w*|purpur\w+|erythema|lesions?|jaundice|bruis\w+|blanch\w*|warm
joint_exam | joint | joint|effusion|range of motion|rom|swelling|warmth|erythema
spine_exam | spine | spine|spinal|midline|paraspinal|vertebra\w*|straight leg
limb_neurovascular | pulses, sensation and movement beyond the injury | neurovascular\w*|nvi|distal (?:pulses|sensation)|cap(?:illary)? refill|pulses?
wound_exam | wound | wound|laceration|depth|cm|foreign body|tendon|edges|puncture|incision
burn_extent | depth and extent of the burn | tbsa|%|percent|partial|full thickness|superficial|depth|blister\w*
airway | airway | airway|stridor|voice|drool\w*|tongue|uvula|phonat\w+|secretions
mental_state | mental state | mental status|affect|mood|thought (?:process|content)|orient\w+|insight|judg?ment|speech|appearance|mse
cognition | orientation and attention | orient\w+|a&o\S*|aox\S*|attention|mmse|moca|cam|months backwards|cognit\w+
gcs | consciousness scale | gcs|avpu|glasgow|alert|awake
hydration | hydration | hydrat\w+|mucous membranes|turgor|fontanel\w*|tears|cap(?:illary)? refill|dry mouth
work_of_breathing | work of breathing | retraction\w*|work of breathing|nasal flaring|grunting|recession\w*|accessory|wob
fontanelle | fontanelle | fontanel\w*|soft spot
weight_measured | weight | weigh\w+|wt|kg|lbs?|growth|percentile|centile
growth | growth curve | growth|percentile\w*|cent(?:ile)?s?|height|length|head circumference
exposed_child | whole body undressed | undress\w*|head to toe|whole body|digits|skin|fingers and toes
liver_signs | signs of liver disease | asterixis|spider|ascites|palmar|caput|hepatomegal\w+|liver|spleen\w*
access_exam | dialysis access | fistula|graft|access|thrill|bruit|catheter site|exit site
line_site | lines and ports | line|picc|port|catheter
breath_peak | peak flow | peak flow|pefr?|fev1|spirometry
tremor_exam | tremor and withdrawal score | tremor\w*|ciwa\S*|withdrawal score
hip_exam | hip rotation | hip|internal rotation|rotation|log roll|rom
ecg | 12-lead ECG | ecg|ekg|electrocardiogram|12-lead|sinus rhythm|st elevation
troponin | troponin | (?:(?:hs|high[- ]sensitivity)[- ]?c?)?(?:trop(?:onin)?s?|tn[it])
chest_xray | chest X-ray | chest x-?ray|cxr|chest film|chest radiograph
d_dimer | D-dimer or imaging for clots | d-?dimer|cta|ctpa|ct angio\w*|v/?q|perc|wells
bnp | natriuretic peptide | bnp|nt-?pro\S*|natriuretic
blood_count | blood count | cbc|fbc|blood count|wbc|white count|h(?:a)?emoglobin|hgb|hb|platelets?|hct
chemistry | electrolytes and kidney function | bmp|cmp|chem\w*|electrolytes?|creatinine|bun|sodium|u&e\S*|potassium
potassium | potassium | potassium|k ?\+? ?\d
glucose | glucose | glucose|blood sugar|sugar|bgl|fsbs|accu-?check
ketones | ketones | ketones?|beta-?hydroxybutyrate|bhb
blood_gas | blood gas | abg|vbg|blood gas|ph \d|bicarb\w*
lactate | lactate | lactate|lactic
blood_culture | blood cultures | blood cultures?|bcx|cultures?
inflammation | CRP or ESR | crp|esr|sed rate|c-reactive
liver_tests | liver tests | lfts?|liver (?:tests|function|panel|enzymes)|ast|alt|bilirubin|cmp|hepatic panel
bilirubin | bilirubin | bili\w*|tcb|tsb
lipase | lipase | lipase|amylase
coagulation | clotting | inr|prothrombin|ptt|aptt|coag\w*
type_and_screen | blood group | type and (?:screen|cross\w*)|group and (?:save|screen)|crossmatch\w*|rh(?:esus)?\b|blood (?:type|group)|cross-?match\w*
urinalysis | urinalysis | ua|urinaly\w+|urine (?:dip\w*|test|culture)|dipstick|leuk\w* esterase|nitrites?
urine_culture | urine culture | urine culture|ucx|culture
urine_protein | protein in urine | protein\w*|urinaly\w+|dipstick|ua
pregnancy_test | pregnancy test | hcg|upt|pregnancy test|beta
ultrasound | ultrasound | ultrasound|sonogra\w+|doppler|pocus|tvus
leg_doppler | ultrasound of the leg veins | doppler|duplex|ultrasound|venous us
abdominal_ct | imaging of the abdomen | ct|ultrasound|mri|imaging|kub
head_ct | CT of the head | ct head|head ct|ct brain|ncct|ct scan|neuro-?imaging|mri|cta
brain_imaging | brain imaging | ct|mri|neuro-?imaging
lumbar_puncture | lumbar puncture | lp|lumbar puncture|csf|spinal tap
spine_mri | MRI of the spine | mri|magnetic resonance
cervical_imaging | imaging of the neck | ct|x-?ray|mri|c-?spine|nexus
xray | X-ray | x-?rays?|radiograph\w*|films?|ct
joint_fluid | joint fluid | aspirat\w+|arthrocentes\w+|synovial|joint (?:fluid|tap)|gram stain|crystals?
thyroid_test | thyroid test | tsh|thyroid (?:tests?|function|panel)|t4
iron_tests | iron studies | ferritin|iron
drug_levels | acetaminophen and salicylate levels | acetaminophen|paracetamol|apap|tylenol|salicylate|levels?|tox\w* screen
tox_screen | toxicology | tox\w*|uds|drug screen|ethanol|bal
stool_test | stool test | stool (?:culture|pcr|studies|test)|c\.? ?diff\w*|fit|fobt|calprotectin
malaria_test | malaria film or rapid test | malaria|thick and thin|blood (?:smear|film)s?|rdt
swab | swab or rapid test | swabs?|rapid (?:strep|antigen|test)|culture|pcr|naat|centor|mcisaac|strep test
sti_tests | tests for sexually transmitted infection | naat|chlamydia|gonorrh\w+|hiv test|rpr|syphilis|sti (?:screen|tests?)
post_void | bladder volume after voiding | pvr|post-?void|bladder scan|residual
tumor_workup | further investigation for cancer | mammogra\w+|colonoscop\w+|endoscop\w+|egd|biops\w+|ct|referr\w+|fit
hiv_test | HIV test | hiv
carboxyhemoglobin | carboxyhemoglobin | carboxyh\w+|co-?oximet\w+|cohb
creatine_kinase | creatine kinase | ck|cpk|creatine kinase
tryptase | tryptase | tryptase
`;

export type DocumentedItem = Readonly<{ id: string; label: string; words: RegExp }>;

/** Every item that a row may ask for, by id. */
export const DOCUMENTED_ITEMS: ReadonlyMap<string, DocumentedItem> = new Map(
  TABLE.split("\n")
    .filter((line) => line.includes(" | "))
    .map((line) => {
      const [id = "", label = "", words = ""] = line.split(" | ");
      return [id, { id, label, words: new RegExp(`(?<![\\w-])(?:${words})(?!\\w)`, "i") }] as const;
    }),
);
