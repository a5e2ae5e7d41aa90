/** Rows read `ingredient | other names, brands | classes`; see heart-and-blood. */
export const INFECTION_AND_IMMUNITY = `
penicillin | penicillin v, penicillin g, pen vk, bicillin, pcn | penicillin beta_lactam
amoxicillin | amoxil, moxatag | penicillin beta_lactam
amoxicillin-clavulanate | augmentin, amoxicillin/clavulanate, amox-clav | penicillin beta_lactam
ampicillin | unasyn, ampicillin-sulbactam | penicillin beta_lactam
piperacillin-tazobactam | zosyn, pip-tazo | penicillin beta_lactam
nafcillin | | penicillin beta_lactam
dicloxacillin | | penicillin beta_lactam
cephalexin | keflex | cephalosporin beta_lactam
cefazolin | ancef | cephalosporin beta_lactam
cefuroxime | ceftin | cephalosporin beta_lactam
cefdinir | omnicef | cephalosporin beta_lactam
ceftriaxone | rocephin | cephalosporin beta_lactam
cefepime | maxipime | cephalosporin beta_lactam
cefpodoxime | vantin | cephalosporin beta_lactam
cefadroxil | duricef | cephalosporin beta_lactam
cefixime | suprax | cephalosporin beta_lactam
ceftazidime | fortaz | cephalosporin beta_lactam
meropenem | merrem | carbapenem beta_lactam
ertapenem | invanz | carbapenem beta_lactam
imipenem | primaxin | carbapenem beta_lactam
aztreonam | azactam |
azithromycin | zithromax, z-pak, zpak | macrolide qt_prolonging
clarithromycin | biaxin | macrolide strong_cyp3a4_inhibitor qt_prolonging
erythromycin | ery-tab | macrolide qt_prolonging cyp3a4_inhibitor
telithromycin | ketek | strong_cyp3a4_inhibitor
ciprofloxacin | cipro | fluoroquinolone cyp1a2_inhibitor strong_cyp1a2_inhibitor
levofloxacin | levaquin | fluoroquinolone qt_prolonging
moxifloxacin | avelox | fluoroquinolone qt_prolonging
sparfloxacin | | fluoroquinolone qt_prolonging
doxycycline | vibramycin, doxy | tetracycline
minocycline | minocin | tetracycline
tetracycline | | tetracycline
sulfamethoxazole-trimethoprim | bactrim, septra, tmp-smx, smx-tmp, trimethoprim-sulfamethoxazole, cotrimoxazole, trimethoprim/sulfamethoxazole | sulfonamide_antibiotic trimethoprim
trimethoprim | proloprim | trimethoprim
sulfadiazine | | sulfonamide_antibiotic
clindamycin | cleocin |
vancomycin | vancocin |
linezolid | zyvox | linezolid
metronidazole | flagyl | nitroimidazole
nitrofurantoin | macrobid, macrodantin |
gentamicin | garamycin | aminoglycoside
tobramycin | tobrex | aminoglycoside
rifampin | rifampicin, rifadin | strong_cyp3a4_inducer
rifabutin | mycobutin | strong_cyp3a4_inducer
rifapentine | priftin | strong_cyp3a4_inducer
isoniazid | inh |
fluconazole | diflucan | azole cyp3a4_inhibitor qt_prolonging
ketoconazole | nizoral | azole strong_cyp3a4_inhibitor
itraconazole | sporanox | azole strong_cyp3a4_inhibitor
voriconazole | vfend | azole strong_cyp3a4_inhibitor
posaconazole | noxafil | azole strong_cyp3a4_inhibitor
terbinafine | lamisil |
nystatin | |
acyclovir | zovirax |
valacyclovir | valtrex |
oseltamivir | tamiflu |
ritonavir | norvir | protease_inhibitor strong_cyp3a4_inhibitor
nirmatrelvir-ritonavir | paxlovid, nirmatrelvir | protease_inhibitor strong_cyp3a4_inhibitor
atazanavir | reyataz | protease_inhibitor strong_cyp3a4_inhibitor
darunavir | prezista | protease_inhibitor strong_cyp3a4_inhibitor
lopinavir | kaletra | protease_inhibitor strong_cyp3a4_inhibitor
indinavir | crixivan | protease_inhibitor strong_cyp3a4_inhibitor
nelfinavir | viracept | protease_inhibitor strong_cyp3a4_inhibitor
saquinavir | invirase | protease_inhibitor strong_cyp3a4_inhibitor
fosamprenavir | lexiva | protease_inhibitor cyp3a4_inhibitor
amprenavir | agenerase | protease_inhibitor cyp3a4_inhibitor
tipranavir | aptivus | protease_inhibitor strong_cyp3a4_inhibitor
cobicistat | tybost | strong_cyp3a4_inhibitor
dolutegravir | tivicay |
bictegravir | biktarvy |
emtricitabine-tenofovir | truvada, descovy |
hydroxychloroquine | plaquenil | qt_prolonging
chloroquine | aralen | qt_prolonging
halofantrine | halfan | qt_prolonging
pentamidine | pentam | qt_prolonging
ivermectin | stromectol |
methotrexate | trexall, mtx, otrexup | methotrexate
azathioprine | imuran | thiopurine
mercaptopurine | purinethol, 6-mp | thiopurine
mycophenolate | cellcept |
cyclosporine | neoral, sandimmune | cyclosporine
tacrolimus | prograf |
prednisone | deltasone | corticosteroid
prednisolone | orapred | corticosteroid
methylprednisolone | medrol, solu-medrol, medrol dosepak | corticosteroid
dexamethasone | decadron | corticosteroid
hydrocortisone | cortef | corticosteroid
triamcinolone | kenalog | corticosteroid
adalimumab | humira |
etanercept | enbrel |
infliximab | remicade |
sulfasalazine | azulfidine | sulfonamide_antibiotic
irinotecan | camptosar |
tamoxifen | nolvadex |
anastrozole | arimidex |
arsenic trioxide | trisenox | qt_prolonging
vandetanib | caprelsa | qt_prolonging
cetirizine | zyrtec | antihistamine
loratadine | claritin | antihistamine
fexofenadine | allegra | antihistamine
diphenhydramine | benadryl | antihistamine
levocetirizine | xyzal | antihistamine
terfenadine | seldane | antihistamine qt_prolonging
astemizole | hismanal | antihistamine qt_prolonging
epinephrine | epipen, adrenaline |
iodinated contrast | ct dye, contrast dye, iv contrast, iohexol, omnipaque, iodinated contrast dye, contrast | contrast
`;
