/** Columns as in heart-doses. */
export const BODY_DOSES = `
dos-meloxicam | meloxicam | oral | mg | 5 | 15 | 15 a day | meloxicam | Dosage and Administration
dos-ibuprofen | ibuprofen | oral | mg | 200 | 800 | 3200 a day | ibuprofen | Dosage and Administration
dos-naproxen | naproxen | oral | mg | 200 | 1500 | 1500 a day | naproxen | Dosage and Administration
dos-celecoxib | celecoxib | oral | mg | 50 | 400 | 800 a day | celecoxib | Dosage and Administration
dos-ketorolac | ketorolac | oral | mg | 10 | 20 | 40 a day | ketorolac | Dosage and Administration
dos-indomethacin | indomethacin | oral | mg | 20 | 75 | 200 a day | indomethacin | Dosage and Administration
dos-nabumetone | nabumetone | oral | mg | 500 | 2000 | 2000 a day | nabumetone | Dosage and Administration
dos-piroxicam | piroxicam | oral | mg | 10 | 20 | 20 a day | piroxicam | Dosage and Administration
dos-oxaprozin | oxaprozin | oral | mg | 300 | 1800 | 1800 a day | oxaprozin | Dosage and Administration
dos-sulindac | sulindac | oral | mg | 150 | 200 | 400 a day | sulindac | Dosage and Administration
dos-acetaminophen | acetaminophen | oral | mg | 325 | 1300 | 4000 a day | acetaminophen | Dosage and Administration
dos-metformin | metformin | oral | mg | 500 | 2500 | 2550 a day | metformin | Dosage and Administration
dos-glipizide | glipizide | oral | mg | 2.5 | 20 | 40 a day | glipizide | Dosage and Administration
dos-glyburide | glyburide | oral | mg | 1.25 | 20 | 20 a day | glyburide | Dosage and Administration
dos-glimepiride | glimepiride | oral | mg | 1 | 8 | 8 a day | glimepiride | Dosage and Administration
dos-pioglitazone | pioglitazone | oral | mg | 15 | 45 | 45 a day | pioglitazone | Dosage and Administration
dos-sitagliptin | sitagliptin | oral | mg | 25 | 100 | 100 a day | sitagliptin | Dosage and Administration
dos-linagliptin | linagliptin | oral | mg | 5 | 5 | 5 a day | linagliptin | Dosage and Administration
dos-saxagliptin | saxagliptin | oral | mg | 2.5 | 5 | 5 a day | saxagliptin | Dosage and Administration
dos-alogliptin | alogliptin | oral | mg | 6.25 | 25 | 25 a day | alogliptin | Dosage and Administration
dos-empagliflozin | empagliflozin | oral | mg | 10 | 25 | 25 a day | empagliflozin | Dosage and Administration
dos-dapagliflozin | dapagliflozin | oral | mg | 5 | 10 | 10 a day | dapagliflozin | Dosage and Administration
dos-canagliflozin | canagliflozin | oral | mg | 100 | 300 | 300 a day | canagliflozin | Dosage and Administration
dos-ertugliflozin | ertugliflozin | oral | mg | 5 | 15 | 15 a day | ertugliflozin | Dosage and Administration
dos-repaglinide | repaglinide | oral | mg | 0.5 | 4 | 16 a day | repaglinide | Dosage and Administration
dos-nateglinide | nateglinide | oral | mg | 60 | 120 | 360 a day | nateglinide | Dosage and Administration
dos-acarbose | acarbose | oral | mg | 25 | 100 | 300 a day | acarbose | Dosage and Administration
dos-dulaglutide | dulaglutide | subcutaneous | mg | 0.75 | 4.5 | 4.5 a week only | dulaglutide | Dosage and Administration
dos-tirzepatide | tirzepatide | subcutaneous | mg | 2.5 | 15 | 15 a week only | tirzepatide | Dosage and Administration
dos-liraglutide | liraglutide | subcutaneous | mg | 0.6 | 3 | 3 a day | liraglutide | Dosage and Administration
dos-levothyroxine | levothyroxine | oral | mcg | 12.5 | 300 | 300 a day | levothyroxine | Dosage and Administration
dos-liothyronine | liothyronine | oral | mcg | 5 | 100 | 100 a day | liothyronine | Dosage and Administration
dos-methimazole | methimazole | oral | mg | 5 | 60 | 60 a day | methimazole | Dosage and Administration
dos-propylthiouracil | propylthiouracil | oral | mg | 50 | 900 | 900 a day | propylthiouracil | Dosage and Administration
dos-allopurinol | allopurinol | oral | mg | 100 | 300 | 800 a day | allopurinol | Dosage and Administration
dos-febuxostat | febuxostat | oral | mg | 40 | 80 | 80 a day | febuxostat | Dosage and Administration
dos-colchicine | colchicine | oral | mg | 0.3 | 1.2 | 2.4 a day | colchicine | Dosage and Administration
dos-alendronate | alendronate | oral | mg | 5 | 70 | 280 a week | alendronate | Dosage and Administration
dos-omeprazole | omeprazole | oral | mg | 10 | 120 | 360 a day | omeprazole | Dosage and Administration
dos-esomeprazole | esomeprazole | oral | mg | 10 | 240 | 240 a day | esomeprazole | Dosage and Administration
dos-pantoprazole | pantoprazole | oral | mg | 20 | 240 | 240 a day | pantoprazole | Dosage and Administration
dos-lansoprazole | lansoprazole | oral | mg | 15 | 180 | 180 a day | lansoprazole | Dosage and Administration
dos-famotidine | famotidine | oral | mg | 10 | 160 | 640 a day | famotidine | Dosage and Administration
dos-ondansetron | ondansetron | oral | mg | 4 | 24 | 24 a day | ondansetron | Dosage and Administration
dos-metoclopramide | metoclopramide | oral | mg | 5 | 20 | 60 a day | metoclopramide | Dosage and Administration
dos-dicyclomine | dicyclomine | oral | mg | 10 | 40 | 160 a day | dicyclomine | Dosage and Administration
dos-montelukast | montelukast | oral | mg | 10 | 10 | 10 a day | montelukast | Dosage and Administration
dos-roflumilast | roflumilast | oral | mcg | 250 | 500 | 500 a day | roflumilast | Dosage and Administration
dos-tamsulosin | tamsulosin | oral | mg | 0.4 | 0.8 | 0.8 a day | tamsulosin | Dosage and Administration
dos-alfuzosin | alfuzosin | oral | mg | 10 | 10 | 10 a day | alfuzosin | Dosage and Administration
dos-silodosin | silodosin | oral | mg | 4 | 8 | 8 a day | silodosin | Dosage and Administration
dos-finasteride | finasteride | oral | mg | 1 | 5 | 5 a day | finasteride | Dosage and Administration
dos-dutasteride | dutasteride | oral | mg | 0.5 | 0.5 | 0.5 a day | dutasteride | Dosage and Administration
dos-oxybutynin | oxybutynin | oral | mg | 2.5 | 30 | 30 a day | oxybutynin | Dosage and Administration
dos-tolterodine | tolterodine | oral | mg | 1 | 4 | 4 a day | tolterodine | Dosage and Administration
dos-solifenacin | solifenacin | oral | mg | 5 | 10 | 10 a day | solifenacin | Dosage and Administration
dos-darifenacin | darifenacin | oral | mg | 7.5 | 15 | 15 a day | darifenacin | Dosage and Administration
dos-fesoterodine | fesoterodine | oral | mg | 4 | 8 | 8 a day | fesoterodine | Dosage and Administration
dos-trospium | trospium | oral | mg | 20 | 60 | 60 a day | trospium | Dosage and Administration
dos-mirabegron | mirabegron | oral | mg | 25 | 50 | 50 a day | mirabegron | Dosage and Administration
dos-sildenafil | sildenafil | oral | mg | 20 | 100 | 240 a day | sildenafil | Dosage and Administration
dos-tadalafil | tadalafil | oral | mg | 2.5 | 40 | 40 a day | tadalafil | Dosage and Administration
dos-vardenafil | vardenafil | oral | mg | 2.5 | 20 | 20 a day | vardenafil | Dosage and Administration
dos-avanafil | avanafil | oral | mg | 50 | 200 | 200 a day | avanafil | Dosage and Administration
dos-prednisone | prednisone | oral | mg | 1 | 200 | 200 a day | prednisone | Dosage and Administration
dos-methotrexate | methotrexate | oral | mg | 2.5 | 30 | 30 a week only | methotrexate | Dosage and Administration
dos-leflunomide | leflunomide | oral | mg | 10 | 100 | 100 a day | leflunomide | Dosage and Administration
dos-tofacitinib | tofacitinib | oral | mg | 5 | 22 | 22 a day | tofacitinib | Dosage and Administration
dos-upadacitinib | upadacitinib | oral | mg | 15 | 45 | 45 a day | upadacitinib | Dosage and Administration
dos-baricitinib | baricitinib | oral | mg | 1 | 4 | 4 a day | baricitinib | Dosage and Administration
dos-apremilast | apremilast | oral | mg | 10 | 30 | 60 a day | apremilast | Dosage and Administration
dos-valacyclovir | valacyclovir | oral | mg | 500 | 2000 | 4000 a day | valacyclovir | Dosage and Administration
dos-acyclovir | acyclovir | oral | mg | 200 | 800 | 4000 a day | acyclovir | Dosage and Administration
dos-famciclovir | famciclovir | oral | mg | 125 | 1500 | 2000 a day | famciclovir | Dosage and Administration
dos-oseltamivir | oseltamivir | oral | mg | 30 | 75 | 150 a day | oseltamivir | Dosage and Administration
dos-fluconazole | fluconazole | oral | mg | 50 | 800 | 800 a day | fluconazole | Dosage and Administration
dos-terbinafine | terbinafine | oral | mg | 250 | 250 | 250 a day | terbinafine | Dosage and Administration
dos-amoxicillin | amoxicillin | oral | mg | 250 | 1000 | 3000 a day | amoxicillin | Dosage and Administration
dos-cephalexin | cephalexin | oral | mg | 250 | 1000 | 4000 a day | cephalexin | Dosage and Administration
dos-cefadroxil | cefadroxil | oral | mg | 500 | 2000 | 2000 a day | cefadroxil | Dosage and Administration
dos-cefuroxime | cefuroxime | oral | mg | 125 | 1000 | 1000 a day | cefuroxime | Dosage and Administration
dos-cefdinir | cefdinir | oral | mg | 300 | 600 | 600 a day | cefdinir | Dosage and Administration
dos-doxycycline | doxycycline | oral | mg | 20 | 300 | 300 a day | doxycycline | Dosage and Administration
dos-azithromycin | azithromycin | oral | mg | 250 | 2000 | 2000 a day | azithromycin | Dosage and Administration
dos-clarithromycin | clarithromycin | oral | mg | 250 | 1000 | 1500 a day | clarithromycin | Dosage and Administration
dos-levofloxacin | levofloxacin | oral | mg | 250 | 750 | 750 a day | levofloxacin | Dosage and Administration
dos-ciprofloxacin | ciprofloxacin | oral | mg | 250 | 1000 | 1500 a day | ciprofloxacin | Dosage and Administration
dos-moxifloxacin | moxifloxacin | oral | mg | 400 | 400 | 400 a day | moxifloxacin | Dosage and Administration
dos-metronidazole | metronidazole | oral | mg | 250 | 2000 | 4000 a day | metronidazole | Dosage and Administration
dos-nitrofurantoin | nitrofurantoin | oral | mg | 25 | 100 | 400 a day | nitrofurantoin | Dosage and Administration
dos-clindamycin | clindamycin | oral | mg | 75 | 450 | 1800 a day | clindamycin | Dosage and Administration
dos-linezolid | linezolid | oral | mg | 400 | 600 | 1200 a day | linezolid | Dosage and Administration
dos-rifampin | rifampin | oral | mg | 150 | 600 | 1200 a day | rifampin | Dosage and Administration
dos-tamoxifen | tamoxifen | oral | mg | 10 | 40 | 40 a day | tamoxifen | Dosage and Administration
dos-anastrozole | anastrozole | oral | mg | 1 | 1 | 1 a day | anastrozole | Dosage and Administration
dos-letrozole | letrozole | oral | mg | 2.5 | 2.5 | 2.5 a day | letrozole | Dosage and Administration
dos-exemestane | exemestane | oral | mg | 25 | 25 | 25 a day | exemestane | Dosage and Administration
dos-raloxifene | raloxifene | oral | mg | 60 | 60 | 60 a day | raloxifene | Dosage and Administration
dos-cetirizine | cetirizine | oral | mg | 5 | 10 | 10 a day | cetirizine (OTC Drug Facts) | Directions
dos-loratadine | loratadine | oral | mg | 10 | 10 | 10 a day | loratadine (OTC Drug Facts) | Directions
dos-fexofenadine | fexofenadine | oral | mg | 30 | 180 | 180 a day | fexofenadine (OTC Drug Facts) | Directions
dos-diphenhydramine | diphenhydramine | oral | mg | 25 | 50 | 300 a day | diphenhydramine (OTC Drug Facts) | Directions
dos-hydroxyzine | hydroxyzine | oral | mg | 10 | 100 | 400 a day | hydroxyzine | Dosage and Administration
`;
