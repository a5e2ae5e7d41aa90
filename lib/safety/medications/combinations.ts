/**
 * Products of several ingredients: `product | other names, brands | further classes | ingredient + ingredient`.
 * Each ingredient has its own row elsewhere, whose classes the product takes over.
 */
export const COMBINATIONS = `
lisinopril-hydrochlorothiazide | zestoretic, prinzide, lisinopril/hctz, lisinopril-hctz | | lisinopril + hydrochlorothiazide
benazepril-hydrochlorothiazide | lotensin hct, benazepril-hctz | | benazepril + hydrochlorothiazide
enalapril-hydrochlorothiazide | vaseretic, enalapril-hctz | | enalapril + hydrochlorothiazide
losartan-hydrochlorothiazide | hyzaar, losartan/hctz, losartan-hctz | | losartan + hydrochlorothiazide
valsartan-hydrochlorothiazide | diovan hct, valsartan/hctz, valsartan-hctz | | valsartan + hydrochlorothiazide
irbesartan-hydrochlorothiazide | avalide, irbesartan-hctz | | irbesartan + hydrochlorothiazide
olmesartan-hydrochlorothiazide | benicar hct, olmesartan-hctz | | olmesartan + hydrochlorothiazide
candesartan-hydrochlorothiazide | atacand hct, candesartan-hctz | | candesartan + hydrochlorothiazide
telmisartan-hydrochlorothiazide | micardis hct, telmisartan-hctz | | telmisartan + hydrochlorothiazide
azilsartan-chlorthalidone | edarbyclor | | azilsartan + chlorthalidone
bisoprolol-hydrochlorothiazide | ziac, bisoprolol/hctz, bisoprolol-hctz | | bisoprolol + hydrochlorothiazide
atenolol-chlorthalidone | tenoretic | | atenolol + chlorthalidone
triamterene-hydrochlorothiazide | dyazide, maxzide, triamterene/hctz, triamterene-hctz | | triamterene + hydrochlorothiazide
spironolactone-hydrochlorothiazide | aldactazide, spironolactone-hctz | | spironolactone + hydrochlorothiazide
amlodipine-benazepril | lotrel | | amlodipine + benazepril
amlodipine-valsartan | exforge | | amlodipine + valsartan
amlodipine-olmesartan | azor | | amlodipine + olmesartan
amlodipine-atorvastatin | caduet | | amlodipine + atorvastatin
trandolapril-verapamil | tarka | | trandolapril + verapamil
isosorbide dinitrate-hydralazine | bidil | | isosorbide dinitrate + hydralazine
ezetimibe-simvastatin | vytorin | | ezetimibe + simvastatin
aspirin-dipyridamole | aggrenox | | aspirin + dipyridamole
sitagliptin-metformin | janumet | | sitagliptin + metformin
linagliptin-metformin | jentadueto | | linagliptin + metformin
saxagliptin-metformin | kombiglyze | | saxagliptin + metformin
alogliptin-pioglitazone | oseni | | alogliptin + pioglitazone
pioglitazone-metformin | actoplus met | | pioglitazone + metformin
glyburide-metformin | glucovance | | glyburide + metformin
glipizide-metformin | metaglip | | glipizide + metformin
empagliflozin-metformin | synjardy | | empagliflozin + metformin
empagliflozin-linagliptin | glyxambi | | empagliflozin + linagliptin
dapagliflozin-metformin | xigduo | | dapagliflozin + metformin
canagliflozin-metformin | invokamet | | canagliflozin + metformin
insulin glargine-lixisenatide | soliqua | | insulin glargine + lixisenatide
insulin degludec-liraglutide | xultophy | | insulin degludec + liraglutide
hydrocodone-acetaminophen | norco, vicodin, lortab, hydrocodone/apap, hydrocodone-apap | | hydrocodone + acetaminophen
oxycodone-acetaminophen | percocet, endocet, oxycodone/apap, oxycodone-apap | | oxycodone + acetaminophen
codeine-acetaminophen | tylenol #3, tylenol with codeine, acetaminophen-codeine | | codeine + acetaminophen
tramadol-acetaminophen | ultracet | | tramadol + acetaminophen
butalbital-acetaminophen-caffeine | fioricet | | butalbital + acetaminophen
hydrocodone-ibuprofen | vicoprofen | | hydrocodone + ibuprofen
buprenorphine-naloxone | suboxone, zubsolv | | buprenorphine + naloxone
sumatriptan-naproxen | treximet | | sumatriptan + naproxen
diclofenac-misoprostol | arthrotec | | diclofenac + misoprostol
naproxen-esomeprazole | vimovo | | naproxen + esomeprazole
bupropion-naltrexone | contrave | | bupropion + naltrexone
phentermine-topiramate | qsymia | | phentermine + topiramate
olanzapine-fluoxetine | symbyax | | olanzapine + fluoxetine
dextromethorphan-bupropion | auvelity | | dextromethorphan + bupropion
dextromethorphan-quinidine | nuedexta | | dextromethorphan + quinidine
fluticasone-salmeterol | advair, wixela | | fluticasone + salmeterol
fluticasone-vilanterol | breo | | fluticasone + vilanterol
fluticasone-umeclidinium-vilanterol | trelegy | | fluticasone + umeclidinium + vilanterol
budesonide-formoterol | symbicort, breyna | | budesonide + formoterol
mometasone-formoterol | dulera | | mometasone + formoterol
umeclidinium-vilanterol | anoro | | umeclidinium + vilanterol
tiotropium-olodaterol | stiolto | | tiotropium + olodaterol
ipratropium-albuterol | duoneb, combivent | | ipratropium + albuterol
nirmatrelvir-ritonavir | paxlovid | | nirmatrelvir + ritonavir
lopinavir-ritonavir | kaletra | | lopinavir + ritonavir
abacavir-lamivudine | epzicom | | abacavir + lamivudine
abacavir-dolutegravir-lamivudine | triumeq | | abacavir + dolutegravir + lamivudine
dolutegravir-lamivudine | dovato | | dolutegravir + lamivudine
darunavir-cobicistat | prezcobix | | darunavir + cobicistat
atazanavir-cobicistat | evotaz | | atazanavir + cobicistat
tamsulosin-dutasteride | | | tamsulosin + dutasteride
brimonidine-timolol | combigan | | brimonidine + timolol
dorzolamide-timolol | cosopt | | dorzolamide + timolol
conjugated estrogens-medroxyprogesterone | prempro | | conjugated estrogens + medroxyprogesterone
carbidopa-levodopa-entacapone | stalevo | | levodopa-carbidopa + entacapone
ergotamine-caffeine | cafergot | | ergotamine
probenecid-colchicine | | | probenecid + colchicine
`;
