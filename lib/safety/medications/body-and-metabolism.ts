/** Rows read `ingredient | other names, brands | classes`; see heart-and-blood. */
export const BODY_AND_METABOLISM = `
metformin | glucophage | biguanide
glipizide | glucotrol | sulfonylurea
glyburide | diabeta, micronase | sulfonylurea
glimepiride | amaryl | sulfonylurea
pioglitazone | actos |
sitagliptin | januvia |
linagliptin | tradjenta |
empagliflozin | jardiance | sglt2_inhibitor
dapagliflozin | farxiga | sglt2_inhibitor
canagliflozin | invokana | sglt2_inhibitor
semaglutide | ozempic, wegovy, rybelsus | glp1_agonist
liraglutide | victoza, saxenda | glp1_agonist
dulaglutide | trulicity | glp1_agonist
exenatide | byetta, bydureon | glp1_agonist
tirzepatide | mounjaro, zepbound | glp1_agonist
insulin glargine | lantus, basaglar, toujeo | insulin
insulin lispro | humalog | insulin
insulin aspart | novolog | insulin
insulin detemir | levemir | insulin
insulin | humulin, novolin | insulin
glucagon | |
levothyroxine | synthroid, levoxyl, unithroid, l-thyroxine | thyroid_hormone
liothyronine | cytomel | thyroid_hormone
methimazole | tapazole |
propylthiouracil | ptu |
allopurinol | zyloprim | xanthine_oxidase_inhibitor
febuxostat | uloric | xanthine_oxidase_inhibitor
colchicine | colcrys, mitigare | colchicine
probenecid | benemid |
ibuprofen | motrin, advil | nsaid
naproxen | aleve, naprosyn, anaprox | nsaid
meloxicam | mobic | nsaid
diclofenac | voltaren, cataflam | nsaid
celecoxib | celebrex | nsaid sulfonamide_nonantibiotic
ketorolac | toradol | nsaid
indomethacin | indocin | nsaid
etodolac | lodine | nsaid
nabumetone | relafen | nsaid
piroxicam | feldene | nsaid
acetaminophen | tylenol, paracetamol, apap |
lidocaine | lidoderm, xylocaine |
alendronate | fosamax |
risedronate | actonel |
ibandronate | boniva |
denosumab | prolia |
calcium carbonate | tums, caltrate, calcium |
cholecalciferol | vitamin d3, vitamin d |
ergocalciferol | vitamin d2, drisdol |
magnesium oxide | magnesium, mag-ox |
multivitamin | mvi |
omeprazole | prilosec | ppi cyp2c19_inhibitor
esomeprazole | nexium | ppi cyp2c19_inhibitor
pantoprazole | protonix | ppi
lansoprazole | prevacid | ppi
rabeprazole | aciphex | ppi
dexlansoprazole | dexilant | ppi
famotidine | pepcid | h2_blocker
ranitidine | zantac | h2_blocker
cimetidine | tagamet | h2_blocker cyp1a2_inhibitor
sucralfate | carafate |
ondansetron | zofran | antiemetic qt_prolonging
promethazine | phenergan | antiemetic
metoclopramide | reglan | antiemetic
prochlorperazine | compazine | antiemetic
meclizine | antivert | antihistamine
domperidone | motilium | qt_prolonging
cisapride | propulsid | qt_prolonging
aprepitant | emend | cyp3a4_inhibitor
loperamide | imodium |
polyethylene glycol | miralax |
docusate | colace |
senna | senokot |
bisacodyl | dulcolax |
dicyclomine | bentyl |
mesalamine | asacol, lialda |
lactulose | |
simethicone | gas-x |
albuterol | proventil, ventolin, proair, salbutamol, albuterol inhaler | beta_agonist
levalbuterol | xopenex | beta_agonist
ipratropium | atrovent, duoneb |
tiotropium | spiriva |
fluticasone | flovent, flonase | corticosteroid_local
fluticasone-salmeterol | advair | corticosteroid_local beta_agonist
budesonide-formoterol | symbicort | corticosteroid_local beta_agonist
budesonide | pulmicort | corticosteroid_local
mometasone | nasonex, asmanex | corticosteroid_local
beclomethasone | qvar | corticosteroid_local
montelukast | singulair |
zileuton | zyflo | cyp1a2_inhibitor
theophylline | theo-24, theochron |
benzonatate | tessalon |
guaifenesin | mucinex |
sildenafil | viagra, revatio | pde5_inhibitor
tadalafil | cialis, adcirca | pde5_inhibitor
vardenafil | levitra, staxyn | pde5_inhibitor
avanafil | stendra | pde5_inhibitor
tamsulosin | flomax | alpha_blocker
alfuzosin | uroxatral | alpha_blocker
finasteride | proscar, propecia |
dutasteride | avodart |
oxybutynin | ditropan |
tolterodine | detrol |
mirabegron | myrbetriq |
solifenacin | vesicare |
phenazopyridine | pyridium, azo |
estradiol | estrace | estrogen
ethinyl estradiol | birth control, oral contraceptive, ocp, yaz, ortho tri-cyclen | estrogen
norethindrone | micronor |
medroxyprogesterone | depo-provera, provera |
levonorgestrel | mirena, plan b |
conjugated estrogens | premarin | estrogen
testosterone | androgel |
clomiphene | clomid |
danazol | danocrine | danazol
isotretinoin | accutane | retinoid
tretinoin | retin-a | retinoid
clobetasol | temovate | corticosteroid_local
mupirocin | bactroban |
ketotifen | zaditor |
latanoprost | xalatan |
sevelamer | renvela |
sodium bicarbonate | |
sevoflurane | ultane | qt_prolonging
cocaine | | qt_prolonging
hyaluronic acid | synvisc |
glucosamine | |
st john's wort | st. john's wort, hypericum | strong_cyp3a4_inducer serotonergic
grapefruit | grapefruit juice | cyp3a4_inhibitor
latex | | latex
`;
