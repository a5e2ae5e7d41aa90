/** Rows read `ingredient | other names, brands | classes`; see heart-and-blood. */
export const BRAIN_AND_MOOD = `
sertraline | zoloft | ssri serotonergic cyp1a2_weak
fluoxetine | prozac, sarafem | ssri serotonergic
paroxetine | paxil | ssri serotonergic
citalopram | celexa | ssri serotonergic qt_prolonging
escitalopram | lexapro | ssri serotonergic qt_prolonging
fluvoxamine | luvox | ssri serotonergic strong_cyp1a2_inhibitor cyp1a2_inhibitor
venlafaxine | effexor | snri serotonergic
desvenlafaxine | pristiq | snri serotonergic
duloxetine | cymbalta | snri serotonergic
milnacipran | savella | snri serotonergic
levomilnacipran | fetzima | snri serotonergic
vilazodone | viibryd | ssri serotonergic
vortioxetine | trintellix | ssri serotonergic
amitriptyline | elavil | tricyclic serotonergic
nortriptyline | pamelor | tricyclic serotonergic
imipramine | tofranil | tricyclic serotonergic
desipramine | norpramin | tricyclic serotonergic
clomipramine | anafranil | tricyclic serotonergic
doxepin | sinequan, silenor | tricyclic serotonergic
protriptyline | vivactil | tricyclic serotonergic
trimipramine | surmontil | tricyclic serotonergic
amoxapine | | tricyclic serotonergic
phenelzine | nardil | maoi
tranylcypromine | parnate | maoi
isocarboxazid | marplan | maoi
selegiline | eldepryl, emsam | maoi
rasagiline | azilect | maoi
safinamide | xadago | maoi
methylene blue | provayblue | maoi
procarbazine | matulane | maoi
bupropion | wellbutrin, zyban |
mirtazapine | remeron | serotonergic
trazodone | desyrel | serotonergic
nefazodone | serzone | strong_cyp3a4_inhibitor serotonergic
buspirone | buspar | serotonergic
lithium | lithobid, eskalith | serotonergic
lorazepam | ativan | benzodiazepine
alprazolam | xanax | benzodiazepine
clonazepam | klonopin | benzodiazepine
diazepam | valium | benzodiazepine
temazepam | restoril | benzodiazepine
midazolam | versed | benzodiazepine
chlordiazepoxide | librium | benzodiazepine
zolpidem | ambien | hypnotic
eszopiclone | lunesta | hypnotic
zaleplon | sonata | hypnotic
ramelteon | rozerem | hypnotic
melatonin | |
hydroxyzine | vistaril, atarax | antihistamine
haloperidol | haldol | antipsychotic qt_prolonging
chlorpromazine | thorazine | antipsychotic qt_prolonging
thioridazine | mellaril | antipsychotic qt_prolonging
mesoridazine | serentil | antipsychotic qt_prolonging
pimozide | orap | antipsychotic qt_prolonging
droperidol | inapsine | antipsychotic qt_prolonging
ziprasidone | geodon | antipsychotic qt_prolonging
quetiapine | seroquel | antipsychotic
olanzapine | zyprexa | antipsychotic
risperidone | risperdal | antipsychotic
aripiprazole | abilify | antipsychotic
clozapine | clozaril | antipsychotic
lurasidone | latuda | antipsychotic
paliperidone | invega | antipsychotic
amphetamine | adderall, evekeo, amphetamine salts | amphetamine_like
dextroamphetamine | dexedrine | amphetamine_like
methamphetamine | desoxyn | amphetamine_like
lisdexamfetamine | vyvanse | amphetamine_like
methylphenidate | ritalin, concerta | amphetamine_like
dexmethylphenidate | focalin | amphetamine_like
phentermine | adipex | amphetamine_like
diethylpropion | tenuate | amphetamine_like
benzphetamine | didrex | amphetamine_like
phendimetrazine | bontril | amphetamine_like
pseudoephedrine | sudafed | amphetamine_like
atomoxetine | strattera | amphetamine_like
guanfacine | intuniv, tenex | alpha_agonist
gabapentin | neurontin | gabapentinoid
pregabalin | lyrica | gabapentinoid
levetiracetam | keppra | anticonvulsant
lamotrigine | lamictal | anticonvulsant
topiramate | topamax | anticonvulsant
valproate | depakote, divalproex, valproic acid, depakene | anticonvulsant valproate
carbamazepine | tegretol | anticonvulsant strong_cyp3a4_inducer
oxcarbazepine | trileptal | anticonvulsant
phenytoin | dilantin | anticonvulsant strong_cyp3a4_inducer
phenobarbital | luminal | anticonvulsant barbiturate strong_cyp3a4_inducer
lacosamide | vimpat | anticonvulsant
zonisamide | zonegran | anticonvulsant sulfonamide_nonantibiotic
levodopa-carbidopa | sinemet, carbidopa-levodopa, levodopa | levodopa
pramipexole | mirapex |
ropinirole | requip |
benztropine | cogentin |
donepezil | aricept | qt_prolonging
memantine | namenda |
rivastigmine | exelon |
galantamine | razadyne |
sumatriptan | imitrex | triptan serotonergic
rizatriptan | maxalt | triptan serotonergic
zolmitriptan | zomig | triptan serotonergic
eletriptan | relpax | triptan serotonergic
naratriptan | amerge | triptan serotonergic
frovatriptan | frova | triptan serotonergic
almotriptan | axert | triptan serotonergic
ergotamine | cafergot, ergomar | ergot
dihydroergotamine | dhe, migranal | ergot
methylergonovine | methergine, methylergometrine | ergot
ergonovine | ergometrine | ergot
morphine | ms contin, roxanol | opioid opioid_natural
oxycodone | oxycontin, roxicodone, percocet | opioid opioid_natural
hydrocodone | norco, vicodin, lortab | opioid opioid_natural
hydromorphone | dilaudid | opioid opioid_natural
codeine | tylenol #3 | opioid opioid_natural
oxymorphone | opana | opioid opioid_natural
fentanyl | duragesic, sublimaze | opioid serotonergic_opioid
methadone | dolophine | opioid serotonergic_opioid qt_prolonging
meperidine | demerol, pethidine | opioid serotonergic_opioid
tramadol | ultram | opioid serotonergic_opioid
tapentadol | nucynta | opioid serotonergic_opioid
dextromethorphan | delsym, robitussin dm | opioid serotonergic_opioid
buprenorphine | suboxone, subutex, buprenex | opioid
naloxone | narcan |
naltrexone | vivitrol |
cyclobenzaprine | flexeril | muscle_relaxant serotonergic
methocarbamol | robaxin | muscle_relaxant
tizanidine | zanaflex | muscle_relaxant alpha_agonist
baclofen | lioresal | muscle_relaxant
carisoprodol | soma | muscle_relaxant
metaxalone | skelaxin | muscle_relaxant
varenicline | chantix |
nicotine | nicoderm, nicotine patch |
disulfiram | antabuse |
`;
