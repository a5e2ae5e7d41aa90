/**
 * Kidney limits in the measure the label itself uses: `egfr` in mL/min/1.73 m², `crcl` in mL/min.
 * One is never read for the other. Rows read
 * `id | severity | medicines | measure | below N, upto N or above N | says | labels | section`.
 */
export const RENAL = `
ren-metformin-30 | contraindicated | metformin | egfr | below 30 | Contraindicated: lactic acidosis | metformin | 4 Contraindications
ren-metformin-45 | warning | metformin | egfr | below 45 | Starting is not recommended; if already taken, weigh benefit and risk | metformin | 2 Dosage and Administration
ren-empagliflozin | warning | empagliflozin | egfr | below 30 | Not recommended for blood sugar | empagliflozin | 1 Indications and Usage
ren-dapagliflozin-25 | warning | dapagliflozin | egfr | below 25 | Starting is not recommended | dapagliflozin | 2 Dosage and Administration
ren-dapagliflozin-45 | warning | dapagliflozin | egfr | below 45 | Not recommended for blood sugar | dapagliflozin | 1 Indications and Usage
ren-canagliflozin-30 | warning | canagliflozin | egfr | below 30 | Starting is not recommended | canagliflozin | 2 Dosage and Administration
ren-canagliflozin-60 | warning | canagliflozin | egfr | below 60 | No more than 100 mg a day | canagliflozin | 2 Dosage and Administration
ren-ertugliflozin | warning | ertugliflozin | egfr | below 45 | Not recommended | ertugliflozin | 2 Dosage and Administration
ren-sitagliptin-30 | warning | sitagliptin | egfr | below 30 | 25 mg a day | sitagliptin | 2 Dosage and Administration
ren-sitagliptin-45 | warning | sitagliptin | egfr | below 45 | 50 mg a day | sitagliptin | 2 Dosage and Administration
ren-saxagliptin | warning | saxagliptin | egfr | below 45 | 2.5 mg a day | saxagliptin | 2 Dosage and Administration
ren-alogliptin-30 | warning | alogliptin | crcl | below 30 | 6.25 mg a day | alogliptin | 2 Dosage and Administration
ren-alogliptin-60 | warning | alogliptin | crcl | below 60 | 12.5 mg a day | alogliptin | 2 Dosage and Administration
ren-finerenone | warning | finerenone | egfr | below 25 | Starting is not recommended | finerenone | 2 Dosage and Administration
ren-fenofibrate | contraindicated | fenofibrate | egfr | below 30 | Contraindicated in severe kidney impairment | fenofibrate | 4 Contraindications
ren-nsaid | warning | @nsaid | egfr | below 30 | Advanced kidney disease: the label advises against it (it gives no number; 30 is this table's) | {first} | Warnings and Precautions
ren-baricitinib-30 | warning | baricitinib | egfr | below 30 | Not recommended | baricitinib | 2 Dosage and Administration
ren-baricitinib-60 | warning | baricitinib | egfr | below 60 | The label halves the dose | baricitinib | 2 Dosage and Administration
ren-mirabegron | warning | mirabegron | egfr | below 30 | No more than 25 mg a day; below 15 not recommended | mirabegron | 2 Dosage and Administration
ren-duloxetine | warning | duloxetine | egfr | below 30 | Avoid in severe kidney impairment | duloxetine | 2 Dosage and Administration, 5 Warnings and Precautions
ren-spironolactone | warning | spironolactone | egfr | upto 50 | Heart failure: start with 25 mg every other day | spironolactone | 2 Dosage and Administration
ren-dofetilide-20 | contraindicated | dofetilide | crcl | below 20 | Contraindicated | dofetilide | Contraindications
ren-dofetilide-60 | warning | dofetilide | crcl | upto 60 | The label lowers the dose | dofetilide | Dosage and Administration
ren-sotalol | warning | sotalol | crcl | below 40 | Atrial fibrillation: contraindicated; otherwise a longer interval | sotalol | Contraindications, Dosage and Administration
ren-dabigatran-15 | warning | dabigatran | crcl | below 15 | The label has no dose | dabigatran | 2 Dosage and Administration
ren-dabigatran-30 | warning | dabigatran | crcl | upto 30 | Atrial fibrillation: 75 mg twice daily; other uses have no dose | dabigatran | 2 Dosage and Administration
ren-rivaroxaban-15 | warning | rivaroxaban | crcl | below 15 | Venous thrombosis: avoid | rivaroxaban | 8 Use in Specific Populations
ren-rivaroxaban-50 | warning | rivaroxaban | crcl | upto 50 | Atrial fibrillation: 15 mg once daily with the evening meal | rivaroxaban | 2 Dosage and Administration
ren-edoxaban-15 | warning | edoxaban | crcl | below 15 | Not recommended | edoxaban | 2 Dosage and Administration
ren-edoxaban-50 | warning | edoxaban | crcl | upto 50 | 30 mg once daily | edoxaban | 2 Dosage and Administration
ren-edoxaban-95 | critical | edoxaban | crcl | above 95 | Atrial fibrillation: do not use, more ischemic strokes than with warfarin | edoxaban | Boxed Warning
ren-enoxaparin | warning | enoxaparin | crcl | below 30 | The label lowers the dose | enoxaparin | 2 Dosage and Administration
ren-fondaparinux-30 | contraindicated | fondaparinux | crcl | below 30 | Contraindicated: bleeding | fondaparinux | 4 Contraindications
ren-fondaparinux-50 | warning | fondaparinux | crcl | upto 50 | Bleeding: caution | fondaparinux | 5 Warnings and Precautions
ren-nitrofurantoin | contraindicated | nitrofurantoin | crcl | below 60 | Contraindicated | nitrofurantoin | Contraindications
ren-gabapentin | warning | gabapentin | crcl | below 60 | The label lowers the dose | gabapentin | 2 Dosage and Administration
ren-pregabalin | warning | pregabalin | crcl | upto 60 | The label lowers the dose | pregabalin | 2 Dosage and Administration
ren-levetiracetam | info | levetiracetam | crcl | upto 80 | The label lowers the dose | levetiracetam | 2 Dosage and Administration
ren-topiramate | warning | topiramate | crcl | below 70 | Half of the usual dose | topiramate | 2 Dosage and Administration
ren-lacosamide | warning | lacosamide | crcl | below 30 | The label limits the dose | lacosamide | 2 Dosage and Administration
ren-famotidine | warning | famotidine | crcl | below 60 | The label lowers the dose: confusion in the old | famotidine | 2 Dosage and Administration
ren-allopurinol | warning | allopurinol | crcl | upto 20 | No more than 200 mg a day; below 10 no more than 100 mg | allopurinol | Dosage and Administration
ren-colchicine | warning | colchicine | crcl | below 30 | The label lowers the dose or spaces the courses | colchicine | 2 Dosage and Administration
ren-valacyclovir | warning | valacyclovir | crcl | below 50 | The label lowers the dose | valacyclovir | 2 Dosage and Administration
ren-acyclovir | warning | acyclovir | crcl | upto 25 | The label lowers the dose (by mouth) | acyclovir | Dosage and Administration
ren-famciclovir | warning | famciclovir | crcl | below 60 | The label lowers the dose | famciclovir | 2 Dosage and Administration
ren-oseltamivir | warning | oseltamivir | crcl | upto 60 | The label lowers the dose | oseltamivir | 2 Dosage and Administration
ren-ganciclovir | warning | valganciclovir | crcl | below 60 | The label lowers the dose | valganciclovir | 2 Dosage and Administration
ren-antiviral-50 | warning | entecavir, lamivudine, tenofovir | crcl | below 50 | The label lowers the dose | {first} | 2 Dosage and Administration
ren-antiviral-30 | warning | emtricitabine-tenofovir, bictegravir | crcl | below 30 | Not recommended (dialysis: see the label) | {first} | 2 Dosage and Administration
ren-levofloxacin | warning | levofloxacin | crcl | below 50 | The label lowers the dose | levofloxacin | 2 Dosage and Administration
ren-ciprofloxacin | warning | ciprofloxacin | crcl | upto 50 | The label lowers the dose or the interval | ciprofloxacin | 2 Dosage and Administration
ren-trimethoprim-15 | warning | sulfamethoxazole-trimethoprim | crcl | below 15 | Not recommended | sulfamethoxazole-trimethoprim | Dosage and Administration
ren-trimethoprim-30 | warning | sulfamethoxazole-trimethoprim | crcl | upto 30 | Half of the usual dose | sulfamethoxazole-trimethoprim | Dosage and Administration
ren-cefepime | warning | cefepime | crcl | upto 60 | The label lowers the dose: encephalopathy | cefepime | 2 Dosage and Administration
ren-cefdinir | warning | cefdinir | crcl | below 30 | 300 mg once daily | cefdinir | Dosage and Administration
ren-meropenem | warning | meropenem | crcl | upto 50 | The label lowers the dose | meropenem | 2 Dosage and Administration
ren-ertapenem | warning | ertapenem | crcl | upto 30 | 500 mg a day | ertapenem | 2 Dosage and Administration
ren-piperacillin | warning | piperacillin-tazobactam | crcl | upto 40 | The label lowers the dose | piperacillin-tazobactam | 2 Dosage and Administration
ren-fluconazole | warning | fluconazole | crcl | upto 50 | Half of the dose after the first, when several doses are given | fluconazole | Dosage and Administration
ren-metoclopramide | warning | metoclopramide | crcl | upto 60 | The label lowers the dose | metoclopramide | 2 Dosage and Administration
ren-memantine | warning | memantine | crcl | below 30 | The label lowers the dose | memantine | 2 Dosage and Administration
ren-galantamine | warning | galantamine | crcl | below 9 | Not recommended | galantamine | 2 Dosage and Administration
ren-desvenlafaxine | warning | desvenlafaxine | crcl | upto 50 | No more than 50 mg a day; below 30 less | desvenlafaxine | 2 Dosage and Administration
ren-lithium | warning | lithium | crcl | below 30 | Avoid | lithium | 8 Use in Specific Populations
ren-paliperidone | warning | paliperidone | crcl | below 80 | The label lowers the dose; below 10 not recommended | paliperidone | 2 Dosage and Administration
ren-pramipexole | warning | pramipexole | crcl | upto 50 | The label lowers the dose | pramipexole | 2 Dosage and Administration
ren-amantadine | warning | amantadine | crcl | upto 50 | The label lowers the dose | amantadine | Dosage and Administration
ren-tramadol | warning | tramadol | crcl | below 30 | Every 12 hours, no more than 200 mg a day; extended release not | tramadol | 2 Dosage and Administration
ren-zoledronic | contraindicated | zoledronic acid | crcl | below 35 | Contraindicated for osteoporosis; in cancer see the label's doses | zoledronic acid (Reclast) | 4 Contraindications
ren-alendronate | warning | alendronate | crcl | below 35 | Not recommended | alendronate | 2 Dosage and Administration
ren-risedronate | warning | risedronate, ibandronate | crcl | below 30 | Not recommended | {first} | 2 Dosage and Administration
ren-atenolol | warning | atenolol | crcl | upto 35 | No more than 50 mg a day; below 15 no more than 25 mg | atenolol | Dosage and Administration
ren-eplerenone-30 | contraindicated | eplerenone | crcl | upto 30 | Contraindicated: high potassium | eplerenone | 4 Contraindications
ren-eplerenone-50 | warning | eplerenone | crcl | below 50 | Contraindicated when given for hypertension | eplerenone | 4 Contraindications
ren-lisinopril | info | lisinopril | crcl | upto 30 | Start with half of the usual dose | lisinopril | 2 Dosage and Administration
ren-rosuvastatin | warning | rosuvastatin | crcl | below 30 | Start with 5 mg, no more than 10 mg a day | rosuvastatin | 2 Dosage and Administration
ren-varenicline | warning | varenicline | crcl | below 30 | The label lowers the dose | varenicline | 2 Dosage and Administration
ren-solifenacin | warning | solifenacin | crcl | below 30 | No more than 5 mg a day | solifenacin | 2 Dosage and Administration
ren-fesoterodine | warning | fesoterodine | crcl | below 30 | No more than 4 mg a day | fesoterodine | 2 Dosage and Administration
ren-trospium | warning | trospium | crcl | below 30 | 20 mg once daily at bedtime (immediate release) | trospium | 2 Dosage and Administration
ren-tadalafil | warning | tadalafil | crcl | below 30 | Daily use is not recommended; as needed no more than 5 mg in 72 hours | tadalafil | 2 Dosage and Administration
ren-sildenafil | warning | sildenafil | crcl | below 30 | Consider starting with 25 mg | sildenafil | 2 Dosage and Administration
ren-apremilast | warning | apremilast | crcl | below 30 | 30 mg once daily | apremilast | 2 Dosage and Administration
ren-dalfampridine | contraindicated | dalfampridine | crcl | upto 50 | Contraindicated: seizures | dalfampridine | 4 Contraindications
ren-acamprosate-30 | contraindicated | acamprosate | crcl | upto 30 | Contraindicated | acamprosate | 4 Contraindications
ren-acamprosate-50 | warning | acamprosate | crcl | upto 50 | 333 mg three times daily | acamprosate | 2 Dosage and Administration
ren-levomilnacipran | warning | levomilnacipran | crcl | below 60 | No more than 80 mg a day; below 30 no more than 40 mg | levomilnacipran | 2 Dosage and Administration
ren-ranolazine | info | ranolazine | crcl | below 60 | Watch kidney function | ranolazine | 5 Warnings and Precautions
ren-exenatide | warning | exenatide | crcl | below 30 | Twice-daily exenatide: do not use | exenatide (Byetta) | 2 Dosage and Administration, 5 Warnings and Precautions
`;
