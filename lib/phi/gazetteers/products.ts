/**
 * Brands of drugs, devices, dressings, tests and programs, and vocabulary of notes that no dictionary
 * holds; written by hand, lower case. Negative evidence: these stand capitalised where a name could.
 */
const asSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const PRODUCTS = asSet(`
accolate accupril accutane aciphex actemra actonel actos adcirca adderall adempas adalat advair afrezza afrin aggrenox aimovig ajovy albenza aldactone aldara alecensa alimta
alinia alinta altace alvesco amaryl ambien amerge amitiza ampyra anaprox androgel anoro antabuse anusol apidra aplenzin apretude aptiom aranesp arava aricept arimidex aristada
armour arnuity aromasin arthrotec asacol asmanex astelin atacand atarax ativan atripla atrovent aubagio augmentin austedo auvelity avandia avapro avelox avodart avonex azilect azulfidine azopt
baclofen bactroban balversa banzel baqsimi baraclude basaglar bavencio baxdela belbuca belsomra benicar benlysta benadryl bentyl benzaclin besivance betapace betaseron bevespi beyfortus biaxin bicillin
bidil biktarvy biofreeze blincyto boniva boostrix bosulif botox breo breztri bridion briumvi brilinta briviact brukinsa bumex buspar bunavail bydureon byetta bystolic bevyxxa bexsero
caduet calan camzyos canasa caplyta caprelsa carafate carbatrol cardizem cardura casodex catapres ceclor cefzil celebrex celexa cellcept celontin chantix cialis cibinqo cimzia cinqair cinryze cipro
claritin cleocin climara clindagel clinoril clobex clomid clozaril cogentin colace colazal colcrys colestid combigan combivent combivir complera comtan concerta contrave copaxone coreg corgard corlanor
cortef cosentyx cosopt coumadin cozaar creon cresemba crestor cubicin cuvposa cymbalta cytomel cytotec cytoxan darvocet darzalex daliresp dalvance dayvigo decadron deltasone demadex demerol depakene depakote
depo-provera depo-medrol descovy desyrel detrol dexilant diabeta diamox differin dificid diflucan dilantin dilaudid diovan ditropan dolophine donepezil dovato doryx duavee duexis dulcolax dulera duoneb dupixent duragesic dyazide dysport
edarbi edurant effexor effient elavil eldepryl elidel eliquis elmiron eloxatin emend emgality emflaza enablex enbrel endari engerix enstilar entocort entresto entyvio epaned epclusa epidiolex epipen epivir epogen epzicom erbitux erleada
esbriet eskalith estrace estring eucerin eucrisa evenity evista evusheld exelon exforge eylea ezallor fanapt farxiga faslodex femara fetzima fibricor finacea fioricet flagyl flexeril flomax flonase flovent fluarix fluzone
focalin foradil forteo fortamet fosamax fosrenol frova fycompa fuzeon gamunex gardasil gattex gazyva genvoya geodon gilenya gilotrif glassia gleevec glucophage glucotrol glucovance glyxambi glucagon gralise guaifenesin gvoke
halcion haldol harvoni havrix hemlibra heplisav herceptin hizentra humalog humira humulin hycamtin hydrea hytrin hyzaar ibrance idhifa ilaris imbruvica imdur imfinzi imitrex imodium imuran inderal infliximab ingrezza inlyta inqovi inspra intelence
intermezzo intuniv invega invokana invokamet iressa isentress isordil isuprel jakafi janumet jardiance jentadueto jevtana jinarc juluca juxtapid kadcyla kaletra kalydeco kapvay kcentra keflex kenalog keppra kerendia kerlix kesimpta ketalar
kevzara keytruda kineret kisqali klonopin klor-con kombiglyze krystexxa kuvan kyprolis lamictal lamisil lanoxin lantus lasix latuda lescovol levaquin levemir levbid levitra levothroid levoxyl levsin lexapro lexiscan lialda librium lidoderm linzess
lioresal lipitor livalo lodine loestrin lomotil lonsurf lopid lopressor lorbrena lotemax lotensin lotrel lotrimin lotronex lovaza lovenox lucentis lumigan lunesta lupron luvox lybalvi lynparza lyrica lysodren macrobid macrodantin malarone marinol
mavenclad mavik mavyret maxalt maxzide medrol megace mekinist menactra menveo mestinon metamucil metadate methergine mevacor miacalcin micardis micronase microzide minipress minocin mirapex miralax mircera mirena mobic monopril motegrity motrin mounjaro movantik
mucinex mucomyst multaq myambutol mycobutin myfortic myrbetriq mysoline namenda naprosyn narcan nardil nasacort nasonex natazia navane neulasta neupogen neurontin nexavar nexium nexletol nexplanon nicorette niaspan nitrostat nizoral nolvadex norco norflex normodyne noroxin
norpace norpramin norvasc norvir novolin novolog noxafil nucala nucynta nuedexta nuplazid nurtec nutropin nuvaring nuvigil ocaliva ocrevus odefsey ofev ofirmev olumiant olysio omnaris omnicef omnipaque onfi onglyza onpattro opdivo opsumit oracea orencia orenitram orilissa
orkambi ortho-novum oseltamivir osphena otezla oxaydo oxbryta oxycontin oxytrol ozempic ozurdex pamelor paragard parlodel parnate pataday patanol paxil paxlovid pediarix pegasys pentasa pepcid percocet periactin perjeta persantine phenergan phoslo plaquenil plavix plegridy plenvu pletal
pneumovax pomalyst ponstel pradaxa praluent prandin pravachol precose prednisone premarin prempro prevacid prevnar prezista prezcobix prilosec prinivil pristiq proair probuphine procardia procrit prograf prolia prometrium propecia proquad proscar protonix protopic proventil provera provigil prozac
pulmicort pyridium qbrelis qsymia qulipta qvar ranexa rapaflo rapamune rayos razadyne rebif reclast reglan regranex relenza relistor relpax remeron remicade renagel renvela repatha requip rescriptor restasis restoril retacrit retin-a retrovir revatio revia revlimid rexulti reyataz reyvow
rheumatrex rilutek rinvoq risperdal ritalin rituxan robaxin robitussin rocephin roxicodone rozerem rybelsus rydapt rytary rythmol sabril samsca sanctura sandimmune sandostatin santyl saphris sarafem savaysa savella saxenda seasonique sectral segluromet selzentry semglee sensipar septra serevent seroquel shingrix
silenor simbrinza simponi simvastatin sinemet sinequan singulair sivextro skelaxin skyrizi solu-medrol sonata soolantra soriatane sotylize sovaldi spinraza spiriva sprycel stalevo starlix steglatro stelara stendra stiolto stivarga strattera stribild striverdi suboxone subutex sublocade sular sunosi sunlenca sustol sutent
symbicort symdeko symfi symlin symproic symtuza synagis synjardy synthroid synvisc tabrecta tafinlar tagamet tagrisso taltz talzenna tamiflu tapazole tarceva tarka tasigna tazorac tecentriq tecfidera tegretol tekturna temodar tenex tenoretic tenormin tessalon testim tezspire theo-dur tikosyn timoptic tivicay tobi tobradex
tofranil topamax topicort toprol toradol toujeo toviaz tracleer tradjenta trandate tranxene travatan trelegy trelstar tremfya tresiba trexall tribenzor tricor trijardy trikafta trileptal trilipix trilyte trintellix triumeq trokendi trulance trulicity truseltiq truvada tudorza tukysa twinrix twynsta tybost tygacil tykerb tylenol tymlos
tyvaso ubrelvy uceris uloric ultracet ultram ultresa uniretic unithroid uptravi urispas uroxatral urso valcyte valium valtrex vancocin vaniqa vaqta varubi vascepa vaseretic vasotec velcade velphoro veltassa vemlidy venclexta venofer ventavis ventolin verapamil verquvo versed verzenio vesicare vfend viagra vibativ vibramycin
vicodin victoza videx viibryd vimovo vimpat viracept viramune viread visicol visken vistaril vitrakvi vivitrol voltaren vosevi votrient vraylar vumerity vytorin vyvanse vyndaqel wakix wegovy welchol wellbutrin xadago xalatan xalkori xanax xarelto xcopri xeljanz xeloda xenical xeomin xgeva xiaflex xifaxan xigduo xiidra xofluza xolair xopenex
xospata xtandi xulane xyrem xywav xyzal yasmin yaz yervoy yondelis yupelri zaditor zanaflex zantac zarontin zarxio zebeta zejula zelapar zelboraf zeposia zerit zestoretic zestril zetia ziac ziagen zemdri zerbaxa zithromax zocor zofran zoladex zolgensma zoloft zolpimist zometa zomig zonegran zostavax zosyn zovirax zubsolv zurampic zyban zydelig zyflo zykadia
zyloprim zyprexa zyrtec zytiga zyvox comirnaty spikevax moderna pfizer novavax infanrix kinrix pentacel vaxelis rotateq rotarix varivax imovax rabavert trumenba nimenrix havrix pedvax activase tnkase retavase cathflo exparel marcaine sensorcaine naropin polocaine carbocaine amidate diprivan anectine zemuron nimbex precedex ultiva sufenta duramorph
monocryl vicryl prolene ethibond ethilon dermabond stratafix polysorb biosyn maxon surgicel gelfoam floseal tisseel evicel surgiflo seprafilm marlex alloderm strattice gore-tex goretex teflon dacron kevlar silastic bovie ligasure thunderbeat aquamantys endoloop endocatch hemoclip weck surgipro
kerlix coban xeroform adaptic telfa tegaderm mepilex aquacel duoderm allevyn medihoney iodosorb promogran silvadene steri-strip steri-strips steristrips betadine hibiclens chloraprep duraprep dakin dakins tubigrip unna profore kling webril
zoll lifepak philips medtronic abbott stryker zimmer biomet depuy synthes arthrex smith&nephew karl-storz pentax fujifilm siemens toshiba hologic ge coloplast hollister convatec baxter hospira alaris pyxis omnicell cerner meditech athena allscripts
dexcom libre freestyle omnipod minimed accu-chek accuchek onetouch lifescan glucerna pedialyte jevity osmolite nepro similac enfamil nutramigen alimentum elecare neocate pediasure gatorade metamucil citrucel benefiber senokot pepto-bismol maalox mylanta tums gaviscon
watchman sapien corevalve mitraclip amplatzer impella heartmate tandemheart perclose angioseal angio-seal mynx viabahn endurant taxus xience resolute promus cypher palmaz wallstent greenfield denali triclip micra aveir leadless azure ensura advisa evia
lap-band realize orbera gastrografin isovue visipaque gadavist magnevist dotarem lexiscan definity lumason cardiolite myoview sestamibi technetium thallium feraheme optison mammosite savi oncotype mammaprint foundationone guardant signatera cologuard quantiferon t-spot monospot cepheid genexpert biofire filmarray
evora airfit airsense resmed respironics dreamstation inogen trilogy acapella aerobika aerochamber ellipta respimat diskus handihaler turbuhaler autohaler flexhaler
zoom facetime whatsapp mychart fitbit iphone android google uber lyft medicare medicaid tricare facebook instagram tiktok amazon walmart netflix
aetna cigna humana anthem unitedhealthcare bluecross medigap wellcare centene amerigroup healthnet lortab epiduo walmart wal-mart castor gon telehealth deciliter flareup flareups contin prosource juven prineo triathlon ventralex lifevest pubmed uptodate micromedex lexicomp epocrates medscape cochrane dynamed
dragon nuance meditouch powerscribe pacs vocera voalte spectralink hoyer sabina trapeze rollator lofstrand purewick posey
minnesota wechsler stroop boston trails halstead vineland achenbach denver bayley peabody edinburgh
afib aflutter vtach vfib covid covid-19 omicron sars mers mpox ebola zika dengue lyme chikungunya norovirus rotavirus enterovirus parvovirus coxsackie klebsiella enterobacter escherichia pseudomonas acinetobacter serratia proteus citrobacter haemophilus moraxella neisseria
staphylococcus streptococcus enterococcus listeria bacillus clostridioides bacteroides fusobacterium prevotella candida aspergillus cryptococcus histoplasma coccidioides blastomyces pneumocystis toxoplasma plasmodium giardia cryptosporidium entamoeba strongyloides ascaris borrelia treponema mycoplasma chlamydia ureaplasma
legionella bordetella brucella bartonella rickettsia ehrlichia anaplasma babesia francisella yersinia salmonella shigella campylobacter vibrio helicobacter mycobacterium nocardia actinomyces
bactrim macrobid lovenox lasix omnicef augmentin gatorade jell-o popsicle kleenex velcro styrofoam formica jacuzzi peloton zumba pilates yoga reiki
kleinman pupils heent perrl perrla eomi ncat ctab rrr nabs nttp wwp aox3 a&ox3 nad nkda nka
`);

