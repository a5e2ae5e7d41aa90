/** Rows read `id | severity | first side | second side | says | labels | section`; see onc-list. */
export const HORMONES_AND_LUNGS = `
ddi-levothyroxine-metal | info | levothyroxine | @calcium_salt, @iron_salt, @aluminum_salt, magnesium hydroxide, sucralfate | Less levothyroxine is absorbed: 4 hours apart | levothyroxine | 7 Drug Interactions
ddi-levothyroxine-binder | warning | levothyroxine | sevelamer, lanthanum, orlistat, colestipol | Less levothyroxine is absorbed: 4 hours apart | levothyroxine | 7 Drug Interactions
ddi-levothyroxine-inducer | info | levothyroxine | phenobarbital, rifampin | Levothyroxine need may rise: check TSH | levothyroxine | 7 Drug Interactions
ddi-levothyroxine-estrogen | info | levothyroxine | estradiol, conjugated estrogens, ethinyl estradiol | Levothyroxine need may rise with oral estrogen: check TSH | levothyroxine | 7 Drug Interactions
ddi-levothyroxine-sertraline | info | levothyroxine | sertraline | Levothyroxine need may rise: check TSH | levothyroxine | 7 Drug Interactions
ddi-levothyroxine-ppi | info | levothyroxine | @ppi | Levothyroxine may be absorbed less: check TSH | levothyroxine | 7 Drug Interactions
ddi-levothyroxine-amiodarone | info | levothyroxine | amiodarone | Amiodarone changes thyroid function: check TSH | levothyroxine | 7 Drug Interactions
ddi-bisphosphonate-metal | info | @oral_bisphosphonate | calcium carbonate, calcium citrate, @iron_salt, @magnesium_salt, @aluminum_salt, multivitamin | Less bisphosphonate is absorbed: leave the label's interval | {first} | 7 Drug Interactions
ddi-bisphosphonate-nsaid | info | alendronate, ibandronate, risedronate | aspirin, @nsaid | Irritation of the gut | {first} | 7 Drug Interactions
ddi-raloxifene-cholestyramine | warning | raloxifene | cholestyramine | Less raloxifene is absorbed: avoid | raloxifene | 7 Drug Interactions
ddi-raloxifene-estrogen | warning | raloxifene | @estrogen | Systemic estrogen is not recommended with raloxifene | raloxifene | 5 Warnings and Precautions
ddi-raloxifene-warfarin | warning | raloxifene | warfarin | INR may change: watch it | raloxifene | 7 Drug Interactions
ddi-testosterone-insulin | info | testosterone | @insulin | Insulin need may fall | testosterone | 7 Drug Interactions
ddi-drospirenone-potassium | warning | drospirenone | @ace_inhibitor, @arb, @potassium_sparing, potassium chloride, @nsaid | High potassium: check it in the first cycle | drospirenone | 7 Drug Interactions
ddi-orlistat-absorption | warning | orlistat | cyclosporine, amiodarone, warfarin | Absorption or vitamin K changes: watch level or INR | orlistat | 7 Drug Interactions
ddi-theophylline-inhibitor | warning | theophylline | cimetidine, ciprofloxacin, zileuton, ticlopidine, mexiletine, disulfiram, propafenone, propranolol, verapamil, methotrexate, ethinyl estradiol | Theophylline level rises | theophylline | Precautions, Drug Interactions
ddi-theophylline-inducer | warning | theophylline | phenytoin, carbamazepine, phenobarbital, rifampin, st john's wort | Theophylline level falls | theophylline | Precautions, Drug Interactions
ddi-zileuton-propranolol | warning | zileuton | propranolol | Propranolol level rises | zileuton | Drug Interactions
ddi-roflumilast-inducer | warning | roflumilast | rifampin, phenobarbital, carbamazepine, phenytoin | Roflumilast level falls: not recommended | roflumilast | 7 Drug Interactions
ddi-beta-agonist-maoi | warning | @beta_agonist | @nonselective_maoi, @tricyclic | Heart and vessel effects grow: extreme caution | {first} | 7 Drug Interactions
ddi-beta-agonist-diuretic | info | @beta_agonist | @loop_diuretic, @thiazide | Low potassium | {first} | 7 Drug Interactions
ddi-salmeterol-cyp3a4 | warning | salmeterol | ketoconazole, itraconazole, clarithromycin, ritonavir, atazanavir, indinavir, nefazodone, nelfinavir, saquinavir, telithromycin | Palpitations, QT interval: not recommended | salmeterol | 7 Drug Interactions
ddi-inhaled-steroid-cyp3a4 | warning | fluticasone, budesonide | ritonavir, ketoconazole, itraconazole, clarithromycin, atazanavir, indinavir, nefazodone, nelfinavir, saquinavir, telithromycin, cobicistat | Corticosteroid effects in the whole body, adrenal suppression | {first} | 7 Drug Interactions
ddi-inhaled-anticholinergic-anticholinergic | info | @inhaled_anticholinergic | @bladder_anticholinergic, benztropine, trihexyphenidyl, dicyclomine, hyoscyamine, scopolamine, glycopyrrolate | Added anticholinergic effects | {first} | 7 Drug Interactions
ddi-bladder-cyp3a4 | warning | solifenacin, tolterodine, darifenacin, fesoterodine | ketoconazole, itraconazole, clarithromycin, ritonavir | Level rises: the label limits the dose | {first} | 7 Drug Interactions
ddi-mirabegron-cyp2d6 | warning | mirabegron | metoprolol, desipramine, flecainide, propafenone, thioridazine | Level of the other medicine rises | mirabegron | 7 Drug Interactions
ddi-mirabegron-digoxin | warning | mirabegron | digoxin | Digoxin level rises: start with the lowest dose | mirabegron | 7 Drug Interactions
ddi-tamsulosin-cyp3a4 | warning | tamsulosin | ketoconazole, itraconazole, clarithromycin, ritonavir | Tamsulosin level rises: do not combine | tamsulosin | 7 Drug Interactions
ddi-alfuzosin-cyp3a4 | contraindicated | alfuzosin | ketoconazole, itraconazole, ritonavir | Contraindicated together: low blood pressure | alfuzosin | 4 Contraindications
ddi-silodosin-cyp3a4 | contraindicated | silodosin | ketoconazole, clarithromycin, itraconazole, ritonavir | Contraindicated together: low blood pressure | silodosin | 4 Contraindications
ddi-alpha-alpha | warning | tamsulosin, alfuzosin, silodosin | @alpha_blocker | Two alpha-blockers: low blood pressure | {first} | 7 Drug Interactions
ddi-naloxegol-cyp3a4 | contraindicated | naloxegol | ketoconazole, itraconazole, clarithromycin, ritonavir | Contraindicated together: opioid withdrawal | naloxegol | 4 Contraindications
ddi-naloxegol-moderate | warning | naloxegol | diltiazem, verapamil, erythromycin | Naloxegol level rises: the label says avoid, or 12.5 mg | naloxegol | 7 Drug Interactions
ddi-pilocarpine-anticholinergic | info | pilocarpine | @bladder_anticholinergic, benztropine, dicyclomine, hyoscyamine, scopolamine | Each weakens the other | pilocarpine | Precautions, Drug Interactions
ddi-midodrine-slow-pulse | info | midodrine | digoxin, @beta_blocker | Slow pulse | midodrine | Precautions, Drug Interactions
ddi-phenylephrine-maoi | critical | phenylephrine | @nonselective_maoi | Hypertensive crisis: not within 14 days of an MAO inhibitor | phenylephrine (OTC Drug Facts) | Warnings
ddi-methylphenidate-maoi | contraindicated | @stimulant, atomoxetine | @nonselective_maoi | Contraindicated within 14 days of an MAO inhibitor | {first} | 4 Contraindications
ddi-phentermine-maoi | contraindicated | phentermine | @nonselective_maoi | Contraindicated within 14 days of an MAO inhibitor | phentermine | Contraindications
`;
