/**
 * Adult doses: rows read `id | ingredient | route | unit | lowest single dose | highest single dose |
 * highest total a day or week | label | section`. Lowest is the lowest dose of the section, or the
 * smallest strength of section 3 where that is less. Where a label gives no highest single dose, the
 * highest total stands in for it. Highest means over all adult uses and forms on the label, loading
 * doses included, so a dose within the limits may still be too much for one use.
 */
export const HEART_DOSES = `
dos-lisinopril | lisinopril | oral | mg | 2.5 | 80 | 80 a day | lisinopril | Dosage and Administration
dos-enalapril | enalapril | oral | mg | 2.5 | 40 | 40 a day | enalapril | Dosage and Administration
dos-benazepril | benazepril | oral | mg | 5 | 80 | 80 a day | benazepril | Dosage and Administration
dos-captopril | captopril | oral | mg | 6.25 | 150 | 450 a day | captopril | Dosage and Administration
dos-ramipril | ramipril | oral | mg | 1.25 | 20 | 20 a day | ramipril | Dosage and Administration
dos-quinapril | quinapril | oral | mg | 5 | 80 | 80 a day | quinapril | Dosage and Administration
dos-fosinopril | fosinopril | oral | mg | 5 | 80 | 80 a day | fosinopril | Dosage and Administration
dos-trandolapril | trandolapril | oral | mg | 0.5 | 8 | 8 a day | trandolapril | Dosage and Administration
dos-perindopril | perindopril | oral | mg | 2 | 16 | 16 a day | perindopril | Dosage and Administration
dos-moexipril | moexipril | oral | mg | 3.75 | 30 | 30 a day | moexipril | Dosage and Administration
dos-losartan | losartan | oral | mg | 25 | 100 | 100 a day | losartan | Dosage and Administration
dos-valsartan | valsartan | oral | mg | 40 | 320 | 320 a day | valsartan | Dosage and Administration
dos-irbesartan | irbesartan | oral | mg | 75 | 300 | 300 a day | irbesartan | Dosage and Administration
dos-olmesartan | olmesartan | oral | mg | 5 | 40 | 40 a day | olmesartan | Dosage and Administration
dos-candesartan | candesartan | oral | mg | 4 | 32 | 32 a day | candesartan | Dosage and Administration
dos-telmisartan | telmisartan | oral | mg | 20 | 80 | 80 a day | telmisartan | Dosage and Administration
dos-azilsartan | azilsartan | oral | mg | 40 | 80 | 80 a day | azilsartan | Dosage and Administration
dos-metoprolol | metoprolol | oral | mg | 12.5 | 400 | 450 a day | metoprolol | Dosage and Administration
dos-atenolol | atenolol | oral | mg | 25 | 200 | 200 a day | atenolol | Dosage and Administration
dos-carvedilol | carvedilol | oral | mg | 3.125 | 80 | 100 a day | carvedilol | Dosage and Administration
dos-propranolol | propranolol | oral | mg | 10 | 640 | 640 a day | propranolol | Dosage and Administration
dos-bisoprolol | bisoprolol | oral | mg | 2.5 | 20 | 20 a day | bisoprolol | Dosage and Administration
dos-nebivolol | nebivolol | oral | mg | 2.5 | 40 | 40 a day | nebivolol | Dosage and Administration
dos-labetalol | labetalol | oral | mg | 100 | 1200 | 2400 a day | labetalol | Dosage and Administration
dos-nadolol | nadolol | oral | mg | 20 | 320 | 320 a day | nadolol | Dosage and Administration
dos-amlodipine | amlodipine | oral | mg | 2.5 | 10 | 10 a day | amlodipine | Dosage and Administration
dos-felodipine | felodipine | oral | mg | 2.5 | 10 | 10 a day | felodipine | Dosage and Administration
dos-diltiazem | diltiazem | oral | mg | 30 | 540 | 540 a day | diltiazem | Dosage and Administration
dos-verapamil | verapamil | oral | mg | 40 | 480 | 480 a day | verapamil | Dosage and Administration
dos-hydrochlorothiazide | hydrochlorothiazide | oral | mg | 12.5 | 100 | 100 a day | hydrochlorothiazide | Dosage and Administration
dos-chlorthalidone | chlorthalidone | oral | mg | 12.5 | 200 | 200 a day | chlorthalidone | Dosage and Administration
dos-indapamide | indapamide | oral | mg | 1.25 | 5 | 5 a day | indapamide | Dosage and Administration
dos-metolazone | metolazone | oral | mg | 2.5 | 20 | 20 a day | metolazone | Dosage and Administration
dos-furosemide | furosemide | oral | mg | 20 | 600 | 600 a day | furosemide | Dosage and Administration
dos-bumetanide | bumetanide | oral | mg | 0.5 | 10 | 10 a day | bumetanide | Dosage and Administration
dos-torsemide | torsemide | oral | mg | 5 | 200 | 200 a day | torsemide | Dosage and Administration
dos-spironolactone | spironolactone | oral | mg | 25 | 400 | 400 a day | spironolactone | Dosage and Administration
dos-eplerenone | eplerenone | oral | mg | 25 | 50 | 100 a day | eplerenone | Dosage and Administration
dos-triamterene | triamterene | oral | mg | 50 | 300 | 300 a day | triamterene | Dosage and Administration
dos-amiloride | amiloride | oral | mg | 5 | 20 | 20 a day | amiloride | Dosage and Administration
dos-finerenone | finerenone | oral | mg | 10 | 40 | 40 a day | finerenone | Dosage and Administration
dos-potassium-chloride | potassium chloride | oral | mEq | 8 | 20 | 100 a day | potassium chloride | Dosage and Administration
dos-clonidine | clonidine | oral | mg | 0.1 | 2.4 | 2.4 a day | clonidine | Dosage and Administration
dos-hydralazine | hydralazine | oral | mg | 10 | 300 | 300 a day | hydralazine | Dosage and Administration
dos-minoxidil | minoxidil | oral | mg | 2.5 | 100 | 100 a day | minoxidil | Dosage and Administration
dos-doxazosin | doxazosin | oral | mg | 1 | 16 | 16 a day | doxazosin | Dosage and Administration
dos-terazosin | terazosin | oral | mg | 1 | 20 | 20 a day | terazosin | Dosage and Administration
dos-prazosin | prazosin | oral | mg | 1 | 40 | 40 a day | prazosin | Dosage and Administration
dos-isosorbide-mononitrate | isosorbide mononitrate | oral | mg | 10 | 240 | 240 a day | isosorbide mononitrate | Dosage and Administration
dos-digoxin | digoxin | oral | mcg | 62.5 | 500 | 500 a day | digoxin | Dosage and Administration
dos-amiodarone | amiodarone | oral | mg | 100 | 1600 | 1600 a day | amiodarone | Dosage and Administration
dos-sotalol | sotalol | oral | mg | 80 | 320 | 640 a day | sotalol | Dosage and Administration
dos-dofetilide | dofetilide | oral | mcg | 125 | 500 | 1000 a day | dofetilide | Dosage and Administration
dos-flecainide | flecainide | oral | mg | 50 | 200 | 400 a day | flecainide | Dosage and Administration
dos-propafenone | propafenone | oral | mg | 150 | 425 | 900 a day | propafenone | Dosage and Administration
dos-ranolazine | ranolazine | oral | mg | 500 | 1000 | 2000 a day | ranolazine | Dosage and Administration
dos-ivabradine | ivabradine | oral | mg | 2.5 | 7.5 | 15 a day | ivabradine | Dosage and Administration
dos-atorvastatin | atorvastatin | oral | mg | 10 | 80 | 80 a day | atorvastatin | Dosage and Administration
dos-simvastatin | simvastatin | oral | mg | 5 | 80 | 80 a day | simvastatin | Dosage and Administration
dos-lovastatin | lovastatin | oral | mg | 10 | 80 | 80 a day | lovastatin | Dosage and Administration
dos-rosuvastatin | rosuvastatin | oral | mg | 5 | 40 | 40 a day | rosuvastatin | Dosage and Administration
dos-pravastatin | pravastatin | oral | mg | 10 | 80 | 80 a day | pravastatin | Dosage and Administration
dos-pitavastatin | pitavastatin | oral | mg | 1 | 4 | 4 a day | pitavastatin | Dosage and Administration
dos-fluvastatin | fluvastatin | oral | mg | 20 | 80 | 80 a day | fluvastatin | Dosage and Administration
dos-ezetimibe | ezetimibe | oral | mg | 10 | 10 | 10 a day | ezetimibe | Dosage and Administration
dos-bempedoic-acid | bempedoic acid | oral | mg | 180 | 180 | 180 a day | bempedoic acid | Dosage and Administration
dos-fenofibrate | fenofibrate | oral | mg | 30 | 200 | 200 a day | fenofibrate | Dosage and Administration
dos-gemfibrozil | gemfibrozil | oral | mg | 600 | 600 | 1200 a day | gemfibrozil | Dosage and Administration
dos-clopidogrel | clopidogrel | oral | mg | 75 | 300 | 300 a day | clopidogrel | Dosage and Administration
dos-prasugrel | prasugrel | oral | mg | 5 | 60 | 60 a day | prasugrel | Dosage and Administration
dos-ticagrelor | ticagrelor | oral | mg | 60 | 180 | 180 a day | ticagrelor | Dosage and Administration
dos-apixaban | apixaban | oral | mg | 2.5 | 10 | 20 a day | apixaban | Dosage and Administration
dos-rivaroxaban | rivaroxaban | oral | mg | 2.5 | 20 | 30 a day | rivaroxaban | Dosage and Administration
dos-dabigatran | dabigatran | oral | mg | 75 | 220 | 300 a day | dabigatran | Dosage and Administration
dos-edoxaban | edoxaban | oral | mg | 15 | 60 | 60 a day | edoxaban | Dosage and Administration
dos-warfarin | warfarin | oral | mg | 1 | 10 | 10 a day | warfarin | Dosage and Administration
dos-cilostazol | cilostazol | oral | mg | 50 | 100 | 200 a day | cilostazol | Dosage and Administration
dos-aspirin | aspirin | oral | mg | 50 | 1000 | 4000 a day | aspirin | Dosage and Administration
dos-tolvaptan | tolvaptan | oral | mg | 15 | 90 | 120 a day | tolvaptan | Dosage and Administration
`;
