/** Rows read `id | severity | first side | second side | says | labels | section`; see onc-list. */
export const HEART = `
ddi-nitrate-pde5 | contraindicated | @nitrate | @pde5_inhibitor | Contraindicated together: severe low blood pressure | {second} | 4 Contraindications
ddi-riociguat-nitrate | contraindicated | riociguat | @nitrate | Contraindicated together: low blood pressure | riociguat | 4 Contraindications
ddi-riociguat-pde5 | contraindicated | riociguat | sildenafil, tadalafil, vardenafil | Contraindicated together: low blood pressure | riociguat | 4 Contraindications
ddi-vericiguat-riociguat | contraindicated | vericiguat | riociguat | Contraindicated together | vericiguat | 4 Contraindications
ddi-pde5-alpha | warning | @pde5_inhibitor | @alpha_blocker | Low blood pressure: start low once the alpha-blocker is stable | {first} | Drug Interactions
ddi-pde5-cyp3a4 | warning | @pde5_inhibitor | ketoconazole, itraconazole, clarithromycin, ritonavir, atazanavir, saquinavir, indinavir | Level rises: the label limits the dose (avanafil: not together) | {first} | 7 Drug Interactions
ddi-sacubitril-ace | contraindicated | sacubitril-valsartan | @ace_inhibitor | Contraindicated together: angioedema; leave 36 hours between | sacubitril-valsartan | 4 Contraindications
ddi-aliskiren-ras | warning | aliskiren | @ace_inhibitor, @arb | High potassium, kidney failure; contraindicated in diabetes | aliskiren | 4 Contraindications, 7 Drug Interactions
ddi-ace-arb | warning | @ace_inhibitor | losartan, valsartan, irbesartan, olmesartan, candesartan, telmisartan, azilsartan, eprosartan | High potassium, kidney failure: avoid two renin-angiotensin blockers | {first} | Drug Interactions
ddi-ras-potassium-sparing | warning | @ace_inhibitor, @arb | spironolactone, eplerenone, triamterene, amiloride | High potassium | {first} | Drug Interactions
ddi-ras-potassium | warning | @ace_inhibitor, @arb | potassium chloride | High potassium | {first} | Drug Interactions
ddi-ras-nsaid | warning | @ace_inhibitor, @arb | @nsaid | Kidney failure and weaker blood pressure effect | {first} | Drug Interactions
ddi-ace-mtor | warning | @ace_inhibitor | sirolimus, everolimus | Angioedema | {second} | 5 Warnings and Precautions
ddi-ace-trimethoprim | warning | @ace_inhibitor | sulfamethoxazole-trimethoprim | High potassium | sulfamethoxazole-trimethoprim | Precautions, Drug Interactions
ddi-spironolactone-trimethoprim | warning | spironolactone | @trimethoprim | High potassium | spironolactone | 7 Drug Interactions
ddi-spironolactone-potassium | warning | spironolactone | potassium chloride, potassium citrate | High potassium | spironolactone | 7 Drug Interactions
ddi-spironolactone-nsaid | info | spironolactone | @nsaid | Weaker diuretic effect, high potassium | spironolactone | 7 Drug Interactions
ddi-enac-potassium-sparing | contraindicated | amiloride, triamterene | spironolactone, amiloride, triamterene | Contraindicated together: high potassium | {first} | Contraindications
ddi-enac-potassium | contraindicated | amiloride, triamterene | potassium chloride | High potassium: contraindicated unless potassium is low and watched | {first} | Contraindications
ddi-eplerenone-potassium | warning | eplerenone | potassium chloride, spironolactone, amiloride, triamterene | High potassium; contraindicated when eplerenone is for hypertension | eplerenone | 4 Contraindications
ddi-potassium-citrate-sparing | warning | potassium citrate | triamterene, spironolactone, amiloride | High potassium: the label says avoid | potassium citrate | Drug Interactions
ddi-eplerenone-cyp3a4 | contraindicated | eplerenone | ketoconazole, itraconazole, nefazodone, clarithromycin, ritonavir, nelfinavir | Contraindicated together: high potassium | eplerenone | 4 Contraindications
ddi-eplerenone-moderate | warning | eplerenone | erythromycin, fluconazole, verapamil, saquinavir | Eplerenone level rises: the label limits the dose | eplerenone | 7 Drug Interactions
ddi-finerenone-cyp3a4 | contraindicated | finerenone | @strong_cyp3a4_inhibitor | Contraindicated together: high potassium | finerenone | 4 Contraindications
ddi-finerenone-inducer | warning | finerenone | rifampin, carbamazepine, phenytoin, phenobarbital, efavirenz, st john's wort | Finerenone level falls: the label says avoid | finerenone | 7 Drug Interactions
ddi-beta-nondihydropyridine | warning | @beta_blocker | @nondihydropyridine | Slow pulse, heart block, weaker contraction | {second} | Precautions, Drug Interactions
ddi-beta-clonidine | warning | @beta_blocker | clonidine | Slow pulse; stop the beta-blocker before clonidine, or pressure rebounds | clonidine | Drug Interactions
ddi-beta-cyp2d6 | warning | metoprolol, carvedilol, nebivolol | fluoxetine, paroxetine, quinidine, propafenone | Beta-blocker level rises: slow pulse | {first} | 7 Drug Interactions
ddi-metoprolol-bupropion | warning | metoprolol | bupropion | Metoprolol level rises: slow pulse | bupropion | 7 Drug Interactions
ddi-nonselective-beta-agonist | warning | propranolol, nadolol, timolol, pindolol, carvedilol, labetalol, sotalol | @beta_agonist | Each blocks the other: bronchospasm | {second} | 7 Drug Interactions
ddi-digoxin-large | warning | digoxin | amiodarone, clarithromycin, erythromycin, dronedarone, itraconazole, propafenone, quinidine, ranolazine, ritonavir, verapamil | Digoxin level rises much: lower the dose and measure it | digoxin | 7 Drug Interactions
ddi-digoxin-small | info | digoxin | diltiazem, carvedilol | Digoxin level rises: measure it | digoxin | 7 Drug Interactions
ddi-digoxin-beta | info | digoxin | @beta_blocker | Slow pulse, heart block | digoxin | 7 Drug Interactions
ddi-digoxin-diuretic | info | digoxin | furosemide, bumetanide, torsemide, hydrochlorothiazide, chlorthalidone, metolazone | Low potassium makes digoxin toxic: watch it | {second} | Drug Interactions, Precautions
ddi-digoxin-inducer | info | digoxin | rifampin, st john's wort | Digoxin level falls | digoxin | 7 Drug Interactions
ddi-digoxin-thyroid | info | digoxin | levothyroxine | Less digoxin effect as the thyroid state changes | levothyroxine | 7 Drug Interactions
ddi-amiodarone-nondihydropyridine | warning | amiodarone | diltiazem, verapamil | Slow pulse, sinus arrest, heart block | amiodarone | 7 Drug Interactions
ddi-amiodarone-beta | info | amiodarone | @beta_blocker | Slow pulse, heart block | amiodarone | 7 Drug Interactions
ddi-amiodarone-sofosbuvir | critical | amiodarone | @sofosbuvir | Dangerous slow pulse: the label says do not combine | {second} | 5 Warnings and Precautions
ddi-amiodarone-grapefruit | warning | amiodarone | grapefruit | Amiodarone level rises: do not take together | amiodarone | 7 Drug Interactions
ddi-amiodarone-flecainide | warning | amiodarone | flecainide | Flecainide level rises: halve its dose | flecainide | Drug Interactions
ddi-dronedarone-cyp3a4 | contraindicated | dronedarone | ketoconazole, itraconazole, voriconazole, cyclosporine, telithromycin, clarithromycin, nefazodone, ritonavir | Contraindicated together | dronedarone | 4 Contraindications
ddi-dronedarone-qt | contraindicated | dronedarone | @qt_prolonging, @tricyclic | Contraindicated with medicines that prolong the QT interval | dronedarone | 4 Contraindications
ddi-dofetilide-contraindicated | contraindicated | dofetilide | hydrochlorothiazide, verapamil, cimetidine, ketoconazole, @trimethoprim, prochlorperazine, megestrol, dolutegravir | Contraindicated together: dangerous heart rhythm | dofetilide | Contraindications
ddi-dofetilide-bictegravir | contraindicated | dofetilide | bictegravir | Contraindicated together: dangerous heart rhythm | bictegravir | 4 Contraindications
ddi-levofloxacin-antiarrhythmic | warning | levofloxacin | quinidine, procainamide, amiodarone, sotalol | QT interval: the label says avoid | levofloxacin | 5 Warnings and Precautions
ddi-ivabradine-cyp3a4 | contraindicated | ivabradine | @strong_cyp3a4_inhibitor | Contraindicated together: slow pulse | ivabradine | 4 Contraindications
ddi-ivabradine-moderate | warning | ivabradine | diltiazem, verapamil, grapefruit | Slow pulse: the label says avoid | ivabradine | 7 Drug Interactions
ddi-ivabradine-inducer | warning | ivabradine | rifampin, phenytoin, st john's wort, phenobarbital | Ivabradine level falls: the label says avoid | ivabradine | 7 Drug Interactions
ddi-ranolazine-cyp3a4 | contraindicated | ranolazine | @strong_cyp3a4_inhibitor | Contraindicated together | ranolazine | 4 Contraindications
ddi-ranolazine-inducer | contraindicated | ranolazine | rifampin, rifabutin, rifapentine, phenobarbital, phenytoin, carbamazepine, st john's wort | Contraindicated together: ranolazine level falls | ranolazine | 4 Contraindications
ddi-ranolazine-moderate | warning | ranolazine | diltiazem, verapamil, erythromycin | No more than ranolazine 500 mg twice daily | ranolazine | 2 Dosage and Administration
ddi-ranolazine-metformin | warning | ranolazine | metformin | With ranolazine 1,000 mg twice daily, metformin stays at or below 1,700 mg a day | ranolazine | 7 Drug Interactions
ddi-clarithromycin-calcium-channel | warning | clarithromycin | amlodipine, nifedipine, diltiazem, verapamil | Low blood pressure, slow pulse, kidney injury | clarithromycin | 7 Drug Interactions
ddi-itraconazole-dihydropyridine | contraindicated | itraconazole | felodipine, nisoldipine | Contraindicated together | itraconazole | Contraindications
ddi-nifedipine-rifampin | contraindicated | nifedipine | rifampin | Contraindicated together: nifedipine level falls | nifedipine extended-release | Contraindications
ddi-tolvaptan-cyp3a4 | contraindicated | tolvaptan | @strong_cyp3a4_inhibitor | Contraindicated together | tolvaptan | 4 Contraindications
ddi-bosentan-contraindicated | contraindicated | bosentan | cyclosporine, glyburide | Contraindicated together | bosentan | 4 Contraindications
ddi-macitentan-cyp3a4 | warning | macitentan | ketoconazole, ritonavir, rifampin | The label says avoid strong CYP3A4 inhibitors and inducers | macitentan | 7 Drug Interactions
ddi-clonidine-tricyclic | warning | clonidine | @tricyclic | Tricyclics weaken clonidine | clonidine | Drug Interactions
ddi-guanfacine-cyp3a4 | warning | guanfacine | @strong_cyp3a4_inhibitor, rifampin, carbamazepine, phenytoin | Guanfacine level changes: adjust its dose (extended release) | guanfacine extended-release | 7 Drug Interactions
ddi-loop-aminoglycoside | warning | furosemide, ethacrynic acid, bumetanide | gentamicin, tobramycin, amikacin, streptomycin | Hearing loss | {first} | Warnings, Precautions
`;
