/** Rows read `id | severity | first side | second side | says | labels | section`; see onc-list. */
export const MOOD_AND_NERVES = `
ddi-maoi-antidepressant | contraindicated | @nonselective_maoi, selegiline | bupropion, mirtazapine, trazodone, vilazodone, vortioxetine, buspirone | Contraindicated within 14 days of an MAO inhibitor | {second} | 4 Contraindications
ddi-maoi-nefazodone | critical | @nonselective_maoi, selegiline | nefazodone | Serotonin syndrome: the label says not within 14 days | nefazodone | Warnings
ddi-maoi-cyclobenzaprine | contraindicated | @nonselective_maoi, selegiline, rasagiline, safinamide | cyclobenzaprine | Contraindicated within 14 days of an MAO inhibitor | cyclobenzaprine | Contraindications
ddi-maoi-maoi | contraindicated | @nonselective_maoi | @nonselective_maoi, selegiline, rasagiline, safinamide | Two MAO inhibitors: hypertensive crisis | {first} | Contraindications
ddi-maoi-carbamazepine | contraindicated | @nonselective_maoi, selegiline | carbamazepine | Contraindicated within 14 days of an MAO inhibitor | carbamazepine | Contraindications
ddi-maoi-levodopa | contraindicated | @nonselective_maoi | levodopa-carbidopa | Contraindicated with a nonselective MAO inhibitor | carbidopa-levodopa | Contraindications
ddi-maoi-vmat2 | contraindicated | @nonselective_maoi, selegiline | tetrabenazine, deutetrabenazine | Contraindicated with an MAO inhibitor | {second} | 4 Contraindications
ddi-rasagiline-opioid | contraindicated | rasagiline | meperidine, tramadol, methadone, dextromethorphan, st john's wort | Contraindicated together: serotonin syndrome | rasagiline | 4 Contraindications
ddi-rasagiline-antidepressant | warning | rasagiline | @ssri, @snri, @tricyclic | Serotonin syndrome: the label says avoid | rasagiline | 5 Warnings and Precautions
ddi-rasagiline-cyp1a2 | warning | rasagiline | ciprofloxacin, fluvoxamine | No more than rasagiline 0.5 mg a day | rasagiline | 2 Dosage and Administration
ddi-safinamide-serotonin | contraindicated | safinamide | meperidine, methadone, tramadol, @snri, @tricyclic, @stimulant, st john's wort, dextromethorphan | Contraindicated together | safinamide | 4 Contraindications
ddi-linezolid-antidepressant | contraindicated | linezolid, methylene blue | @ssri, @snri, bupropion, mirtazapine, trazodone, vilazodone, vortioxetine, buspirone | Serotonin syndrome or hypertensive reaction: starting one on the other is contraindicated | {second} | 4 Contraindications
ddi-linezolid-serotonergic | warning | linezolid | @tricyclic, @triptan, meperidine | Serotonin syndrome | linezolid | 5 Warnings and Precautions
ddi-linezolid-sympathomimetic | warning | linezolid | pseudoephedrine, epinephrine | Blood pressure rises | linezolid | 5 Warnings and Precautions, 7 Drug Interactions
ddi-linezolid-maoi | contraindicated | linezolid | @nonselective_maoi, selegiline | Contraindicated within 2 weeks of an MAO inhibitor | linezolid | 4 Contraindications
ddi-ssri-pimozide | contraindicated | pimozide | citalopram, escitalopram, sertraline, paroxetine, fluoxetine, fluvoxamine | Contraindicated together: QT interval | {second} | 4 Contraindications
ddi-pimozide-cyp3a4 | contraindicated | pimozide | clarithromycin, erythromycin, azithromycin, itraconazole, ketoconazole, nefazodone, ritonavir, saquinavir, indinavir, nelfinavir | Contraindicated together: QT interval | pimozide | Contraindications
ddi-thioridazine-contraindicated | contraindicated | thioridazine | fluvoxamine, propranolol, pindolol, fluoxetine, paroxetine, quinidine, @qt_prolonging | Contraindicated together: QT interval | thioridazine | Contraindications
ddi-duloxetine-thioridazine | critical | thioridazine | duloxetine | Not to be taken together: QT interval | duloxetine | 7 Drug Interactions
ddi-ziprasidone-qt | contraindicated | ziprasidone | dofetilide, sotalol, quinidine, procainamide, amiodarone, thioridazine, mesoridazine, chlorpromazine, droperidol, pimozide, moxifloxacin, halofantrine, mefloquine, pentamidine, arsenic trioxide, probucol, tacrolimus | Contraindicated together: QT interval | ziprasidone | 4 Contraindications
ddi-citalopram-cyp2c19 | warning | citalopram | omeprazole, cimetidine | No more than citalopram 20 mg a day | citalopram | 2 Dosage and Administration, 7 Drug Interactions
ddi-fluvoxamine-contraindicated | contraindicated | fluvoxamine | alosetron, tizanidine, thioridazine, ramelteon | Contraindicated together | fluvoxamine | 4 Contraindications
ddi-duloxetine-cyp1a2 | warning | duloxetine | fluvoxamine, ciprofloxacin | Duloxetine level rises: the label says avoid | duloxetine | 7 Drug Interactions
ddi-clozapine-cyp1a2 | warning | clozapine | fluvoxamine, ciprofloxacin | Clozapine level rises: the label cuts the dose to one third | clozapine | 7 Drug Interactions
ddi-clozapine-inducer | warning | clozapine | carbamazepine, phenytoin, rifampin, st john's wort | Clozapine level falls: the label does not recommend it | clozapine | 7 Drug Interactions
ddi-theophylline-fluvoxamine | warning | theophylline | fluvoxamine | Theophylline level rises: one third of the dose | fluvoxamine | 5 Warnings and Precautions
ddi-tricyclic-cyp2d6 | warning | @tricyclic | fluoxetine, paroxetine, quinidine | Tricyclic level rises | {first} | Precautions, Drug Interactions
ddi-tricyclic-bupropion | warning | nortriptyline, imipramine, desipramine | bupropion | Tricyclic level rises | bupropion | 7 Drug Interactions
ddi-triptan-serotonin | info | @triptan | @ssri, @snri | Serotonin syndrome | {first} | 5 Warnings and Precautions, 7 Drug Interactions
ddi-triptan-ergot | contraindicated | @triptan | ergotamine, dihydroergotamine | Contraindicated within 24 hours of each other | {first} | 4 Contraindications
ddi-eletriptan-cyp3a4 | contraindicated | eletriptan | ketoconazole, itraconazole, nefazodone, clarithromycin, ritonavir, nelfinavir | Not within 72 hours of a strong CYP3A4 inhibitor | eletriptan | 4 Contraindications
ddi-rizatriptan-propranolol | warning | rizatriptan | propranolol | Rizatriptan level rises: 5 mg a dose | rizatriptan | 2 Dosage and Administration
ddi-ubrogepant-cyp3a4 | contraindicated | ubrogepant | ketoconazole, itraconazole, clarithromycin | Contraindicated together | ubrogepant | 4 Contraindications
ddi-rimegepant-cyp3a4 | warning | rimegepant | @strong_cyp3a4_inhibitor | Rimegepant level rises: the label says avoid | rimegepant | 7 Drug Interactions
ddi-lithium-nsaid | warning | lithium | @nsaid | Lithium level rises | lithium | 7 Drug Interactions
ddi-lithium-ras | warning | lithium | @ace_inhibitor, @arb | Lithium level rises | lithium | 7 Drug Interactions
ddi-lithium-diuretic | warning | lithium | @thiazide, @loop_diuretic | Lithium level rises | lithium | 7 Drug Interactions
ddi-lithium-metronidazole | warning | lithium | metronidazole | Lithium level rises | lithium | 7 Drug Interactions
ddi-lithium-neurotoxic | warning | lithium | methyldopa, phenytoin, carbamazepine | Nerve toxicity, even at a normal lithium level | lithium | 7 Drug Interactions
ddi-lithium-theophylline | info | lithium | theophylline, acetazolamide, sodium bicarbonate | Lithium level falls | lithium | 7 Drug Interactions
ddi-lithium-serotonin | info | lithium | @ssri, @snri | Serotonin syndrome | lithium | 5 Warnings and Precautions
ddi-quetiapine-cyp3a4 | warning | quetiapine | ketoconazole, itraconazole, indinavir, ritonavir, nefazodone | Quetiapine level rises: one sixth of the dose | quetiapine | 2 Dosage and Administration, 7 Drug Interactions
ddi-quetiapine-inducer | warning | quetiapine | phenytoin, carbamazepine, rifampin, st john's wort | Quetiapine level falls: the label raises the dose | quetiapine | 2 Dosage and Administration, 7 Drug Interactions
ddi-aripiprazole-inhibitor | warning | aripiprazole, brexpiprazole | ketoconazole, itraconazole, clarithromycin, quinidine, fluoxetine, paroxetine | Level rises: half of the dose (not as an add-on for depression) | {first} | 2 Dosage and Administration
ddi-aripiprazole-inducer | warning | aripiprazole, brexpiprazole | carbamazepine, rifampin | Level falls: the label doubles the dose | {first} | 2 Dosage and Administration
ddi-lurasidone-cyp3a4 | contraindicated | lurasidone | ketoconazole, itraconazole, posaconazole, clarithromycin, ritonavir, voriconazole, rifampin, st john's wort, phenytoin, carbamazepine | Contraindicated together | lurasidone | 4 Contraindications
ddi-cariprazine-cyp3a4 | warning | cariprazine | ketoconazole, itraconazole, clarithromycin, rifampin, carbamazepine | Inhibitor: half of the dose; inducer: not recommended | cariprazine | 7 Drug Interactions
ddi-risperidone-cyp2d6 | warning | risperidone | fluoxetine, paroxetine | Risperidone level rises: adjust its dose | risperidone | 7 Drug Interactions
ddi-risperidone-inducer | warning | risperidone | carbamazepine, phenytoin, rifampin, phenobarbital | Risperidone level falls: adjust its dose | risperidone | 7 Drug Interactions
ddi-levodopa-antipsychotic | warning | levodopa-carbidopa | @first_generation_antipsychotic, risperidone, prochlorperazine | Each weakens the other | carbidopa-levodopa | Drug Interactions
ddi-dopamine-agonist-antipsychotic | warning | ropinirole, pramipexole, rotigotine | haloperidol, @phenothiazine, thiothixene | Each weakens the other | {first} | 7 Drug Interactions
ddi-metoclopramide-dopamine | warning | metoclopramide | levodopa-carbidopa, @dopamine_agonist | Each weakens the other: the label says avoid | metoclopramide | 7 Drug Interactions
ddi-metoclopramide-antipsychotic | warning | metoclopramide | @antipsychotic | Movement disorders, neuroleptic malignant syndrome: the label says avoid | metoclopramide | 7 Drug Interactions
ddi-metoclopramide-cyp2d6 | warning | metoclopramide | quinidine, bupropion, fluoxetine, paroxetine | Metoclopramide level rises: the label lowers the dose | metoclopramide | 2 Dosage and Administration, 7 Drug Interactions
ddi-atomoxetine-cyp2d6 | warning | atomoxetine | paroxetine, fluoxetine, quinidine | Atomoxetine level rises: start low and raise slowly | atomoxetine | 2 Dosage and Administration, 7 Drug Interactions
ddi-bupropion-seizure | info | bupropion | @antipsychotic, @tricyclic, theophylline, prednisone, methylprednisolone, dexamethasone | Both lower the seizure threshold | bupropion | 7 Drug Interactions
ddi-tetrabenazine-cyp2d6 | warning | tetrabenazine, deutetrabenazine | paroxetine, fluoxetine, quinidine, bupropion | Level rises: the label limits the dose | {first} | 7 Drug Interactions
ddi-vortioxetine-cyp2d6 | warning | vortioxetine | bupropion, fluoxetine, paroxetine, quinidine | Vortioxetine level rises: half of the dose | vortioxetine | 2 Dosage and Administration
ddi-vilazodone-cyp3a4 | warning | vilazodone | itraconazole, clarithromycin, voriconazole, ketoconazole | No more than vilazodone 20 mg a day | vilazodone | 2 Dosage and Administration
ddi-buspirone-cyp3a4 | warning | buspirone | itraconazole, ketoconazole, ritonavir, nefazodone, erythromycin, diltiazem, verapamil, grapefruit | Buspirone level rises: lower the dose | buspirone | Precautions, Drug Interactions
ddi-buspirone-rifampin | info | buspirone | rifampin | Buspirone level falls | buspirone | Precautions, Drug Interactions
ddi-trazodone-cyp3a4 | warning | trazodone | ketoconazole, itraconazole, clarithromycin, ritonavir, indinavir, voriconazole | Trazodone level rises: consider a lower dose | trazodone | 7 Drug Interactions
ddi-valproate-carbapenem | warning | valproate | @carbapenem | Valproate level falls, seizures: the label does not recommend it | {second} | 7 Drug Interactions
ddi-valproate-lamotrigine | warning | valproate | lamotrigine | Lamotrigine level doubles, severe rash: lower its dose | lamotrigine | Boxed Warning, 7 Drug Interactions
ddi-valproate-topiramate | warning | valproate | topiramate | High ammonia, encephalopathy | valproate | 5 Warnings and Precautions
ddi-valproate-phenobarbital | warning | valproate | phenobarbital, primidone | Barbiturate level rises: deep sedation | valproate | 7 Drug Interactions
ddi-valproate-phenytoin | warning | valproate | phenytoin | Phenytoin binding changes, valproate level falls: measure both | valproate | 7 Drug Interactions
ddi-valproate-lorazepam | warning | valproate | lorazepam | Lorazepam level rises: half of the dose | lorazepam | Drug Interactions
ddi-valproate-estrogen | warning | valproate | ethinyl estradiol | Valproate level may fall | valproate | 7 Drug Interactions
ddi-lamotrigine-estrogen | warning | lamotrigine | ethinyl estradiol | Lamotrigine level falls by half; rises in pill-free weeks | lamotrigine | 2 Dosage and Administration, 7 Drug Interactions
ddi-lamotrigine-inducer | info | lamotrigine | carbamazepine, phenytoin, phenobarbital, primidone, rifampin | Lamotrigine level falls: the label has its own dosing | lamotrigine | 2 Dosage and Administration, 7 Drug Interactions
ddi-carbamazepine-inhibitor | warning | carbamazepine | erythromycin, clarithromycin, ketoconazole, itraconazole, fluconazole, voriconazole, diltiazem, verapamil, isoniazid, fluoxetine, fluvoxamine, cimetidine, ciprofloxacin, danazol, grapefruit, @protease_inhibitor | Carbamazepine level rises | carbamazepine | Precautions, Drug Interactions
ddi-carbamazepine-nefazodone | contraindicated | carbamazepine | nefazodone | Contraindicated together | carbamazepine | Contraindications
ddi-carbamazepine-tramadol | warning | carbamazepine | tramadol | Weaker tramadol and seizures: the label says avoid | tramadol | 7 Drug Interactions
ddi-phenytoin-inhibitor | warning | phenytoin | amiodarone, fluconazole, voriconazole, isoniazid, cimetidine, fluoxetine, fluvoxamine, disulfiram, capecitabine, ticlopidine, sulfadiazine | Phenytoin level rises | phenytoin | 7 Drug Interactions
ddi-phenytoin-trimethoprim | warning | phenytoin | sulfamethoxazole-trimethoprim | Phenytoin level rises | sulfamethoxazole-trimethoprim | Precautions, Drug Interactions
ddi-topiramate-carbonic-anhydrase | warning | topiramate, zonisamide | acetazolamide | Acidosis, kidney stones | {first} | 7 Drug Interactions
ddi-topiramate-zonisamide | warning | topiramate | zonisamide | Acidosis, kidney stones | topiramate | 7 Drug Interactions
ddi-cannabidiol-clobazam | warning | cannabidiol | clobazam | Active clobazam metabolite rises: sedation | cannabidiol | 7 Drug Interactions
ddi-cannabidiol-valproate | warning | cannabidiol | valproate | Liver enzymes rise | cannabidiol | 5 Warnings and Precautions
ddi-clobazam-cyp2c19 | warning | clobazam | fluconazole, fluvoxamine, omeprazole | Active metabolite rises: adjust the dose | clobazam | 7 Drug Interactions
ddi-cholinesterase-anticholinergic | warning | @cholinesterase_inhibitor | benztropine, trihexyphenidyl, dicyclomine, hyoscyamine, scopolamine, glycopyrrolate, @bladder_anticholinergic | Each weakens the other | {first} | 7 Drug Interactions
ddi-rivastigmine-beta | warning | rivastigmine | @beta_blocker | Slow pulse, fainting: the label does not recommend it | rivastigmine | 7 Drug Interactions
ddi-rivastigmine-metoclopramide | warning | rivastigmine | metoclopramide | Movement disorders: the label does not recommend it | rivastigmine | 7 Drug Interactions
ddi-memantine-nmda | info | memantine | amantadine, dextromethorphan | Two NMDA antagonists: the label asks for caution | memantine | 7 Drug Interactions
ddi-ropinirole-ciprofloxacin | warning | ropinirole | ciprofloxacin | Ropinirole level rises: adjust its dose | ropinirole | 7 Drug Interactions
ddi-apomorphine-serotonin-antagonist | contraindicated | apomorphine | @serotonin_antagonist, alosetron | Contraindicated together: severe low blood pressure, loss of consciousness | apomorphine | 4 Contraindications
ddi-disulfiram-metronidazole | contraindicated | disulfiram | metronidazole | Contraindicated within 2 weeks: psychosis | metronidazole | Contraindications
ddi-disulfiram-phenytoin | warning | disulfiram | phenytoin, isoniazid | Phenytoin toxicity; with isoniazid unsteadiness and changed behavior | disulfiram | Warnings, Precautions
`;
