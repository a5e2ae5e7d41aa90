/** Words that look like names or places in a note and are not; written by hand, lower case. */
const asSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** People after whom diseases, signs, scores, tests and devices are named. */
export const EPONYMS = asSet(`
achilles addison adson alport alzheimer alzheimers apgar apley argyll arnold asperger babinskis babinski baker balthazar ballard bankart barre barrett
bartholin bartter basedow batten beck becker bechterew behcet bell bence bennett berger bernard beckwith-wiedemann bishop
blalock bloom blount borrelia bouchard boutonniere bowen boyle braden bradford brugada brudzinski buerger burkitt
canavan cannon charcot charcot-marie-tooth chaddock chagas chediak cheyne child child-pugh chvostek clostridium coats cobb colles conn cooley coombs cooper
corrigan courvoisier crohn crohns cullen cushing cushings dandy darier dega dejerine dercum dermatome devic diGeorge digeorge
doppler dorsiflexion down downs dressler dubin-johnson duchenne dukes dupuytren dupuytrens ebstein edwards ehlers ehlers-danlos eisenmenger
epley epworth epstein epstein-barr erb ewing fabry fallot fanconi felty ferriman ferriman-gallwey finkelstein fitz-hugh foley fordyce fournier framingham
freiberg freund friedreich fuchs gallwey gardner gaucher giemsa gilbert gilles gleason glasgow goodpasture goodpastures gower gram graves
grey guillain guillain-barre guthrie hageman hallpike dix-hallpike hamman hansen harrison hartmann hashimoto hashimotos hawkins heberden
heimlich heller helicobacter henoch henoch-schonlein hirschsprung hodgkin hodgkins hoffmann hoffman holter homans horner horners howell
hunt hunter huntington huntingtons hurler hutchinson jaeger jakob janeway jarisch jefferson jobe jones kaposi karnofsky kartagener
kawasaki kayser kegel kehr kelly kernig kienbock killip kimmelstiel kleihauer klinefelter klumpke koch kocher koplik korotkoff
korsakoff krukenberg kupffer kussmaul kveim lachman laennec lambert langerhans lasegue leber legg leopold leriche lesch levine
lewy lhermitte lichtenstein likert lisfranc little lou gehrig ludwig lund lyme lynch mallory mallory-weiss mantoux marcus marfan marfans marjolin
maroteaux mcburney mcisaac mcmurray meckel meigs meniere menieres mobitz mohs monro monteggia moro morton
munchausen murphy mustard myers nelson nissen norrie norwood ortolani osgood osler osgood-schlatter paget pancoast panner
papanicolaou parkinson parkinsons patau patrick perthes peyronie peyer pfannenstiel phalen philadelphia pick plummer poland pompe pott
potter prader prader-willi prinzmetal pugh purkinje queckenstedt quincke ramsay ranson raynaud raynauds recklinghausen reed reinke reiter
rett reye richter riedel rinne ritter robin rockwood romberg rorschach rosenbach roth rotter rovsing roux
roux-en-y rutherford sanders sanfilippo schatzki scheuermann schilling schirmer schober schwann schwannoma seldinger sever sezary sheehan shy
simmonds sipple sister sjogren sjogrens sjögren snellen spetzler spurling stanford starling steell stein stein-leventhal stevens stevens-johnson still
stokes sturge sturge-weber sudeck swan swan-ganz takayasu takotsubo tanner tay tay-sachs thomas thompson tietze tinel tommy tourette tourettes trendelenburg
trousseau turcot turner valsalva van vater vincent virchow volkmann von waardenburg waldenstrom wallenberg waterhouse
weber wegener wegeners wells wernicke wernickes whipple willebrand williams wilms wilson wiskott wiskott-aldrich wolff wolff-parkinson-white wood
wright yates zenker ziehl zollinger zollinger-ellison frank-starling hardy-weinberg kaplan kaplan-meier
watson bosniak breslow clark salter salter-harris weil mallampati cormack lehane lugano ann arbor duke dukes nottingham fuhrman
kellgren lawrence neer garden gustilo weber ilizarov kirschner steinmann penrose hemovac jackson-pratt blake
mayo zubrod ecog oswestry hamilton montgomery asberg zung beers roland morris berg katz lawton barthel norton waterlow
rankin hunt hess fisher spetzler-martin raymond liverpool rome baltimore vienna paris milan sydney seattle atlanta tokyo bethesda dallas
boston chicago oxford cambridge pittsburgh westley centor wong wong-baker dubowitz silverman bayley denver
schatzker bosniak couinaud pfirrmann modic schmorl fazekas scheltens fleischner shafer amsler rutherford fontaine pirads wagner meggitt texas forrest rockall blatchford hinchey
hounsfield kerley westermark hampton fogarty veress hasson tuohy kerrison metzenbaum mcivor esmarch agatston hohmann weitlaner bookwalter finochietto penfield hegar hulka falope gomco mogen shiley bivona montgomery storz
klatskin monsel wiskott wenckebach biot geiger kantor bier scarpa camper colles hesselbach calot morison winslow oddi lieberkuhn brunner auerbach meissner luschka magendie heister santorini rathke broca brodmann
purkinje hassall langhans reissner schlemm tenon zinn bruch bowman descemet whitnall lockwood muller zeis moll meibomian krause hutchison kniest saethre chotzen crouzon apert pfeiffer noonan turner
braak thal lugano binet rai durie salmon sokal hasford ottawa canadian nexus perc pram westley silverman ballard dubowitz bayley vineland conners brigance denver
braden norton waterlow katz lawton barthel morse tinetti berg epworth mallampati pittsburgh zarit edmonton karnofsky lansky zubrod charlson elixhauser
wingate minnesota levey cockcroft gault friedewald parkland brooke galveston lund ratschow rosen lester kelman utrata bowman jaeger tanner lugol leiden ringer ringers ringer's 
`);

