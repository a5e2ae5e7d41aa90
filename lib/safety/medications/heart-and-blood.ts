/**
 * Rows read `ingredient | other names, brands | classes`. Written from general pharmacology
 * knowledge of common US medicines; classes are the ones the rules of this room speak of.
 */
export const HEART_AND_BLOOD = `
lisinopril | zestril, prinivil, qbrelis | ace_inhibitor
enalapril | vasotec | ace_inhibitor
benazepril | lotensin | ace_inhibitor
captopril | capoten | ace_inhibitor
ramipril | altace | ace_inhibitor
quinapril | accupril | ace_inhibitor
fosinopril | monopril | ace_inhibitor
trandolapril | mavik | ace_inhibitor
perindopril | aceon | ace_inhibitor
moexipril | univasc | ace_inhibitor
losartan | cozaar | arb
valsartan | diovan | arb
irbesartan | avapro | arb
olmesartan | benicar | arb
candesartan | atacand | arb
telmisartan | micardis | arb
azilsartan | edarbi | arb
sacubitril-valsartan | entresto, sacubitril/valsartan, sacubitril | neprilysin_inhibitor arb
aliskiren | tekturna | renin_inhibitor
metoprolol | lopressor, toprol, toprol xl, metoprolol succinate, metoprolol tartrate | beta_blocker
atenolol | tenormin | beta_blocker
carvedilol | coreg | beta_blocker
propranolol | inderal | beta_blocker
bisoprolol | zebeta | beta_blocker
nebivolol | bystolic | beta_blocker
labetalol | trandate | beta_blocker
nadolol | corgard | beta_blocker
timolol | timoptic | beta_blocker
esmolol | brevibloc | beta_blocker
amlodipine | norvasc | calcium_channel_blocker
nifedipine | procardia, adalat | calcium_channel_blocker
felodipine | plendil | calcium_channel_blocker
diltiazem | cardizem, tiazac, dilacor | calcium_channel_blocker nondihydropyridine
verapamil | calan, verelan, isoptin | calcium_channel_blocker nondihydropyridine
bepridil | vascor | calcium_channel_blocker qt_prolonging
hydrochlorothiazide | hctz, microzide, hydrodiuril | thiazide sulfonamide_nonantibiotic
chlorthalidone | thalitone | thiazide sulfonamide_nonantibiotic
indapamide | lozol | thiazide sulfonamide_nonantibiotic
metolazone | zaroxolyn | thiazide sulfonamide_nonantibiotic
furosemide | lasix | loop_diuretic sulfonamide_nonantibiotic
bumetanide | bumex | loop_diuretic sulfonamide_nonantibiotic
torsemide | demadex | loop_diuretic sulfonamide_nonantibiotic
spironolactone | aldactone | potassium_sparing
eplerenone | inspra | potassium_sparing
triamterene | dyrenium | potassium_sparing
amiloride | midamor | potassium_sparing
finerenone | kerendia | potassium_sparing
potassium chloride | klor-con, k-dur, kcl, potassium | potassium_supplement
hydralazine | apresoline |
minoxidil | loniten, rogaine |
clonidine | catapres | alpha_agonist
methyldopa | aldomet | alpha_agonist
doxazosin | cardura | alpha_blocker
terazosin | hytrin | alpha_blocker
prazosin | minipress | alpha_blocker
nitroglycerin | nitrostat, ntg, nitro, nitro-dur, nitrolingual, nitroglycerine | nitrate
isosorbide mononitrate | imdur, ismo | nitrate
isosorbide dinitrate | isordil, bidil | nitrate
isosorbide | | nitrate
amyl nitrite | poppers | nitrate
ranolazine | ranexa |
ivabradine | corlanor |
riociguat | adempas |
digoxin | lanoxin |
amiodarone | pacerone, cordarone | qt_prolonging antiarrhythmic
dronedarone | multaq | qt_prolonging antiarrhythmic
sotalol | betapace | qt_prolonging antiarrhythmic beta_blocker
dofetilide | tikosyn | qt_prolonging antiarrhythmic
flecainide | tambocor | qt_prolonging antiarrhythmic
propafenone | rythmol | antiarrhythmic qt_prolonging
ibutilide | corvert | qt_prolonging antiarrhythmic
quinidine | quinidex | qt_prolonging antiarrhythmic
procainamide | pronestyl | qt_prolonging antiarrhythmic
disopyramide | norpace | qt_prolonging antiarrhythmic
mexiletine | mexitil | antiarrhythmic cyp1a2_inhibitor
atorvastatin | lipitor | statin statin_cyp3a4
simvastatin | zocor | statin statin_cyp3a4
lovastatin | mevacor, altoprev | statin statin_cyp3a4
rosuvastatin | crestor | statin
pravastatin | pravachol | statin
pitavastatin | livalo | statin
fluvastatin | lescol | statin
ezetimibe | zetia |
gemfibrozil | lopid | fibrate
fenofibrate | tricor, trilipix | fibrate
niacin | niaspan |
probucol | lorelco | qt_prolonging
icosapent | vascepa, fish oil, omega-3 |
alirocumab | praluent |
evolocumab | repatha |
colesevelam | welchol |
cholestyramine | questran |
aspirin | asa, ecotrin, bayer, acetylsalicylic acid | antiplatelet salicylate
clopidogrel | plavix | antiplatelet
prasugrel | effient | antiplatelet
ticagrelor | brilinta | antiplatelet
ticlopidine | ticlid | antiplatelet cyp1a2_inhibitor
dipyridamole | persantine, aggrenox | antiplatelet
cilostazol | pletal | antiplatelet qt_prolonging
anagrelide | agrylin | qt_prolonging
pentoxifylline | trental |
warfarin | coumadin, jantoven | anticoagulant
apixaban | eliquis | anticoagulant
rivaroxaban | xarelto | anticoagulant
dabigatran | pradaxa | anticoagulant
edoxaban | savaysa | anticoagulant
heparin | | anticoagulant
enoxaparin | lovenox | anticoagulant
fondaparinux | arixtra | anticoagulant
tranexamic acid | lysteda |
bosentan | tracleer | strong_cyp3a4_inducer
ferrous sulfate | iron, feosol, iron sulfate |
folic acid | folate |
cyanocobalamin | vitamin b12, b12 |
epoetin | epogen, procrit |
`;
