/**
 * Contraindications and warnings by condition. Rows read
 * `id | severity | medicines | condition | says | labels | section`; the words of each condition are
 * in `condition-names`.
 */
export const CONDITIONS = `
con-beta-asthma | contraindicated | propranolol, nadolol, timolol, sotalol, carvedilol, labetalol, pindolol | asthma | Non-selective beta-blocker in asthma: bronchospasm | {first} | Contraindications
con-beta-selective-asthma | warning | metoprolol, atenolol, bisoprolol, nebivolol, acebutolol | asthma | Bronchospastic disease: the label advises against beta-blockers, or the lowest dose | {first} | Warnings and Precautions
con-laba-asthma | warning | @laba unless @corticosteroid_local | asthma | A long-acting beta agonist without an inhaled corticosteroid is contraindicated in asthma | {first} | Contraindications, Warnings and Precautions
con-beta-bradycardia | warning | metoprolol, atenolol, propranolol, bisoprolol, carvedilol, nebivolol, nadolol, sotalol, labetalol, timolol, pindolol, acebutolol | bradycardia | Contraindicated in severe slow pulse | {first} | Contraindications
con-beta-heart-block | contraindicated | metoprolol, atenolol, propranolol, bisoprolol, carvedilol, nebivolol, nadolol, sotalol, labetalol, timolol, pindolol, acebutolol | heart_block | Contraindicated in heart block above first degree without a pacemaker | {first} | Contraindications
con-nondihydropyridine-heart-block | contraindicated | diltiazem, verapamil | heart_block | Contraindicated in second or third degree block or sick sinus without a pacemaker | {first} | Contraindications
con-verapamil-heart-failure | contraindicated | verapamil | heart_failure | Contraindicated in severe left ventricular dysfunction | verapamil | Contraindications
con-nsaid-heart-failure | warning | @nsaid | heart_failure | Fluid retention: avoid in severe heart failure | {first} | Warnings and Precautions
con-nsaid-cabg | contraindicated | @nsaid | cabg | Contraindicated around coronary bypass surgery | {first} | Contraindications, Boxed Warning
con-nsaid-coronary | warning | @nsaid | coronary_disease | Heart attack and stroke: avoid after a recent heart attack | {first} | Boxed Warning, Warnings and Precautions
con-nsaid-ulcer | warning | @nsaid | peptic_ulcer | Bleeding and perforation: more than tenfold risk after ulcer or gut bleeding | {first} | Boxed Warning, Warnings and Precautions
con-ketorolac-ulcer | contraindicated | ketorolac | peptic_ulcer | Contraindicated in peptic ulcer disease or a history of it | ketorolac | Contraindications
con-nsaid-aspirin-asthma | contraindicated | @nsaid | aspirin_sensitive_asthma | Contraindicated after asthma or hives from aspirin or another NSAID | {first} | Contraindications
con-nsaid-bleeding | warning | @nsaid | active_bleeding | Bleeding | {first} | Boxed Warning
con-thiazolidinedione-heart-failure | warning | pioglitazone, rosiglitazone | heart_failure | Causes or worsens heart failure; starting in class III or IV is contraindicated | {first} | Boxed Warning
con-cilostazol-heart-failure | contraindicated | cilostazol | heart_failure | Contraindicated in heart failure of any severity | cilostazol | Boxed Warning
con-dronedarone-heart-failure | contraindicated | dronedarone | heart_failure | Contraindicated in class IV or recently decompensated heart failure | dronedarone | Boxed Warning
con-dronedarone-permanent-af | contraindicated | dronedarone | permanent_atrial_fibrillation | Contraindicated in permanent atrial fibrillation | dronedarone | Boxed Warning
con-flecainide-coronary | warning | flecainide | coronary_disease | Higher mortality after a heart attack in the CAST trial | flecainide | Boxed Warning
con-itraconazole-heart-failure | contraindicated | itraconazole | heart_failure | Not for nail infection in heart failure: weakens the heart | itraconazole | Boxed Warning
con-saxagliptin-heart-failure | warning | saxagliptin, alogliptin | heart_failure | Heart failure: weigh the risk, watch for signs | {first} | 5 Warnings and Precautions
con-ivabradine-decompensated | contraindicated | ivabradine | acute_heart_failure | Contraindicated in acute decompensated heart failure | ivabradine | 4 Contraindications
con-triptan-coronary | contraindicated | @triptan | coronary_disease | Contraindicated in coronary artery disease or vasospasm | {first} | 4 Contraindications
con-triptan-stroke | contraindicated | @triptan | stroke | Contraindicated after stroke or TIA | {first} | 4 Contraindications
con-triptan-hypertension | contraindicated | @triptan | uncontrolled_hypertension | Contraindicated in uncontrolled hypertension | {first} | 4 Contraindications
con-triptan-peripheral | contraindicated | @triptan | peripheral_artery_disease | Contraindicated in peripheral vascular disease | {first} | 4 Contraindications
con-ergot-coronary | contraindicated | ergotamine, dihydroergotamine | coronary_disease | Contraindicated in ischemic heart disease | {first} | Contraindications
con-ergot-peripheral | contraindicated | ergotamine, dihydroergotamine | peripheral_artery_disease | Contraindicated in peripheral vascular disease | {first} | Contraindications
con-ergot-hypertension | contraindicated | ergotamine, dihydroergotamine, methylergonovine | uncontrolled_hypertension | Contraindicated in hypertension (uncontrolled) | {first} | Contraindications
con-prasugrel-stroke | contraindicated | prasugrel | stroke | Contraindicated after stroke or TIA | prasugrel | Boxed Warning, 4 Contraindications
con-vorapaxar-stroke | contraindicated | vorapaxar | stroke | Contraindicated after stroke, TIA or intracranial bleeding | vorapaxar | Boxed Warning, 4 Contraindications
con-antithrombotic-bleeding | contraindicated | apixaban, rivaroxaban, dabigatran, edoxaban, clopidogrel, prasugrel, ticagrelor, enoxaparin, fondaparinux | active_bleeding | Contraindicated in active pathological bleeding | {first} | 4 Contraindications
con-ticagrelor-intracranial | contraindicated | ticagrelor | intracranial_hemorrhage | Contraindicated after intracranial hemorrhage | ticagrelor | Boxed Warning, 4 Contraindications
con-dabigatran-valve | contraindicated | dabigatran | mechanical_valve | Contraindicated with a mechanical heart valve | dabigatran | 4 Contraindications
con-xa-valve | warning | apixaban, rivaroxaban, edoxaban | mechanical_valve | Not recommended with a prosthetic or mechanical heart valve | {first} | 5 Warnings and Precautions
con-doac-antiphospholipid | warning | @doac | antiphospholipid | Not recommended in triple-positive antiphospholipid syndrome | {first} | 5 Warnings and Precautions
con-heparin-hit | contraindicated | heparin, enoxaparin, dalteparin | hit | Contraindicated after heparin-induced thrombocytopenia | {first} | 4 Contraindications
con-estrogen-vte | contraindicated | ethinyl estradiol, estradiol, conjugated estrogens | vte | Contraindicated with present or past deep vein thrombosis or pulmonary embolism | {first} | 4 Contraindications
con-estrogen-arterial | contraindicated | ethinyl estradiol, estradiol, conjugated estrogens | stroke | Contraindicated after stroke | {first} | 4 Contraindications
con-estrogen-coronary | contraindicated | ethinyl estradiol, estradiol, conjugated estrogens | coronary_disease | Contraindicated with coronary artery disease or a heart attack | {first} | 4 Contraindications
con-estrogen-breast | contraindicated | ethinyl estradiol, estradiol, conjugated estrogens | breast_cancer | Contraindicated with present or past breast cancer | {first} | 4 Contraindications
con-contraceptive-migraine | contraindicated | ethinyl estradiol | migraine_with_aura | Contraindicated in migraine with aura | ethinyl estradiol (combined contraceptives) | 4 Contraindications
con-contraceptive-smoking | warning | ethinyl estradiol | smoking | Contraindicated in smokers over 35 years of age | ethinyl estradiol (combined contraceptives) | Boxed Warning
con-contraceptive-hypertension | contraindicated | ethinyl estradiol | uncontrolled_hypertension | Contraindicated in uncontrolled hypertension | ethinyl estradiol (combined contraceptives) | 4 Contraindications
con-progestin-breast | contraindicated | norethindrone, drospirenone, etonogestrel, medroxyprogesterone, levonorgestrel intrauterine | breast_cancer | Contraindicated with present or past breast cancer | {first} | Contraindications
con-raloxifene-vte | contraindicated | raloxifene | vte | Contraindicated with present or past venous thrombosis | raloxifene | 4 Contraindications
con-tamoxifen-vte | contraindicated | tamoxifen | vte | For risk reduction or DCIS: contraindicated after venous thrombosis | tamoxifen | 4 Contraindications
con-tranexamic-vte | contraindicated | tranexamic acid | vte | Contraindicated with present or past thrombosis | tranexamic acid | 4 Contraindications
con-thalidomide-vte | warning | @thalidomide_analogue | vte | Venous and arterial thrombosis | {first} | Boxed Warning
con-testosterone-prostate | contraindicated | testosterone | prostate_cancer | Contraindicated in prostate cancer | testosterone | 4 Contraindications
con-testosterone-breast | contraindicated | testosterone | breast_cancer | Contraindicated in men with breast cancer | testosterone | 4 Contraindications
con-bupropion-seizure | contraindicated | bupropion | seizure_disorder | Contraindicated in seizure disorder | bupropion | 4 Contraindications
con-bupropion-eating | contraindicated | bupropion | eating_disorder | Contraindicated in bulimia or anorexia nervosa | bupropion | 4 Contraindications
con-tramadol-seizure | warning | tramadol | seizure_disorder | Seizures more likely | tramadol | 5 Warnings and Precautions
con-clozapine-seizure | warning | clozapine | seizure_disorder | Seizures, more with dose | clozapine | Boxed Warning
con-metoclopramide-obstruction | contraindicated | metoclopramide | bowel_obstruction | Contraindicated in obstruction, perforation or hemorrhage of the gut | metoclopramide | 4 Contraindications
con-metoclopramide-seizure | contraindicated | metoclopramide | seizure_disorder | Contraindicated in epilepsy | metoclopramide | 4 Contraindications
con-metoclopramide-pheochromocytoma | contraindicated | metoclopramide | pheochromocytoma | Contraindicated in pheochromocytoma | metoclopramide | 4 Contraindications
con-metoclopramide-tardive | contraindicated | metoclopramide | tardive_dyskinesia | Contraindicated with tardive dyskinesia, present or past | metoclopramide | 4 Contraindications
con-metoclopramide-parkinson | warning | metoclopramide | parkinson | Worsens parkinsonism: avoid | metoclopramide | 5 Warnings and Precautions
con-opioid-obstruction | contraindicated | morphine, oxycodone, hydrocodone, hydromorphone, codeine, oxymorphone, fentanyl, methadone, meperidine, tramadol, tapentadol | bowel_obstruction | Contraindicated in gut obstruction, including paralytic ileus | {first} | 4 Contraindications
con-opioid-asthma | contraindicated | morphine, oxycodone, hydrocodone, hydromorphone, codeine, oxymorphone, fentanyl, methadone, meperidine, tramadol, tapentadol | severe_asthma | Contraindicated in acute or severe asthma without monitoring | {first} | 4 Contraindications
con-opioid-respiratory | contraindicated | morphine, oxycodone, hydrocodone, hydromorphone, codeine, oxymorphone, fentanyl, methadone, meperidine, tramadol, tapentadol | respiratory_depression | Contraindicated in significant respiratory depression | {first} | 4 Contraindications
con-laxative-obstruction | contraindicated | linaclotide, lubiprostone, naloxegol, polyethylene glycol | bowel_obstruction | Contraindicated in obstruction of the gut | {first} | Contraindications, Warnings
con-glp1-mtc | contraindicated | semaglutide, liraglutide, dulaglutide, tirzepatide | medullary_thyroid_cancer | Contraindicated with medullary thyroid cancer or MEN 2, own or in the family | {first} | Boxed Warning, 4 Contraindications
con-incretin-pancreatitis | warning | @glp1_agonist, @dpp4_inhibitor | pancreatitis | Pancreatitis: the label asks for caution or another medicine | {first} | 5 Warnings and Precautions
con-glp1-gastroparesis | warning | exenatide, dulaglutide, lixisenatide, tirzepatide | gastroparesis | Not recommended in severe gastroparesis | {first} | 5 Warnings and Precautions
con-pioglitazone-bladder | warning | pioglitazone | bladder_cancer | Do not use in active bladder cancer | pioglitazone | 5 Warnings and Precautions
con-metformin-acidosis | contraindicated | metformin | ketoacidosis | Contraindicated in metabolic acidosis, including ketoacidosis | metformin | 4 Contraindications
con-antidiabetic-ketoacidosis | warning | @sulfonylurea, repaglinide, pioglitazone | ketoacidosis | Not for diabetic ketoacidosis | {first} | Contraindications, Limitations of Use
con-sglt2-type1 | warning | @sglt2_inhibitor | type_1_diabetes | Ketoacidosis: the label does not recommend it in type 1 diabetes | {first} | 1 Indications and Usage
con-acarbose-bowel | contraindicated | acarbose | inflammatory_bowel_disease | Contraindicated in inflammatory bowel disease | acarbose | Contraindications
con-acarbose-obstruction | contraindicated | acarbose | bowel_obstruction | Contraindicated in intestinal obstruction | acarbose | Contraindications
con-fluoroquinolone-myasthenia | warning | @fluoroquinolone | myasthenia_gravis | Worsens myasthenia gravis: avoid | {first} | Boxed Warning
con-macrolide-myasthenia | warning | azithromycin, clarithromycin, erythromycin | myasthenia_gravis | May worsen myasthenia gravis | {first} | Warnings and Precautions
con-telithromycin-myasthenia | contraindicated | telithromycin | myasthenia_gravis | Contraindicated in myasthenia gravis | telithromycin | Boxed Warning
con-anticholinergic-myasthenia | contraindicated | dicyclomine, glycopyrrolate, hyoscyamine | myasthenia_gravis | Contraindicated in myasthenia gravis | {first} | Contraindications
con-fluoroquinolone-aneurysm | warning | @fluoroquinolone | aortic_aneurysm | Aortic aneurysm or dissection: reserve for no alternative | {first} | 5 Warnings and Precautions
con-anticholinergic-retention | contraindicated | @bladder_anticholinergic | urinary_retention | Contraindicated in urinary retention | {first} | 4 Contraindications
con-anticholinergic-glaucoma | contraindicated | @bladder_anticholinergic, scopolamine, dicyclomine, hyoscyamine, glycopyrrolate | angle_closure_glaucoma | Contraindicated in (uncontrolled) narrow-angle glaucoma | {first} | Contraindications
con-topiramate-glaucoma | warning | topiramate | angle_closure_glaucoma | Acute myopia and angle-closure glaucoma | topiramate | 5 Warnings and Precautions
con-inhaled-anticholinergic-glaucoma | warning | @inhaled_anticholinergic | angle_closure_glaucoma | May worsen narrow-angle glaucoma | {first} | 5 Warnings and Precautions
con-inhaled-anticholinergic-retention | warning | @inhaled_anticholinergic | urinary_retention | May worsen urinary retention | {first} | 5 Warnings and Precautions
con-antihistamine-glaucoma | warning | promethazine, cyproheptadine | angle_closure_glaucoma | The label advises against it or asks for caution in narrow-angle glaucoma | {first} | Contraindications, Precautions
con-antipsychotic-dementia | warning | @first_generation_antipsychotic, @second_generation_antipsychotic | dementia | Higher mortality in old people with dementia-related psychosis | {first} | Boxed Warning, Warnings
con-antipsychotic-parkinson | contraindicated | haloperidol | parkinson | Contraindicated in Parkinson's disease | haloperidol | Contraindications
con-prochlorperazine-dementia | warning | prochlorperazine | dementia | Higher mortality in old people with dementia-related psychosis | prochlorperazine | Boxed Warning
con-antidepressant-bipolar | warning | @ssri, @snri, @tricyclic, bupropion, mirtazapine, trazodone, vilazodone, vortioxetine | bipolar | May set off mania: screen first | {first} | Warnings and Precautions
con-qt-citalopram | warning | citalopram | long_qt | Not recommended in congenital long QT syndrome | citalopram | 5 Warnings and Precautions
con-qt-contraindicated | contraindicated | dofetilide, sotalol, thioridazine, pimozide, ziprasidone | long_qt | Contraindicated in long QT syndrome | {first} | Contraindications
con-qt-warned | warning | azithromycin, clarithromycin, erythromycin, levofloxacin, moxifloxacin, methadone | long_qt | QT interval: the label advises against it or asks for caution | {first} | Warnings and Precautions
con-ondansetron-long-qt | warning | ondansetron | long_qt | Avoid in congenital long QT syndrome | ondansetron | 5 Warnings and Precautions
con-ziprasidone-heart | contraindicated | ziprasidone | recent_myocardial_infarction | Contraindicated after a recent heart attack | ziprasidone | 4 Contraindications
con-tricyclic-infarction | contraindicated | amitriptyline, nortriptyline, imipramine, desipramine, clomipramine, protriptyline, trimipramine, amoxapine | recent_myocardial_infarction | Contraindicated in recovery from a heart attack | {first} | Contraindications
con-ras-angioedema | contraindicated | @ace_inhibitor, sacubitril-valsartan | angioedema | Contraindicated after angioedema (ACE inhibitor, hereditary or idiopathic) | {first} | 4 Contraindications
con-aliskiren-diabetes | warning | aliskiren | diabetes | Contraindicated with an ACE inhibitor or ARB in diabetes | aliskiren | 4 Contraindications
con-potassium-hyperkalemia | contraindicated | spironolactone, eplerenone, triamterene, amiloride, potassium chloride, potassium citrate | hyperkalemia | Contraindicated with high potassium | {first} | Contraindications
con-addison-potassium | contraindicated | spironolactone, finerenone | adrenal_insufficiency | Contraindicated in Addison's disease or adrenal insufficiency | {first} | 4 Contraindications
con-thiazide-gout | info | @thiazide | gout | May raise uric acid and set off gout | {first} | Precautions
con-niacin-gout | info | niacin | gout | May raise uric acid | niacin | 5 Warnings and Precautions
con-thiazide-anuria | contraindicated | @thiazide, @loop_diuretic | anuria | Contraindicated in anuria | {first} | Contraindications
con-g6pd-hemolysis | warning | nitrofurantoin, dapsone, primaquine, sulfamethoxazole-trimethoprim | g6pd | Hemolysis in G6PD deficiency | {first} | Warnings, Precautions
con-methylene-blue-g6pd | contraindicated | methylene blue | g6pd | Contraindicated in G6PD deficiency | methylene blue | 4 Contraindications
con-barbiturate-porphyria | contraindicated | phenobarbital, primidone, butalbital | porphyria | Contraindicated in porphyria | {first} | Contraindications
con-statin-liver | contraindicated | @statin | active_liver_disease | Contraindicated in acute liver failure or decompensated cirrhosis | {first} | 4 Contraindications
con-valproate-liver | contraindicated | valproate | liver_disease | Contraindicated in hepatic disease or significant hepatic dysfunction | valproate | 4 Contraindications
con-valproate-mitochondrial | contraindicated | valproate | mitochondrial_disease | Contraindicated in POLG mitochondrial disease | valproate | 4 Contraindications
con-valproate-urea | contraindicated | valproate | urea_cycle | Contraindicated in urea cycle disorders | valproate | 4 Contraindications
con-liver-severe | warning | bosentan, leflunomide, teriflunomide, naltrexone, tolvaptan | severe_liver_disease | Severe liver disease: contraindicated or advised against | {first} | Contraindications, Warnings
con-duloxetine-liver | warning | duloxetine | liver_disease | Avoid in chronic liver disease or cirrhosis | duloxetine | 5 Warnings and Precautions
con-niacin-liver | contraindicated | niacin | active_liver_disease | Contraindicated in active liver disease | niacin | 4 Contraindications
con-fibrate-gallbladder | contraindicated | gemfibrozil, fenofibrate | gallbladder_disease | Contraindicated in pre-existing gallbladder disease | {first} | 4 Contraindications
con-methotrexate-liver | warning | methotrexate | liver_disease | Liver toxicity; older labels contraindicate it in chronic liver disease outside cancer | methotrexate | Contraindications, Warnings
con-bisphosphonate-esophagus | contraindicated | alendronate, ibandronate, risedronate | esophageal_stricture | Contraindicated with delayed emptying of the esophagus | {first} | 4 Contraindications
con-bisphosphonate-hypocalcemia | contraindicated | @bisphosphonate, denosumab | hypocalcemia | Contraindicated with low calcium | {first} | 4 Contraindications
con-levothyroxine-adrenal | contraindicated | levothyroxine | adrenal_insufficiency | Contraindicated in uncorrected adrenal insufficiency | levothyroxine | 4 Contraindications
con-stimulant-heart | warning | @stimulant | structural_heart_disease | Sudden death: avoid in known structural heart disease or serious arrhythmia | {first} | 5 Warnings and Precautions
con-phentermine-heart | contraindicated | phentermine | coronary_disease | Contraindicated in cardiovascular disease | phentermine | 4 Contraindications
con-phentermine-thyroid | contraindicated | phentermine | hyperthyroidism | Contraindicated in hyperthyroidism | phentermine | 4 Contraindications
con-atomoxetine-pheochromocytoma | contraindicated | atomoxetine | pheochromocytoma | Contraindicated in pheochromocytoma, present or past | atomoxetine | 4 Contraindications
con-atomoxetine-glaucoma | contraindicated | atomoxetine | angle_closure_glaucoma | Contraindicated in narrow-angle glaucoma | atomoxetine | 4 Contraindications
con-midodrine-heart | contraindicated | midodrine | severe_heart_disease | Contraindicated in severe organic heart disease | midodrine | Contraindications
con-midodrine-retention | contraindicated | midodrine | urinary_retention | Contraindicated in urinary retention | midodrine | Contraindications
con-pde5-infarction | warning | @pde5_inhibitor | recent_myocardial_infarction | Not studied or not recommended soon after a heart attack | {first} | 5 Warnings and Precautions
con-jak-thrombosis | warning | @jak_inhibitor | vte | Thrombosis: avoid in patients at risk | {first} | Boxed Warning
con-tnf-tuberculosis | warning | @tnf_inhibitor, @jak_inhibitor | tuberculosis | Tuberculosis: test and treat latent infection first | {first} | Boxed Warning
con-tnf-heart-failure | warning | @tnf_inhibitor | heart_failure | Heart failure, new or worse | {first} | 5 Warnings and Precautions
con-tnf-demyelination | warning | @tnf_inhibitor | multiple_sclerosis | Demyelinating disease, new or worse | {first} | 5 Warnings and Precautions
con-rituximab-hepatitis-b | warning | rituximab | hepatitis_b | Hepatitis B may come back | rituximab | Boxed Warning
con-antiviral-hepatitis-b | warning | emtricitabine-tenofovir, tenofovir, lamivudine, entecavir, bictegravir | hepatitis_b | Hepatitis flares when it is stopped | {first} | Boxed Warning
con-hydroxychloroquine-retina | warning | hydroxychloroquine | retinopathy | Retinal damage | hydroxychloroquine | 5 Warnings and Precautions
con-alosetron-bowel | contraindicated | alosetron | inflammatory_bowel_disease | Contraindicated in Crohn's disease or ulcerative colitis | alosetron | 4 Contraindications
con-ketorolac-cerebral-bleeding | contraindicated | ketorolac | intracranial_hemorrhage | Contraindicated in cerebrovascular bleeding | ketorolac | Contraindications
con-naltrexone-opioid | contraindicated | naltrexone | opioid_dependence | Contraindicated with opioid analgesics, dependence or acute withdrawal | naltrexone | 4 Contraindications
con-mirabegron-hypertension | warning | mirabegron | uncontrolled_hypertension | Not recommended in severe uncontrolled hypertension | mirabegron | 5 Warnings and Precautions
con-desmopressin-hyponatremia | contraindicated | desmopressin | hyponatremia | Contraindicated with low sodium, present or past | desmopressin | Contraindications
con-mefloquine-psychiatric | contraindicated | mefloquine | psychiatric_disorder | Contraindicated for prophylaxis in active or recent major psychiatric disorder | mefloquine | Boxed Warning
con-mefloquine-seizure | contraindicated | mefloquine | seizure_disorder | Contraindicated for prophylaxis with a history of convulsions | mefloquine | Contraindications
con-orlistat-cholestasis | contraindicated | orlistat | malabsorption | Contraindicated in chronic malabsorption | orlistat | 4 Contraindications
con-dalfampridine-seizure | contraindicated | dalfampridine | seizure_disorder | Contraindicated after a seizure | dalfampridine | 4 Contraindications
con-tetrabenazine-depression | contraindicated | tetrabenazine, deutetrabenazine | suicidality | Contraindicated when suicidal or in untreated depression | {first} | Boxed Warning, 4 Contraindications
con-roflumilast-liver | contraindicated | roflumilast | severe_liver_disease | Contraindicated in moderate to severe liver impairment | roflumilast | 4 Contraindications
con-nsaid-kidney | warning | @nsaid | advanced_kidney_disease | Advanced kidney disease: avoid unless the benefit outweighs | {first} | Warnings and Precautions
con-ketorolac-kidney | contraindicated | ketorolac | advanced_kidney_disease | Contraindicated in advanced kidney impairment | ketorolac | Contraindications
con-gemfibrozil-kidney | contraindicated | gemfibrozil | advanced_kidney_disease | Contraindicated in severe kidney dysfunction | gemfibrozil | Contraindications
con-ranolazine-cirrhosis | contraindicated | ranolazine | cirrhosis | Contraindicated in liver cirrhosis | ranolazine | 4 Contraindications
con-acarbose-cirrhosis | contraindicated | acarbose | cirrhosis | Contraindicated in cirrhosis | acarbose | Contraindications
con-minoxidil-pheochromocytoma | contraindicated | minoxidil | pheochromocytoma | Contraindicated in pheochromocytoma | minoxidil | Contraindications
con-abacavir-hla | contraindicated | abacavir | hla_b5701 | Contraindicated with HLA-B*5701 | abacavir | Boxed Warning
con-carbamazepine-hla | warning | carbamazepine | hla_b1502 | Severe skin reactions with HLA-B*1502 | carbamazepine | Boxed Warning
con-carbamazepine-marrow | contraindicated | carbamazepine | bone_marrow_depression | Contraindicated after bone marrow depression | carbamazepine | Contraindications
`;