/** What follows an eponym: with one of these near, the word is a term and no person. */
export const EPONYM_HEADS = asSet(`
disease syndrome sign signs reflex reflexes score scores scale test tests testing procedure fracture fractures stain catheter
criteria criterion classification maneuver manoeuvre palsy tumor tumour lymphoma sarcoma anemia ataxia chorea
dementia esophagus oesophagus phenomenon thyroiditis contracture angina index stage staging grade grading law hernia node nodes nodule
cyst duct gland canal tube tubes ring rings position line lines monitor ulcer gangrene block type triad tetralogy
anomaly malformation deformity cells cell bodies body fasciitis stones spots fever cirrhosis arthritis esophagitis
equation formula rule rules regimen protocol trial study heart risk calculator questionnaire inventory
method technique operation approach repair incision drain tube collar bandage retractor clamp forceps speculum needle lesion
dilator dilators lens pusher arm hose stand elevator hook osteotome rongeur scissors holder suture sutures knot graft plate screw nail pin wire
laryngoscope blade spoon curette trocar cannula bag frame table traction sling brace splint boot tray trocars hooks capsulotomy
purpura vasculitis granulomatosis cardiomyopathy macroglobulinemia encephalopathy psychosis dystrophy neuropathy
atrophy nephropathy nephritis disorder effect respiration respirations breathing murmur pulse waves lesions
exercises patch view angle ligament tendon pouch diverticulum reaction mouth muscular solution lactate bacillus paralysis wort
`);

