/**
 * What a person brings along: past illness, medicines, exposures. Here "history of" is the point, so a past
 * mention counts, which it does not for any other finding. Format: `finding-table.ts`.
 */
export const RISK_FINDINGS = String.raw`
cancer: cancer|malignan(?:cy|t)|metasta(?:sis|ses|tic|si[sz]ed)|carcinoma|lymphoma|leuk(?:a)?emia|myeloma|sarcoma|oncology patient|tumou?r
chemotherapy: chemo(?:therapy)?|immunotherapy|cytotoxic
neutropenia: neutropeni[ac]|(?:low|absent) (?:neutrophils?|white (?:blood )?(?:cell )?count|anc)|(?:anc|neutrophils?) (?:\w+ )?(?:less than|under|below|<) ?(?:0\.5|500|1\.0|1000)
immunosuppression: immuno-?(?:suppress\w+|compromis\w+|deficien(?:t|cy))|(?:organ|kidney|liver|heart|lung|bone marrow|stem cell) transplant|transplant recipient|(?:methotrexate|azathioprine|mycophenolate|tacrolimus|cyclosporine|ciclosporin|adalimumab|infliximab|rituximab|etanercept|biologics?)|(?:long-?term |chronic |high-?dose )(?:prednisone|prednisolone|steroids?|dexamethasone|corticosteroids?)|asplen\w+|splenectomy|no spleen|hiv(?: positive|\+)?|aids
steroid_use: (?:on|taking|takes|stopped|long-?term|chronic) (?:\w+ ){0,2}(?:prednisone|prednisolone|steroids?|dexamethasone|hydrocortisone|corticosteroids?)
anticoagulant: anticoagula\w+|blood thinners?|warfarin|coumadin|apixaban|eliquis|rivaroxaban|xarelto|dabigatran|pradaxa|edoxaban|enoxaparin|lovenox|heparin|doac|noac
nsaid_use: nsaids?|ibuprofen|advil|motrin|naproxen|aleve|diclofenac|ketorolac|meloxicam|aspirin (?:daily|every day)
diabetes: diabet(?:es|ic)|t[12]dm|type (?:1|2|one|two|i|ii) diabet\w+|on insulin|takes insulin
=diabetes: DM
sulfonylurea_or_insulin: (?:on|takes?|taking|missed|skipped) (?:\w+ ){0,2}insulin|glipizide|glyburide|glimepiride|gliclazide|sulfonylureas?|insulin (?:pump|glargine|lispro|aspart)
heart_disease: (?:coronary (?:artery )?disease|heart attack|myocardial infarct\w+|stents?|heart failure|cardiomyopathy|bypass (?:surgery)?|valve (?:disease|replacement)|structural heart disease|aortic stenosis)
=heart_disease: CAD|CABG|CHF|HFrEF|HFpEF|MI
vascular_risk: hypertension|high blood pressure|hyperlipid(?:a)?emia|high cholesterol|smok(?:er|es|ing|ed)|tobacco|peripheral (?:arterial|artery|vascular) disease
=vascular_risk: HTN|HLD|PAD|PVD
connective_tissue_disease: marfan\w*|ehlers-?danlos|loeys-?dietz|bicuspid aortic valve|aortic aneurysm|connective tissue disease
family_sudden_death: (?:family history of|relative with|brother with|father with) (?:\w+ ){0,2}sudden (?:cardiac )?death|sudden (?:cardiac )?death in (?:\w+ ){0,3}(?:family|relative)|(?:father|brother|sister|mother|cousin|uncle) (?:\w+ )?died suddenly
previous_clot: (?:prior|previous|history of|past|h/o) (?:\w+ )?(?:dvts?|pe|pes|vte|blood clots?|deep vein thrombosis|pulmonary embol\w+|clots?)|thrombophilia|factor v leiden
immobility_or_surgery: (?:recent|post-?op\w*|after|following|had|underwent) (?:\w+ ){0,3}(?:surgery|operation|procedure)|immobili[sz]\w+|bed-?bound|bed ?rest|(?:long|long-haul) (?:flight|drive|car ride|plane)|(?:days?|weeks?) post-?op\w*|leg (?:in|cast)|pod ?#?\d+|status post (?:\w+ ){0,3}(?:surgery|replacement|\w+ectomy|repair)
post_operative: post-?op(?:erative(?:ly)?)?|(?:days?|weeks?) (?:after|since|post) (?:\w+ ){0,3}(?:surgery|operation|replacement|\w+ectomy|repair|c-?section)|pod ?#?\d+|after (?:my|his|her|the) (?:\w+ )?(?:surgery|operation)|surgical (?:site|wound)|(?:surgery|operation) (?:\w+ ){0,3}(?:days?|week) ago
estrogen: (?:birth control|oral contraceptives?|contraceptive) ?(?:pills?)?|ocps?|(?:o)?estrogen|hormone (?:replacement|therapy)|hrt|tamoxifen
atherosclerosis_or_afib_source: atrial fibrillation|a-?fib|left ventricular thrombus|mechanical valve
copd_or_asthma: copd|emphysema|chronic bronchitis|asthma(?:tic)?|reactive airway
icu_for_asthma: (?:intubat\w+|icu|ventilat\w+) (?:\w+ ){0,4}(?:asthma)|asthma (?:\w+ ){0,4}(?:icu|intubat\w+|ventilat\w+)
smoking: smok(?:ers?|es|ing|ed)|smoke(?! (?:inhalation|detector|alarm))|pack[- ]years?|tobacco|cigarettes?
tuberculosis_exposure: tuberculosis|exposed to tb|(?:homeless|shelter|prison|incarcerat\w+)|born in (?:an )?endemic
=tuberculosis_exposure: TB
travel: travel(?:l)?(?:ed|ing|er)?|(?:return\w+|came back|got back|trip|visited|been) (?:\w+ )?(?:from|to|in) (?:\w+ )?(?:africa|asia|india|nigeria|ghana|kenya|uganda|thailand|vietnam|indonesia|brazil|haiti|pakistan|bangladesh|philippines|mexico|south america|abroad|the tropics|overseas)|overseas|abroad|safari
malaria_risk: malaria|mosquito(?:es)?|(?:no|without|didn'?t take|missed|stopped) (?:\w+ )?(?:malaria )?prophylaxis|africa|nigeria|ghana|kenya|uganda
animal_or_water_exposure: (?:fresh ?water|lake|river) (?:swim\w*|exposure|rafting)|swam in|swimming in (?:a )?(?:lake|river)|unpasteuri[sz]ed|bush ?meat
sick_contacts: sick contacts?|(?:others|family|everyone|coworkers|kids) (?:\w+ ){0,3}(?:sick|same symptoms|ill)|outbreak|daycare
central_line: central line|picc(?: line)?|port-?a-?cath|mediport|hickman|dialysis catheter|permcath|indwelling catheter|foley
dialysis: (?<!about (?:home |peritoneal )?)(?:h(?:a)?emo)?dialysis(?! (?:education|class|planning|teaching))|esrd|end[- ]stage (?:renal|kidney) disease|av fistula|peritoneal dialysis
missed_dialysis: (?:missed|skipped|didn'?t go to|overdue for) (?:\w+ ){0,3}(?:dialysis|sessions?|treatments?)
hyperkalemia: hyperkal(?:a)?emi[ac]|(?:high|elevated|raised) potassium|potassium (?:\w+ )?(?:high|elevated|raised)|peaked t[- ]?waves?|sine wave
access_problem: (?:fistula|av graft|dialysis (?:catheter|access|graft)) (?:\w+ ){0,3}(?:bleed\w*|red|infected|swollen|clotted|no thrill|pus|drain\w*)|(?:exit[- ]site|catheter site) (?:\w+ )?(?:redness|pus|drainage|infection)|no (?:bruit or )?thrill|cloudy (?:effluent|bag|peritoneal fluid|dialysate|fluid)
chronic_liver_disease: cirrho(?:sis|tic)|chronic liver disease|esophageal varices|varices|portal hypertension|hepatitis [bc]|liver failure
previous_ectopic: (?:prior|previous|history of|past) (?:\w+ )?ectopic|tubal (?:surgery|ligation)|(?:pelvic inflammatory disease|pid)|(?:iud|coil) in (?:place|situ)|has an iud|ivf
recent_intercourse_risk: (?:new|multiple|several) (?:sexual |sex )?partners?|unprotected (?:sex|intercourse)|std|sti|chlamydia|gonorrh(?:o)?ea
hypertension_in_pregnancy: pre-?eclampsia|gestational hypertension|hellp|eclampsia
abdominal_surgery: (?:prior|previous|past|history of) (?:\w+ )?(?:abdominal (?:surgery|operations?)|bowel (?:surgery|resection)|laparotomy)|adhesions
older_age: elderly|(?:[6-9]\d)[- ](?:year|yr)s?[- ]old|(?:[6-9]\d) ?(?:yo|y/o)
age_50_or_over: (?:[5-9]\d)[- ](?:year|yr)s?[- ]old|(?:[5-9]\d) ?(?:yo|y/o)|elderly
osteoporosis_or_steroids: osteoporo(?:sis|tic)|(?:fragility|compression) fractures?|(?:long-?term|chronic) (?:prednisone|prednisolone|steroids?)
polymyalgia: polymyalgia(?: rheumatica)?|shoulder and hip (?:girdle )?(?:stiffness|pain)
addison: addison'?s?(?: disease)?|adrenal insufficiency|hyperpigment\w+|(?:stopped|ran out of) (?:\w+ )?(?:prednisone|steroids?|hydrocortisone)
thyroid_disease: hyper-?thyroid\w*|hypo-?thyroid\w*|thyrotoxic\w*|graves'?|heat intolerance|cold intolerance
sglt2_inhibitor: sglt-?2(?: inhibitors?)?|empagliflozin|jardiance|dapagliflozin|farxiga|canagliflozin|invokana
sickle_cell: sickle(?: cell)?(?: disease| crisis| an(?:a)?emia)?
family_cancer: family history of (?:\w+ ){0,2}cancer|(?:mother|sister|father|brother|aunt) (?:\w+ ){0,3}(?:breast|ovarian|colon|bowel) cancer
`;
