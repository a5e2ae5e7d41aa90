/** Ordinary words "aardvark" to "finale"; see `ordinary-words.ts` for the source. Lower case, without regular endings. */
export const FIRST_WORDS = `
aardvark abaci aback abacus abandon abate abbey abbot abbreviate abbreviations abdicate abdications abdominis abduct abductor abductovalgus aberrations abet abhor abhorrent
abide abilities abject ablated ablaze able ablest ably abnormalities aboard abode abolish aboriginal aborigine abort abortions abound aboveboard abrasions abrasives abreast
abridge abroad abrupt abruptest abscond absences absentee absolutest absolve absorb absorbent abstain abstentions abstract abstractions abstruse absurd absurdest absurdities
abundances abundant abuse abysmal abyss academic academy accede accelerate accelerations accelerator accent accentuate accept acceptably acceptances access accessory accidental
acclaim acclimate acclimatize accolade accommodate accommodations accompaniments accompanist accompany accomplice accomplish accomplishments accord accordion accost accountancy
accountant accredit accrue accumulate accumulations accuracy accurate accusations accuse accustom ace aced acetabular acetabulum acetaminophen acetic acetowhite ache achieve
achievements achy acid acing acknowledge acknowledgements acknowledgments acne acorn acoustic acquaint acquaintances acquiesce acquire acquisitions acquit acquittal acre
acreage acrid acridest acrimony acrobat acrobatic acromioclavicular acromion acronym across acrylic act actinic actions activate activist actor actress actual actualities
actuary acumen acupuncture acutest ad adage adamant adapt adaptations adaptor add addendum addict addictions additions additives addressee adductor adenoid adenoidal adenosine
adenotonsillar adept adequacy adequate adhere adherent adhesions adhesives adipose adjacent adjectives adjoin adjourn adjournments adjunct adjust adjustments adjuvant
administer administrations administrator admirably admiral admire admonish admonitions adnexa adnexal ado adobe adolescences adolescent adopt adoptions adore adorn adornments
adrenal adrenaline adrift adroit ads adulterate adultery adulthood advanced advancements advances advantage advent adventure adverb adverbial adversary adverse adversest
adversities advert advertise advertisements advise advisor advisory advocate aeon aerial aerobic aerodynamic aerosol aerospace aesthetic afar afebrile affably affair
affectations affectionate affections afferent affidavit affiliate affiliations affinities affirm affirmations affirmatives affix afflict afflictions affluent afford affront
afield aflame afloat afoot aforementioned aforesaid afraid afresh aftereffect afterlife afterlives aftermath afternoon afterthought afterward against agency agenda agent
aggravate aggravations aggregate aggressively aggressor aghast agile aging agitate agitations agitator aglow agnosia agnostic ago agonize agony agreeably agricultural
agriculture aground ah ahead ahoy aid aide ail ailments aim aimlessly air airborne aircraft airfield airflow airier airiest airline airmail airplane airport airstrip airtight
airway airy aisle ajar akin akinesia akinetic ala alar alarm alarmingly alarmist albeit albino album albumin alcoholic alcove ale alga algae algebra algebraic algorithm alias
alibi alien alienate alight align alignments alike alimony aline alinements alit alive alk alkali alkaline allay allegations allege allegedly allegiances allegory allergist
alleviate alley alliances alligator allocate allocations allograft allot allotments allow allowances alloy allude allure allusions ally almanac almighty almond almost alms
aloft alone along alongside aloof aloud alpha alphabet alphabetic alphanumeric alprazolam already altar alter alterations alternate alternator altho altitude alto altogether
altruistic aluminum alveolar amalgam amalgamate amalgamations amass amateur amateurish amaze amazingly ambassador amber ambiances ambiences ambient ambiguities ambiguously
ambitions ambitiously ambivalent amble ambulances ambulate ambulatory ambush ameba amebae ameer amen amend amendments amenities amethyst amiably amicably amid amidst amiodarone
amiss amitriptyline amlodipine ammonia amnesia amnesty amniotic amoeba amoebae amok among amongst amoral amount amoxicillin amp ampere ampersand amphetamine amphibian
amphitheater amphitheatre ampicillin ample amplest amplifications amplifier amplify amplitude ampulla amputate amputations amuck amulet amuse amusements amusingly amylase
anachronisms anaemic anaerobic anaesthesia anaesthetic anal analgesia analgesic analog analogue analogy analyses analyst analytic analyze anarchic anarchist anarchy anasarca
anastomosed anastomoses anastomotic anathema anatomic ancestor ancestral ancestry anchor anchorage anchovy ancient ancientest android anecdota anecdote anemic anesthetic
anesthetize aneurysm anew angel angelic anger angina angio angiograms angiographic angioplasties angle angrier angriest angry angst anguish angular angulated anhedonia ani
anicteric animal animate animations animosities anion annals annex annexations annihilate anniversary annotate annotations announce announcements annoy annoyances annoyingly
annual annuities annul annular annulments annulus anoint anomaly anon anonymously anorak anorectal anorexia another ant antacids antagonisms antagonistic antagonize antalgic
anteater antebrachial antecubital antegrade antelope antenatal antenna antennae anterior anterograde anteroinferior anterolateral anteromedial anteroposterior anteroseptal
anterosuperior anteverted anthem anthill anthologies anthracotic anthrax anthropologists antiarrhythmic antibacterial antibody antic anticipate anticipations anticlimax
anticoagulant anticoagulated antidepressants antidote antiemetics antifreeze antigen antiinflammatories antipathy antiquate antique antiquities antiseptic antisocial antitheses
antler antonym antral antrum anus anvil anxiously anybody anyhow anymore anyone anyplace anythings anytime anyway anywhere aorta aortae aortic apart apartheid apartments
apathetic apathy ape aped aperture apex aphasia aphorisms apices apiece aping aplomb apnea apneic apocryphal apologetic apologies apologize apostle apostrophe appal appall
appallingly apparatus apparel apparent apparitions appeal appear appease appeasements append appendage appendiceal appendices appetizer applaud applause apple appliances
applicant applications applicator applier apply appoint appointee apposite appraisal appraise appreciate appreciations apprehend apprehensions apprentice apprenticeship
appropriations approval approve approximate approximations apricot apron apt aptest aptitude aquamarine aquaria aquarium aquatic aqueduct arachnoid arbiter arbitrary arbitrate
arbitrator arbor arc arcade arcane arch archaeologists archaic archbishop archeologists archery archest archetypal archilles archipelago architect architectural architecture
archived archives archway arcked arcus ardent ardor arduously arena areola areolar arguably argue arguments aria arid arise arisen aristocracy aristocrat aristocratic
arithmetic ark armadillo armaments armchair armistice armor armory armpit army aroma aromatic arose around arousal arouse arraign arrange arrangements array arrears arrest
arrhythmia arrived arrives arrogant arrow arsenal arsenic arson art artefact arterial arteriosclerotic arteriosus arthralgias arthritic arthroscope arthroscopic artichoke
article articular articulate articulations artifact artifice artificial artillery artisan artist artistic artistry artwork asbestos ascend ascensions ascent ascertain ascetic
ascites ascribe aseptic asexual ash ashamed ashcan ashen ashore ashtray aside askew asleep asparagus aspect aspen aspersions asphalt asphyxiate asphyxiations aspirant aspirate
aspirations aspire ass assail assailant assassin assassinate assassinations assault assemble assembly assent assert assertions assessor asset assign assignments assimilate
assist associate associations assort assortments assume assumptions assurances assure assureds asterisk asterixis asteroid astonish astonishingly astound astray astride
astringent astronaut astronomer astronomy astute astutest asylum asymmetric asymmetry asymptomatic asynchronously ataxia ate atelectatic atenolol atheist atheistic
atherosclerotic athlete athletic atlas atmosphere atmospheric atom atomic atone atraumatic atresia atrioventricular atrium atrociously atrocities atrophic atropine attach
attachments attack attain attainments attempt attend attendances attendant attentions attentively attenuated attest attic attire attitude attorney attract attractions attribute
auburn auctioned auctioneer auctions audibles audibly audiences audio audit auditioned auditions auditor auditoria auditorium auditory augmented augments augustest aunt aura
aurae aural auricular auscultated auscultatory austere austerest austerities authentic authenticate author authoritarian authoritatively authorities authorizations authorize
authorship auto autobiographies autocracy autocrat autocratic autograft autograph autoimmune automate automatic automobile autonomy autopsy autumn autumnal auxiliary avail
avalanche avarice avascular avenge avenue average averse aversions avert aviator avid avocado avoid avow avowal avulsed await awake awaken awakenings award away awe awed
awesome awful awfuller awfullest awhile awing awkward awkwardest awnings awoke awoken awry ax axe axed axial axilla axillary axing axiom axiomatic axle ay aye azalea
azithromycin azure babble babe babier babiest baboon baby babyish bachelor bacitracin backache backboard backbone backfire backgammon background backhand backings backlash
backlog backpack backside backslash backspace backstage backtrack backward backwoods baclofen bacon bacteria bacterium bad badder baddest bade badge badgered badminton baffle
bag bagel baggage baggier baggiest baggy bail bait bake bakery balcony bald baldest bale balk ball ballad ballast ballerina ballet ballistics balloon ballot ballroom balm
balmier balmiest balmy baloney bamboo bamboozle ban banal banana band bandage bandana bandanna bandier bandiest bandit banditti bandstand bandwagon bandwidth bandy bang bani
banish banister banjo bank banknote bankrupt bankruptcy banner bannister banquet banter baptisms baptize bar barb barbarian barbaric barbecue barbeque barbered barbiturate
barbotage bard bare bareback barefoot barest bargain barge baritone barium bark barley barman barn barnacle barnyard barometer baron baroque barrage barrel barren barrenest
barrette barricade barrier barrings barrister bartender barter basal base baseball basements basest bash basic basil basilar basilic basin basis bask basket basketball bass
bassoon bastard baste bat batch bath bathe bathroom bathtub baton batsman battalion batter battery battle battlefield battleship baud bawdier bawdiest bawdy bawl bay bayonet
bayou bazaar be beach beachchair beacon bead beadier beadiest beady beagle beak beam bean beanbag bear beard bearings beast beat beaten beautician beautifully beautify beauty
beaver became beckon become bedbug bedclothes bedder bedlam bedrest bedridden bedrock bedroom bedside bedspread bee beech beef beefier beefiest beefy beehives beeper beer
beeswax beet beetle beeves befall befallen befell befit beforehand befriend beg began beggar begin beginner beginnings begrudge beguile begun behalf behalves behave behavioral
behead beheld behind behold beige being belabor belated belch belfry belie belief believe belittle bell bellboy bellhop belligerent bellow belly belong belongings beloved belt
bemoan bemuse bench bend beneath benedictions benefactor beneficial beneficiary benefit benevolences benevolent benighted benign bent benzodiazepines benzoin bequeath bequest
bereave bereavements bereft beret berry berserk berth beseech beset beside besiege besought bestial bestow bet beta betahistine betamethasone betcha betray betrayal betrothal
better bettor beveled beverage beware bewilder bewitch beyond bias bib bibasilar bible bibliographic bibliographies bicarb bicarbonate bicentennial biceps bicipital bicker
bicuspid bicycle bid bidden bide bidirectional biennial bifocals bifrontal bifurcates big bigamist bigamy bigeminy bigger biggest bigot bigotry bike bikini bile biliary
bilingual bilirubin bill billboard billfold billiards billion billow bimanual bin binary bind bindings binge bingo binocular binomial biochemistry biographer biographies
biologists biparietal bipartisan biped biphasic biplane bipolar birch bird birdcage birth birthday birthmark birthplace biscuit bisect bisexual bishop bison bit bitch bite
bitemporal bitmap bitten bitter bitterest bittersweet biventricular bizarre blab blackberry blackbird blackboard blacken blackest blackhead blackjack blacklist blackmail
blackout blacksmith blacktop blade blame blanch blancmange bland blandest blank blankest blanket blare blaspheme blasphemy blast blatant blaze bleach bleak bleakest blearier
bleariest bleary bleat bled bleed blemish blend blent bless blessings blest blew blight blimp blind blindest blindfold blindingly blink blinkered blip bliss blissfully blister
blithe blithest blitz blizzard blob bloc block blockade blockage blockbuster blockhead blog blogger blond blonde blondest bloodhound bloodier bloodiest bloodshed bloodshot
bloodstream bloodthirstier bloodthirstiest bloodthirsty bloody bloom blossom blot blotch blotter blouse blow blown blowout blowtorch blubber bludgeon blue bluebell blueberry
bluebird bluegrass blueprint bluest bluff bluffest blunder blunt bluntest blur blurb blurry blurt blush bluster boa boar board boardwalk boast boastfully boat bob bobbin bobcat
bobsled bode bodice bodyguard bodywork bog boggle boggy bogus boil bold boldest bologna boloney bolster bolt bolus bomb bombard bombardments bombings bond bondage boney
boneyest bonfire bonier boniest bonnet bonus bony boo booby book bookcase bookend bookings bookkeeper booklet bookmark bookshelf bookshop bookstore bookworm boom boomerang boon
boor boorish boost boot bootee booth bootie bootleg bootstrap booty booze bop border borderline bore boredom boringly born borne borough borrow bosom boss bossier bossiest
bossy botanist botany botch bothered bothersome bottle bottleneck bottom bough bought boulder boulevard bounce bound boundary bounty bouquet bourbon bourgeois bourgeoisie bout
boutique bovine bow bowl bowlder bowlegged box boxcar boy boycott boyfriend boyhood boyish bra brace bracelet brachial brachiobasilic brachiocephalic brachioradialis brachium
bracket brackish bradycardia bradycardic brag braggart braid brainier brainiest brainstem brainstorm brainwash brainy braise brake bran branch brand brandish brandy brash
brashest brass brassier brassiere brassiest brassy brat bravado brave bravery bravest bravo brawl brawn brawnier brawniest brawny bray brazen brazier breach bread breadth
breadwinner break breakables breakaway breakdown breakfast breakneck breakpoints breakthrough breakwater breathe bred breech breed breeze breezier breeziest breezy brethren
brevis brew brewery bribe bribery brick bricklayer bridal bride bridegroom bridesmaid bridge bridle briefcase briefest brigade bright brighten brightest brilliant brim
brimstone brine brinier briniest brink briny brisk briskest bristle britches brittle brittlest broach broad broadcast broaden broadest broadside brocade broccoli brochure broil
broke broken brokered bronchi bronchial broncho bronchoalveolar bronchodilator bronchoscope bronchospastic bronchus bronco bronze brooch brood brook broom broth brotherhood
brotherly brow browbeat browbeaten brown brownest brownie browse bruise bruit brunch brunette brunt brush brushings brusk bruskest brusque brusquest brutal brutalities brute
brutish bubble bubblier bubbliest bubbly buccal buck bucket buckle bud buddy budge budget buff buffalo buffered buffet buffoon bug bugger buggier buggiest buggy bugle build
buildings buildup built bulb bulge bulk bulkier bulkiest bulky bull bulla bulldog bulldoze bullet bulletin bullfight bullfrog bullion bully bum bumblebee bummer bummest bump
bumpier bumpiest bumpy bun bunch bundle bung bungalow bungle bunion bunk bunny buoy buoyancy buoyant bupivacaine bur burble burden burdensome bureau bureaucracy bureaucrat
bureaucratic bureaux burger burglar burglary burgle burial burlap burlier burliest burn burnish burnt burp burr burro burrow bursa bursal bursar burst bury bus bush bushel
bushier bushiest bushy busier busiest businessman businessmen businesswoman businesswomen bust bustle busy busybody butcher butchery butler butt butte buttercup buttered
butterfly buttermilk butterscotch buttery buttock button buttonhole buttress buxom buy buzz buzzard bygone bypass bypast bystander byte byway cab cabaret cabbage cabin cabinet
cable caboose cacao cache cachectic cackle cacti cactus cad caddie caddy cadences cadet cafe cafeteria caffeinated caffeine cage cagey cagier cagiest cagy cajole cake
calamities calcaneal calcaneocuboid calcaneus calcar calcific calcifications calcified calcium calculate calculations calculator calculi calculus calendar calf caliber
calibrate calibrations calico calipers calk calkings callings callosum calloused callouses callow callus calm calmest caloric calorie calvarial calve calyces cam camaraderie
camel cameo camera camouflage camp campaign campus canal canary cancel cancellations candid candidacy candidate candle candlestick candor candy cane canine canister canker
cannery cannibal cannier canniest cannon cannula cannulate canny canoe canon canopy cant cantaloup cantaloupe canteen cantered canthus canvas canvasser canvasses canyon cap
capabilities capably capacities capacitor cape capered capillary capital capitalist capitalize capitulate caprice capriciously capsize capsular capsuloperiosteal capsulorrhexis
captain captioned captions captivate captives captivities captor capture car caramel carat caravan carbohydrate carbon carbonate carboplatin carburetor carcass card cardboard
cardia cardigan cardinal cardioembolic cardiologic cardiomegaly cardioplegic cardiopulmonary cardioverter careered carefree carefuller carefullest carefully caregiver
carelessly caress caretaker cargo caribou caricature caries carnage carnal carnations carnival carnivore carouse carp carpal carpentry carpet carpi carriage carriageway carrier
carrion carrot carry cart cartel cartilage cartographer carton cartoon cartoonist cartridge cartwheel carve cascade cash cashew cashier cashmere casings casino cask casket
casserole cassette cassino cast castaway caste castigate castings castle castoff castrate casual casualty cat cataclysm cataclysmic catalog catalogue catapult catastrophe
catastrophic catcall catch catchier catchiest catchings catchup catchy catechisms categorize category catered caterer caterpillar catfish catgut cath cathedral catheterize
catnap catnip catsup cattle catwalk caucus caudad caudal caudate caught cauliflower caulk caulkings causal cause causeway caustic cauterize cautery cautioned cautions
cautiously cava cavalier cavalry cave caveat cavern caviar caviare cavities cavort cavum caw cc cease ceasefire ceaselessly cecal cecum cedar cede cefepime ceftriaxone ceilings
celebrate celebrations celebrities celery celestial celiac celibacy celibate cellar celli cellist cello cellophane cellular cellules cellulose cemented cements cemetery censor
censorship censure census cent centennial centered centerpiece centimeter centipede centralize centrifuge century cephalad cephalic ceramic cereal cerebellar cerebellum
cerebral cerebrospinal cerebrovascular ceremonial ceremony certain certainty certificate certify cerumen cervix cesarean cessations chafe chaff chagrin chain chainsaw chair
chairman chairmen chairperson chalet chalice chalk chalkier chalkiest chalky challenge chamber chameleon chamfer champ champagne champion championship chanced chancellor
chances chandelier changeover channel chant chaos chaotic chap chapel chaperon chaperone chaplain chapt char character characteristic characterize charcoal charge chariot
charisma charismatic charitably charities charlatan charm chartered chase chasm chaste chasten chastest chastise chastisements chat chatter chatterbox chattier chattiest chatty
chauffeur chauvinist cheap cheapen cheapest cheat checkout checkpoint checkup cheek cheep cheer cheerfuller cheerfullest cheerfully cheerier cheeriest cheery cheese cheesecloth
cheetah chef chem chemicals chemist chemistry cherish cherry cherub cherubim chess chestnut chew chewier chewiest chewy chi chiasm chic chicest chick chicken chid chidden chide
chiefest chieftain childbirth childish childlike chile chili chill chillest chilli chilliest chilly chime chimney chimp chimpanzee chin china chink chintz chip chipmunk chipper
chiropractic chiropractor chirp chisel chivalry chlamydia chlorambucil chlorhexidine chlorine chloroform chlorophyll choanae chocolate choice choicest choir choke
cholangiocatheter cholera cholesterol chondral chondroitin chondromalacia choose choosey choosier choosiest choosy chop chopper choppier choppiest choppy choral chord chordee
chore chorea choreiform choreographer choroidal chortle chorus chose chosen chow chowder christen christenings chrome chromic chromium chromosome chronicle chronologies
chrysanthemum chubbier chubbiest chubby chuck chuckle chug chum chummier chummiest chummy chunk chunkier chunkiest chunky church churn chute cicatrix cider cigar cigaret
cigarette ciliary cinch cinder cinema cinnamon cipher ciprofloxacin circa circle circuit circuitry circular circulate circulations circulatory circumcise circumcisions
circumferences circumferential circumflex circumscribed circumstanced circumstances circumstantial circumvent circus cistern cisterna citalopram citations cite citizen
citizenship citric citrus city civic civil civilian civilities civilizations civilize clack clad claim claimant clairvoyant clam clamber clammier clammiest clammy clamor clamp
clan clandestine clang clank clap clapper claptrap claret clarifications clarify clarinet clash clasp classic classifications classify classmate classroom classy clatter clause
claustrophobia clavicle clavicular clavipectoral claw clay clean cleanest cleanlier cleanliest cleanse clearances clearest clearings cleat cleavage cleave clef cleft clemency
clench clergy clergyman clergymen cleric clerk clever cleverest click client cliff clii climactic climate climax climb clime clinch clindamycin cling clink clip clipboard
clippings clipt clique clitoris clivus clix cloak clock clockwise clockwork clod clog cloister clone clonic clonidine clonus closest closet closure clot cloth clothe clothespin
cloud cloudburst cloudier cloudiest cloudy clout clove cloven clown club clubhouse cluck clue clump clumsier clumsiest clumsy clung cluster clutch clutter clvi clvii clxi clxii
clxiv clxix clxvi clxvii coach coag coagulate coal coalesce coalitions coapted coarse coarsen coarsest coast coastal coastline coat coax cob cobalt cobble cobra cobweb cocaine
coccygeal coccyx cock cockeyed cockier cockiest cockpit cockroach cocktail cocky cocoa cocoanut coconut cocoon cod codeine coefficient coerce coercion coexist coffee coffer
coffin cog cogency cogent cognac coherent coil coin coinage coincide coincidences coincidental coke col colander colchicine coldest coli colic collaborate collaborations
collaborator collage collapse collar collarbone collate collateral colleague collect collections collectively collectives collector college collegiate colli collide collie
collimator collisions colloquial colloquialisms colonel colonial colonic colonize colonoscope colony colorectal coloreds colossal colt columella column coma comb combat
combatant combinations combine combustibles comeback comedian comedy comelier comeliest comestibles comet comfortably comic comings comma command commandant commandeer
commandments commando commemorate commemorations commenced commencements commences commend commendations commentary commentator commerce commercial commercialize comminuted
commiserate commiserations commissioned commissioner commissions commit commitments committee commodities commodore commonest commonplace commonwealth commotions communal
commune communicate communications communicator communion communique communis communist commute comorbid comorbidities compact compactest companion companionship company
comparatively comparatives compare compartments compass compassionate compatibles compatriot compel compensate compensations compete competences competent competitions
competitor compilations compile complacency complacent complain complementary complemented complements completest complex complexion complexities compliant complicate
complimentary complimented compliments comply component compose composite compositions compost composure compound comprehend comprehensions comprehensively comprehensives
compress comprise compromise compulsions compulsory compunctions computational computations compute computerize comrade comradeship con concatenate concatenations concave
conceal concede conceit conceivably conceived conceives concentrate concentrations concentric concept conceptions conceptual concert concerti concerto concessions conciliate
concise concisest conclude conclusively concoct concoctions concord concourse concrete concur concurrences concurrency concurrent concussions condemn condemnations
condensations condense condescend condiments conditional condolences condom condominium condone condor conduct conductor conduit condyle cone confections confederacy
confederate confederations confer conferences conferrer confess confessions confetti confidant confide confidences confident confidential configurations configure confine
confinements confirmations confiscate confiscations conflict confluent conform conformal confound confront confrontational confrontations confuse congeal congenial congenital
congest conglomerate congratulate congratulations congregate congregations congress congressman congressmen congresswoman congresswomen congruent conifer conjecture conjoint
conjugal conjugate conjugations conjunctions conjunctiva conjunctivae conjunctival conjure connect connections connector connoisseur connotations connote conquer conqueror
conquest consciences consciously consciousnesses consecrate consensus consequences consequent consequential conservatively conservatives conservatory conserve considerably
considerate consign consignments consist consistency consistent consolations console consolidate consolidations consonant consort consortium conspicuously conspiracy
conspirator conspire constancy constant constellations constipated constituency constituent constitute constitutional constitutions constrain constraint constrict constrictions
construct constructional constructions construe consul consular consulate consultancy consumables consume consummate contagion contain contaminate contemplate contemplatives
contemporary contempt contend contentions contest contestant context contextual continent continental contingency contingent continual continuations continuously continuum
contort contortions contour contraband contraceptives contract contractile contractions contractor contractual contracture contradict contradictions contradictory contralateral
contraptions contrary contrast contravene contribute contributions contributor contributory contrite contrived contrives controller controversial controversy contusions conus
convalesce convalescences convalescent convene conveniences convenient convent conventional conventions converge conversant conversational conversations converse conversions
convert convertibles convertor convex convey conveyances convict convictions convince convincingly convoluted convoy convulse convulsions coo cook cookbook cookie cooky cool
coolest coop cooperate cooperatives coordinate coordinator cop copier copiously copper copperhead copulate copyright coracoacromial coracoclavicular coracohumeral coracoid
coral cord cordial cordon corduroy core cork corkscrew corn cornea corneal cornered cornet cornflakes cornier corniest cornmeal cornstarch cornual corny corollary coronal
coronations coroner corpora corporal corporate corporations corps corpse corpulent corpus corpuscle corral correct correctest corrections corrector correlate correlations
correspond correspondences correspondent correspondingly corridor corroborate corrode corrosives corrupt corruptest corruptions corsage corset cortex corticosteroid cortisone
cosier cosiest cosmetic cosmic cosmonaut cosmopolitan cosmos cost costal costings costlier costliest costophrenic costovertebral costume cosy cot cottage cotton cottonoid
cottontail cottonwood couch cougar council councillor councilor counsel counsellor counselor countdown countenanced countenances counteract counterattack counterbalanced
counterbalances counterclockwise countered counterexample counterfeit counterpart countersign countess country countryman countrymen countryside county coup couple coupon
courage courageously courier court courteously courtesy courthouse courtroom courtship courtyard cousin cove covenant coverage covered covert covet cow coward cowardice cowboy
cowered cowgirl cowhide cox coy coyest coyote cozier coziest cozy crab crabbier crabbiest crabby crack crackle crackpot cradle craft craftier craftiest craftsman craftsmen
crafty crag craggier craggiest craggy cram cramp cranberry crane crania craniocaudal cranium crank crankier crankiest cranky crap crash crass crassest crate cratered crave
cravings crawfish crawl crayfish crayon craze crazier craziest crazy creak creakier creakiest creaky cream creamier creamiest creamy crease create creations creatively
creatives creator creature credential credit creditor creed creek creep creepier creepiest creepy cremasteric cremate cremations crepe crepitus crept crescendi crescendo
crescent crest crestfallen cretin crevasse crevice crew crib cricket cricoid cricopharyngeus crime criminal crimson cringe crinkle cripple crises crisp crispest crispy
crisscross criterion critic criticisms criticize critique croak crochet croci crock crockery crocodile crocus crofts crony crook crookeder crookedest croon crop croquet cross
crossbow crossclamped crossest crossings crossover crossroad crosswalk crossword crotch crouch crow crowbar crowd crown crucial cruciate crucifix crucifixion crucify crude
crudest cruel cruelest crueller cruellest cruelty cruise crumb crumble crumblier crumbliest crummier crummiest crummy crumple crunch crunchy crusade crush crust crustacean
crustier crustiest crusty crutch crux cry crybaby cryostat crypt cryptic cryptococcal crystal crystalize crystallize crystalloid cs cub cube cubic cubicle cubital cuckoo
cucumber cuddle cuddly cue cued cuff cuing cuisine culinary cull cullender culminate culminations culprit cult cultivate cultural cum cumbersome cunninger cunningest cunningly
cup cupboard cupfuls cur curator curb curd curdle cure curet curettage curette curettings curfew curio curiosities curiously curl currant currency curricula curriculum curry
curse cursor cursory curst curtail curtain curtest curtsey curtsy curvature curve curvilinear cushion cusp custard custodian custody custom customary customize cut cutback cute
cutest cuticle cutlery cutlet cutter cutthroat cuttings cyanide cyanotic cybernetics cycle cyclic cyclist cyclone cyclophosphamide cylinder cymbal cynic cypress cyst cystic
cystitome cystoscope cystotome cytologic czar dab dabble dachshund dad dada daddy daemon daffodil daft dagger daintier daintiest dainty dairy dais daisy dally dam damage dame
damn damndest damnedest damp dampen dampest damsel dance dandelion dandier dandiest dandruff dandy danger dangerously dangle dank dankest dapper dapperest daptomycin dare
daredevil dark darken darkest darlings darn dart dartos dash dashboard dastardly database datum daub daunt dawdle dawn daybreak daycare daydream daydreamt daylight daytime daze
dazzle deacon dead deaden deadest deadlier deadliest deadline deadlock deaf deafest deal dealings dealt dean dearest dearth deathbed deaves debase debasements debate debauchery
debilitate debilities debit debonair debride debrief debris debt debtor debug debugger debulk debunk debut decade decadent decannulated decanter decapitate decay decease deceit
deceitfully deceived deceives decelerations decency decent decentralize deceptions decibel decide decidedly decimal decimate decipher decisively deck declarations declare
decline decode decompensated decompose decompress decongestant decongested decorate decorations decorator decorticate decorum decoy decrease decree decrepit decry decubitus
dedicate dedications deduce deduct deductions deed deem deepen deepest deer deface defamatory defame default defeat defeatist defecate defect defectives defend defendant
defense defer deferens deferential defiant defibrillator deficiency deficient deficit defile define definite definitions deflate deflect deflections deform deformities defraud
defrost deft deftest defunct defy degenerate degloved degrade degree dehydrate deify deign deity deject delay delegate delegations delete deletions deli deliberate
deliberations delicacy delicate delicatessen deliciously delight delimit delineate delinquency delinquent deliria deliriously delirium deliver delta deltoid deltopectoral
delude deluge delusional delusions deluxe delve demagog demagogue demand demarcated demean demeanor demented dementia demerit demineralized demise democracy democrat democratic
demolish demolitions demon demonstrably demonstrate demonstrations demonstratives demonstrator demoralize demote demotions demount demure demurest den denial denigrate denim
denominations denominator denote denounce dense densest densities dent dental dentist dentistry dentures denunciations deny deodorant deodorize depart departmental departure
depend dependant dependency depict deplete deplore deployed deport deportations depose deposit depot deprave depravities deprecate depreciate depress depressingly depressor
deprivations deprived deprives depth deputy derail derailments derange derelict deride derivations derivatives derived derives dermal dermatologic dermatomal dermatome dermis
derogatory descend descendant descendent descent describe descriptor desecrate desert deserve design designate designations desire desist desk desktop desolate despair despatch
desperate despise despite despondent despot despotic dessert destabilize destinations destine destiny destitute destroy desufflate detach detachments detail detain detect
detectives detector detentions deter detergent deteriorate determinations determine deterministic deterrent detest dethrone detonate detonations detonator detour detract
detrimental detriments devalue devastate developmental developments deviant deviate deviations device devil devise devoid devolve devote devotee devotions devour devout
devoutest dew dexamethasone diagnose diagonal diagramed diagrammed diagrams dial dialect dialings dialog dialogue diameter diamond diaper diaphoretic diaphragm diaphragmatic
diarrhea diarrhoea diary diastolic diatribe dice dictate dictations dictator dictatorial dictatorship dictionary did die died diesel dietician diff differed differences
different differentiate difficile difficult diffuse dig digastric digest digestions digit digital digitize digitorum dignify dignitary dignities digress digressions dike
dilapidated dilate dilator dilemma diligent dill diltiazem dilute dim dime dimensional dimensions diminish diminutives dimmer dimmest dimple din dine dinghy dingier dingiest
dingy dinner dinosaur diocese diopter dioxide dip diphtheria diphthong diplomacy diplomas diplomat diplomata diplomatic diplopia dire direct directest directions directives
director directory direst dirge dirt dirtier dirtiest dirty disabilities disabled disables disadvantage disagree disagreeably disagreements disallow disambiguate disappear
disappearances disappoint disappointments disapproval disapprove disarm disarray disaster disavow disband disbelief disbelieve disburse disbursements disc discard discern
disciple disciplinarian disciplinary discipline disclaim disclose disclosure disco discolor discolorations discomfort disconcert disconnect disconsolate discontent discontinue
discord discordant discount discourage discouragements discourse discourtesy discover discovery discredit discreet discreetest discrepancy discrete discretionary discriminate
discriminatory discus discusses discussions disdain disembark disengage disentangle disfavor disfigure disgrace disgruntle disguise disgust disgustingly dish dishearten
dishonest dishonesty dishonor dishwasher disillusioned disillusions disinfect disinfectant disinherit disintegrate disinterested disjoint disk dislike dislocate dislocations
dislodge disloyal disloyalty dismal dismantle dismay dismember dismiss dismissal dismount disobedient disobey disorganized disoriented disown disparage disparate disparities
dispassionate dispatch dispel dispensary dispensations dispense dispersal disperse displace displacements display displease displeasure disposables disposal dispose dispossess
disproportionate disprove disproven dispute disqualify disquiet disregard disrepair disrepute disrespect disrupt disruptions dissatisfy dissect dissections dissector
disseminate dissensions dissent dissertations disservice dissident dissimilar dissimilarities dissipate dissociate dissolute dissolve dissonances dissuade distal distanced
distances distant distaste distend distil distill distillations distillery distinct distinctest distinctions distinctively distinguish distort distortions distract distractions
distraught distress distressingly distribute distributions distributor district distrust disturb disturbances disuse ditch dither ditto ditty diuresed diuretic dive diverge
divergences divergent diverse diversify diversions diversities divert diverticula diverticular diverticuli diverticulum divest divide dividend divine divinest divinities
divisions divisor divorce divulge dizzier dizziest dizzy dobutamine docile dock doctorate doctrine documentary documented documents dodge dodo doe doer dog doggedly doggerel
doghouse dogma dogmata dogmatic dogwood doily doing doldrums dole dolefully doll dollar dolly dolphin domain dome domestic domesticate domicile dominant dominate dominion
domino don donate donations done donkey donor donut doodle doom door doorman doormen doorstep doorway dopamine dope dopey dopier dopiest dopy dormant dormitory dorsal dorsalis
dorsi dorsiflexed dorsiflexion dorsolateral dorsolinear dorsomedial dorsum dos dosimetrist dosimetry dot dote double doubly doubt doubtfully dough doughnut dour dourest douse
dove dowdier dowdiest dowdy downcast downfall downgrade downhearted downhill downier downiest downpour downright downstairs downstream downtown downward downy dowry doxorubicin
doxycycline doze dozen drab drabber drabbest draconian draft draftier draftiest draftsman draftsmen drafty drag dragonfly drain drama dramatic dramatist dramatizations
dramatize drank drape drapery drastic draw drawback drawbridge drawings drawl drawn dread dreadfully dream dreamier dreamiest dreamy drearier dreariest dreary dredge dregs
drench dress dressier dressiest dressmaker dressy drew dribble drier driest drift driftwood drill drily drink drip drive drivel driven driveway drizzle droll drollest drone
drool droop drop dropout droppings dross drought drouth drove drown drowse drowsier drowsiest drowsy drudge drudgery druggist drugstore drum drummer drumstick drunk drunkard
drunken drunkest dry dryest dual dub dubiously duchess duck ducklings duct ductal ductions ductus dud dude duel duet duff dug dugout duke dull dullest dully duly dumb dumbbell
dumbest dumbfound dumfound dummy dump dumpier dumpiest dumplings dumpster dumpy dunce dune dung dungeon dunk dunno duo duodenal duodenum dupe duplex duplicate dura dural duress
dusk duskier duskiest dusky dust dustbin dustier dustiest dustmen dustpan dusty dutifully duty duvet dwarf dwarves dwell dwellings dwelt dwindle dye dyed dying dyked dynamic
dynamite dynamo dynasty dysarthria dysarthric dysentery dysfunctional dyskinesia dyslexia dysmetria dysnomia dyspepsia dysphagia dysplasia dysplastic dyspnea dyspneic
dysrhythmia dystonia dystonic eager eagerest eagle earache eardrum earl earlier earliest earmark earn earnest earnings earrings earshot earth earthier earthiest earthlier
earthliest earthquake earthworm earthy ease easel easier easiest east easterly eastern eastward easy eaten eave eavesdrop ebb ebony eccentric eccentricities ecchymoses
ecchymotic eclectic eclipse ecologists economic economist economize economy ecosystem ecstasy ecstatic ectasia ectopic ectopy eczema edge edgeways edgewise edgier edgiest edgy
edibles edict edifice edit editions editor editorial editorship educate educational educator eel eerie eeriest eery effaced effectively effectual effeminate effervescent
efficiency efficient effigy efflux effort effortlessly effusions effusively egalitarian egg eggplant ego egocentric egophony egotist eh eigenvalue eight eighteen eighteenth
eighth eightieth eighty either ejaculate ejaculations eject ejections eke eked eking elaborate elaborations elapse elastic elbow elder eldest elect elections elector electoral
electorate electric electrician electrify electro electrobovie electrocardiographic electrocautery electrocoagulated electrocute electrocutions electrode electrolyte
electromagnetic electron electrostatic elegant elegy elemental elementary elements elephant elevate elevations elevator eleven eleventh elf elicit eliminate eliminations elite
elitist elixir elk ellipse elliptic elm elongate elope elopements eloquent else elsewhere elucidate elude elves em email emanate emancipate embalm embankments embargo embark
embarrass embarrassments embassy embed embellish embellishments ember embezzle embitter emblem embody emboli embolus emboss embrace embroider embroidery embryo embryonic
emerald emerge emergent emigrant emigrate emigrations eminences eminent emir emissary emissions emit emotional emotions empathy emperor emphases emphasize emphatic emphysema
empire employ employe employee employments emporia emporium empower empress emptier emptiest empty empyema emulate emulations emulator emulsions enabled enables enact
enactments enalapril enamel encapsulate encase enchant enchantments encircle enclose enclosure encode encompass encore encouragements encroach encrypted encumber encumbrances
encyclopaedia encyclopedia endanger endear endearments endeavor endemic endings endives endlessly endo endobronchial endocrinologic endolaser endometrial endometrium endopelvic
endorse endorsements endoscope endoscopic endotracheal endovascular endow endowments endplate endure endways enema enemata enemy energetic energy enforce engage engagements
engender engine engineered engrave engravings engross engulf enhanced enhancements enhances enigma enigmatic enjoy enjoyments enlarge enlargements enlighten enlist enlistments
enliven enmities enormities enormously enough enquire enquiry enrage enrich enrol enroll enrollments enrolments ensemble enshrine ensign enslave ensue ensure entail entangle
entanglements enter enteral enterprise entertain entertainments enthral enthrall enthusiasm enthusiast enthusiastic entice enticements entire entirety entities entitle
entomologists entrails entranced entrances entrant entrap entreat entreaty entrench entropy entrust entry entwine enumerate enunciate envelop envelope enviously environments
environs envisage envoy envy enzyme eon eosinophils epaulet epaulette ephemeral epic epicardium epicondylar epicondyle epidemic epidermis epididymal epididymis epigastric
epigastrium epiglottis epilepsy epileptic epileptiform epilog epilogue epinephrine episodic epistaxis epitaph epithelial epithelium epithet epitome epitrochlear epoch epsilon
equalize equate equations equator equatorial equestrian equilateral equilibrium equine equinox equip equities equivalent equivocal era eradicate erase erasure erect erectile
erections ergo ergonomic erode erosions erotic err errand errant erratic erroneously error erstwhile erudite erupt eruptions erythema erythromycin erythropoietin escalate
escalator escapade escape eschar escort esophageal esophagi esophagus esoteric esotropia especial espionage essay essences essential establish establishments estate esteem
esterase esthetic estimate estimations estranged estrangements estrogen etc etch etchings eternal eternities ethanol ether ethereal ethic ethmoid ethmoidal ethnic ethos
etiologies etiquette etymologies eulogize eulogy euphemisms eureka eustachian euthanasia euthymic euthyroid euvolemic evacuate evacuations evacuator evade evangelicals
evangelist evangelistic evaporate evasions eve even evenest eventual eventualities ever evergreen everlastings evermore everted everybody everyday everyone everywhere evict
evictions evident evil evilest eviller evillest evoke evolutionary evolve ewe exacerbate exact exactest exaggerate exaggerations exalt examine example exasperate excavate
excavations exceed exceedingly excel excellent exceptional exceptions excerpt excess excessively exchange excise excisional excite excitements exclaim exclamations exclude
exclusively exclusives excommunicate excommunications excoriations excrete excursions excuse execute executioner executions executives executor exemplary exemplify exempt
exemptions exert exertional exertions exhale exhaust exhibit exhibitions exhilarate exhort exhortations exhume exile exist existences existent existential exit exodus exonerate
exophthalmos exophytic exorbitant exotic expand expanse expansions expatriate expect expectancy expectant expectations expediency expedient expedite expeditions expel expend
expendables expenditure expense experienced experiences experimental experimented experiments expert expertise expiratory expire expiry explain explanations explanatory
expletives explicit explode exploit explorations exploratory explore explosions explosives exponent exponential export expose expositions exposure expound express expressions
expressively expressway expulsions exquisite exsanguinate extant extend extensions extensively extensor extent exterior exteriorized exterminate exterminations external extinct
extinctions extinguish extol extoll extort extortionate extra extraaxial extract extractions extracurricular extradite extraditions extrahepatic extramedullary extraordinary
extrapolate extrapolations extraterrestrial extravagances extravagant extravert extreme extremest extremist extricate extrinsic extrovert extruded extubated exuberant exudate
exude exult exultant eyeball eyebrow eyed eyelash eyelid eyesight eyesore eyewitnesses eying fable fabric fabricate fabrications facade facelift facial facile facilitate
facsimile fact factions factor factorial factory factual faculty fad fade faeces faggot fagot fail failings faint faintest fairest fairy faith faithfully faithfuls fake falcon
fallacy fallen fallopian fallout false falsehood falsest falsetto falsifications falsify falsities falter fame familial familiar familiarize famine fan fanatic fancier fanciest
fancy fanfare fang fantastic fantasy far faraway farce fare farewell farm farmland farther farthest fascia fascial fasciculations fascinate fascinations fascist fashion
fashionably fast fasten fastenings fastest fat fatal fatalistic fatalities fate fatherhood fatherland fathom fatten fatter fattest fattier fattiest fatty faucet fault faultier
faultiest faulty fauna faunae favor favorably favorite fawn fax faze fear fearfully fearlessly fearsome feast feat feather featherier featheriest feathery feature febrile feces
fed federal federalist federations fee feeble feeblest feed feedback feedings feel feet feign feint feline fell fellest fellow fellowship felon felony felt feminine feminist
femoral femoris femur fen fence fend fenestrated fenofibrate fermented ferments fern ferociously ferret ferritin ferry fertile fertilize fervent fervor fester festival
festivities festoon fetch feted fetich fetid fetish fetter fetus feud feudal feverish fewest fez fezzes fiasco fib fibber fiberglass fiberoptic fibrin fibrocystic fibroid
fibrotic fibula fibular fiche fickle ficklest fictional fictions fiddle fiddly fidget fidgety field fiend fiendish fierce fiercest fierier fieriest fiery fiesta fifteen
fifteenth fifth fiftieth fifty fig fight figments figuratively figure figurehead filaments filch file filet fill fillet filly filmier filmiest filmy filter filth filthier
filthiest filthy fimbria fimbriated fin finale
`;