/** Ordinary and clinical words that stand capitalised at the head of a line, a list or a sentence. */
export const GUARD_WORDS = asSet(`
a about above abdomen abdominal abnormal abscess absent accident according account active activity acute additional address admission admit admitted
adult advised advice affect african after again age aged agree agreed alcohol alert all allergic allergies allergy also alternative although always american
am an anatomy and anemia anesthesia anesthesiologist ankle answer antibiotic antibiotics any anxiety apparently appears appearance appendix appetite applied
appointment appropriate april are area arm arms arrival artery arthritis as asian ask asked aspirin assess assessment assistant associated asthma
at atrial attending august auscultation available aware axis back bacterial balance based baseline because bed been before behavior below best between bilateral
bilaterally biopsy black bladder bleeding blood body bone both bowel brain breast breath breathing briefly bring brought business but by
call called came can cancer cannot capsule cardiac cardiology cardiovascular care carotid case cataract catheter caucasian cell central cervical change changes
chart check checked chemotherapy chest chief child childhood children chronic cigarettes class clear clinic clinical clinician close clots code
cold colon color colonoscopy come comfort comments common community comparison complaint complaints complete completed complications comment concern concerns condition
conclusion conditions confirm confirmed consent consider consult consultation consultant contact continue continued contraindications control cont cope copy coronary cough could count course
cranial creatinine critical culture current currently daily data date daughter day days death decision decreased deep deferred delivery denied denies department
dependent depression dermatology description details develop diabetes diabetic diagnosed diagnoses diagnosis diagnostic diet dietary differential difficulty digoxin discharge discharged
discussed disease disorder disposition do does doctor does dosage dose doses down drainage dressing drug drugs due duration during dx each ear ears early eat
echo edema education effect effectiveness effects elective electronic emergency encounter encourage end endocrine english environmental epidural episode equal estimated et evaluate evaluated evaluation
evening event every evidence exam examination except exercise explained extremities extremity eye eyes face facility failed failure fair fall family father fatigue feeling
feels female fetal fever few film final finding findings fine fingers first fluid fluids follow followed following followup follow-up food foot for found fracture
free frequency frequent from full function further gait gallbladder gastrointestinal gave general generally genitourinary gentleman given gives glucose go good got graft great greater
gross groin group growth guide guideline guidelines gynecologic had hair hand hands has have having he head headache healing health healthy hearing heart height hematology hemoglobin
her here hernia hers high him hip his hispanic histology history hold home hospital hospitalist hospitalization hour hours how however human husband hx hypertension hypotension i if ill illness
image images imaging immediate immunization immunizations implant important impression improve improved improving in incision include includes including increase increased indian indicated indication indications
infant infection infectious inferior informant information informed initial initially initiate injection injury inpatient input insertion instructions insulin insurance
intact integumentary intake intern internal intervention intra into introduction intubated investigation involving irregular is ischemic it its january job joint july june just kidney knee known lab labs
laboratory laboratories lady large last late lateral latest left leg legs lesion lesions less let level levels life light like likely limited line lipid list liver living local location long look low lower lumbar
lung lungs lymph lymphatic made main maintain male man manage management managing many march marital married mass may me mean measures medial medical medicaid medicare medication medications medicine
medium melanoma membrane memory mental metabolic method methods mid middle mild minimal miss missing moderate mom monitor monitoring month months mood more morning most mother motor mouth movement much multiple muscle
musculoskeletal my name narrative nasal native nausea near neck need needs negative neonatal nephrology nerve nerves neuro neurologic neurological neurology neurologist never new newborn next night
no non none normal north nose not note noted notes nothing november now number nurse nursing nutrition nutritionist objective observation obstetric obstetrical occasional occupation occupational october of off office old on once oncology
one ongoing only onset open operation operative ophthalmology optimal options oral or order ordered orders organ orthopedic other our out outcome outpatient over overall overnight own oxygen
pain palliative palpation parent parents partial past pathology patient patients pediatric pelvic pelvis penicillin per percent performed perhaps period peripheral persistent person pharmacist pharmacy
phone photo physical physician physicians place placed plan plans platelet please pleural pneumonia positive possible post posterior postoperative potassium potential preferred pregnancy pregnant preliminary preop preoperative present presentation presented
presenting presents prescribed prescription pressure prevent prevention previous previously primary prior private pro problem problems procedure procedures proceed prognosis program progress prophylaxis protein protocol proximal provide provided provider
psychiatric psychiatry psychological psychosocial pt ptsd public pulmonary pulse pulses pupils question questions quit race radiation radiology radiologist range rapid rare rate reaction reactions reason recent recently recommend recommendation recommendations
recommended reconciliation record recovery red reduce referral referred referring reflexes refill refills regarding regimen regional regular rehabilitation relationship relevant relief remains
removal renal repair repeat replacement report reported reports request requested required requires research resident respiratory response rest result results resume return review reviewed revised rheumatology right risk risks room routine sample same
saturation scan schedule scheduled screening screen second section see seen seizure sensation sent sensitivity september serum service services severe sexual she short should shoulder show showed shows side sign signed significant
signs similar simple since sinus sister site size skin sleep slight slightly small smoking so social sodium soft some son soon source south spanish special specialist specimen speech spine spouse stable staff stage standard
start started state status stay step still stomach stool stop strength stress strong student study stroke subjective substance such suggest suggested suggestions summary superior supplies supportive surgeon surgeries surgery surgical
suspect swelling symptom symptoms syndrome system systems systemic table tablet take taken takes taking target task tech technique technician telephone temperature temporal tenderness term test tested testing tests than thank thanks that the their them then therapist
therapy there these they third this thoracic those though throat through thus thyroid time times tissue to tobacco today toe together told tolerance tolerated tomorrow tongue tonight too total toward trachea
transfer transferred transfusion transplant trauma treat treated treating treatment treatments trial triage tried two tumor type typical ulcer ultrasound under underwent unit unknown unless unremarkable until up update updated updates upon upper
urgent urinalysis urinary urine urology usage use used using usual uterus vaccination vaccine vaccines vagina vaginal valve vancomycin various vascular vein venous ventricular very via view viral virus vision visit vital vitals vitamin vs wait walk walking was
water we week weeks weight well went were west what when where whether which while white who why wife will with within without woman women work workup worse would wound wrist x-ray year years yes yesterday
yet you young your zone member performer lot mfg visual stated dates title absolute value practitioner content bedtime blocker blockers inhibitor agonist antagonist
hydrochloride maleate sulfate sodium succinate tartrate acetate phosphate citrate besylate mesylate fumarate bromide chloride gluconate amikacin
self office structure dragon dax siri cortana dear doctor sample agreements referrals generic brief course twin mitral gluteus lumbosacral facet gram santa post hi hey hello hospitalized ok okay oh uh um right well alright sure yeah yep nope so thanks sorry please listen hmm mm mhm bye goodbye great good
advair plavix coumadin lipitor tylenol advil motrin aleve lasix zoloft prozac xanax ativan valium norco percocet vicodin oxycontin ambien
synthroid humalog lantus novolog januvia jardiance farxiga ozempic trulicity metformin glucophage eliquis xarelto pradaxa lovenox heparin warfarin
nexium prilosec protonix pepcid zantac zofran reglan phenergan benadryl claritin zyrtec allegra flonase singulair symbicort albuterol ventolin
spiriva keppra dilantin depakote tegretol lamictal neurontin lyrica topamax abilify seroquel zyprexa risperdal haldol lithium adderall ritalin
concerta strattera cipro levaquin keflex augmentin bactrim zithromax flagyl diflucan acyclovir valtrex tamiflu humira enbrel remicade
rituxan herceptin keytruda opdivo avastin prednisone medrol decadron lisinopril norvasc cozaar diovan toprol coreg crestor zocor
dextrose saline novocaine lidocaine marcaine propofol versed fentanyl morphine dilaudid demerol botox vicryl prolene monocryl ethibond
medicare medicaid latino latina european filipino vietnamese korean japanese german french irish italian russian portuguese arabic creole mandarin cantonese
hindi catholic jewish muslim christian protestant buddhist hindu
ortho neurosurg effectiveness comparison guidelines recommendation best latest updated concerns approach criteria dosing dosage interactions advice evaluation efficacy strategies
consideration considerations protocols practices options differential what how could can should given need any rec recs tx mx dx rx hx sx fx
`);

