/** Rows read `ingredient | other names, brands | classes`; see heart-and-blood. */
export const INFECTION = `
penicillin | penicillin v, penicillin g, pen vk, bicillin, pcn | penicillin
amoxicillin | amoxil, moxatag, amox | penicillin
amoxicillin-clavulanate | augmentin, amoxicillin/clavulanate, amox-clav | penicillin
ampicillin | unasyn, ampicillin-sulbactam | penicillin
piperacillin-tazobactam | zosyn, pip-tazo | penicillin
nafcillin | | penicillin
oxacillin | | penicillin
dicloxacillin | | penicillin
cephalexin | keflex | cephalosporin
cefazolin | ancef | cephalosporin
cefaclor | ceclor | cephalosporin
cefprozil | cefzil | cephalosporin
cefoxitin | mefoxin | cephalosporin
cefotetan | cefotan | cephalosporin
cefotaxime | claforan | cephalosporin
ceftaroline | teflaro | cephalosporin
cefuroxime | ceftin, zinacef | cephalosporin
cefdinir | omnicef | cephalosporin
ceftriaxone | rocephin | cephalosporin
cefepime | maxipime | cephalosporin
cefpodoxime | vantin | cephalosporin
cefadroxil | duricef | cephalosporin
cefixime | suprax | cephalosporin
ceftazidime | fortaz, tazicef | cephalosporin
meropenem | merrem | carbapenem
ertapenem | invanz | carbapenem
imipenem | primaxin, imipenem-cilastatin | carbapenem
doripenem | doribax | carbapenem
aztreonam | azactam |
azithromycin | zithromax, z-pak, zpak, azithro | macrolide qt_prolonging
clarithromycin | biaxin, clarithro | macrolide strong_cyp3a4_inhibitor qt_prolonging
erythromycin | ery-tab, erythrocin | macrolide qt_prolonging
telithromycin | ketek | strong_cyp3a4_inhibitor
ciprofloxacin | cipro | fluoroquinolone
levofloxacin | levaquin | fluoroquinolone
moxifloxacin | avelox | fluoroquinolone qt_prolonging
ofloxacin | floxin | fluoroquinolone
delafloxacin | baxdela | fluoroquinolone
sparfloxacin | | fluoroquinolone qt_prolonging
doxycycline | vibramycin, doxy, doryx, oracea | tetracycline
minocycline | minocin, solodyn | tetracycline
tetracycline | | tetracycline
demeclocycline | declomycin | tetracycline
tigecycline | tygacil |
sulfamethoxazole-trimethoprim | bactrim, septra, tmp-smx, smx-tmp, trimethoprim-sulfamethoxazole, cotrimoxazole, trimethoprim/sulfamethoxazole | sulfonamide_antibiotic trimethoprim
trimethoprim | proloprim | trimethoprim
sulfadiazine | | sulfonamide_antibiotic
clindamycin | cleocin |
vancomycin | vancocin, firvanq, vanco |
daptomycin | cubicin |
linezolid | zyvox |
tedizolid | sivextro |
metronidazole | flagyl |
tinidazole | tindamax |
nitrofurantoin | macrobid, macrodantin |
fosfomycin | monurol |
methenamine | hiprex, urex |
gentamicin | garamycin | aminoglycoside
tobramycin | tobrex | aminoglycoside
amikacin | amikin | aminoglycoside
streptomycin | | aminoglycoside
neomycin | | aminoglycoside
colistimethate | coly-mycin m |
fidaxomicin | dificid |
rifaximin | xifaxan |
rifampin | rifampicin, rifadin |
rifabutin | mycobutin |
rifapentine | priftin |
isoniazid | inh |
pyrazinamide | |
ethambutol | myambutol |
dapsone | |
fluconazole | diflucan | azole
ketoconazole | nizoral | azole strong_cyp3a4_inhibitor
itraconazole | sporanox, tolsura | azole strong_cyp3a4_inhibitor
voriconazole | vfend | azole strong_cyp3a4_inhibitor
posaconazole | noxafil | azole strong_cyp3a4_inhibitor
isavuconazonium | cresemba | azole
amphotericin b | ambisome, abelcet |
terbinafine | lamisil |
griseofulvin | gris-peg |
nystatin | |
acyclovir | zovirax |
valacyclovir | valtrex |
famciclovir | famvir |
ganciclovir | cytovene | ganciclovir
valganciclovir | valcyte | ganciclovir
oseltamivir | tamiflu |
baloxavir | xofluza |
ritonavir | norvir | protease_inhibitor strong_cyp3a4_inhibitor
nirmatrelvir | |
atazanavir | reyataz | protease_inhibitor strong_cyp3a4_inhibitor
darunavir | prezista | protease_inhibitor strong_cyp3a4_inhibitor
lopinavir | | protease_inhibitor strong_cyp3a4_inhibitor
indinavir | crixivan | protease_inhibitor strong_cyp3a4_inhibitor
nelfinavir | viracept | protease_inhibitor strong_cyp3a4_inhibitor
saquinavir | invirase | protease_inhibitor strong_cyp3a4_inhibitor
fosamprenavir | lexiva | protease_inhibitor
amprenavir | agenerase | protease_inhibitor
tipranavir | aptivus | protease_inhibitor strong_cyp3a4_inhibitor
cobicistat | tybost | strong_cyp3a4_inhibitor
dolutegravir | tivicay | integrase_inhibitor
raltegravir | isentress | integrase_inhibitor
bictegravir | biktarvy | integrase_inhibitor
emtricitabine-tenofovir | truvada, descovy |
tenofovir | viread, tenofovir disoproxil |
lamivudine | epivir |
abacavir | ziagen |
zidovudine | retrovir |
efavirenz | sustiva |
etravirine | intelence |
rilpivirine | edurant |
entecavir | baraclude |
sofosbuvir | sovaldi | sofosbuvir
ledipasvir-sofosbuvir | harvoni | sofosbuvir
sofosbuvir-velpatasvir | epclusa | sofosbuvir
glecaprevir-pibrentasvir | mavyret |
ribavirin | copegus, rebetol |
hydroxychloroquine | plaquenil, hcq |
chloroquine | aralen | qt_prolonging
primaquine | |
mefloquine | lariam |
atovaquone | mepron |
atovaquone-proguanil | malarone |
halofantrine | halfan | qt_prolonging
pentamidine | pentam | qt_prolonging
ivermectin | stromectol |
albendazole | albenza |
permethrin | elimite |
praziquantel | biltricide |
nitazoxanide | alinia |
`;
