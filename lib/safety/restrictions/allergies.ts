/**
 * Allergies that speak against other medicines. Rows read
 * `id | severity | allergy to | medicines | says | labels | section`; `@` marks a class of medicines
 * and `%` an allergen that is none (see allergen-names).
 */
export const ALLERGIES = `
alg-same-ingredient | critical | same_ingredient | any | Same medicine | medication table of this product | the stated allergy names this ingredient
alg-named-class | critical | named_class | any | Same class | medication table of this product | the stated allergy names the class of this medicine
alg-penicillin | critical | @penicillin | @penicillin | Same class | {second} | Contraindications
alg-cephalosporin | critical | @cephalosporin | @cephalosporin | Same class | {second} | Contraindications
alg-carbapenem | critical | @carbapenem | @carbapenem | Same class | {second} | 4 Contraindications
alg-penicillin-cephalosporin | warning | @penicillin | @cephalosporin | Cross-reaction possible | {second} | Warnings and Precautions
alg-penicillin-carbapenem | warning | @penicillin | @carbapenem | Cross-reaction possible | {second} | 5 Warnings and Precautions
alg-cephalosporin-penicillin | warning | @cephalosporin | @penicillin | Cross-reaction possible | {second} | Contraindications, Warnings
alg-cephalosporin-carbapenem | warning | @cephalosporin | @carbapenem | Cross-reaction possible | {second} | 5 Warnings and Precautions
alg-ceftazidime-aztreonam | warning | ceftazidime | aztreonam | Cross-reaction: they share a side chain | aztreonam | Warnings
alg-sulfonamide | critical | @sulfonamide_antibiotic | @sulfonamide_antibiotic | Same class | {second} | Contraindications
alg-sulfonamide-sulfasalazine | critical | @sulfonamide_antibiotic | sulfasalazine | Contraindicated with an allergy to sulfonamides | sulfasalazine | Contraindications
alg-sulfonamide-celecoxib | warning | @sulfonamide_antibiotic | celecoxib | The label contraindicates it after allergic reactions to sulfonamides | celecoxib | 4 Contraindications
alg-sulfonamide-zonisamide | warning | @sulfonamide_antibiotic | zonisamide | The label contraindicates it with an allergy to sulfonamides | zonisamide | Contraindications
alg-sulfonamide-acetazolamide | warning | @sulfonamide_antibiotic | acetazolamide | The label contraindicates it with an allergy to sulfonamides | acetazolamide | Contraindications
alg-sulfonamide-thiazide | info | @sulfonamide_antibiotic | hydrochlorothiazide, chlorthalidone, chlorothiazide, indapamide | The label names allergy to sulfonamide-derived medicines | {second} | Contraindications
alg-sulfonamide-furosemide | info | @sulfonamide_antibiotic | furosemide | The label says patients allergic to sulfonamides may also be allergic to it | furosemide | Precautions
alg-sulfonamide-glimepiride | info | @sulfonamide_antibiotic | glimepiride | The label names allergy to sulfonamide derivatives | glimepiride | 4 Contraindications
alg-sulfonamide-protease | info | @sulfonamide_antibiotic | darunavir, fosamprenavir, tipranavir | Contains a sulfonamide part: the label asks to watch | {second} | 5 Warnings and Precautions
alg-sulfonamide-tamsulosin | info | @sulfonamide_antibiotic | tamsulosin | Allergic reactions to it after sulfa allergy were rare: the label asks for caution | tamsulosin | 5 Warnings and Precautions
alg-nsaid | critical | @nsaid, @salicylate | @nsaid, @salicylate | Cross-reaction among NSAIDs and aspirin | {second} | Contraindications, Warnings
alg-salicylate-aminosalicylate | critical | @salicylate | mesalamine, sulfasalazine | Contraindicated with an allergy to salicylates | {second} | Contraindications
alg-salicylate-bismuth | critical | @salicylate | bismuth subsalicylate | Contains a salicylate | bismuth subsalicylate (OTC Drug Facts) | Warnings
alg-macrolide | critical | @macrolide | @macrolide | Same class | {second} | Contraindications
alg-macrolide-telithromycin | critical | @macrolide | telithromycin | Contraindicated with an allergy to macrolides | telithromycin | 4 Contraindications
alg-fluoroquinolone | critical | @fluoroquinolone | @fluoroquinolone | Same class | {second} | 4 Contraindications
alg-tetracycline | critical | @tetracycline | @tetracycline | Same class | {second} | Contraindications
alg-tetracycline-tigecycline | warning | @tetracycline | tigecycline | Similar structure: the label advises against it or asks for caution | tigecycline | 5 Warnings and Precautions
alg-aminoglycoside | critical | @aminoglycoside | @aminoglycoside | Cross-reaction within the class is known | {second} | Contraindications
alg-azole | warning | @azole | fluconazole, voriconazole, posaconazole | Cross-reaction among azoles is possible | {second} | Contraindications, Warnings and Precautions
alg-ace | critical | @ace_inhibitor | @ace_inhibitor, sacubitril-valsartan | Same class: angioedema | {second} | 4 Contraindications
alg-ppi | critical | @ppi | @ppi | Same class: the label names substituted benzimidazoles | {second} | 4 Contraindications
alg-h2 | critical | @h2_blocker | famotidine, nizatidine | Same class | {second} | 4 Contraindications
alg-phenothiazine | critical | @phenothiazine | promethazine, chlorpromazine, prochlorperazine | Same class | {second} | Contraindications
alg-opioid-natural | warning | @opioid_natural | @opioid_natural | One chemical class; the labels name the medicine itself | medication table of this product | phenanthrene opioids
alg-opioid-tramadol | warning | @opioid_natural | tramadol | Anaphylaxis more likely after allergy to codeine or other opioids: the label says do not give | tramadol | Warnings and Precautions
alg-anticonvulsant | warning | @aromatic_anticonvulsant | carbamazepine, oxcarbazepine, phenytoin, fosphenytoin, eslicarbazepine | Cross-reaction among aromatic anticonvulsants | {second} | Warnings and Precautions
alg-tricyclic-carbamazepine | critical | @tricyclic | carbamazepine | Contraindicated with an allergy to tricyclics | carbamazepine | Contraindications
alg-heparin | critical | heparin | enoxaparin, dalteparin | Contraindicated with an allergy to heparin | {second} | 4 Contraindications
alg-pork | warning | %pork | heparin, enoxaparin, dalteparin | Made from pork: the label names this allergy | {second} | Contraindications, Warnings and Precautions
alg-thienopyridine | warning | clopidogrel, prasugrel, ticlopidine | clopidogrel, prasugrel | Cross-reaction among thienopyridines | {second} | 5 Warnings and Precautions
alg-dpp4 | warning | @dpp4_inhibitor | @dpp4_inhibitor | Angioedema with another medicine of the class: caution | {second} | 5 Warnings and Precautions
alg-glp1 | warning | @glp1_agonist | semaglutide, liraglutide, dulaglutide, tirzepatide | Anaphylaxis or angioedema with another medicine of the class: caution | {second} | 5 Warnings and Precautions
alg-iodine-amiodarone | warning | %iodine | amiodarone | Contains iodine: the label names this allergy | amiodarone | 4 Contraindications
alg-peanut-progesterone | critical | %peanut | progesterone | The capsules contain peanut oil | progesterone (Prometrium) | Warnings, Contraindications
alg-fish-omega | warning | %fish | icosapent | Fish allergy: caution | icosapent | 5 Warnings and Precautions
alg-milk-powder | critical | %milk | salmeterol, vilanterol, umeclidinium | The dry powder contains milk protein: contraindicated in severe allergy | {second} (dry powder inhaler) | 4 Contraindications
`;