/** Upper-case abbreviations that stand where a place or a name could stand. */
export const CLINICAL_ACRONYMS = asSet(`
abc abg ac acc ace acl acls ada adhd adl afib aha aids akc als ama ami ana ap apap aqi ards asa asap av avm bid bka bmi bmp bnp bp bph bpm bun ca cabg cad cbc cbt cc cdc chf cho
cimt cin ckd cmp cns co co2 cold copd cp cpap cpk cpr cr crp cs csf ct cta cva cvp cxr dbp dc dci ddx dka dm dmt dna dnr doa dob doe dre dsm dtr dts dvt dx ebv ecg echo ecmo ecog ed ef egd ehr
ekg em emg emr ems ent eos er ercp esr esrd etoh eua fda fev ffp fh fhx fna fu gad gast gcs gerd gfr gi gnr gsw gtt gu gyn h2 hb hbv hcg hct hcv hdl heent hep hfref hfpef hgb hiv hlh
hpi hpv hr hs hsv hta htn hx ibd ibs icd icp icu id idi ii iii im inr iop iq iqr it itp iud iv ivc ivf ivp iud jvd jvp jra kub la lad lbbb lbp ldl ldh le lft lfts lle llq lmp loc lp lue lul luq lv lvad lvef lvh lmwh mac map mca mcv md meds mrn dob ssn npi mi
micu mmse moca mr mra mri mrsa ms msk mva mvp mvr na nad nas ng nice nicu nka nkda nos npo nph ns nsaid nsaids nsclc nstemi nyha ob obgyn od oob or orif os osa ot oral otc pa pac pacu pad pap pcn pco2 pcos pcp pcr pd pda pe peg perrla pet pfo pft ph phq picc picu pid
pmh pmhx pmr pna po pod pop pos ppd ppi prn prom psa psh psych pt pta pth ptsd ptt pud pvc pvd qd qhs qid ra rbbb rbc rca rdw rest rf rll rlq rn rna ros rr rsv rt rue rul ruq rx sah sbo sbp sc scd sch sclc sgot sgpt sh si sicu sids sinus sle slp snf so sob soap sp spo2 ssri stat std stemi sti
sv svc svt sx tah tavr tb tbi tee tia tib tid tip tips tka tlc tm tmj tnf tpa tpn tr tsh tte tth tur turp tx ua ue uf uri us usa uti utis uv vas vf vs vsd vt vte wbc wnl wpw xr va hmo ppo who nih aafp acog acp esc ats idsa uspstf kdigo gold jama nejm lancet
`);

