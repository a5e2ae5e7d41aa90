/** Rows read `id | severity | first side | second side | says | labels | section`; see onc-list. */
export const LIPIDS_AND_SUGAR = `
ddi-statin-strong-cyp3a4 | contraindicated | simvastatin, lovastatin | itraconazole, ketoconazole, posaconazole, voriconazole, clarithromycin, erythromycin, nefazodone, cobicistat, @protease_inhibitor | Contraindicated together: muscle breakdown | {first} | 4 Contraindications
ddi-simvastatin-contraindicated | contraindicated | simvastatin | gemfibrozil, cyclosporine, danazol | Contraindicated together: muscle breakdown | simvastatin | 4 Contraindications
ddi-pitavastatin-cyclosporine | contraindicated | pitavastatin | cyclosporine | Contraindicated together: muscle injury | pitavastatin | 4 Contraindications
ddi-statin-cyclosporine | warning | atorvastatin, rosuvastatin, lovastatin, pravastatin, fluvastatin | cyclosporine | Statin level rises: the label says avoid or limits the dose | {first} | Drug Interactions
ddi-statin-gemfibrozil | warning | atorvastatin, rosuvastatin, pravastatin, lovastatin, fluvastatin, pitavastatin | gemfibrozil | Muscle breakdown: the labels say avoid | {first} | Drug Interactions
ddi-statin-fenofibrate | info | @statin | fenofibrate | Muscle injury: watch for muscle pain | {first} | Drug Interactions
ddi-statin-niacin | info | @statin | niacin | Muscle injury at 1 g niacin a day or more | {first} | Drug Interactions
ddi-statin-colchicine | warning | @statin | colchicine | Muscle injury | colchicine | 7 Drug Interactions
ddi-statin-daptomycin | warning | @statin | daptomycin | Muscle injury: consider stopping the statin meanwhile | daptomycin | 7 Drug Interactions
ddi-atorvastatin-inhibitor | warning | atorvastatin | clarithromycin, itraconazole, saquinavir, darunavir, fosamprenavir, nelfinavir, lopinavir, tipranavir | Atorvastatin level rises: the label limits the dose | atorvastatin | 7 Drug Interactions
ddi-simvastatin-diltiazem | warning | simvastatin | diltiazem, verapamil, dronedarone | No more than simvastatin 10 mg a day | simvastatin | 2 Dosage and Administration
ddi-simvastatin-amlodipine | warning | simvastatin | amlodipine, amiodarone, ranolazine | No more than simvastatin 20 mg a day | simvastatin | 2 Dosage and Administration
ddi-lovastatin-diltiazem | warning | lovastatin | diltiazem, verapamil, dronedarone, danazol | No more than lovastatin 20 mg a day | lovastatin | 2 Dosage and Administration
ddi-lovastatin-amiodarone | warning | lovastatin | amiodarone | No more than lovastatin 40 mg a day | lovastatin | 2 Dosage and Administration
ddi-statin-grapefruit | info | simvastatin, lovastatin, atorvastatin | grapefruit | Statin level rises: muscle injury | {first} | Drug Interactions
ddi-rosuvastatin-protease | warning | rosuvastatin | atazanavir, lopinavir | No more than rosuvastatin 10 mg a day | rosuvastatin | 7 Drug Interactions
ddi-rosuvastatin-antacid | info | rosuvastatin | aluminum hydroxide | Take the antacid at least 2 hours after rosuvastatin | rosuvastatin | 7 Drug Interactions
ddi-rosuvastatin-leflunomide | warning | rosuvastatin | leflunomide, teriflunomide | No more than rosuvastatin 10 mg a day | {second} | 7 Drug Interactions
ddi-fluvastatin-fluconazole | warning | fluvastatin | fluconazole | No more than fluvastatin 20 mg twice daily | fluvastatin | 7 Drug Interactions
ddi-pitavastatin-inhibitor | warning | pitavastatin | erythromycin, rifampin | The label limits the dose of pitavastatin | pitavastatin | 7 Drug Interactions
ddi-resin-absorption | warning | cholestyramine | warfarin, digoxin, levothyroxine, hydrochlorothiazide, propranolol, tetracycline, phenobarbital | Less is absorbed: take other medicines 1 hour before or 4 to 6 hours after | cholestyramine | Precautions, Drug Interactions
ddi-colesevelam-absorption | warning | colesevelam | levothyroxine, glyburide, cyclosporine, phenytoin, warfarin, ethinyl estradiol, olmesartan | Less is absorbed: take it at least 4 hours before colesevelam, or watch its effect | colesevelam | 7 Drug Interactions
ddi-repaglinide-gemfibrozil | contraindicated | repaglinide | gemfibrozil | Contraindicated together: severe low blood sugar | repaglinide | 4 Contraindications
ddi-pioglitazone-gemfibrozil | warning | pioglitazone | gemfibrozil | No more than pioglitazone 15 mg a day | pioglitazone | 7 Drug Interactions
ddi-rosiglitazone-insulin | warning | rosiglitazone | @insulin | Heart failure: not recommended together | rosiglitazone | 5 Warnings and Precautions
ddi-pioglitazone-insulin | warning | pioglitazone | @insulin | Fluid retention, heart failure, low blood sugar | pioglitazone | 5 Warnings and Precautions
ddi-sulfonylurea-fluconazole | warning | @sulfonylurea | fluconazole | Low blood sugar | {first} or fluconazole | Drug Interactions
ddi-sulfonylurea-sulfonamide | warning | @sulfonylurea | sulfamethoxazole-trimethoprim | Low blood sugar | {first} | Drug Interactions
ddi-fluoroquinolone-antidiabetic | warning | @fluoroquinolone | @sulfonylurea, @insulin | Low or high blood sugar: watch it closely | {first} | 5 Warnings and Precautions
ddi-antidiabetic-beta | info | @insulin, @sulfonylurea | @beta_blocker | Signs of low blood sugar may be hidden | {first} | Drug Interactions
ddi-glp1-secretagogue | info | @glp1_agonist | @sulfonylurea, @insulin | Low blood sugar: consider a lower dose of the other | {first} | 5 Warnings and Precautions
ddi-dpp4-secretagogue | info | @dpp4_inhibitor | @sulfonylurea, @insulin | Low blood sugar: consider a lower dose of the other | {first} | 5 Warnings and Precautions
ddi-sglt2-secretagogue | info | @sglt2_inhibitor | @sulfonylurea, @insulin | Low blood sugar: consider a lower dose of the other | {first} | 5 Warnings and Precautions
ddi-sglt2-diuretic | info | empagliflozin, canagliflozin, ertugliflozin, dapagliflozin | @loop_diuretic | Volume depletion | {first} | 5 Warnings and Precautions
ddi-corticosteroid-antidiabetic | info | prednisone, prednisolone, methylprednisolone, dexamethasone, hydrocortisone | @insulin, @sulfonylurea, metformin | Corticosteroids raise blood sugar | {first} | Precautions, Drug Interactions
ddi-saxagliptin-cyp3a4 | warning | saxagliptin | @strong_cyp3a4_inhibitor | No more than saxagliptin 2.5 mg a day | saxagliptin | 7 Drug Interactions
ddi-linagliptin-rifampin | warning | linagliptin | rifampin | Weaker effect of linagliptin | linagliptin | 7 Drug Interactions
ddi-canagliflozin-inducer | warning | canagliflozin | rifampin, phenytoin, phenobarbital, ritonavir | Canagliflozin level falls | canagliflozin | 7 Drug Interactions
ddi-metformin-contrast | warning | metformin | @contrast | Lactic acidosis: the label says when to stop for imaging | metformin | 5 Warnings and Precautions
ddi-metformin-carbonic-anhydrase | info | metformin | topiramate, zonisamide, acetazolamide | Lactic acidosis: watch more closely | metformin | 7 Drug Interactions
ddi-metformin-cation | info | metformin | cimetidine | Metformin level rises | metformin | 7 Drug Interactions
ddi-tirzepatide-contraceptive | warning | tirzepatide | ethinyl estradiol, norethindrone, drospirenone | Oral contraception may fail: add a barrier for 4 weeks after start and each increase | tirzepatide | 7 Drug Interactions
ddi-hydroxychloroquine-antidiabetic | info | hydroxychloroquine | @insulin, @sulfonylurea, metformin | Low blood sugar | hydroxychloroquine | 7 Drug Interactions
ddi-repaglinide-cyclosporine | warning | repaglinide | cyclosporine | No more than repaglinide 6 mg a day | repaglinide | 7 Drug Interactions
`;
