/** Rows read `id | severity | medicines | says | labels | section`; see conditions. */
export const PREGNANCY = `
prg-ras | critical | @ace_inhibitor, @arb, aliskiren | Injury and death of the fetus: stop as soon as pregnancy is known | {first} | Boxed Warning
prg-retinoid | contraindicated | isotretinoin, acitretin | Contraindicated: severe birth defects | {first} | Boxed Warning
prg-methotrexate | contraindicated | methotrexate | Contraindicated except for cancer: death and defects of the fetus | methotrexate | Boxed Warning, Contraindications
prg-warfarin | contraindicated | warfarin | Contraindicated except with a mechanical heart valve: fetal harm | warfarin | 4 Contraindications
prg-valproate | critical | valproate | Major defects and lower IQ; contraindicated for migraine | valproate | Boxed Warning
prg-thalidomide | contraindicated | @thalidomide_analogue | Contraindicated: severe birth defects | {first} | Boxed Warning
prg-mycophenolate | critical | mycophenolate | Pregnancy loss and malformations | mycophenolate | Boxed Warning
prg-leflunomide | contraindicated | leflunomide, teriflunomide | Contraindicated: fetal harm | {first} | Boxed Warning, 4 Contraindications
prg-pulmonary | contraindicated | bosentan, ambrisentan, macitentan, riociguat | Contraindicated: fetal harm | {first} | Boxed Warning, 4 Contraindications
prg-vericiguat | contraindicated | vericiguat | Contraindicated: fetal harm | vericiguat | Boxed Warning, 4 Contraindications
prg-misoprostol | contraindicated | misoprostol | Not to prevent NSAID ulcers in pregnancy: abortion, birth defects | misoprostol | Boxed Warning
prg-ribavirin | contraindicated | ribavirin | Contraindicated: birth defects; also for men with pregnant partners | ribavirin | Boxed Warning, 4 Contraindications
prg-androgen | contraindicated | testosterone, danazol | Contraindicated: virilization of the fetus | {first} | Contraindications
prg-five-alpha | contraindicated | finasteride, dutasteride | Contraindicated: harm to a male fetus | {first} | 4 Contraindications
prg-ergot | contraindicated | ergotamine, methylergonovine | Contraindicated in pregnancy | {first} | Contraindications
prg-denosumab | contraindicated | denosumab | Contraindicated: fetal harm | denosumab | 4 Contraindications
prg-statin | warning | @statin | Stop when pregnancy is known, for most patients | {first} | 8 Use in Specific Populations
prg-topiramate | warning | topiramate | Oral clefts, small newborn | topiramate | 5 Warnings and Precautions
prg-anticonvulsant | warning | phenytoin, fosphenytoin, carbamazepine, phenobarbital | Birth defects; weigh against seizures, do not stop abruptly | {first} | Warnings and Precautions
prg-lithium | warning | lithium | Heart defects in early pregnancy; toxicity in the newborn | lithium | 8 Use in Specific Populations
prg-paroxetine | warning | paroxetine | Heart defects in the first trimester | paroxetine | 5 Warnings and Precautions
prg-tetracycline | warning | @tetracycline, tigecycline | Second half of pregnancy: discolored teeth, slowed bone growth | {first} | Warnings and Precautions
prg-azole | warning | voriconazole | Fetal harm | voriconazole | 5 Warnings and Precautions
prg-fluconazole | warning | fluconazole | Defects after high doses in early pregnancy, miscarriage | fluconazole | Warnings, Precautions (Pregnancy)
prg-nsaid | warning | @nsaid | From 20 weeks: low amniotic fluid; from 30 weeks avoid: the duct closes early | {first} | Warnings and Precautions
prg-methimazole | warning | methimazole | First trimester: birth defects | methimazole | Warnings, 5 Warnings and Precautions
prg-amiodarone | warning | amiodarone | Fetal harm: thyroid, heart, growth | amiodarone | 5 Warnings and Precautions
prg-aromatase | warning | tamoxifen, anastrozole, letrozole, exemestane | Fetal harm | {first} | 5 Warnings and Precautions
prg-cancer | warning | @kinase_inhibitor_3a4, venetoclax, capecitabine, irinotecan, hydroxyurea | Fetal harm | {first} | 5 Warnings and Precautions
prg-thiopurine | warning | azathioprine, mercaptopurine | Fetal harm | {first} | Warnings and Precautions
prg-aminoglycoside | warning | gentamicin, tobramycin, amikacin, streptomycin | Fetal harm (hearing) | {first} | Boxed Warning, Warnings
prg-spironolactone | warning | spironolactone | A male fetus may be affected: the label advises to avoid | spironolactone | 8 Use in Specific Populations
prg-atenolol | warning | atenolol | Fetal harm, small newborn | atenolol | Warnings (pregnancy and fetal injury)
prg-opioid | warning | @full_opioid, buprenorphine | Long use: neonatal opioid withdrawal syndrome | {first} | Boxed Warning, 5 Warnings and Precautions
prg-benzodiazepine | info | @benzodiazepine | Late in pregnancy: sedation and withdrawal in the newborn | {first} | Warnings and Precautions
prg-fingolimod | warning | fingolimod | Fetal harm | fingolimod | 5 Warnings and Precautions
prg-phentermine-topiramate | contraindicated | phentermine-topiramate | Contraindicated: fetal harm | phentermine-topiramate | 4 Contraindications
prg-trimethoprim | info | sulfamethoxazole-trimethoprim | Birth defects in some studies; jaundice of the newborn near term | sulfamethoxazole-trimethoprim | Warnings (embryo-fetal toxicity)
`;

/** Breastfeeding, where a label says it plainly. The same columns. */
export const LACTATION = `
lac-methotrexate | critical | methotrexate | The label says not to breastfeed | methotrexate | Contraindications, Use in Specific Populations
lac-opioid | warning | codeine, tramadol | Breastfeeding is not recommended: sedation and breathing trouble of the infant | {first} | 5 Warnings and Precautions, 8 Use in Specific Populations
lac-amiodarone | warning | amiodarone | Breastfeeding is not recommended | amiodarone | 8 Use in Specific Populations
lac-lithium | warning | lithium | Breastfeeding is not recommended | lithium | 8 Use in Specific Populations
lac-statin | warning | @statin | Breastfeeding is not recommended | {first} | 8 Use in Specific Populations
lac-jak | warning | @jak_inhibitor | The label says not to breastfeed | {first} | 8 Use in Specific Populations
lac-doac | warning | apixaban, dabigatran, edoxaban | Breastfeeding is not recommended | {first} | 8 Use in Specific Populations
lac-leflunomide | warning | leflunomide, teriflunomide | The label says not to breastfeed | {first} | 8 Use in Specific Populations
lac-retinoid | warning | isotretinoin | The label says not to breastfeed | isotretinoin | Precautions (nursing mothers), Use in Specific Populations
lac-sacubitril | warning | sacubitril-valsartan | Breastfeeding is not recommended | sacubitril-valsartan | 8 Use in Specific Populations
lac-kinase | warning | imatinib, dasatinib, nilotinib, erlotinib, lapatinib, sunitinib, ibrutinib, palbociclib, ribociclib | The label says not to breastfeed | {first} | 8 Use in Specific Populations
`;
