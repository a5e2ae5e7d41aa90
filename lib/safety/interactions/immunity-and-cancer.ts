/** Rows read `id | severity | first side | second side | says | labels | section`; see onc-list. */
export const IMMUNITY_AND_CANCER = `
ddi-methotrexate-trimethoprim | warning | methotrexate | @trimethoprim | Bone marrow suppression | methotrexate | Drug Interactions
ddi-methotrexate-nsaid | warning | methotrexate | @nsaid, aspirin | Methotrexate toxicity | methotrexate | Drug Interactions
ddi-methotrexate-ppi | info | methotrexate | @ppi | Methotrexate stays longer, above all at high dose | methotrexate | Drug Interactions
ddi-methotrexate-probenecid | warning | methotrexate | probenecid | Methotrexate toxicity | methotrexate | Drug Interactions
ddi-methotrexate-penicillin | warning | methotrexate | @penicillin | Methotrexate toxicity: watch closely | methotrexate | Drug Interactions
ddi-methotrexate-acitretin | contraindicated | methotrexate | acitretin | Contraindicated together: hepatitis | acitretin | Contraindications
ddi-methotrexate-leflunomide | warning | methotrexate | leflunomide | Liver injury | leflunomide | 5 Warnings and Precautions
ddi-leflunomide-teriflunomide | contraindicated | leflunomide | teriflunomide | Contraindicated together | {first} | 4 Contraindications
ddi-thiopurine-trimethoprim | warning | azathioprine | sulfamethoxazole-trimethoprim | White cells fall | azathioprine | Precautions, Drug Interactions
ddi-thiopurine-ace | info | azathioprine | @ace_inhibitor | Anemia, white cells fall | azathioprine | Precautions, Drug Interactions
ddi-thiopurine-aminosalicylate | info | azathioprine, mercaptopurine | @aminosalicylate | Bone marrow suppression | {first} | Drug Interactions
ddi-cyclosporine-inhibitor | warning | cyclosporine | diltiazem, verapamil, nicardipine, fluconazole, itraconazole, ketoconazole, voriconazole, azithromycin, clarithromycin, erythromycin, amiodarone, nefazodone, danazol, imatinib, grapefruit, @protease_inhibitor | Cyclosporine level rises | cyclosporine | Precautions, Drug Interactions
ddi-cyclosporine-inducer | warning | cyclosporine | rifampin, nafcillin, carbamazepine, oxcarbazepine, phenobarbital, phenytoin, bosentan, st john's wort, orlistat, terbinafine, ticlopidine | Cyclosporine level falls: rejection | cyclosporine | Precautions, Drug Interactions
ddi-cyclosporine-nephrotoxic | warning | cyclosporine | gentamicin, tobramycin, vancomycin, sulfamethoxazole-trimethoprim, amphotericin b, ketoconazole, tacrolimus, ciprofloxacin | Kidney injury | cyclosporine | Precautions, Drug Interactions
ddi-cyclosporine-potassium | warning | cyclosporine | @potassium_sparing | High potassium: the label says do not combine | cyclosporine | Precautions, Drug Interactions
ddi-tacrolimus-cyclosporine | critical | tacrolimus | cyclosporine | Not together: stop one 24 hours before the other | tacrolimus | 5 Warnings and Precautions
ddi-tacrolimus-inhibitor | warning | tacrolimus | @strong_cyp3a4_inhibitor, erythromycin, fluconazole, diltiazem, verapamil, amiodarone, danazol, grapefruit | Tacrolimus level rises | tacrolimus | 7 Drug Interactions
ddi-tacrolimus-inducer | warning | tacrolimus | rifampin, rifabutin, phenytoin, carbamazepine, phenobarbital, st john's wort | Tacrolimus level falls: rejection | tacrolimus | 7 Drug Interactions
ddi-tacrolimus-potassium | warning | tacrolimus | @potassium_sparing | High potassium | tacrolimus | 5 Warnings and Precautions
ddi-mtor-inhibitor | warning | sirolimus, everolimus | ketoconazole, itraconazole, voriconazole, clarithromycin, erythromycin, telithromycin, grapefruit | Level rises: the label says avoid or lowers the dose | {first} | 7 Drug Interactions
ddi-mtor-inducer | warning | sirolimus, everolimus | rifampin, phenytoin, carbamazepine, st john's wort | Level falls: the label says avoid or raises the dose | {first} | 7 Drug Interactions
ddi-mycophenolate-absorption | warning | mycophenolate | cholestyramine, @aluminum_salt, magnesium hydroxide, sevelamer | Mycophenolate level falls | mycophenolate | 7 Drug Interactions
ddi-mycophenolate-ppi | info | mycophenolate | lansoprazole, pantoprazole | Mycophenolate level falls (mofetil) | mycophenolate mofetil | 7 Drug Interactions
ddi-mycophenolate-rifampin | warning | mycophenolate | rifampin | Mycophenolate level falls: not recommended | mycophenolate | 7 Drug Interactions
ddi-mycophenolate-azathioprine | warning | mycophenolate | azathioprine | Bone marrow suppression: the label says avoid | mycophenolate | Drug Interactions, Warnings and Precautions
ddi-mycophenolate-contraceptive | info | mycophenolate | ethinyl estradiol, levonorgestrel | Contraceptive hormone levels may fall: add a barrier | mycophenolate | 7 Drug Interactions
ddi-jak-biologic | warning | @jak_inhibitor | @biologic_dmard | Infection: the label does not recommend it | {first} | 1 Indications and Usage
ddi-jak-immunosuppressant | warning | @jak_inhibitor | azathioprine, cyclosporine | Infection: the label does not recommend it | {first} | 1 Indications and Usage
ddi-tofacitinib-inhibitor | warning | tofacitinib | ketoconazole, itraconazole, clarithromycin, ritonavir, fluconazole | Tofacitinib level rises: the label lowers the dose | tofacitinib | 2 Dosage and Administration
ddi-jak-inducer | warning | tofacitinib, upadacitinib | rifampin | Level falls: not recommended | {first} | 7 Drug Interactions
ddi-tnf-biologic | warning | @tnf_inhibitor | abatacept, anakinra | Serious infection: not recommended | {first} | 7 Drug Interactions
ddi-apremilast-inducer | warning | apremilast | rifampin, phenobarbital, carbamazepine, phenytoin | Apremilast level falls: not recommended | apremilast | 7 Drug Interactions
ddi-tamoxifen-cyp2d6 | warning | tamoxifen | paroxetine, fluoxetine, bupropion, quinidine | Less active metabolite of tamoxifen | tamoxifen | 7 Drug Interactions
ddi-tamoxifen-aromatase | warning | tamoxifen | anastrozole, letrozole | Aromatase inhibitor level falls: not together | {second} | 7 Drug Interactions
ddi-aromatase-estrogen | warning | anastrozole, exemestane | @estrogen | Estrogen undoes the effect | {first} | 7 Drug Interactions
ddi-irinotecan-inducer | warning | irinotecan | rifampin, rifabutin, phenytoin, carbamazepine, phenobarbital, st john's wort | Irinotecan level falls: avoid | irinotecan | 7 Drug Interactions
ddi-kinase-strong-inhibitor | warning | imatinib, dasatinib, nilotinib, erlotinib, lapatinib, sunitinib, ibrutinib, palbociclib, ribociclib | ketoconazole, itraconazole, clarithromycin, voriconazole | Level rises: the label says avoid, lower the dose or take care | {first} | 7 Drug Interactions
ddi-kinase-inducer | warning | imatinib, dasatinib, nilotinib, erlotinib, lapatinib, sunitinib, ibrutinib, palbociclib, ribociclib | rifampin, carbamazepine, phenytoin, st john's wort | Level falls: the label says avoid or adjusts the dose | {first} | 7 Drug Interactions
ddi-kinase-ppi | warning | dasatinib, erlotinib, nilotinib | @ppi | Less is absorbed: the label says avoid | {first} | 7 Drug Interactions
ddi-dasatinib-h2 | warning | dasatinib | @h2_blocker | Less is absorbed: not recommended | dasatinib | 7 Drug Interactions
ddi-venetoclax-cyp3a4 | critical | venetoclax | ketoconazole, itraconazole, clarithromycin, voriconazole, posaconazole, ritonavir | Tumor lysis: contraindicated at start and ramp-up in CLL; later lower the dose | venetoclax | 4 Contraindications
ddi-ibrutinib-anticoagulant | warning | ibrutinib | @anticoagulant, @antiplatelet | Bleeding | ibrutinib | 5 Warnings and Precautions
ddi-capecitabine-allopurinol | warning | capecitabine | allopurinol | Capecitabine may work less: the label says avoid | capecitabine | 7 Drug Interactions
ddi-abiraterone-cyp2d6 | warning | abiraterone | thioridazine, dextromethorphan | Level of the other medicine rises | abiraterone | 7 Drug Interactions
ddi-abiraterone-rifampin | warning | abiraterone | rifampin, phenytoin, carbamazepine, phenobarbital | Abiraterone level falls: avoid | abiraterone | 7 Drug Interactions
ddi-fingolimod-beta | warning | fingolimod | @beta_blocker, diltiazem, verapamil, digoxin | Slow pulse when starting fingolimod | fingolimod | 7 Drug Interactions
ddi-fingolimod-antiarrhythmic | contraindicated | fingolimod | quinidine, procainamide, disopyramide, amiodarone, sotalol, dofetilide, ibutilide, dronedarone | Contraindicated with class Ia or III antiarrhythmics | fingolimod | 4 Contraindications
ddi-dalfampridine-cimetidine | info | dalfampridine | cimetidine | Level rises, seizures | dalfampridine | 7 Drug Interactions
`;