/** Shorthand of notes, lower case: short for an ordinary word and no name. */
export const SHORTHAND = asSet(`
abd abnl acc adm afeb amb amt anes ant approx appx assoc auth bili bldg cath cards cardio chem chemo chk cont contd creat crit derm diff disch dispo dobut epi eval exac fam fem fib flex fluoro freq fxn gen gest gluc glu
gtts hosp hyst ibu immed immuno impr incl infl inj insuf iso lac lact lap lat levo lymph mag maint mand max metab mets micro min mod mult musc neb nebs neg neph neuro neurosurg norm nutr occ onc ophtho ortho osteo pall path
peds perc perf periph pharm phos phys plt plts pneumo pos poss postop preg premed preop prev procal prog prox psych pulm quad rad rads recs reg rehab rep req resp rheum rpt sats sched scop segs sens sib signif spec subq subcut supp
surg sympt sys tab tabs tach temp ther thor thx tol tox trach transf trig trop trops uro utd vag vasc vent vents voc xfer yr yrs wk wks mo mos hfnc biba biba spont pleth tachy brady febrile congest lytes coags cmp tele ambu vitals
ref ser quads hams glutes proband quitline nexus perc pecarn ottawa canadian telehealth pls plz thx tmrw tmw tomm tonite ppl gonna gotta wanna kinda sorta dunno lemme gimme yep nope ok okay lol fyi asap btw imo idk omg ftm wfl
`);

