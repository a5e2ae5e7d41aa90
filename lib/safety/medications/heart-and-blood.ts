/**
 * Rows read `ingredient | other names, brands | classes`. Written from general pharmacology
 * knowledge of common US medicines; classes are the ones the rows of this room speak of.
 * `qt_prolonging` holds members of the QT pair of the ONC list, and no other medicine.
 */
export const HEART_AND_BLOOD = `
lisinopril | zestril, prinivil, qbrelis | ace_inhibitor
enalapril | vasotec, epaned | ace_inhibitor
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
eprosartan | teveten | arb
sacubitril-valsartan | entresto, sacubitril/valsartan, sacubitril | arb
aliskiren | tekturna |
metoprolol | lopressor, toprol, toprol xl, metoprolol succinate, metoprolol tartrate | beta_blocker
atenolol | tenormin | beta_blocker
carvedilol | coreg | beta_blocker
propranolol | inderal, hemangeol, innopran | beta_blocker
bisoprolol | zebeta | beta_blocker
nebivolol | bystolic | beta_blocker
labetalol | trandate | beta_blocker
nadolol | corgard | beta_blocker
pindolol | visken | beta_blocker
acebutolol | sectral | beta_blocker
timolol | timoptic, betimol | beta_blocker
esmolol | brevibloc | beta_blocker
amlodipine | norvasc, katerzia | dihydropyridine
nifedipine | procardia, adalat | dihydropyridine
felodipine | plendil | dihydropyridine
isradipine | dynacirc | dihydropyridine
nicardipine | cardene | dihydropyridine
nisoldipine | sular | dihydropyridine
nimodipine | nimotop, nymalize | dihydropyridine
diltiazem | cardizem, tiazac, dilacor, cartia xt | nondihydropyridine
verapamil | calan, verelan, isoptin | nondihydropyridine
bepridil | vascor | qt_prolonging
hydrochlorothiazide | hctz, microzide, hydrodiuril | thiazide
chlorthalidone | thalitone | thiazide
chlorothiazide | diuril | thiazide
indapamide | lozol | thiazide
metolazone | zaroxolyn | thiazide
furosemide | lasix | loop_diuretic
bumetanide | bumex | loop_diuretic
torsemide | demadex, soaanz | loop_diuretic
ethacrynic acid | edecrin | loop_diuretic
acetazolamide | diamox |
spironolactone | aldactone, carospir | potassium_sparing
eplerenone | inspra | potassium_sparing
triamterene | dyrenium | potassium_sparing
amiloride | midamor | potassium_sparing
finerenone | kerendia | potassium_sparing
tolvaptan | samsca, jynarque |
potassium chloride | klor-con, k-dur, kcl, potassium |
potassium citrate | urocit-k |
hydralazine | apresoline |
minoxidil | loniten, rogaine |
clonidine | catapres, kapvay |
methyldopa | aldomet |
guanfacine | intuniv, tenex |
midodrine | proamatine, orvaten |
droxidopa | northera |
fludrocortisone | florinef |
doxazosin | cardura | alpha_blocker
terazosin | hytrin | alpha_blocker
prazosin | minipress | alpha_blocker
nitroglycerin | nitrostat, ntg, nitro, nitro-dur, nitrolingual, nitroglycerine | nitrate
isosorbide mononitrate | imdur, ismo | nitrate
isosorbide dinitrate | isordil | nitrate
isosorbide | | nitrate
amyl nitrite | poppers | nitrate
ranolazine | ranexa |
ivabradine | corlanor |
vericiguat | verquvo |
riociguat | adempas |
ambrisentan | letairis |
bosentan | tracleer |
macitentan | opsumit |
digoxin | lanoxin |
amiodarone | pacerone, cordarone, nexterone | qt_prolonging
dronedarone | multaq | qt_prolonging
sotalol | betapace, sorine | qt_prolonging beta_blocker
dofetilide | tikosyn | qt_prolonging
flecainide | tambocor | qt_prolonging
propafenone | rythmol |
ibutilide | corvert | qt_prolonging
quinidine | quinidex | qt_prolonging
procainamide | pronestyl | qt_prolonging
disopyramide | norpace | qt_prolonging
mexiletine | mexitil |
atorvastatin | lipitor, atorvaliq, atorva | statin
simvastatin | zocor, flolipid, simva | statin
lovastatin | mevacor, altoprev | statin
rosuvastatin | crestor, ezallor, rosuva | statin
pravastatin | pravachol | statin
pitavastatin | livalo, zypitamag | statin
fluvastatin | lescol | statin
ezetimibe | zetia |
bempedoic acid | nexletol |
gemfibrozil | lopid | fibrate
fenofibrate | tricor, trilipix, lipofen, fenoglide, fenofibric acid | fibrate
niacin | niaspan |
probucol | lorelco | qt_prolonging
icosapent | vascepa, fish oil, omega-3, lovaza |
alirocumab | praluent |
evolocumab | repatha |
colesevelam | welchol |
cholestyramine | questran, prevalite |
colestipol | colestid |
aspirin | asa, ecotrin, bayer, acetylsalicylic acid | antiplatelet salicylate
clopidogrel | plavix | antiplatelet p2y12_inhibitor
prasugrel | effient | antiplatelet p2y12_inhibitor
ticagrelor | brilinta | antiplatelet p2y12_inhibitor
ticlopidine | ticlid | antiplatelet p2y12_inhibitor
dipyridamole | persantine | antiplatelet
cilostazol | pletal | antiplatelet
vorapaxar | zontivity | antiplatelet
anagrelide | agrylin | qt_prolonging
pentoxifylline | trental |
warfarin | coumadin, jantoven | anticoagulant
apixaban | eliquis | anticoagulant doac
rivaroxaban | xarelto | anticoagulant doac
dabigatran | pradaxa | anticoagulant doac
edoxaban | savaysa | anticoagulant doac
heparin | | anticoagulant injected_anticoagulant
enoxaparin | lovenox | anticoagulant injected_anticoagulant
dalteparin | fragmin | anticoagulant injected_anticoagulant
fondaparinux | arixtra | anticoagulant injected_anticoagulant
tranexamic acid | lysteda, cyklokapron |
ferrous sulfate | iron, feosol, iron sulfate | iron_salt
ferrous gluconate | fergon | iron_salt
folic acid | folate |
cyanocobalamin | vitamin b12, b12 |
phytonadione | mephyton, vitamin k |
epoetin | epogen, procrit, retacrit |
darbepoetin | aranesp |
hydroxyurea | hydrea, droxia |
`;
