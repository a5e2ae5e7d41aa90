/** Rows read `id | severity | first side | second side | says | labels | section`; see onc-list. */
export const PAIN_AND_SEDATION = `
ddi-opioid-benzodiazepine | warning | @opioid | @benzodiazepine | Deep sedation, respiratory depression, death | {first} and {second} | Boxed Warning
ddi-opioid-hypnotic | warning | @opioid | @hypnotic, @orexin_antagonist | Deep sedation, respiratory depression | {first} | 7 Drug Interactions
ddi-opioid-muscle-relaxant | warning | @opioid | @muscle_relaxant | Deep sedation, respiratory depression | {first} | 7 Drug Interactions
ddi-opioid-barbiturate | warning | @opioid | @barbiturate | Deep sedation, respiratory depression | {first} | 7 Drug Interactions
ddi-opioid-gabapentinoid | warning | @opioid | @gabapentinoid | Respiratory depression, above all in the old and in lung disease | {second} | 5 Warnings and Precautions
ddi-opioid-promethazine | warning | @opioid | promethazine | Deep sedation: the label lowers the opioid by a quarter to a half | promethazine | Precautions, Drug Interactions
ddi-opioid-antipsychotic | info | @opioid | @antipsychotic | Deep sedation, low blood pressure | {first} | 7 Drug Interactions
ddi-opioid-sodium-oxybate | warning | @opioid | sodium oxybate | Respiratory depression | sodium oxybate | Boxed Warning
ddi-oxybate-hypnotic | contraindicated | sodium oxybate | @hypnotic | Contraindicated with sedative hypnotics | sodium oxybate | 4 Contraindications
ddi-oxybate-benzodiazepine | warning | sodium oxybate | @benzodiazepine | Respiratory depression | sodium oxybate | Boxed Warning
ddi-oxybate-valproate | warning | sodium oxybate | valproate | Oxybate level rises: the label lowers its dose | sodium oxybate | 7 Drug Interactions
ddi-hypnotic-benzodiazepine | warning | @hypnotic | @benzodiazepine | Added sedation: lower the doses | {first} | 7 Drug Interactions
ddi-orexin-benzodiazepine | warning | @orexin_antagonist | @benzodiazepine, @hypnotic | Added sedation | {first} | 5 Warnings and Precautions
ddi-opioid-opioid | info | @full_opioid | @full_opioid | Two opioids: added sedation and respiratory depression | {first} | 7 Drug Interactions
ddi-opioid-partial | warning | @full_opioid | @partial_opioid | Weaker pain relief and withdrawal: the label says avoid | {first} | 7 Drug Interactions
ddi-opioid-naltrexone | contraindicated | @opioid | naltrexone | Contraindicated together: opioid withdrawal, blocked pain relief | naltrexone | 4 Contraindications
ddi-opioid-other-maoi | warning | morphine, oxycodone, hydrocodone, hydromorphone, codeine, oxymorphone | @nonselective_maoi | The label says not within 14 days of an MAO inhibitor | {first} | 7 Drug Interactions
ddi-serotonergic-opioid-antidepressant | warning | @serotonergic_opioid | @ssri, @snri, @tricyclic, mirtazapine, trazodone, vilazodone, vortioxetine | Serotonin syndrome (tramadol: seizures) | {first} | 7 Drug Interactions
ddi-serotonergic-opioid-triptan | info | @serotonergic_opioid | @triptan | Serotonin syndrome | {first} | 7 Drug Interactions
ddi-serotonergic-opioid-linezolid | warning | tramadol, tapentadol, methadone, fentanyl | linezolid | Serotonin syndrome | {first} | 7 Drug Interactions
ddi-prodrug-opioid-cyp2d6 | warning | codeine, tramadol | fluoxetine, paroxetine, quinidine, bupropion | Less active metabolite: weaker pain relief, and with tramadol more seizures | {first} | 7 Drug Interactions
ddi-opioid-cyp3a4 | warning | fentanyl, oxycodone, hydrocodone, codeine, tramadol, methadone, buprenorphine | @strong_cyp3a4_inhibitor, erythromycin | Opioid level rises: respiratory depression | {first} | 7 Drug Interactions
ddi-opioid-inducer | warning | fentanyl, oxycodone, hydrocodone, codeine, tramadol, methadone, buprenorphine | rifampin, carbamazepine, phenytoin | Opioid level falls: weaker pain relief, withdrawal | {first} | 7 Drug Interactions
ddi-opioid-anticholinergic | info | @opioid | benztropine, trihexyphenidyl, dicyclomine, hyoscyamine, scopolamine, glycopyrrolate, @bladder_anticholinergic | Urinary retention, severe constipation | {first} | 7 Drug Interactions
ddi-opioid-diuretic | info | @opioid | @loop_diuretic, @thiazide | Opioids may weaken diuretics | {first} | 7 Drug Interactions
ddi-alprazolam-azole | contraindicated | alprazolam | ketoconazole, itraconazole | Contraindicated together: deep sedation | alprazolam | 4 Contraindications
ddi-alprazolam-inhibitor | warning | alprazolam | nefazodone, fluvoxamine, cimetidine | Alprazolam level rises | alprazolam | 7 Drug Interactions
ddi-triazolam-inhibitor | contraindicated | triazolam | ketoconazole, itraconazole, nefazodone, ritonavir, indinavir, nelfinavir, saquinavir, lopinavir | Contraindicated together: deep sedation | triazolam | 4 Contraindications
ddi-midazolam-protease | warning | midazolam | @protease_inhibitor, ketoconazole, itraconazole | Midazolam level rises: oral midazolam is contraindicated | {second} | 4 Contraindications
ddi-eszopiclone-cyp3a4 | warning | eszopiclone | ketoconazole, itraconazole, clarithromycin, nefazodone, ritonavir, nelfinavir | No more than eszopiclone 2 mg | eszopiclone | 2 Dosage and Administration
ddi-suvorexant-cyp3a4 | warning | suvorexant, lemborexant, daridorexant | ketoconazole, itraconazole, clarithromycin | Level rises: not recommended together | {first} | 7 Drug Interactions
ddi-zolpidem-rifampin | info | zolpidem | rifampin | Zolpidem level falls | zolpidem | 7 Drug Interactions
ddi-tizanidine-contraindicated | contraindicated | tizanidine | fluvoxamine, ciprofloxacin | Contraindicated together: severe low blood pressure | tizanidine | 4 Contraindications
ddi-tizanidine-cyp1a2-other | warning | tizanidine | cimetidine, famotidine, ethinyl estradiol, acyclovir, verapamil | Tizanidine level rises: low blood pressure | tizanidine | 7 Drug Interactions
ddi-ketorolac-nsaid | contraindicated | ketorolac | @nsaid, aspirin, probenecid, pentoxifylline | Contraindicated together | ketorolac | Contraindications, Boxed Warning
ddi-nsaid-nsaid | warning | @nsaid | @nsaid | Two NSAIDs: bleeding and ulcer without more pain relief | {first} | Drug Interactions
ddi-nsaid-cyclosporine | warning | @nsaid | cyclosporine | Kidney injury | {first} | Drug Interactions
ddi-nsaid-digoxin | info | @nsaid | digoxin | Digoxin level may rise: measure it | {first} | Drug Interactions
ddi-nsaid-diuretic | info | @nsaid | @loop_diuretic, @thiazide | Weaker diuretic effect, kidney injury | {first} | Drug Interactions
ddi-nsaid-beta | info | @nsaid | @beta_blocker | Weaker blood pressure effect | {first} | Drug Interactions
ddi-celecoxib-fluconazole | warning | celecoxib | fluconazole | Celecoxib level rises | celecoxib | Drug Interactions
ddi-probenecid-salicylate | warning | probenecid | aspirin | Aspirin undoes the uric acid effect: the label says do not combine | probenecid | Warnings, Drug Interactions
ddi-colchicine-strong | warning | colchicine | @strong_cyp3a4_inhibitor | Colchicine toxicity: cut the dose; contraindicated in kidney or liver disease | colchicine | 4 Contraindications, 7 Drug Interactions
ddi-colchicine-moderate | warning | colchicine | amprenavir, aprepitant, diltiazem, erythromycin, fluconazole, fosamprenavir, grapefruit, verapamil | Colchicine level rises: the label cuts the dose | colchicine | 2 Dosage and Administration
ddi-colchicine-pgp | warning | colchicine | cyclosporine, ranolazine | Colchicine toxicity: cut the dose; contraindicated in kidney or liver disease | colchicine | 4 Contraindications
ddi-colchicine-fibrate | warning | colchicine | gemfibrozil, fenofibrate | Muscle injury | colchicine | 7 Drug Interactions
ddi-colchicine-digoxin | info | colchicine | digoxin | Muscle injury | colchicine | 7 Drug Interactions
ddi-allopurinol-thiopurine | warning | allopurinol | azathioprine, mercaptopurine | Bone marrow toxicity: a quarter to a third of the thiopurine dose | {second} | Drug Interactions
ddi-febuxostat-theophylline | info | febuxostat | theophylline | The label asks for caution | febuxostat | 7 Drug Interactions
ddi-allopurinol-aminopenicillin | info | allopurinol | amoxicillin, amoxicillin-clavulanate, ampicillin | Rash more often | allopurinol | Precautions, Drug Interactions
ddi-allopurinol-thiazide | info | allopurinol | @thiazide | Toxicity in kidney disease: watch kidney function | allopurinol | Precautions, Drug Interactions
`;