const DRUG_ENDING =
  /(?:pril|sartan|olol|statin|azole|cillin|mycin|micin|floxacin|cycline|dipine|prazole|tidine|setron|triptan|mab|nib|limus|parin|xaban|gatran|gliptin|gliflozin|glutide|glitazone|formin|zepam|zolam|barbital|codone|morphone|caine|curium|phylline|terol|sone|cetam|olone|terone|estrel|tropin|onide|lukast|vir|fungin|conazole|oxetine|pramine|triptyline|zodone|peridone|apine|azine|thiazide|semide|lactone|platin|rubicin|taxel|trexate|bine|amide|idone|oxin|arone|profen|coxib|fenac)$/;
const CLINICAL_ENDING =
  /(?:itis|osis|emia|ectomy|otomy|ostomy|oscopy|ology|ologist|opathy|plasty|graphy|gram|uria|algia|oma|plegia|paresis|penia|trophy|genic|iatric|cardial|ation|tion|sion|ment|ness|ity|ically|ally|ing|ical|ous|ive|able|ible|less|ful|ance|ence|ism|sis)$/;

/** True for a word (lower case) that is a drug, a diagnosis or an ordinary word by list or by ending. */
export function isClinicalWord(lower: string): boolean {
  const bare = lower.endsWith("'s") ? lower.slice(0, -2) : lower;
  return (
    GUARD_WORDS.has(bare) ||
    CLINICAL_ACRONYMS.has(bare) ||
    (bare.length > 5 && (DRUG_ENDING.test(bare) || CLINICAL_ENDING.test(bare)))
  );
}
