/** Rows read `ingredient | other names, brands | classes`; see heart-and-blood. */
export const HORMONES_AND_METABOLISM = `
metformin | glucophage, glumetza, fortamet, riomet |
glipizide | glucotrol | sulfonylurea
glyburide | diabeta, micronase, glynase | sulfonylurea
glimepiride | amaryl | sulfonylurea
repaglinide | prandin | meglitinide
nateglinide | starlix | meglitinide
pioglitazone | actos | thiazolidinedione
rosiglitazone | avandia | thiazolidinedione
acarbose | precose |
sitagliptin | januvia, zituvio | dpp4_inhibitor
linagliptin | tradjenta | dpp4_inhibitor
saxagliptin | onglyza | dpp4_inhibitor
alogliptin | nesina | dpp4_inhibitor
empagliflozin | jardiance | sglt2_inhibitor
dapagliflozin | farxiga | sglt2_inhibitor
canagliflozin | invokana | sglt2_inhibitor
ertugliflozin | steglatro | sglt2_inhibitor
semaglutide | ozempic, wegovy, rybelsus | glp1_agonist
liraglutide | victoza, saxenda | glp1_agonist
dulaglutide | trulicity | glp1_agonist
exenatide | byetta, bydureon | glp1_agonist
lixisenatide | adlyxin | glp1_agonist
tirzepatide | mounjaro, zepbound | glp1_agonist
insulin glargine | lantus, basaglar, toujeo, semglee | insulin basal_insulin
insulin lispro | humalog, admelog, lyumjev | insulin
insulin aspart | novolog, fiasp | insulin
insulin glulisine | apidra | insulin
insulin detemir | levemir | insulin basal_insulin
insulin degludec | tresiba | insulin basal_insulin
insulin nph | humulin n, novolin n | insulin
insulin | humulin, novolin, humulin r, novolin r | insulin
glucagon | |
levothyroxine | synthroid, levoxyl, unithroid, l-thyroxine, euthyrox, tirosint | thyroid_hormone
liothyronine | cytomel | thyroid_hormone
thyroid desiccated | armour thyroid, np thyroid, desiccated thyroid | thyroid_hormone
methimazole | tapazole |
propylthiouracil | ptu |
allopurinol | zyloprim | xanthine_oxidase_inhibitor
febuxostat | uloric | xanthine_oxidase_inhibitor
colchicine | colcrys, mitigare, gloperba |
probenecid | benemid |
ibuprofen | motrin, advil | nsaid
naproxen | aleve, naprosyn, anaprox | nsaid
meloxicam | mobic, anjeso | nsaid
diclofenac | voltaren, cataflam, zipsor | nsaid
celecoxib | celebrex | nsaid
ketorolac | toradol | nsaid
indomethacin | indocin, tivorbex | nsaid
etodolac | lodine | nsaid
nabumetone | relafen | nsaid
piroxicam | feldene | nsaid
oxaprozin | daypro | nsaid
sulindac | clinoril | nsaid
ketoprofen | orudis | nsaid
flurbiprofen | ansaid | nsaid
diflunisal | dolobid | nsaid
mefenamic acid | ponstel | nsaid
acetaminophen | tylenol, paracetamol, apap, ofirmev |
lidocaine | lidoderm, xylocaine |
alendronate | fosamax, binosto | bisphosphonate oral_bisphosphonate
risedronate | actonel, atelvia | bisphosphonate oral_bisphosphonate
ibandronate | boniva | bisphosphonate oral_bisphosphonate
zoledronic acid | reclast, zometa | bisphosphonate
denosumab | prolia, xgeva |
teriparatide | forteo |
calcium carbonate | tums, caltrate, calcium | calcium_salt
calcium citrate | citracal | calcium_salt
calcium acetate | phoslo | calcium_salt
calcium gluconate | | calcium_salt
calcitriol | rocaltrol |
cholecalciferol | vitamin d3, vitamin d |
ergocalciferol | vitamin d2, drisdol |
magnesium oxide | magnesium, mag-ox | magnesium_salt
magnesium hydroxide | milk of magnesia | magnesium_salt
magnesium citrate | | magnesium_salt
aluminum hydroxide | amphojel, maalox, mylanta | aluminum_salt
zinc sulfate | zinc gluconate | zinc_salt
multivitamin | mvi |
pyridoxine | vitamin b6 |
thiamine | vitamin b1 |
sildenafil | viagra, revatio | pde5_inhibitor
tadalafil | cialis, adcirca | pde5_inhibitor
vardenafil | levitra, staxyn | pde5_inhibitor
avanafil | stendra | pde5_inhibitor
estradiol | estrace, climara, vivelle, divigel | estrogen
ethinyl estradiol | birth control, oral contraceptive, ocp, yaz, ortho tri-cyclen, sprintec, loestrin, junel, nuvaring, xulane | estrogen hormonal_contraceptive
norethindrone | micronor | hormonal_contraceptive
drospirenone | slynd | hormonal_contraceptive
etonogestrel | nexplanon | hormonal_contraceptive
norgestrel | opill | hormonal_contraceptive
medroxyprogesterone | depo-provera, provera |
levonorgestrel | plan b | hormonal_contraceptive
levonorgestrel intrauterine | mirena, kyleena, liletta |
progesterone | prometrium |
conjugated estrogens | premarin | estrogen
testosterone | androgel, testim, depo-testosterone, xyosted |
clomiphene | clomid |
danazol | danocrine |
isotretinoin | accutane, absorica, claravis |
acitretin | soriatane |
sevelamer | renvela, renagel |
lanthanum | fosrenol |
patiromer | veltassa |
sodium bicarbonate | |
desmopressin | ddavp |
cinacalcet | sensipar |
orlistat | xenical |
st john's wort | st. john's wort, hypericum |
grapefruit | grapefruit juice |
`;
