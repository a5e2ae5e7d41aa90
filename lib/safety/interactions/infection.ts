/** Rows read `id | severity | first side | second side | says | labels | section`; see onc-list. */
export const INFECTION = `
ddi-fluoroquinolone-metal | warning | @fluoroquinolone | @aluminum_salt, @magnesium_salt, @iron_salt, @zinc_salt, sucralfate, multivitamin | Less antibiotic is absorbed: take it well before, as the label says | {first} | 7 Drug Interactions
ddi-ciprofloxacin-calcium | warning | ciprofloxacin | calcium carbonate, calcium citrate, calcium acetate, sevelamer, lanthanum | Less antibiotic is absorbed: 2 hours before or 6 hours after | ciprofloxacin | 7 Drug Interactions
ddi-fluoroquinolone-corticosteroid | warning | @fluoroquinolone | prednisone, prednisolone, methylprednisolone, dexamethasone, hydrocortisone | Tendon rupture | {first} | Boxed Warning
ddi-fluoroquinolone-nsaid | info | ciprofloxacin, levofloxacin, ofloxacin | @nsaid | Seizures more likely | {first} | 7 Drug Interactions
ddi-ciprofloxacin-theophylline | warning | ciprofloxacin | theophylline | Theophylline toxicity, seizures: avoid, or measure the level | ciprofloxacin | 5 Warnings and Precautions
ddi-ciprofloxacin-methotrexate | warning | ciprofloxacin | methotrexate | Methotrexate toxicity | ciprofloxacin | 7 Drug Interactions
ddi-tetracycline-metal | warning | doxycycline, minocycline, tetracycline, demeclocycline | @aluminum_salt, @magnesium_salt, @iron_salt, calcium carbonate, calcium citrate | Less antibiotic is absorbed | {first} | Precautions, Drug Interactions
ddi-tetracycline-penicillin | info | doxycycline, minocycline, tetracycline, demeclocycline | @penicillin | May weaken the penicillin: the label advises against it | {first} | Precautions, Drug Interactions
ddi-tetracycline-retinoid | warning | @tetracycline | isotretinoin | Intracranial hypertension: avoid | isotretinoin | Warnings
ddi-tetracycline-acitretin | contraindicated | @tetracycline | acitretin | Contraindicated together: intracranial hypertension | acitretin | Contraindications
ddi-doxycycline-inducer | info | doxycycline | carbamazepine, phenytoin, phenobarbital | Doxycycline level falls | doxycycline | Precautions, Drug Interactions
ddi-macrolide-theophylline | warning | clarithromycin, erythromycin | theophylline | Theophylline level rises: measure it | {first} | Drug Interactions
ddi-azole-gastric | warning | itraconazole, ketoconazole | @ppi, @h2_blocker | Less antifungal is absorbed (capsules, tablets) | {first} | Drug Interactions
ddi-rifampin-azole | warning | rifampin | itraconazole, ketoconazole, voriconazole | Antifungal level falls: not recommended (voriconazole: contraindicated) | {second} | Drug Interactions
ddi-voriconazole-contraindicated | contraindicated | voriconazole | rifampin, rifabutin, carbamazepine, phenobarbital, sirolimus, quinidine, pimozide, ergotamine, dihydroergotamine, ivabradine, st john's wort, naloxegol, lurasidone | Contraindicated together | voriconazole | 4 Contraindications
ddi-voriconazole-phenytoin | warning | voriconazole | phenytoin | Voriconazole level falls, phenytoin level rises: adjust both | voriconazole | 7 Drug Interactions
ddi-voriconazole-omeprazole | warning | voriconazole | omeprazole | Omeprazole level rises: halve 40 mg or more | voriconazole | 7 Drug Interactions
ddi-posaconazole-contraindicated | contraindicated | posaconazole | sirolimus, quinidine, pimozide, simvastatin, lovastatin, atorvastatin, ergotamine, dihydroergotamine | Contraindicated together | posaconazole | 4 Contraindications
ddi-fluconazole-contraindicated | contraindicated | fluconazole | quinidine, pimozide, erythromycin, cisapride, astemizole, terfenadine | Contraindicated together: QT interval | fluconazole | Contraindications
ddi-itraconazole-contraindicated | contraindicated | itraconazole | methadone, disopyramide, dofetilide, dronedarone, quinidine, pimozide, lurasidone, triazolam, ivabradine, ranolazine, eplerenone, naloxegol, avanafil, ticagrelor, irinotecan, ergotamine, dihydroergotamine | Contraindicated together | itraconazole | Contraindications
ddi-ketoconazole-contraindicated | contraindicated | ketoconazole | methadone, disopyramide, dofetilide, dronedarone, quinidine, pimozide, cisapride, lurasidone, triazolam, alprazolam, ranolazine, eplerenone, tolvaptan, irinotecan, felodipine, nisoldipine | Contraindicated together | ketoconazole | Contraindications
ddi-clarithromycin-contraindicated | contraindicated | clarithromycin | pimozide, cisapride, ergotamine, dihydroergotamine, lurasidone | Contraindicated together | clarithromycin | 4 Contraindications
ddi-erythromycin-contraindicated | contraindicated | erythromycin | pimozide, cisapride, terfenadine, astemizole, ergotamine, dihydroergotamine | Contraindicated together | erythromycin | Contraindications
ddi-rifabutin-inhibitor | warning | rifabutin | clarithromycin, fluconazole, itraconazole | Rifabutin level rises: uveitis, low neutrophils | rifabutin | Drug Interactions
ddi-hydroxychloroquine-qt | warning | hydroxychloroquine | @qt_prolonging | QT interval: the label says avoid | hydroxychloroquine | 5 Warnings and Precautions
ddi-hydroxychloroquine-digoxin | info | hydroxychloroquine | digoxin | Digoxin level rises | hydroxychloroquine | 7 Drug Interactions
ddi-rifampin-methadone | warning | rifampin | methadone | Methadone level falls: withdrawal | methadone | 7 Drug Interactions
ddi-rifampin-sulfonylurea | info | rifampin | @sulfonylurea | Weaker effect of the sulfonylurea | rifampin | Precautions, Drug Interactions
ddi-rifampin-corticosteroid | warning | rifampin, phenytoin, phenobarbital, carbamazepine | prednisone, prednisolone, methylprednisolone, dexamethasone, hydrocortisone | Corticosteroid level falls | {second} | Precautions, Drug Interactions
ddi-rifampin-atovaquone | warning | rifampin, rifabutin | atovaquone, atovaquone-proguanil | Atovaquone level falls: not recommended | {second} | 7 Drug Interactions
ddi-inducer-contraceptive | warning | carbamazepine, phenytoin, phenobarbital, primidone, oxcarbazepine, topiramate, rifampin, rifabutin, felbamate, rufinamide, st john's wort, bosentan, modafinil, armodafinil, aprepitant | @hormonal_contraceptive | Contraception may fail: add or change the method | hormonal contraceptives and {first} | Drug Interactions
ddi-bictegravir-rifampin | contraindicated | bictegravir | rifampin | Contraindicated together: loss of the antiviral effect | bictegravir | 4 Contraindications
ddi-bictegravir-inducer | warning | bictegravir | rifabutin, carbamazepine, oxcarbazepine, phenobarbital, phenytoin, st john's wort | Antiviral level falls: the label advises against it or names others | bictegravir | 7 Drug Interactions
ddi-bictegravir-metal | warning | bictegravir | @aluminum_salt, @magnesium_salt, calcium carbonate, @iron_salt | Less antiviral is absorbed: the label says how far apart | bictegravir | 7 Drug Interactions
ddi-dolutegravir-inducer | warning | dolutegravir | rifampin, carbamazepine, oxcarbazepine, phenytoin, phenobarbital, st john's wort | Antiviral level falls: 50 mg twice daily, or avoid | dolutegravir | 7 Drug Interactions
ddi-dolutegravir-metal | warning | dolutegravir | @aluminum_salt, @magnesium_salt, calcium carbonate, @iron_salt, sucralfate | Less antiviral is absorbed: 2 hours before or 6 hours after | dolutegravir | 7 Drug Interactions
ddi-dolutegravir-metformin | warning | dolutegravir | metformin | Metformin level rises: the label limits its dose | dolutegravir | 7 Drug Interactions
ddi-raltegravir-antacid | warning | raltegravir | @aluminum_salt, magnesium hydroxide | Antiviral level falls: not recommended | raltegravir | 7 Drug Interactions
ddi-rilpivirine-ppi | contraindicated | rilpivirine | @ppi | Contraindicated together: loss of the antiviral effect | rilpivirine | 4 Contraindications
ddi-rilpivirine-inducer | contraindicated | rilpivirine | carbamazepine, oxcarbazepine, phenobarbital, phenytoin, rifampin, rifapentine, dexamethasone, st john's wort | Contraindicated together (dexamethasone: more than one dose) | rilpivirine | 4 Contraindications
ddi-rilpivirine-h2 | warning | rilpivirine | @h2_blocker | Take the H2 blocker 12 hours before or 4 hours after | rilpivirine | 7 Drug Interactions
ddi-atazanavir-h2 | warning | atazanavir | @h2_blocker | Antiviral level falls: the label says how far apart | atazanavir | 7 Drug Interactions
ddi-protease-herb | critical | ritonavir, atazanavir, darunavir, lopinavir, indinavir, nelfinavir, saquinavir, fosamprenavir, tipranavir | st john's wort | Not to be taken together: loss of the antiviral effect | {first} | Contraindications, Drug Interactions
ddi-ritonavir-contraindicated | contraindicated | ritonavir | alfuzosin, ranolazine, amiodarone, dronedarone, flecainide, propafenone, quinidine, lurasidone, pimozide, simvastatin, lovastatin, triazolam, ergotamine, dihydroergotamine, methylergonovine, cisapride | Contraindicated together | ritonavir | 4 Contraindications
ddi-nirmatrelvir-contraindicated | contraindicated | nirmatrelvir-ritonavir | alfuzosin, ranolazine, amiodarone, dronedarone, flecainide, propafenone, quinidine, eplerenone, ivabradine, lurasidone, pimozide, silodosin, simvastatin, lovastatin, triazolam, finerenone, naloxegol, tolvaptan, ergotamine, dihydroergotamine, methylergonovine | Contraindicated together | nirmatrelvir-ritonavir | 4 Contraindications
ddi-nirmatrelvir-inducer | contraindicated | nirmatrelvir-ritonavir | carbamazepine, phenobarbital, primidone, phenytoin, rifampin, rifapentine, st john's wort, apalutamide, enzalutamide | Contraindicated together: loss of the antiviral effect | nirmatrelvir-ritonavir | 4 Contraindications
ddi-nirmatrelvir-calcineurin | warning | nirmatrelvir-ritonavir | tacrolimus, cyclosporine, sirolimus, everolimus | Immunosuppressant level rises dangerously: the label says avoid, or follow levels | nirmatrelvir-ritonavir | 7 Drug Interactions
ddi-glecaprevir-contraindicated | contraindicated | glecaprevir-pibrentasvir | atazanavir, rifampin | Contraindicated together | glecaprevir-pibrentasvir | 4 Contraindications
ddi-glecaprevir-inducer | warning | glecaprevir-pibrentasvir | carbamazepine, efavirenz, st john's wort | Antiviral level falls: not recommended | glecaprevir-pibrentasvir | 7 Drug Interactions
ddi-glecaprevir-estrogen | warning | glecaprevir-pibrentasvir | ethinyl estradiol | Liver enzymes rise: not recommended above 20 mcg | glecaprevir-pibrentasvir | 7 Drug Interactions
ddi-sofosbuvir-inducer | warning | @sofosbuvir | rifampin, carbamazepine, phenytoin, phenobarbital, st john's wort | Antiviral level falls: not recommended | {first} | 7 Drug Interactions
ddi-hcv-acid | warning | ledipasvir-sofosbuvir, sofosbuvir-velpatasvir | @ppi | Less antiviral is absorbed: see the label for dose and timing | {first} | 7 Drug Interactions
ddi-tenofovir-nsaid | warning | tenofovir | @nsaid | Kidney injury with high or several doses of an NSAID | tenofovir disoproxil | 5 Warnings and Precautions
ddi-ganciclovir-imipenem | warning | @ganciclovir | imipenem | Seizures | {first} | 7 Drug Interactions
ddi-ganciclovir-zidovudine | warning | @ganciclovir | zidovudine | Blood cell counts fall | {first} | 7 Drug Interactions
ddi-zidovudine-ribavirin | warning | zidovudine | ribavirin | Anemia | zidovudine | 7 Drug Interactions
ddi-ribavirin-azathioprine | warning | ribavirin | azathioprine | Severe loss of blood cells | azathioprine | Drug Interactions
ddi-cefdinir-metal | warning | cefdinir | @iron_salt, @aluminum_salt, @magnesium_salt | Less antibiotic is absorbed: 2 hours apart | cefdinir | Precautions, Drug Interactions
ddi-cephalosporin-h2 | info | cefpodoxime, cefuroxime | @h2_blocker | Less antibiotic is absorbed (tablets) | {first} | Precautions, Drug Interactions
ddi-vancomycin-piperacillin | warning | vancomycin | piperacillin-tazobactam | Kidney injury | piperacillin-tazobactam | 7 Drug Interactions
ddi-aminoglycoside-nephrotoxic | warning | gentamicin, tobramycin, amikacin, streptomycin | vancomycin, cisplatin, colistimethate | Kidney injury and hearing loss | {first} | Boxed Warning
ddi-aminoglycoside-amphotericin | warning | @aminoglycoside | amphotericin b | Kidney injury | amphotericin b | Drug Interactions
ddi-nitrofurantoin-probenecid | info | nitrofurantoin | probenecid | More toxic, less effective in urine | nitrofurantoin | Precautions, Drug Interactions
ddi-terbinafine-cyp2d6 | warning | terbinafine | @tricyclic | Tricyclic level rises | terbinafine | 7 Drug Interactions
ddi-ceftriaxone-calcium | warning | ceftriaxone | calcium gluconate | Precipitates with calcium by vein: never in one line; contraindicated in newborns | ceftriaxone | Contraindications, Warnings
`;
