/** Rows read `ingredient | other names, brands | classes`; see heart-and-blood. */
export const BRAIN_AND_MOOD = `
sertraline | zoloft | ssri
fluoxetine | prozac, sarafem | ssri
paroxetine | paxil, pexeva | ssri
citalopram | celexa | ssri qt_prolonging
escitalopram | lexapro | ssri qt_prolonging
fluvoxamine | luvox | ssri
venlafaxine | effexor | snri
desvenlafaxine | pristiq | snri
duloxetine | cymbalta, drizalma | snri
milnacipran | savella | snri
levomilnacipran | fetzima | snri
vilazodone | viibryd |
vortioxetine | trintellix |
amitriptyline | elavil | tricyclic
nortriptyline | pamelor | tricyclic
imipramine | tofranil | tricyclic
desipramine | norpramin | tricyclic
clomipramine | anafranil | tricyclic
doxepin | sinequan, silenor | tricyclic
protriptyline | vivactil | tricyclic
trimipramine | surmontil | tricyclic
amoxapine | | tricyclic
phenelzine | nardil | maoi nonselective_maoi
tranylcypromine | parnate | maoi nonselective_maoi
isocarboxazid | marplan | maoi nonselective_maoi
selegiline | eldepryl, emsam, zelapar | maoi
rasagiline | azilect |
safinamide | xadago |
methylene blue | provayblue |
procarbazine | matulane | maoi
bupropion | wellbutrin, zyban, forfivo |
mirtazapine | remeron |
trazodone | desyrel |
nefazodone | serzone | strong_cyp3a4_inhibitor
buspirone | buspar |
lithium | lithobid, eskalith, lithium carbonate |
lorazepam | ativan | benzodiazepine
alprazolam | xanax | benzodiazepine
clonazepam | klonopin | benzodiazepine
diazepam | valium | benzodiazepine
temazepam | restoril | benzodiazepine
triazolam | halcion | benzodiazepine
estazolam | prosom | benzodiazepine
oxazepam | serax | benzodiazepine
clorazepate | tranxene | benzodiazepine
clobazam | onfi, sympazan | benzodiazepine
midazolam | versed | benzodiazepine
chlordiazepoxide | librium | benzodiazepine
zolpidem | ambien, edluar, intermezzo | hypnotic
eszopiclone | lunesta | hypnotic
zaleplon | sonata | hypnotic
suvorexant | belsomra | orexin_antagonist
lemborexant | dayvigo | orexin_antagonist
daridorexant | quviviq | orexin_antagonist
ramelteon | rozerem |
melatonin | |
sodium oxybate | xyrem, xywav |
haloperidol | haldol | antipsychotic first_generation_antipsychotic qt_prolonging
chlorpromazine | thorazine | antipsychotic first_generation_antipsychotic phenothiazine qt_prolonging
thioridazine | mellaril | antipsychotic first_generation_antipsychotic phenothiazine qt_prolonging
mesoridazine | serentil | antipsychotic first_generation_antipsychotic phenothiazine qt_prolonging
perphenazine | trilafon | antipsychotic first_generation_antipsychotic phenothiazine
fluphenazine | prolixin | antipsychotic first_generation_antipsychotic phenothiazine
trifluoperazine | stelazine | antipsychotic first_generation_antipsychotic phenothiazine
loxapine | loxitane, adasuve | antipsychotic first_generation_antipsychotic
thiothixene | navane | antipsychotic first_generation_antipsychotic
pimozide | orap | antipsychotic first_generation_antipsychotic qt_prolonging
droperidol | inapsine | qt_prolonging
ziprasidone | geodon | antipsychotic second_generation_antipsychotic
quetiapine | seroquel | antipsychotic second_generation_antipsychotic
olanzapine | zyprexa | antipsychotic second_generation_antipsychotic
risperidone | risperdal, perseris | antipsychotic second_generation_antipsychotic
aripiprazole | abilify, aristada | antipsychotic second_generation_antipsychotic
brexpiprazole | rexulti | antipsychotic second_generation_antipsychotic
cariprazine | vraylar | antipsychotic second_generation_antipsychotic
asenapine | saphris | antipsychotic second_generation_antipsychotic
iloperidone | fanapt | antipsychotic second_generation_antipsychotic
lumateperone | caplyta | antipsychotic second_generation_antipsychotic
clozapine | clozaril, versacloz | antipsychotic second_generation_antipsychotic
lurasidone | latuda | antipsychotic second_generation_antipsychotic
paliperidone | invega | antipsychotic second_generation_antipsychotic
pimavanserin | nuplazid | antipsychotic second_generation_antipsychotic
tetrabenazine | xenazine |
deutetrabenazine | austedo |
valbenazine | ingrezza |
amphetamine | adderall, evekeo, amphetamine salts | stimulant amphetamine_like
dextroamphetamine | dexedrine, zenzedi | stimulant amphetamine_like
methamphetamine | desoxyn | stimulant amphetamine_like
lisdexamfetamine | vyvanse | stimulant amphetamine_like
methylphenidate | ritalin, concerta, daytrana, metadate | stimulant amphetamine_like
dexmethylphenidate | focalin | stimulant amphetamine_like
phentermine | adipex, lomaira | amphetamine_like
diethylpropion | tenuate | amphetamine_like
benzphetamine | didrex | amphetamine_like
phendimetrazine | bontril | amphetamine_like
pseudoephedrine | sudafed | amphetamine_like
phenylephrine | sudafed pe |
atomoxetine | strattera | amphetamine_like
viloxazine | qelbree |
modafinil | provigil |
armodafinil | nuvigil |
gabapentin | neurontin, gralise, horizant | gabapentinoid
pregabalin | lyrica | gabapentinoid
levetiracetam | keppra |
brivaracetam | briviact |
lamotrigine | lamictal |
topiramate | topamax, trokendi, qudexy |
valproate | depakote, divalproex, valproic acid, depakene |
carbamazepine | tegretol, carbatrol, equetro | aromatic_anticonvulsant
oxcarbazepine | trileptal, oxtellar | aromatic_anticonvulsant
eslicarbazepine | aptiom | aromatic_anticonvulsant
phenytoin | dilantin, phenytek | aromatic_anticonvulsant
fosphenytoin | cerebyx | aromatic_anticonvulsant
phenobarbital | luminal | aromatic_anticonvulsant barbiturate
primidone | mysoline | barbiturate
butalbital | | barbiturate
lacosamide | vimpat |
zonisamide | zonegran |
ethosuximide | zarontin |
rufinamide | banzel |
perampanel | fycompa |
felbamate | felbatol |
tiagabine | gabitril |
cannabidiol | epidiolex |
levodopa-carbidopa | sinemet, carbidopa-levodopa, levodopa, rytary |
entacapone | comtan |
pramipexole | mirapex | dopamine_agonist
ropinirole | requip | dopamine_agonist
rotigotine | neupro | dopamine_agonist
bromocriptine | parlodel, cycloset | dopamine_agonist
cabergoline | dostinex | dopamine_agonist
apomorphine | apokyn, kynmobi | dopamine_agonist
amantadine | symmetrel, gocovri |
benztropine | cogentin |
trihexyphenidyl | artane |
donepezil | aricept | cholinesterase_inhibitor
memantine | namenda |
rivastigmine | exelon | cholinesterase_inhibitor
galantamine | razadyne | cholinesterase_inhibitor
pyridostigmine | mestinon |
riluzole | rilutek |
sumatriptan | imitrex, tosymra | triptan
rizatriptan | maxalt | triptan
zolmitriptan | zomig | triptan
eletriptan | relpax | triptan
naratriptan | amerge | triptan
frovatriptan | frova | triptan
almotriptan | axert | triptan
ubrogepant | ubrelvy | gepant
rimegepant | nurtec | gepant
atogepant | qulipta | gepant
erenumab | aimovig |
galcanezumab | emgality |
ergotamine | ergomar | ergot
dihydroergotamine | dhe, migranal | ergot
methylergonovine | methergine, methylergometrine | ergot
ergonovine | ergometrine | ergot
morphine | ms contin, roxanol, kadian | opioid opioid_natural full_opioid
oxycodone | oxycontin, roxicodone | opioid opioid_natural full_opioid
hydrocodone | hysingla, zohydro | opioid opioid_natural full_opioid
hydromorphone | dilaudid | opioid opioid_natural full_opioid
codeine | | opioid opioid_natural full_opioid
oxymorphone | opana | opioid opioid_natural full_opioid
fentanyl | duragesic, sublimaze, actiq | opioid serotonergic_opioid full_opioid
methadone | dolophine, methadose | opioid serotonergic_opioid full_opioid qt_prolonging
meperidine | demerol, pethidine | opioid serotonergic_opioid full_opioid
tramadol | ultram, conzip | opioid serotonergic_opioid full_opioid
tapentadol | nucynta | opioid serotonergic_opioid full_opioid
levorphanol | | opioid full_opioid
dextromethorphan | delsym, robitussin dm |
buprenorphine | subutex, buprenex, butrans, belbuca, sublocade | opioid partial_opioid
butorphanol | stadol | opioid partial_opioid
nalbuphine | nubain | opioid partial_opioid
pentazocine | talwin | opioid partial_opioid
naloxone | narcan, kloxxado |
naltrexone | vivitrol, revia |
lofexidine | lucemyra |
cyclobenzaprine | flexeril, amrix | muscle_relaxant
methocarbamol | robaxin | muscle_relaxant
tizanidine | zanaflex | muscle_relaxant
baclofen | lioresal, ozobax | muscle_relaxant
carisoprodol | soma | muscle_relaxant
metaxalone | skelaxin | muscle_relaxant
orphenadrine | norflex | muscle_relaxant
chlorzoxazone | parafon forte | muscle_relaxant
dantrolene | dantrium | muscle_relaxant
varenicline | chantix |
nicotine | nicoderm, nicotine patch, nicorette |
disulfiram | antabuse |
acamprosate | campral |
`;
