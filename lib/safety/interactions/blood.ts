/** Rows read `id | severity | first side | second side | says | labels | section`; see onc-list. */
export const BLOOD = `
ddi-warfarin-nsaid | warning | warfarin | @nsaid | Bleeding | warfarin | 7 Drug Interactions
ddi-warfarin-antiplatelet | warning | warfarin | aspirin, clopidogrel, prasugrel, ticlopidine, dipyridamole, cilostazol | Bleeding | warfarin | 7 Drug Interactions
ddi-warfarin-anticoagulant | warning | warfarin | dabigatran, heparin | Two anticoagulants: bleeding, unless one is being replaced by the other | warfarin | 7 Drug Interactions
ddi-warfarin-serotonin | warning | warfarin | @ssri, @snri, vilazodone | Bleeding | warfarin | 7 Drug Interactions
ddi-warfarin-cyp2c9 | warning | warfarin | amiodarone, capecitabine, sulfamethoxazole-trimethoprim, fluconazole, fluvoxamine, metronidazole, miconazole, voriconazole, zafirlukast | INR rises: check it early and often | warfarin | 7 Drug Interactions
ddi-warfarin-cyp3a4 | warning | warfarin | clarithromycin, erythromycin, ciprofloxacin, cimetidine, itraconazole, ketoconazole, posaconazole, isoniazid, ritonavir | INR may rise | warfarin | 7 Drug Interactions
ddi-warfarin-inducer | warning | warfarin | carbamazepine, phenobarbital, phenytoin, rifampin, bosentan, aprepitant, nafcillin | INR may fall, and rise again when it is stopped | warfarin | 7 Drug Interactions
ddi-warfarin-fluoroquinolone | warning | warfarin | levofloxacin, moxifloxacin | INR may rise | {second} | 7 Drug Interactions
ddi-warfarin-azithromycin | warning | warfarin | azithromycin | INR may rise | azithromycin | 7 Drug Interactions
ddi-warfarin-tetracycline | warning | warfarin | doxycycline, minocycline, tetracycline | INR may rise | {second} | Precautions, Drug Interactions
ddi-warfarin-fibrate | warning | warfarin | gemfibrozil, fenofibrate | INR may rise | {second} | Drug Interactions
ddi-warfarin-statin | info | warfarin | rosuvastatin, simvastatin, fluvastatin | INR may rise when it is started or changed | {second} | 7 Drug Interactions
ddi-warfarin-levothyroxine | info | warfarin | levothyroxine, liothyronine | A change of thyroid dose changes the response to warfarin | {second} | Drug Interactions
ddi-warfarin-tamoxifen | warning | warfarin | tamoxifen | Bleeding; contraindicated when tamoxifen is for risk reduction or DCIS | tamoxifen | 4 Contraindications
ddi-warfarin-tramadol | warning | warfarin | tramadol | INR may rise | tramadol | 7 Drug Interactions
ddi-warfarin-testosterone | warning | warfarin | testosterone | INR may change: check it more often | testosterone | 7 Drug Interactions
ddi-warfarin-danazol | warning | warfarin | danazol | INR may rise | danazol | Precautions, Drug Interactions
ddi-warfarin-disulfiram | warning | warfarin | disulfiram | INR may rise | disulfiram | Precautions
ddi-warfarin-herb | warning | warfarin | st john's wort | INR may fall | warfarin | 7 Drug Interactions
ddi-warfarin-thiopurine | info | warfarin | azathioprine, mercaptopurine | Weaker anticoagulant effect | {second} | Drug Interactions
ddi-warfarin-leflunomide | info | warfarin | leflunomide, teriflunomide | INR may change: watch it | {second} | 7 Drug Interactions
ddi-doac-doac | critical | @doac | @doac | Two direct anticoagulants: bleeding | {first} | 5 Warnings and Precautions
ddi-doac-anticoagulant | warning | apixaban, rivaroxaban, edoxaban | warfarin, @injected_anticoagulant | Two anticoagulants: bleeding, unless one is being replaced by the other | {first} | 5 Warnings and Precautions
ddi-doac-nsaid | warning | @doac | @nsaid | Bleeding | {first} | 5 Warnings and Precautions
ddi-doac-antiplatelet | warning | @doac | aspirin, clopidogrel, prasugrel, ticagrelor | Bleeding | {first} | 5 Warnings and Precautions
ddi-doac-serotonin | info | apixaban, rivaroxaban, edoxaban | @ssri, @snri | Bleeding | {first} | 5 Warnings and Precautions
ddi-apixaban-inhibitor | warning | apixaban | ketoconazole, itraconazole, ritonavir, lopinavir | Apixaban level rises: halve the dose, or avoid at 2.5 mg | apixaban | 2 Dosage and Administration, 7 Drug Interactions
ddi-rivaroxaban-inhibitor | warning | rivaroxaban | ketoconazole, ritonavir, lopinavir | Rivaroxaban level rises: the label says avoid | rivaroxaban | 7 Drug Interactions
ddi-xa-inducer | warning | apixaban, rivaroxaban | rifampin, carbamazepine, phenytoin, st john's wort | Anticoagulant level falls: the label says avoid | {first} | 7 Drug Interactions
ddi-dabigatran-rifampin | warning | dabigatran | rifampin | Dabigatran level falls: the label says avoid | dabigatran | 7 Drug Interactions
ddi-dabigatran-pgp | warning | dabigatran | dronedarone, ketoconazole | Dabigatran level rises; the label limits it by creatinine clearance | dabigatran | 7 Drug Interactions
ddi-edoxaban-rifampin | warning | edoxaban | rifampin | Edoxaban level falls: the label says avoid | edoxaban | 7 Drug Interactions
ddi-edoxaban-pgp | warning | edoxaban | verapamil, quinidine, azithromycin, clarithromycin, erythromycin, itraconazole, ketoconazole | Edoxaban level rises; for venous thrombosis the label halves the dose | edoxaban | 2 Dosage and Administration
ddi-injected-nsaid | warning | enoxaparin, dalteparin, heparin, fondaparinux | @nsaid | Bleeding | {first} | Boxed Warning, Drug Interactions
ddi-injected-antiplatelet | warning | enoxaparin, dalteparin, heparin, fondaparinux | aspirin, clopidogrel, prasugrel, ticagrelor, dipyridamole | Bleeding | {first} | Boxed Warning, Drug Interactions
ddi-nsaid-aspirin | warning | @nsaid | aspirin | Bleeding of the gut; some NSAIDs weaken low-dose aspirin | {first} | Drug Interactions
ddi-nsaid-antiplatelet | warning | @nsaid | clopidogrel, prasugrel, ticagrelor | Bleeding | {first} | Drug Interactions
ddi-nsaid-serotonin | info | @nsaid | @ssri, @snri | Bleeding | {first} | Drug Interactions
ddi-nsaid-corticosteroid | warning | @nsaid | prednisone, prednisolone, methylprednisolone, dexamethasone, hydrocortisone | Ulcer and bleeding of the gut (oral corticosteroid) | {first} | Warnings (gastrointestinal bleeding)
ddi-antiplatelet-serotonin | info | clopidogrel | @ssri, @snri | Bleeding | clopidogrel | 7 Drug Interactions
ddi-clopidogrel-cyp2c19 | warning | clopidogrel | omeprazole, esomeprazole | Weaker antiplatelet effect: the label says avoid | clopidogrel | 7 Drug Interactions
ddi-clopidogrel-rifampin | warning | clopidogrel | rifampin | Stronger antiplatelet effect: the label says avoid | clopidogrel | 7 Drug Interactions
ddi-clopidogrel-repaglinide | warning | clopidogrel | repaglinide | Repaglinide level rises, low blood sugar: avoid, or limit the dose | clopidogrel, repaglinide | 7 Drug Interactions
ddi-p2y12-opioid | info | clopidogrel, prasugrel, ticagrelor | @full_opioid | The opioid delays absorption of the antiplatelet | {first} | 7 Drug Interactions
ddi-ticagrelor-inhibitor | warning | ticagrelor | @strong_cyp3a4_inhibitor | Ticagrelor level rises: the label says avoid | ticagrelor | 7 Drug Interactions
ddi-ticagrelor-inducer | warning | ticagrelor | rifampin, phenytoin, carbamazepine, phenobarbital | Ticagrelor level falls: the label says avoid | ticagrelor | 7 Drug Interactions
ddi-ticagrelor-statin | warning | ticagrelor | simvastatin, lovastatin | Statin level rises: no more than 40 mg a day | ticagrelor | 7 Drug Interactions
ddi-ticagrelor-aspirin | info | ticagrelor | aspirin | Above 100 mg a day aspirin weakens ticagrelor | ticagrelor | Boxed Warning
ddi-ticagrelor-digoxin | info | ticagrelor | digoxin | Digoxin level rises: watch it | ticagrelor | 7 Drug Interactions
ddi-cilostazol-inhibitor | warning | cilostazol | ketoconazole, itraconazole, erythromycin, diltiazem, fluconazole, omeprazole, ticlopidine | Cilostazol level rises: 50 mg twice daily | cilostazol | 2 Dosage and Administration, 7 Drug Interactions
ddi-vorapaxar-cyp3a4 | warning | vorapaxar | @strong_cyp3a4_inhibitor, rifampin, carbamazepine, phenytoin, st john's wort | The label says avoid strong CYP3A inhibitors and inducers | vorapaxar | 7 Drug Interactions
ddi-tranexamic-contraceptive | contraindicated | tranexamic acid | ethinyl estradiol | Thrombosis: contraindicated with combined hormonal contraception (tablets) | tranexamic acid tablets | 4 Contraindications
`;
