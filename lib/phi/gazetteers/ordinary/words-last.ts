/** Ordinary words "pitchfork" to "zygomatic"; see `ordinary-words.ts` for the source. Lower case, without regular endings. */
export const LAST_WORDS = `
pitchfork piteously pitfall pithier pithiest pithy pitifully pittances pituitary pity pivot pivotal pixie pixy pizza placard placate placements placenta placentae placental
placid placud plagiarisms plagiarist plagiarize plague plaice plaid plain plainest plaintiff planar plane planet planetaria planetarium planetary planimetry plank plankton
planner plant plantain plantar plantations plaque plasma plasminogen plaster plastic plate plateau plateaux platform platinum platitude platoon platter platysma platysmal
plausibly play playback playfully playground playhouse playmate playpen playthings playwright plaza plea plead pleasant pleasantest pleasantry pleasings pleasure pleat pled
pledge pledgeted pledgets plentifully plenty plethora pleura pleuritic plexus pliant plica pliers plight plod plop plot plotter plough plow ploy pluck plucky plug plum plumage
plumb plume plummet plump plumpest plunder plunge plural plus plush plushest plusses plutonium ply plywood pneumatic pneumonic pneumoperitoneum pneumothoraces pneumothorax
poach pocket pocketbook pockmark pod podia podium poem poet poetic poetry poignancy poignant poinsettia point pointedly pointlessly poise poison poke pokey pokier pokiest poky
polar polarize pole polemic police policeman policemen policewoman policewomen policy polio polish polite politest politician politics polka poll pollen pollicis pollinate
pollster pollutant pollute polo poly polydipsia polyethylene polygamy polygon polynomial polyp polyphagia polypoid polytechnic pomegranate pomp poncho pond pondered pons
pontine pontis pontoon pony poodle pool poop poor poorest pop popcorn pope poplar popliteal poppy populace popular popularize populate populations porcelain porch porcine
porcupine pore pork pornographic porpoise porridge port portables portal portend portent portfolio porthole portico portioned portions portlier portliest portrait portray
portrayal pose positional positioned positions possess possessions possessives possessor possibilities possibly possum postage postal postanesthesia postauricular postbox
postcard postcode posterolateral posterosuperior postgraduate posthumously postman postmark postmaster postmen postnasal postop postpartum postpone postponements postprandial
postprocedure postscript postulate postural posture posy pot potato potency potent pothole potions potter pottery pouch poultry pounce pound pour pout poverty povidone powder
powdery power powerfully powerhouse powwow practicalities practicals practice practise pragmatic prairie praise praiseworthy pram pranced prances prank prattle prawn praxis
pray pre preach preamble precariously precautionary precautions precede precedent precinct precipice precipitate precipitations precise precisest preclude preconceived
preconceives preconceptions precordial precordium precursor predator predatory predecessor predefined predicaments predicate predict predictably predictions predictor
predispositions prednisolone predominant predominate preeclampsia preeminent preempt preen prefab preface prefect prefer preferably preferences preferential prefix prehistoric
prejudice prejudicial preload prelude premature premedicated premier premiere premise premiss premium premonitions prenatal preoccupations preoccupy prep prepaid preparations
preparatory prepare prepatellar prepay preperitoneal preplaced preponderances prepositional prepositions prepuce prerequisite prerogatives prescribe presences preservatives
preserve preside presidency president presidential press pressings pressurized prestige presto presumably presume presumptions presumptively presuppose presyncopal presyncope
pretences pretend pretense pretensions pretentiously preterm pretext pretibial pretracheal prettier prettiest pretty pretzel prevail prevalent preventives prevertebral previa
preview prevue prey price prick prickle pricklier prickliest pride priest priestess priesthood prim primaeval primal primate prime primeval primitives primmer primmest primp
primrose prince princess principal principalities principle print printings printout priorities prism prison privacy privatest privations privatize privier priviest privilege
privy prize prn probabilistic probabilities probables probably probe problematic procedural proceedings process processional processioned processions processor proclaim
proclamations procrastinate procure prod prodigal prodigy prodromal produce product productions profane profanities profess professional professions professor proffer
proficiency proficient profile profit profiteer profound profoundest profunda profundities profuse profusions progeny prognoses programme progressions progressively
progressives prohibit prohibitions prohibitively project projectile projections projector prolapse proletarian proletariat proliferate prolific prolog prologue prolong prom
promenade prominences prominent promise promontory promote promotions prompt promptest promulgate pronator prone prong pronoun pronounce pronouncements pronunciations proof
proofread prop propaganda propagate propel propeller propensities properer properest properly property prophecy prophesy prophet prophetic prophylactic proponent proportional
proportionate proportioned proportions proposal propose propositional propositioned propositions propranolol propria proprietary proprietor propriety prose prosecute
prosecutions prosecutor prospect prospector prospectus prosper prostate prostatic prosthetic prostitute prostrate protagonist protamine protect protections protector protest
protestor proton prototype protract protractor protrude protrusions proud proudest provably prove proven proverb proverbial province provincial provisional provisioned
provisions proviso provocations provoke prow prowess prowl proxy prude prudent prudish prune pruritus pry psalm pseudo pseudomeningocele pseudonym psoas psych psyche
psychedelic psychiatrist psychic psychoanalyst psychologies psychologists psychomotor psychopath psychoses psychotherapy psychotic pub puberty pubic pubis publications
publicize publish puck puckered puddings puddle pudgier pudgiest pudgy pueblo puff puffier puffiest puffy puke pull pullback pulley pullover pulmonic pulp pulpit pulposus
pulsate pulsatile pulsations pulverize puma pumice pummel pump pumpernickel pumpkin pun punch punchline punctate punctual punctuate puncture pundit pungent punier puniest
punish punishments punk punkest punt puny pup pupil pupillary puppet puppy purchase pure puree purest purgatory purge purify purple purplest purport purpose purpura purr purse
pursue pursuit purulent purveyor pus push pushier pushiest pushover pushy pusses pussier pussiest pussy put putrid putt puttered putty puzzle pyelograms pylori pylorus pyramid
pyre python qua quack quadrangle quadrant quadratic quadratus quadriceps quadrilateral quadruped quadruple quadruplet quagmire quail quaint quaintest quake qualifications
qualifier qualify qualities qualm quandary quantifier quantify quantities quantum quarantine quark quarrel quarrelsome quarry quart quarterback quartered quarterly quartet
quartette quartz quash quaver quay queasier queasiest queasy queen queenlier queenliest queer queerest quell quench query quest questionnaire queue quibble quiche quick quicken
quickest quicksand quiet quietest quill quilt quinine quintessences quintet quintuplet quip quirk quirky quite quitter quiver quiz quizzes quorum quota quotations quote
quotient rabbi rabbit rabble rabid rabies raccoon racetrack racial racier raciest racist rack racket racketeer racoon racquet racy radar radial radialis radiant radiate
radiator radicals radicular radiculopathies radii radio radiocapitellar radiofrequency radiograph radiographic radiologic radiopaque radiotherapy radish radium radius raffle
raft rag ragamuffin rage raggeder raggedest ragtime raid rail railings railroad railway rain rainbow raincoat raindrop rainfall rainforest rainier rainiest rainstorm rainwater
rainy raise raisin rake rales rally ram ramble rami ramifications ramp rampage rampant ramrod ramshackle ramus ran ranch rancid rancor random rang ranitidine rank rankest
rankle ransack ransom rant rap rape raphe rapidest rapist rapport rapt rapture rarest rarities rascal rash rashest rasp raspberry raster rat rather ratify ratings ratio
rational rationale rationalize rationed rations rattle rattlesnake ratty raucously ravage rave ravel raven ravenously ravine ravings ravish raw rawest ray rayon raze razor re
reach react reactionary reactors read readership readier readiest readings readjusted readjusts ready real realest realist realistic realities realize reallocated reallocates
realm realty ream reanesthetized reap reappeared reapproximated rear rearranged rearranges reasonably reassured reassures reattached rebate rebel rebellion rebind rebirths
reborn rebounded rebounds rebuff rebuilds rebuke rebut rebuttal recalcitrant recall recant recap recaptured recaptures recede receipt received receiver receives recentest
receptacle receptionist receptions recess recessions recharged recharges recipe recipient reciprocal reciprocate recital recite recklessly reckon reclaimed reclaims recline
recluse recognize recoil recollected recollects recombinant recompense recompiled reconcile reconditioned reconfigured reconnaissances reconnected reconnects reconsidered
reconsiders reconstructed reconstructs recordings recounted recounts recoup recover recreated recreates recreational recruit recta rectal rectangle rectangular rectify rector
rectosigmoid rectovaginal rectum rectus recuperate recur recurrences recursively recycled recycles redden redder reddest reddish redeem redefined redefines redesigned redesigns
redhead redid redirected redirects rediscovered rediscovers redistributed redistributes redo redone redraw redressed redresses redundancy redundant reed reef reek reel
reelected reelects reenforced reenforces reexamined refer referee referenced references referenda referendum refine refinements refinery reflect reflections reflector reflex
reflexives reflux reform reformatted refractory refractured refrain refreshed refreshes refreshments refrigerate refrigerator refuel refuge refugee refund refurbish refusal
refuse refute regain regal regale regalia regard regatta regenerated regenerates regent regime regimental regimented regiments region register registrar registrations registry
regrasped regress regressions regret regrettably regulate regulations regurgitate rehab rehabilitate rehash rehearsal rehearsed rehearses reign reimburse reimbursements rein
reincarnated reincarnates reindeer reinflated reinforce reinforcements reinserted reinspected reinstate reintroduced reis reiterated reiterates reject rejections rejoice rejoin
rejoinder rejuvenate relaid relapsed relapses relate relational relations relatively relatives relativistic relax relaxants relaxations relay released releases relegate relent
relentlessly reliably reliant relic relieve religion religiously relinquish relish relived relives reload relocated relocates reluctant rely remade remain remainder remake
remark remarkably remedy remembered remembers remembrances remind reminisce reminiscences reminiscent remiss remit remittances remnant remodeled remodelled remodels remorse
remote remotest remove remunerate remunerations rename rend rendered rendezvoused rendezvouses renditions renegade renege renew renewal renounce renovate renovations renown
rent rental renunciations reopen reorganized reorganizes repaid repatriate repay repeal repeatedly repel repellant repellent repent repentant repercussions repertoire
repetitively replaces replay replenish replete replicas replicate reply repose repository reprepped representations representatives repressed represses repressions reprieve
reprimand reprinted reprints reprisal reproach reproduced reproduces reprogramed reprogrammed reprograms reproved reproves reptile republican republics repudiate repudiations
repugnant repulsed reputations repute reputedly requiem require requirements requisite requisitioned requisitions reread rerouted reroutes resale reschedules rescind rescue
resect resections resectoscope resemble resent resentments reservations reserved reserves reservoir reset reside residences residential residual residue resign resignations
resilient resin resist resistances resistant resistor resolute resolved resolver resolves resonances resonant resort resounded resounds resources respect respectably
respectfully respectively respirations respirator respites resplendent respond responsibilities responsibly restarts restaurant restfuller restfullest restlessly restorations
restored restores restrained restrains restraint restricted restrictions restricts restructured restructures resubmits resubmitted resultant resumptions resurfaced resurfaces
resurgences resurrect resurrections resuscitate retail retain retaliate retaliations retard retch reticent reticulocyte retina retinacular retinaculum retinae retinal retire
retirements retort retraced retraces retracted retractions retractors retracts retreats retributions retrieval retrieve retroauricular retrobulbar retrocecal retroflex
retroflexion retrograde retroperitoneal retroperitoneum retropubic retrospect retrospectively retrospectives retrosternal retry returnables retype reunions reunited reunites
reuse rev revamp reveal revel revelations reveller revelry revenge revenues reverberate reverberations revere reverenced reverences reverent reverie reversal reverses revert
revery revile revise revisions revisited revisits revival revived revives revoke revolt revolutionary revolutionize revolutions revolve revue reward rewind rework rewrites
rhapsody rhetoric rheumatic rheumatoid rhino rhinoceri rhinoceros rhinorrhea rhododendron rhonchi rhubarb rhyme rhythm rhythmic rib ribbon rice rich richest ricketier
ricketiest rickety ricksha rickshaw ricochet rid ridden riddle ride ridge ridicule ridiculously rife rifest rifle rift rig righteously rightest rightfully rightmost rightward
rigid rigor rigorously rile rim rind ring ringleader ringlet ringworm rink rinse riot rip ripe ripen ripest riposte ripple rise risen riskier riskiest risky rite ritual rival
rivalry river rivet roach road roadblock roadside roam roar roast rob robber robbery robe robot robust robustest rock rocket rockier rockiest rocky rod rode rodent rodeo roe
rogue roguish role roll roman romanced romances romantic romp rongeur roof rook rookie roomier roomiest roommate roomy roost root rope rosary rose rosemary rosier rosiest
roster rostra rostrum rosy rot rotary rotate rotational rotations rotator rote rotisserie rotor rotten rottenest rotund rotunda rouge rough roughage roughen roughest roughhouse
roulette round roundabout roundest rouse rout route row rowboat rowdier rowdiest rowdy royal royalty rpm rub rubber rubbery rubbish rubble rubella rubier rubiest rubric ruby
rucksack ruckus rudder ruddier ruddiest ruddy rude rudest rudimentary rue rued ruff ruffian ruffle rug rugae rugal rugby ruggeder ruggedest ruin ruing rule rulings rum rumble
ruminate rummage rummer rummest rummy rumor rump rumple run runaway rundown rune rung runner runnier runniest runny runoff runt runway rupture rural ruse rush rust rustic
rustier rustiest rustle rusty rut ruthlessly rye saber sabotage saboteur sabre sac saccades sack sacral sacraments sacred sacrifice sacrificial sacrilege sacroiliac sacrum sad
sadden sadder saddest saddle sadist sadistic safari safe safeguard safest safety saffron sag saga sage sagebrush sagest sagittal said sail sailboat sailor saint saintlier
saintliest sake saki salad salami salary sale salesman salesmen salespeople salesperson saleswoman saleswomen salient saliva salivate sallow sallowest salmon salon saloon salt
saltest saltier saltiest salty salutations salute salvage salve sanatoria sanatorium sanctify sanctioned sanctions sanctuary sand sandal sandbag sandier sandiest sandman
sandmen sandpaper sandstone sandstorm sandwich sandy sane sanest sang sanitaria sanitarium sanitary sank sanserif sap saplings sapphire sarcasm sarcastic sardine saree sari
sash sassier sassiest sassy sat satanic satchel satellite satiety satin satire satirist satirize satisfactions satisfactory satisfy saturate sauce saucepan saucier sauciest
saucy sauerkraut sauna saunter sausage sauted savage savagery savagest save savings savior saviour savor savorier savoriest savory savvier savviest savvy saw sawdust sawn
saxophone say sayings scab scaffold scalar scald scale scalenes scalier scaliest scallop scalp scalpel scaly scamper scandal scandalize scanner scant scantest scantier
scantiest scanty scapegoat scapholunate scapula scapulae scapular scar scarce scarcest scare scarecrow scarf scarier scariest scarlet scarves scary scatter scatterbrain
scavenger scenario scene scenery scenic scent scepter scheme schizophrenia schizophrenic scholar scholarship scholastic school schoolboy schoolchild schoolchildren
schoolteacher schooner sciatic sciatica sciences scientific scientist scissor sclera sclerae scleral sclerotic sclerotomies scoff scold scoliotic scollop scoop scoot scope
scorch score scorn scorpion scotch scotomata scoundrel scour scourge scout scowl scrabble scram scramble scrap scrapbook scrape scratch scratchier scratchiest scratchy scrawl
scrawnier scrawniest scrawny scream screech screw screwdriver screwier screwiest screwy scribble scribe script scripture scriptwriter scroll scrotal scrotum scrounge scrub
scruff scruffier scruffiest scruffy scruple scrupulously scrutinize scrutiny scuff scuffle sculpted sculptor sculpture scum scurry scuttle scythe sea seafood seal seam seaman
seamen seamstress seaport sear search searchlight seashell seashore seasick seaside season seasonal seasonings seat seatbelt seaweed sec secede seclude secondary secrecy secret
secretarial secretary secrete secretions sect sector secular secure securest securities sed sedan sedate sedatest sedatives sedentary sedimentary sediments seduce seductions
seed seedier seediest seedlings seedy seek seem seemingly seep seepage seer seesaw seethe segmental segmented segments segregate segs seize seldom select selections selectively
selector selfish sell sella sellar selves semantic semblances semen semester semicircle semicolon semiconductor semifinal seminal seminar seminary semitendinosus senate senator
send senile senilis senior sensational sense sensibilities sensibly sensitives sensor sensory sensual sentenced sentences sentient sentimental sentiments sentinel sentry
separate separations separator septal septic septum sepulcher sequel sequela sequenced sequencer sequences sequential sequin sera serenade serene serenest sergeant serial
series seriously sermon serologies serosa serosal serpent serratus servant serve serviceman servicemen serviette servile servings servitude sesamoid sessile sessions sestamibi
set setback setter settings settle settlements seven seventeen seventeenth seventh seventy sever several severances severest sew sewage sewn sex sexist sexy shabbier shabbiest
shabby shack shackle shade shadier shadiest shadow shadowier shadowiest shadowy shady shaft shaggier shaggiest shaggy shaikh shake shaken shakier shakiest shaky shall shallow
shallowest sham shamble shame shamefully shampoo shamrock shanty shape shapelier shapeliest share shareholder shark sharp sharpen sharpest shatter shave shaven shawl shaykh
sheaf shear sheath sheathe sheave shed sheen sheep sheepish sheered sheerer sheerest sheet sheik sheikh shelf shell shellfish shelter shelve shepherd sherbert sherbet sheriff
sherry shield shift shiftier shiftiest shifty shimmer shin shine shingle shinier shiniest shiny ship shipments shipshape shipwreck shire shirk shirt shiver shoal shock shod
shodden shoddier shoddiest shoddy shoe shoelace shoestrings shone shoo shook shoon shoot shop shopkeeper shoplifter shopper shore shorn shortage shortcomings shorten
shortenings shortest shortfall shorthand shortlist shot shotgun shout shove shovel showcase showdown showered showier showiest showings showman showmen shown showy shrank
shrapnel shred shrew shrewd shrewdest shriek shrill shrillest shrimp shrine shrink shrinkage shrivel shroud shrub shrubbery shrug shrunk shrunken shuck shudder shuffle shun
shunt shut shutdown shutter shuttle shy shyest siblings sic sick sicken sickest sickle sicklier sickliest sicknesses sideline sidelong sideshow sidestep sidetrack sidewalk
sidewall sideways sidings sidle siege sierra siesta sieve sift sigh sight sigma sigmoid signal signature signify signpost silenced silences silent silentest silhouette silicon
silicone silk silken sill sillier silliest silly silo silt silver silversmith silverware silvery similarities simile simmer simplest simplex simplify simplistic simply simulate
simulations simulator simultaneously simvastatin sin sincere sincerest sine sinew sinewy sing singe single singular sinister sink sinner sip siphon sir sire siren sirloin sirup
sissier sissiest sissy sisterhood sit sitter situ situate situations six sixpences sixteen sixteenth sixth sixtieth sixty sizzle skate skateboard skein skeleton skeletonized
skeptic sketch sketchier sketchiest sketchy skew skewered ski skid skill skillet skim skimp skimpier skimpiest skimpy skinflint skinnier skinniest skinny skip skipper skirmish
skirt skit skittish skulk skull skunk sky skylight skyline skyrocket skyscraper slab slack slacken slackest slag slain slake slam slander slang slant slap slapstick slash slat
slate slaughter slave slavery slavish slay sleazier sleaziest sleazy sled sledgehammer sleek sleekest sleepier sleepiest sleepy sleet sleeve sleigh slender slenderest slept
slew slice slick slickest slid slide slier sliest slightest slily slim slime slimier slimiest slimmer slimmest slimy sling slingshot slink slip slipper slipperier slipperiest
slippery slipshod slit slither slitter sliver slob slobber slog slogan slop slope sloppier sloppiest sloppy slosh slot sloth slouch slovenlier slovenliest slovenly slow slowest
sludge slug sluggish sluice slum slumber slummer slump slung slunk slur slush slut sly slyest smack smallest smallish smallpox smart smartest smash smatterings smear smell
smellier smelliest smelly smelt smidge smidgen smidgeon smidgin smile smirk smit smite smithereens smitten smock smog smoke smokestack smokier smokiest smoky smolder smooth
smoothened smoothest smote smother smoulder smudge smug smugger smuggest smuggle smut snack snag snail snake snap snappier snappiest snappy snapshot snare snarl snatch sneak
sneakier sneakiest sneaky sneer sneeze snicker snide snidest sniff sniffle snigger snip snipe snippet snitch snob snobbery snobbish snooker snoop snootier snootiest snooty
snooze snore snorkel snort snot snout snow snowball snowdrift snowfall snowflake snowier snowiest snowplow snowstorm snowy snub snuck snuff snuffbox snug snugger snuggest
snuggle soak soap soapier soapiest soapy soar sob sobered soberer soberest sobriety soccer sociables socialist socialize society sociologists sock socket sod soda sodden sodomy
sofa softball soften softest software soggier soggiest soggy soil sojourn solace solar sold soldered soldier sole solemn solemnest soleus soli solicit solicitor solid solidest
solidify solitaire solitary solitude solo soloist soluble solutions solve solvent somber sombre somebody someday somehow someone someplace somersault somethings sometime
somewhat somewhere somnolent sonata song sonic sonnet sonographic soonest soot soothe sootier sootiest sooty sop sophisticate sophistry sophomore soprano sorcerer sorceress
sorcery sordid sore sorest sororities sorrier sorriest sorrow sort sorta sought soul sound soundest soundproof soundtrack soup sour sourest southeast southeastern southerly
southern southpaw southward southwest southwestern souvenir sovereign sovereignty sow sown sox spa space spacecraft spaceship spacial spade spaghetti span spangle spaniel spank
spankings spanner spar spare sparest spark sparkle sparrow sparse sparsest spasm spasmodic spastic spat spate spatial spatter spatula spatulated spawn spay speak spear
spearhead spearmint specializations specialize specialty species specific specifications specifier specify speck spectacle spectacular spectator specter spectra spectrum
speculate speculations speculator speculum sped speed speedboat speedier speediest speedometer speedy spell spellbind spellbound spellings spelt spend spendthrift spent sperm
spermatic spew sphenoid sphere sphincter sphinges sphinx spice spicier spiciest spicy spider spigot spike spill spillage spilt spin spinach spinal spindlier spindliest spindly
spinster spiral spire spirit spiritual spirometry spit spite spitefuller spitefullest spittle splash splat splatter spleen splendid splendidest splendor splenic splenius
splenomegaly splice splint splintered split splurge spoil spoilt spoke spoken spokesman spokesmen spokespeople spokesperson spokeswoman spokeswomen spondylotic sponge spongier
spongiest spongy sponsor sponsorship spontaneously spoof spook spookier spookiest spooky spool spoon spoonfuls sporadic spore sporran sport sportsmanship spot spotlight
spottier spottiest spotty spout sprain sprang sprawl spray spread spreadsheet spree sprier spriest sprig springboard springier springiest springs springtime springy sprinkle
sprinklings sprint sprout spruce sprucest sprung spry spryest spud spun spunk spur spurn spurt sputter sputum spy squabble squad squadron squalid squalidest squall squalor
squander square squarest squash squat squatter squattest squawk squeak squeakier squeakiest squeaky squeal squeamish squeeze squelch squid squint squintest squire squirm
squirrel squirt stab stabilize stablest stack stadia stadium stag stagecoach stagger stagnant stagnate staid staidest stain stair staircase stairway stake stale stalemate
stalest stalk stall stallion stalwart stamina stammer stamp stampede stances stanch stanchest stand standardize standby standings standoff standpoint standstill stank stanza
staple star starboard starch starchier starchiest starchy stardom stare starfish stark starkest starlight starrier starriest starry startle startlingly starve stat statelier
stateliest statements statesman statesmanship statesmen static statin stationary stationed stationery stations statistic statistician statue stature statute statutory staunch
staunchest stave steadfast steadier steadiest steady steak steal stealth stealthier stealthiest stealthy steam steamier steamiest steamroller steamy steel steep steepest
steeple steer stellar stem stench stencil stenographer stenotic stent stepladder stereo stereotactic stereotype sterile sterilize stern sternal sternest sternocleidomastoid
sternohyoid sternothyroid sternum steroid stethoscope stew steward stewardess stick stickier stickiest stickler sticky stiff stiffen stiffest stifle stigma stigmata stillborn
stillest stilted stimulant stimulate stimulator stimuli stimulus sting stingier stingiest stingy stink stint stipulate stipulations stir stirrup stitch stock stockade
stockbroker stockholder stockier stockiest stockinet stockinette stockings stockpile stocky stockyard stodgier stodgiest stodgy stoke stole stolen stolid stolidest stomachache
stomp stone stoney stonier stoniest stony stood stoop stopgap stopover stoppage stopper stopwatch storage store storehouse storekeeper storeroom storey stork storm stormier
stormiest stormy story stout stoutest stove stow stowaway strabismus straddle straggle straight straighten straightest straightforward straightjacket strain strait straitjacket
strand strange strangest strangle strap strata stratagem strategic strategy stratify stratosphere stratum straw strawberry stray streak stream streamline street streetcar
strengthen strenuously strep stressors stretch strew strewn stricken strict strictest stricture stridden stride stridor strife strike strikings stringent stringier stringiest
strings stringy strip stripe stripper stript strived striven strives strode stroll stromal strongest stronghold strove struck structural structuralist struggle strum strung
strut stub stubbier stubbiest stubble stubborn stubbornest stubby stuck stud studentship studio stuff stuffier stuffiest stuffings stuffy stumble stump stun stung stunk stunt
stupefy stupid stupidest stupidities stupor sturdier sturdiest sturdy stutter style stylet stylish stylistic stylus suave suavest sub subacromial subacute subarachnoid
subcarinal subchondral subclavian subcommittee subconjunctival subconsciously subcostal subcu subcutaneously subcuticular subcutis subdartos subdeltoid subdermal subdivide
subdivisions subdue subdural subgaleal subglottic subgroup subhepatic subject subjugate sublabral sublet sublime sublimest sublingual submandibular submarine submaxillary
submental submerge submissions submit submucosal submuscular subnormal suboccipital suboptimal subordinate subperiosteal subphrenic subpleural subretinal subroutine
subscapularis subscribe subscript subscriptions subsections subsegmental subsegments subsequent subservient subset subside subsidiary subsidize subsidy subsist substandard
substantial substantiate substernal substitute substitutions subsystem subtalar subterfuge subterranean subtest subtle subtlest subtlety subtly subtotal subtract subtractions
suburb suburban subversives subvert subway subxiphoid succeed success successfully successions successively successor succinct succinctest succinylcholine succor succulent
succumb suck suckered suckle suctioned suctions sudden suds sue sued suede suffer sufferings suffice sufficient suffix suffocate suffrage sugar sugarier sugariest sugary
suicidal suicide suing suit suitably suitcase suite suitor sulci sulcus sulfa sulfasalazine sulfur sulk sulkier sulkiest sulky sullen sullenest sulphur sultan sultrier
sultriest sultry sum summarize summer summit summon summonsed summonses sump sun sunbathe sunburn sunburnt sundae sundial sundown sundry sunflower sung sunglasses sunk sunken
sunlight sunlit sunnier sunniest sunny sunrise sunscreen sunset sunshine suntan sunup sup superb superbest supercomputer superficial superhuman superimpose superintendent
superlatives supermarket supernatural superolateral superonasal superotemporal superscript supersede supersonic superstar superstitions superstructure supervise supervisions
supervisor supervisory supine supper supplant supple supplemental supplementary supplemented supplements supplest supplier supply support suppose supposedly suppositions
suppositories suppress supraclavicular suprafascial supraglottic supraglottis supranasal suprapatellar supraperiosteal suprapubic suprasellar supraspinatus suprasternal
supraventricular supremacy supreme sural surcharge surest surf surface surfboard surge surlier surliest surly surmise surmount surname surpass surplus surprise surprisingly
surreal surrender surround surroundings survey surveyor survival survived survives survivor suspend suspense suspensions suspicion suspiciously sustain suture swab swagger
swallow swam swamp swampier swampiest swampy swan swap swarm swarthier swarthiest swarthy swat swathe sway swear sweat sweaty sweep sweepings sweepstake sweet sweeten sweetest
sweetheart swell swellest swept swerve swift swiftest swig swill swim swindle swine swing swipe swirl swish swishest switch switchboard swivel swollen swoon swoop sword
swordfish swore sworn swum swung syllabi syllables syllabus symbol symbolic symbolize symmetric symmetry sympathetic sympathize sympathy symphonic symphony symptomatic synagog
synagogue synapse synchronize syncopal syncope syndicate synonym synopses synovial synovium syntactic syntax syntheses synthesize synthetic syphilis syphon syringe syrup
systematic systolic tab tabby tabernacle tablecloth tablespoon tablespoonfuls tabloid taboo tabu tabulate tachycardia tachycardic tachypnea tachypneic tacit taciturn tack
tackier tackiest tackle tacky taco tact tactfully tactic tactile tactlessly tadpole tag tail tailgate taillight tailor tailspin taint takedown takeoff takeover talc tale talent
talisman talk tall tallest tallow tally talon talonavicular talus tambourine tame tamest tamper tamponade tan tandem tang tangent tangential tangerine tangibles tangle tango
tank tankard tannest tantalize tantamount tantrum tap tape tapered tapestry tar tarantula tarantulae tardier tardiest tardy tariff tarnish tarpaulin tarrier tarriest tarry tart
tartan tartar tartest tassel taste tastefully tastier tastiest tasty tattle tattoo tatty taught taunt taut tautest tavern tawdrier tawdriest tawdry tawnier tawniest tawny tax
taxi taxicab taxpayer tea teach teachings teacup teak team teammate teamster teamwork teapot tear teardrop tease teaspoon teat technicalities technologies tediously tedium tee
teed teem teen teenage teepee teeter teeth teethe teetotal teetotaller telecommunications telegrams telegraph telemetry telepathic telepathy telescope teletype televise
televisions tell telltale temper temperamental temperaments temperate tempest tempi template temple tempo temporalis temporary tempt temptations ten tenaculum tenancy tenant
tend tendency tendered tenderer tenderest tenderize tenderly tendon tendril tenements tenet tennis tenor tenotomized tense tensest tensions tensors tent tentacle tentatively
tenth tenure tepee tepid terbutaline teres terminal terminate terminator termini terminologies terminus termite terrace terrain terrestrial terribly terrier terrific terrify
territorial territory terror terrorist terrorize terse tersest tertiary testaments testicle testicular testify testimonial testimony testis tetanus tether tetracaine text
textbook textile textual texture thallium thankfully thatch thaw theater theatre thecal thee theft theist theme themselves thenar theologian theologies theorem theoretic
theorist theorize theory therapeutic thereabouts thereafter thereby therefore therein thereof thereon thereupon thermal thermodynamics thermometer thermostat thesauri thesaurus
theta thick thicken thickest thicket thicknesses thief thieve thigh thimble thin thing think thinner thinnest thirst thirstier thirstiest thirsty thirteen thirteenth thirtieth
thirty thistle thong thoracoabdominal thoracodorsal thoracolumbar thorax thorn thornier thorniest thorny thorough thoroughbred thoroughest thoroughfare thou thought
thoughtfully thoughtlessly thousand thousandth thrash thread threadbare threat threaten three thresh threshold threw thrice thrift thriftier thriftiest thrifty thrill thrived
thriven thrives throb thrombi thrombocytopenic thromboemboli thromboembolic thrombus throne throng throttle throughout throughput throve throw throwaway throwback thrown thrush
thrust thud thug thumb thumbtack thump thunder thunderbolt thunderstorm thunderstruck thwart thy thyme thymus thyromegaly tiara tibia tibial tibialis tic tick ticket tickle
ticklish tid tidal tidbit tide tidier tidiest tidy tie tied tier tiff tiger tight tighten tightest tightrope tightwad tilde tile till tilt timber timekeeper timelier timeliest
timeout timescale timetables timezone timid timidest timings tin tinder ting tinge tingle tinier tiniest tinker tinkle tinnier tinniest tinnitus tinny tinsel tint tiny tip tipi
tipsier tipsiest tipsy tiptoe tirade tire tireder tiredest tiresome tit titanium titbit titillate titrate titter toad toadstool toast toboggan toddle toed toenail toffee toffy
toga togae toggle toil toilet token tolerably tolerant tolerate toll tomahawk tomato tomb tomboy tombstone tomcat tome ton tonal tone tong tonic tonnage tonne tonsil tonsillar
took tool toolkit toot tooth toothache toothbrush toothpaste toothpick top topaz topic topographies topple torch tore tormented tormenter tormentor torments torn tornado
torpedo torque torrent torrential torrid torsi torso tortilla tortoise torture torus toss tost tot totalitarian totalities tote totem toto totter toucan touch touchdown
touchier touchiest touchings touchy tough toughen toughest toupee tour tourist tournaments tourniquet tousle tout tow towel towellings towered town townspeople tox toxic toxin
toy trabecular trace trach tracheal tracheobronchial track tract tractioned tractor trade trademark traditional traditionalist traditions traffic trafficked tragedy tragic
trail train trainee trait traitor trajectory tramadol tramp trample trampoline trances tranquil tranquilest tranquilize tranquiller tranquillest tranquillize transabdominal
transact transactions transaminases transatlantic transbronchial transcend transcontinental transcribe transcript transcriptions transducer transect transesophageal transfixion
transforaminal transform transformations transfused transglutaminase transgress transgressions transient transistor transit transitional transitioned transitions transitives
transitory translate translations translator translucent transluminal transmissions transmit transmitter transparency transparent transpedicular transpire transport transpose
transsphenoidal transthoracic transurethral transvaginal transverse trap trapdoor trapeze trapezius trapezoid trapper trappings trash trashcan trashier trashiest trashy
traumata traumatic traumatize travel travelings traveller traverse travesty trawl tray trazodone treachery treacle tread treadmill treason treasure treasury treatise treaty
treble tree trek trellis tremble tremendously tremor trench trend trendier trendiest trendy trespass trestle triamterene triangle triangular tribal tribe tribulations tribunal
tributary tribute triceps trick trickery trickier trickiest trickle trickster tricky tricuspid tricycle tricyclic trifle trifurcates trigger triglyceride trigone trigonometry
trileaflet trill trillion trilogy trim trimester trimmer trimmest trinket trio trip tripe triple triplet triplicate tripod tripos trite tritest triumph triumphant trivia
trivial trocar trochanter trochlear trod trodden troll trolley trolly trombone troop trophies troponin trot trouble troublemaker troublesome trough trounce troupe trouser trout
trowel truancy truant truce truck trudge true truest truffle truisms truly trump trumpet truncal truncate trunk trust trustee trustier trustiest trustworthier trustworthiest
trustworthy trusty truth truthfully try tryout tsar tub tuba tubal tubarius tube tubercle tubular tuck tuft tug tulip tumble tumescent tummy tumult tuna tundra tune tunic
tunica tunnel tunnelings turban turbinate turbine turbulent turcica tureen turf turgid turgor turkey turmoil turn turnaround turnip turnout turnover turnpike turnstile
turntables turpentine turquoise turret turtle turtleneck turves tusk tussle tutor tutorial tuxedo twang tweak twee tweet tweezers twelfth twelve twentieth twenty twice twiddle
twig twilight twine twinge twinkle twirl twist twitch twitter tycoon tying tympanic tympany typeface typescript typeset typesetter typewriter typhoid typhoon typhus typify
typist typographic tyrannize tyranny tyrant tzar udder ugh uglier ugliest ugly ulcerations ulnar ulterior ultimata ultimate ultimatum ultra ultrasonic ultraviolet umbilicus
umbrella umpire umpteen unaccepted unaccompanied unaccountably unadulterated unaffected unaltered unanimously unanswered unarmed unassigned unattached unattended unauthorized
unawares unbalanced unbearably unbelievably unbeliever unbiased unbiassed unblocked unblocks unburdened unburdens uncertainties unchallenged unchanged uncinate uncle uncleaner
uncommoner uncomplicated unconcerned unconnected uncontrolled unconvinced uncouth uncover uncovertebral uncultured uncut undamaged undaunted undecided undefined undeniably
underbrush undercover undercurrent undercut underdog underestimate underflow underfoot undergarments undergo undergone undergraduate underground undergrowth underhanded
underlain underlay underlie underline undermine underneath undernourished underpants underpass underprivileged underrate underscore undershirt underside understand
understandably understandings understate understatements understood understudy undersurface undertake undertaken undertakings undertone undertook undertow underwater underwear
underweight underworld underwrite underwritten underwrote undescended undeserved undesirables undetected undetermined undeveloped undid undisturbed undo undoings undoubted
undressed undresses undue unearthed unearthly unearths uneasily uneducated unembalmed unemployed unenlightened unequaled unequalled unevenly uneventfully unexpected unfairer
unfairly unfastened unfastens unfilled unfinished unfit unfolded unfolds unfortunately unfortunates unfounded unfriendly unfurled unfurls ungainlier ungainliest ungainly
ungodly unhappily unhooked unhooks unicorn unicycle unidentified uniform unify unilateral unimpressed uninhibited uninitiated uninspired unintended uninterested uninterrupted
union unionize unique uniquest unison unite unity universal universe universities unjustified unjustly unkinder unkindly unlabeled unlabored unleashed unleashes unloaded
unloads unlocked unlocks unman unmarked unmasked unmasks unmistakably unmitigated unmodified unmoved unnamed unnecessarily unnerved unnoticed unobstructed unoccupied unpacked
unpacks unparalleled unpleasantly unprecedented unprepared unprincipled unprivileged unprotected unprovoked unpublished unqualified unquestionably unraveled unravelled unravels
unrecognized unrelated unreservedly unrivaled unrivalled unruffled unrulier unruliest unruly unsafer unsatisfied unsay unscathed unscrewed unscrews unseated unseats unseemlier
unseemliest unseemly unset unsettled unsettles unsightlier unsightliest unsightly unskilled unsolicited unsolved unsophisticated unsounder unspecified unstructured
unsubstantiated unsuited unsupported untangled untangles untie unto untouched untrained untruer unveiled unveils unwanted unwarranted unwashed unwieldier unwieldiest unwieldy
unwinds unwiser unwittingly unwrapped unwraps upbeat upbringings upend upgaze upgrade upheaval upheld uphill uphold upholster upholstery upkeep uplift upload upped uppermost
upright uprisings uproar uproot ups upset upshot upside upstairs upstart upstream upstroke uptake uptight uptown upturn upward uranium urban urbane urbanest urchin ureter
ureteral ureteropelvic urethra urethral urge urgency uric urinate urn us usefully uselessly user usher usurp utensil uteri uterine utero uteropelvic uterosacral utilitarian
utilities utilize utmost utter utterances uveal uvula vacancy vacant vacate vacationed vacations vaccinate vacillate vacua vacuum vagabond vagary vaginae vaginalis vagrant
vague vaguest vain vainest valentine valet valgus valiant valid validate valise vallecula valley valor valproic valuables valvular vampire van vandal vandalize vane vanguard
vanilla vanish vanities vanquish vapor vaporize variables variant variations varicella varices varicose varicosities variety varnish varsities varus vary vas vasculature vase
vasopressin vasopressors vasovagal vast vastest vastus vat vault veal vector veer vegetables vegetarian vegetations vehemently vehicle veil velocities velour velvet velvety
vena vend vendor veneer venerate venison venom vent ventilate ventilator ventilatory ventral ventricle ventriculoperitoneal ventriloquist venture venue veranda verandah
verapamil verb verbal verbalized verbatim verbiage verbose verdict verge verier veriest verify vermin vernacular versatile verse versions versus vertebra vertebrae vertebral
vertebrate vertex verticals vertices vertigo verve vesicle vesicouterine vesicular vessel vest vestibular vestibule vestige vestments vet veteran veterinarian veterinary veto
vex vexations vi viaduct vial vibrant vibrate vibrations vibratory vicar vicariously vice viciously victim victimize victory video videotape vie vied viewpoint vigil vigilant
vigilante vigor vigorously vii viii vile vilest vilify villa village villain villainy vindicate vine vinegar vineyard vintage vinyl viola violate violations violent violet
violin viper virgin virile virtual virtue virtuosi virtuoso virtuously virulent visa viscera visceral visceromegaly viscoelastic vise visibly visionary visitations visitor
visor vista visualize visuospatial vitriolic vivaciously vivid vividest vizor vocabulary vocal vocalist vocational vocations vociferously vodka vogue voice void volar volatile
volcanic volcano volley volleyball volt voltage volume voluntary volunteer vomer vomit vomitus voodoo vortex vortices vote vouch vow vowel voyage vulgar vulgarest vulgarities
vulnerabilities vulsellum vulture vulva vulvar vying wad waddle wade wafer waffle waft wag wage wagered wagon waif wail waist waistline waitress waive wake waken walkout wall
wallet wallop wallow wallpaper walnut walrus waltz wan wand wandered wanderer wane wanna wanner wannest want wanton war warble ward warden wardrobe ware warehouse warfare
warhead warier wariest warlike warm warmest warmth warn warnings warp warpath warrant warranty warrior wart wartime wary wash washables washcloth washings washout washroom wasp
wastage waste wastebasket wastefully wasteland watch watchdog watchman watchmen watchword watercolor waterfall waterfront waterier wateriest waterlogged watermark watermelon
waterproof watershed watertight waterway waterworks watery watt wave waveform wavelength wavered wavier waviest wavy wax waxier waxiest waxy way waylaid waylay wayside wayward
weak weaken weakest weaklings weaknesses wealth wealthier wealthiest wealthy wean weapon weaponry wear wearier weariest wearisome weary weasel weather weave web wed wedder
weddings wedge wedlock wee weed weedier weediest weedy weekday weekend weeklies weep weer weest weigh weightbear weightier weightiest weighty weird weirdest weirdo welcome weld
welfare wellington welt weltered wept werewolf werewolves westerly western westward wet wetter wettest whack whale wharf wharves whatever whatsoever wheal wheat wheedle wheel
wheelbarrow wheelchair wheeze whenever whereabouts whereas whereby wherein whereupon wherever wherewithal whet whew whichever whiff whilst whim whimper whine whinny whip whir
whirl whirlpool whirlwind whirr whisk whiskered whiskey whisky whisper whistle whiten whitest whitewash whittle whiz whizz whoa whoever whole wholehearted wholesale wholesome
wholly whom whoop whopper whore whose wick wickeder wickedest wickedly wicket wide widen widespread widest widow width wield wig wiggle wigwam wild wildcat wildernesses wildest
wildfire wildlife wilfully wilier wiliest willfully willingly willow willpower wilt wily win wince winch wind windfall windier windiest windmill window windowpane windpipe
windscreen windshield windy wine wing wink winner winnings winsome winsomest winter winterier winteriest wintertime wintery wintrier wintriest wintry wipe wire wirier wiriest
wiry wisdom wise wisecrack wisest wish wishbone wisp wispier wispiest wispy wist wistfully wit witch witchcraft withdraw withdrawal withdrawn withdrew withered withheld
withhold withstand withstood witnessed witnesses witticisms wittier wittiest witty wive wiz wizard wizened wizzes wobble wobblier wobbliest wobbly woe wok woke woken wolf
wolves womanhood womankind womb wombat won wonder wonderfully wonderland wont woo wood woodchuck wooden woodenest woodier woodiest woodland woodpecker woodsman woodsmen
woodwind woodwork woody woof wool woolen woolie wooliest woollier woollies woolliest word wordier wordiest wordings wordy wore workbench workbook workforce workings workload
workman workmanship workmen workout workplace workshop workstations world worldlier worldliest worldwide worm wormhole worn worrisome worry worsen worship worshipper worst
worth worthier worthiest worthwhile worthy wot wove woven wow wrangle wrap wrapper wrappings wrapt wrath wreak wreath wreathe wreck wreckage wren wrench wrest wrestle wretch
wretcheder wretchedest wrier wriest wriggle wring wrinkle wristwatch writ write writhe writings written wrong wrongdoer wrongdoings wrongest wrote wrought wrung wry wryest xci
xcii xciv xcix xcvi xcvii xenophobia xi xii xiii xiphoid xiv xix xv xvi xvii xviii xx xxi xxii xxiii xxiv xxix xxv xxvi xxvii xxviii xxx xxxi xxxii xxxiii xxxiv xxxix xxxv
xxxvi xxxvii xxxviii xylophone yacht yack yak yam yank yap yard yardstick yarn yawn yearlies yearlings yearn yearnings yeast yell yellow yellowest yelp yen yeti yew yield yock
yodel yoga yoghourt yoghurt yogurt yoke yokel yolk yonder youngest youngster yourself yourselves youth yowl yuck zanier zaniest zany zeal zebra zenith zero zest zeta zigzag
zillion zinc zincked zip zipper zodiac zombi zombie zoo zoologists zoom zoster zucchini zygomatic
`;
