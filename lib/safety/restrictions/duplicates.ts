/** Two medicines of one class. Rows read `id | severity | class | says | labels | section`. */
export const DUPLICATES = `
dup-same-ingredient | warning | same_ingredient | The same ingredient twice: two products, or one medicine listed twice | medication table of this product | ingredients of the two names
dup-ace | warning | @ace_inhibitor | Two ACE inhibitors | {first} and {second} | 12 Clinical Pharmacology
dup-arb | warning | @arb | Two angiotensin receptor blockers | {first} and {second} | 12 Clinical Pharmacology
dup-beta | warning | @beta_blocker | Two beta-blockers | {first} and {second} | 12 Clinical Pharmacology
dup-dihydropyridine | warning | @dihydropyridine | Two dihydropyridine calcium channel blockers | {first} and {second} | 12 Clinical Pharmacology
dup-nondihydropyridine | warning | @nondihydropyridine | Diltiazem and verapamil: slow pulse, heart block | {first} and {second} | Clinical Pharmacology
dup-thiazide | info | @thiazide | Two diuretics of the thiazide type | {first} and {second} | Clinical Pharmacology
dup-loop | info | @loop_diuretic | Two loop diuretics | {first} and {second} | Clinical Pharmacology
dup-statin | warning | @statin | Two statins | {first} and {second} | 12 Clinical Pharmacology
dup-fibrate | warning | @fibrate | Two fibrates | {first} and {second} | 12 Clinical Pharmacology
dup-ppi | warning | @ppi | Two proton pump inhibitors | {first} and {second} | 12 Clinical Pharmacology
dup-h2 | warning | @h2_blocker | Two H2 blockers | {first} and {second} | 12 Clinical Pharmacology
dup-ssri | warning | @ssri | Two SSRIs: serotonin syndrome | {first} | 5 Warnings and Precautions
dup-snri | warning | @snri | Two SNRIs: serotonin syndrome | {first} | 5 Warnings and Precautions
dup-ssri-snri | warning | @ssri with @snri | An SSRI and an SNRI: serotonin syndrome | {first} | 5 Warnings and Precautions
dup-tricyclic | warning | @tricyclic | Two tricyclics | {first} and {second} | Clinical Pharmacology
dup-benzodiazepine | warning | @benzodiazepine | Two benzodiazepines | {first} and {second} | 12 Clinical Pharmacology
dup-hypnotic | warning | @hypnotic | Two medicines of the zolpidem type | {first} and {second} | 12 Clinical Pharmacology
dup-orexin | warning | @orexin_antagonist | Two orexin antagonists | {first} and {second} | 12 Clinical Pharmacology
dup-antipsychotic | info | @antipsychotic | Two antipsychotics | {first} and {second} | 12 Clinical Pharmacology
dup-stimulant | info | @stimulant | Two stimulants | {first} and {second} | 12 Clinical Pharmacology
dup-gabapentinoid | warning | @gabapentinoid | Gabapentin and pregabalin together | {first} and {second} | 12 Clinical Pharmacology
dup-muscle-relaxant | warning | @muscle_relaxant | Two muscle relaxants: added sedation | {first} and {second} | Clinical Pharmacology
dup-triptan | contraindicated | @triptan | Two triptans: contraindicated within 24 hours | {first} | 4 Contraindications
dup-gepant | info | @gepant | Two gepants | {first} and {second} | 12 Clinical Pharmacology
dup-p2y12 | warning | @p2y12_inhibitor | Two P2Y12 inhibitors: bleeding | {first} and {second} | 12 Clinical Pharmacology
dup-injected-anticoagulant | critical | @injected_anticoagulant | Two injected anticoagulants: bleeding | {first} and {second} | 5 Warnings and Precautions
dup-sulfonylurea | warning | @sulfonylurea | Two sulfonylureas: low blood sugar | {first} and {second} | 12 Clinical Pharmacology
dup-meglitinide-sulfonylurea | warning | @meglitinide with @sulfonylurea | Two medicines that release insulin: low blood sugar | {first} and {second} | 12 Clinical Pharmacology
dup-dpp4 | warning | @dpp4_inhibitor | Two DPP-4 inhibitors | {first} and {second} | 12 Clinical Pharmacology
dup-sglt2 | warning | @sglt2_inhibitor | Two SGLT2 inhibitors | {first} and {second} | 12 Clinical Pharmacology
dup-glp1 | warning | @glp1_agonist | Two GLP-1 agonists | {first} and {second} | 12 Clinical Pharmacology
dup-glitazone | warning | @thiazolidinedione | Two thiazolidinediones | {first} and {second} | 12 Clinical Pharmacology
dup-basal-insulin | warning | @basal_insulin | Two long-acting insulins | {first} and {second} | 12 Clinical Pharmacology
dup-thyroid | info | @thyroid_hormone | Two thyroid hormones | {first} and {second} | Clinical Pharmacology
dup-xanthine-oxidase | warning | @xanthine_oxidase_inhibitor | Allopurinol and febuxostat together | {first} and {second} | Clinical Pharmacology
dup-bisphosphonate | warning | @bisphosphonate | Two bisphosphonates | {first} and {second} | 12 Clinical Pharmacology
dup-laba | warning | @laba | Two long-acting beta agonists: overdose of the class | {first} | 5 Warnings and Precautions
dup-lama | warning | @lama | Two long-acting inhaled anticholinergics | {first} | 7 Drug Interactions
dup-pde5 | warning | @pde5_inhibitor | Two PDE5 inhibitors | {first} | 5 Warnings and Precautions
dup-five-alpha | warning | @five_alpha_reductase_inhibitor | Finasteride and dutasteride together | {first} and {second} | 12 Clinical Pharmacology
dup-bladder | warning | @bladder_anticholinergic | Two bladder anticholinergics | {first} and {second} | 12 Clinical Pharmacology
dup-cholinesterase | warning | @cholinesterase_inhibitor | Two cholinesterase inhibitors | {first} and {second} | 12 Clinical Pharmacology
dup-antihistamine | warning | @first_generation_antihistamine | Two sedating antihistamines | {first} and {second} | Clinical Pharmacology
dup-fluoroquinolone | warning | @fluoroquinolone | Two fluoroquinolones | {first} and {second} | 12 Clinical Pharmacology
dup-macrolide | warning | @macrolide | Two macrolides | {first} and {second} | Clinical Pharmacology
dup-tetracycline | warning | @tetracycline | Two tetracyclines | {first} and {second} | Clinical Pharmacology
dup-estrogen | info | @estrogen | Two estrogens | {first} and {second} | 12 Clinical Pharmacology
dup-corticosteroid | info | prednisone, prednisolone, methylprednisolone, dexamethasone | Two systemic corticosteroids | {first} and {second} | Clinical Pharmacology
dup-jak | warning | @jak_inhibitor | Two JAK inhibitors: not recommended | {first} | 1 Indications and Usage
dup-tnf | warning | @tnf_inhibitor | Two TNF blockers | {first} and {second} | 12 Clinical Pharmacology
dup-integrase | warning | @integrase_inhibitor | Two integrase inhibitors | {first} and {second} | 12 Clinical Pharmacology
dup-dopamine-agonist | info | ropinirole, pramipexole, rotigotine | Two dopamine agonists | {first} and {second} | 12 Clinical Pharmacology
`;