/** Places above the level of a state, and what people from there are called: they may stay. */
export const COUNTRIES_AND_PEOPLES = asSet(`
afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia botswana brazil brunei bulgaria burma burundi
cambodia cameroon canada chile china colombia comoros congo croatia cuba cyprus czechia denmark djibouti dominica ecuador egypt eritrea estonia eswatini ethiopia fiji finland france gabon gambia germany ghana greece grenada
guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan kazakhstan kenya kiribati korea kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya
liechtenstein lithuania luxembourg macedonia madagascar malawi malaysia maldives mali malta mauritania mauritius mexico micronesia moldova monaco mongolia montenegro morocco mozambique myanmar namibia nauru nepal netherlands nicaragua
nigeria norway oman pakistan palau palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda samoa senegal serbia seychelles singapore slovakia slovenia somalia spain sudan suriname sweden switzerland
syria taiwan tajikistan tanzania thailand togo tonga trinidad tobago tunisia turkey turkmenistan tuvalu uganda ukraine emirates uruguay uzbekistan vanuatu vatican venezuela vietnam yemen zambia zimbabwe england scotland wales britain
europe asia africa america americas caribbean hawaii alaska mediterranean scandinavia balkans usa
afghan albanian algerian angolan argentinian armenian australian austrian bangladeshi belgian bolivian bosnian brazilian bulgarian burmese cambodian cameroonian canadian chilean chinese colombian congolese croatian cuban czech danish dutch
ecuadorian egyptian english eritrean estonian ethiopian finnish french gambian georgian german ghanaian greek guatemalan guyanese haitian hmong honduran hungarian icelandic indian indonesian iranian iraqi irish israeli italian jamaican japanese
jordanian kenyan korean kurdish kuwaiti laotian latvian lebanese liberian libyan lithuanian malaysian malian mexican mongolian moroccan nepali nepalese nicaraguan nigerian norwegian pakistani palestinian panamanian paraguayan persian peruvian
polish portuguese romanian romani russian rwandan salvadoran samoan saudi scottish senegalese serbian singaporean slovak slovenian somali spanish sudanese swedish swiss syrian taiwanese tanzanian thai tibetan tongan trinidadian tunisian turkish
ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh yemeni zambian zimbabwean ashkenazi sephardic amish mennonite navajo cherokee lakota ojibwe inuit apache
tagalog urdu farsi pashto dari swahili amharic tigrinya oromo hausa igbo yoruba bengali punjabi gujarati tamil telugu marathi malayalam kannada hindi khmer lao cantonese mandarin nahuatl quechua mixteco
hispanic latino latina latinx caucasian african asian european american christian muslim islam jewish catholic buddhist hindu sikh protestant baptist methodist lutheran mormon orthodox
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
`);
