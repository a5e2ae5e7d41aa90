/** Rows read `ingredient | other names, brands | classes`; see heart-and-blood. */
export const GUT_LUNG_AND_BLADDER = `
omeprazole | prilosec | ppi
esomeprazole | nexium | ppi
pantoprazole | protonix | ppi
lansoprazole | prevacid | ppi
rabeprazole | aciphex | ppi
dexlansoprazole | dexilant | ppi
famotidine | pepcid | h2_blocker
ranitidine | zantac | h2_blocker
nizatidine | axid | h2_blocker
cimetidine | tagamet | h2_blocker
sucralfate | carafate |
misoprostol | cytotec |
bismuth subsalicylate | pepto-bismol, kaopectate |
ondansetron | zofran | serotonin_antagonist qt_prolonging
granisetron | kytril, sancuso | serotonin_antagonist
palonosetron | aloxi | serotonin_antagonist
promethazine | phenergan | phenothiazine
metoclopramide | reglan |
prochlorperazine | compazine | phenothiazine
trimethobenzamide | tigan |
scopolamine | transderm scop |
meclizine | antivert |
domperidone | motilium | qt_prolonging
cisapride | propulsid | qt_prolonging
aprepitant | emend |
alosetron | lotronex |
linaclotide | linzess |
lubiprostone | amitiza |
naloxegol | movantik |
loperamide | imodium |
polyethylene glycol | miralax |
docusate | colace |
senna | senokot |
bisacodyl | dulcolax |
dicyclomine | bentyl |
hyoscyamine | levsin |
glycopyrrolate | robinul, cuvposa |
lactulose | |
simethicone | gas-x |
ursodiol | actigall, urso |
albuterol | proventil, ventolin, proair, salbutamol, albuterol inhaler | beta_agonist
levalbuterol | xopenex | beta_agonist
salmeterol | serevent | beta_agonist laba
formoterol | perforomist | beta_agonist laba
arformoterol | brovana | beta_agonist laba
olodaterol | striverdi | beta_agonist laba
vilanterol | | beta_agonist laba
indacaterol | arcapta | beta_agonist laba
ipratropium | atrovent | inhaled_anticholinergic
tiotropium | spiriva | inhaled_anticholinergic lama
umeclidinium | incruse | inhaled_anticholinergic lama
aclidinium | tudorza | inhaled_anticholinergic lama
fluticasone | flovent, flonase, arnuity | corticosteroid_local
budesonide | pulmicort, rhinocort | corticosteroid_local
mometasone | nasonex, asmanex | corticosteroid_local
beclomethasone | qvar | corticosteroid_local
ciclesonide | alvesco | corticosteroid_local
montelukast | singulair |
zafirlukast | accolate |
zileuton | zyflo |
roflumilast | daliresp |
theophylline | theo-24, theochron |
benzonatate | tessalon |
guaifenesin | mucinex |
tamsulosin | flomax | alpha_blocker
alfuzosin | uroxatral | alpha_blocker
silodosin | rapaflo | alpha_blocker
finasteride | proscar, propecia | five_alpha_reductase_inhibitor
dutasteride | avodart | five_alpha_reductase_inhibitor
oxybutynin | ditropan, oxytrol | bladder_anticholinergic
tolterodine | detrol | bladder_anticholinergic
mirabegron | myrbetriq |
vibegron | gemtesa |
solifenacin | vesicare | bladder_anticholinergic
darifenacin | enablex | bladder_anticholinergic
fesoterodine | toviaz | bladder_anticholinergic
trospium | sanctura | bladder_anticholinergic
bethanechol | urecholine |
phenazopyridine | pyridium, azo |
`;
