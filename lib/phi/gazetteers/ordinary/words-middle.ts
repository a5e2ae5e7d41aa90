/** Ordinary words "finalist" to "pitch"; see `ordinary-words.ts` for the source. Lower case, without regular endings. */
export const MIDDLE_WORDS = `
finalist finalize financed finances financial financier finch find finesse finest finger fingerbreadth fingernail fingerprint fingertip finickier finickiest finicky finish
finite fir fire firearm firecracker firefighter firefly fireman firemen fireplace fireproof fireside firewood firework firings firm firmest firmware firsthand fiscal fish
fisherman fishermen fishery fishier fishiest fishy fissure fist fistula fit fitter fittest fittings five fix fixate fixations fixture fizz fizzle fizzy flabbier flabbiest
flabby flaccid flag flagpole flagrant flagship flagstone flail flair flak flake flakier flakiest flaky flamboyant flame flamingo flammables flank flannel flap flapjack flare
flash flashback flashest flashier flashiest flashlight flashy flask flat flatten flatter flattery flattest flatus flaunt flavor flavorings flavum flaw flawlessly flea fleck
fled fledged fledgelings fledglings flee fleece fleecier fleeciest fleecy fleet fleetest flesh fleshier fleshiest fleshy flew flex flexibly flexion flexor flexure flick
flickered flier fliest flight flightier flightiest flighty flimsier flimsiest flimsy flinch fling flint flip flippant flipper flippest flirt flirtations flit float flock flog
flood floodlight floor flop floppier floppiest floppy flora florae floral florid florist floss flotilla flounce flounder flour flourish flout flow flowered flowerier floweriest
flowery flown flu fluconazole fluctuate fluctuations flue fluency fluent fluff fluffier fluffiest fluffy fluke flung flunk flunkey flunkie flunky fluorescent fluoride
fluoroscopic fluoxetine flurry flush flushest fluster flute fluticasone flutist flutter flux fly flyover foal foam foamier foamiest foamy focal foci focus focusses fodder foe
foetal foetus fog fogey foggier foggiest foggy foghorn fogy foibles foil foist folate fold foliage folic folk folklore folksier folksiest folksy follicle follicular folly
fomented foments fond fondest fondle font fontanel fontanelle foodstuff fool foolhardier foolhardiest foolhardy foolish foolproof footage football foothill foothold footings
footlights footnote footpath footprint footstep footstool footwear footwork fora forage foramen foramina foraminal foraminotomies foray forbad forbade forbear forbid forbidden
forbiddings forbore forborne force forcefully forceps forcibly ford fore forearm forebode forebodings forecast forefather forefinger forefront forego foregone foreground
forehead foreign foreleg foreman foremen foremost forensic foreplay forerunner foresaw foresee foreseen foreshadow foreshortened foresight foreskin forest forestall forestry
foreswear foreswore foresworn foretaste foretell forethought foretold forever forewarn forewent foreword forfeit forgave forge forgery forget forgiven forgives forgo forgone
forgot forgotten fork forlorn form formal formalin formalities formalize format formations formerly formula formulae formulate formulations fornices forsake forsaken forsook
forswear forswore forsworn fort forte forth forthright forthwith fortieth fortifications fortify fortitude fortnight fortress fortunate fortune forty forum forward forwardest
forwent fossa fossae fossil fossilize foster fought foul foulest foundations foundered foundlings foundry fount fountain four fourteen fourteenth fourth fowl fox foxier foxiest
foxy foyer fracas fractal fractional fractions fragile fragmentary fragmented fragments fragrances fragrant frail frailest frailty frame framework franc franchise frank
frankest frankfurter frantic fraternal fraternities fraternize fraud fraudulent fraught fray freak freckle freedom freehand freest freeway freeze freight frenulum frenzy
frequentest fresh freshen freshest freshman freshmen freshwater fret fretfully friar friend friendlier friendlies friendliest friendship frieze frigate fright frighten
frighteningly frightfully frigid frill frillier frilliest frilly fringe frisk friskier friskiest frisky fritter frivolities frizzier frizziest frizzy fro frock frog frolic
frolicked frond front frontage frontal frontier frontotemporal frost frostbit frostbite frostbitten frostier frostiest frostings frosty froth frothier frothiest frothy frown
froze frozen frugal fruit fruitier fruitiest fruitlessly frustrate frustrations fry fudge fuel fugitives fulcra fulcrum fulfil fulfill fulgurate fullest fully fumble fume
fumigate fun functional fund fundal fundamental fundamentalist fundic fundus funeral fungal fungi fungicide fungus funnel funner funnest funnier funniest funny fur furiously
furl furlong furlough furnace furnish furnishings furniture furor furosemide furrier furriest furrow furry furthermore furthest furtively fury fuse fuselage fuss fussier
fussiest fussy futile future futuristic fuze fuzz fuzzier fuzziest fuzzy gab gabapentin gable gadget gadolinium gag gage gaiety gaily gain gal gala galactic galaxy gale galea
gall gallant gallantry gallery galley gallivant gallon gallop gallows gallstone galore galvanize gambit gamble game gamest gamma gamut gander gang ganglia ganglion gangplank
gangrene gangster gangway gantry gap gape garage garb garbage garble garden gardenia gargle gargoyle garish garland garlic garments garnet garnish garret garrison garter gas
gash gasket gasolene gasoline gasp gasses gastric gastroc gastrocnemius gastroesophageal gastroscope gate gateway gather gatherings gaudier gaudiest gaudy gauge gaunt gauntest
gauntlet gauze gavel gawk gawkier gawkiest gawky gay gayest gayety gaze gazelle gazette gear gee geed geese gel gelatin gelatine geld geldings gelt gem gemfibrozil gender gene
genealogy genera generalizations generalize generate generations generator generosities generously geneses genetic geneticist genial genie genii genital genitalia genius
genocide genre gent gentamicin gentamycin gentile gentle gentlemen gentlest gentry genuine genus geographic geographies geologies geologists geometric geometry geranium gerbil
germ germicide germinate gestational gesticulate gesture get getaway geyser ghastlier ghastliest ghastly ghetto ghost ghostlier ghostliest ghoul giant gibber gibberish gibe
giddier giddiest giddy gift gig gigantic giggle gild gill gilt gimme gimmick gin ginger gingerbread gingham gingival giraffe girder girdle girl girlfriend girlhood girlish
girth gist give gizzard glabellar glacial glacier glad gladden gladder gladdest glade gladiator glamor glamorize glamour glamourize glanced glances gland glandular glans glare
glass glassier glassiest glassware glassy glaze gleam glean glee glen glenohumeral glenoid glib glibber glibbest glide glidewire glimmer glimpse glint glipizide glisten glitter
gloat global globe globular globule globulin globus gloom gloomier gloomiest gloomy glorify gloriously glory gloss glossary glossier glossiest glossy glottic glottis glove glow
glowered glucometer glucosamine glue glum glummer glummest glut gluteal glutton gluttony glyburide glycerin glycerine gnarl gnash gnat gnaw gnawn gnome gnu goad goal goalie
goalkeeper goat goatee gob gobble goblet goblin god godchild godchildren goddess godfather godlier godliest godlike godmother godparent godsend goes goggle going goiter gold
golden goldenest goldfish goldsmith golf gondola gone gong gonna goo goodby goodie goodnight goodwill goody gooey goof goofier goofiest goofy gooier gooiest goon goose gopher
gore gorge gorier goriest gorilla gory gosh goslings gospel gossamer gossip gotten gouge goulash gourd gourmet gout govern governesses governmental governments governor gown
grab grabber grace gracefully graciously gradations grade gradient gradual graduate graduations graffiti graffito grain grammar gramophone grand grandchild grandchildren
granddaughter grandest grandeur grandfather grandiose grandmother grandparent grandson grandstand granite grannie granny granola grant granular granule granulomas grape
grapefruit grapevine graph graphesthesia graphic graphite grapple grasp grass grasshopper grassier grassiest grassy grate gratefully gratifications gratify gratings gratitude
gratuities gratuitously grave gravel graven gravest gravestone graveyard gravida gravis gravitate gravitational gravy gray grayest graze grease greasier greasiest greasy
greatest greed greedier greediest greedy green greenback greenery greenest greenhorn greenhouse greenish greet greetings gremlin grenade grew grey greyest greyhound grid
griddle gridiron grief grievances grieve grill grille grim grimace grime grimier grimiest grimmer grimmest grimy grin grind grindstone grip gripe grislier grisliest grisly
gristle grit grittier grittiest gritty grizzled grizzlier grizzliest grizzly groan grocer grocery groggier groggiest groggy grommet groom groove groovier grooviest groovy grope
grossest grotesque grotto grouch grouchier grouchiest grouchy ground groundwork groupings grouse grove grovel grow growl grown grub grubbier grubbiest grubby grudge gruel
gruellings gruesome gruesomest gruff gruffest grumble grumpier grumpiest grumpy grunt guaifenesin guarantee guarantor guard guardian gubernatorial guerilla guerrilla guess
guesswork guest guffaw guidebook guidewire guild guile guillotine guilt guiltier guiltiest guilty guinea guise guitar guitarist gulch gulf gull gullet gulley gully gulp gum
gumdrop gummier gummiest gummy gun gunfire gunman gunmen gunner gunpowder gunshot guppy gurgle gurney guru gush gust gustier gustiest gusty gut gutter guy guzzle gybe gym
gymnasia gymnasium gymnast gymnastics gynecologists gynecomastia gyrate gyrations gyroscope ha habit habitat habitations habitual habitus hack hackney hacksaw haddock
haemoglobin haemophilia haemorrhage hag haggard haggle hah hail hailstone haircut hairdo hairdresser hairier hairiest hairline hairy hale halest half halfway halibut hall
hallelujah hallmark hallucinations hallucis hallux hallway halo halon halt haltered halve ham hamburger hamlet hammer hammertoe hammock hamper hamster hamstrings hamstrung
handbag handbook handcuff handfuls handicap handicraft handier handiest handiwork handkerchief handkerchieves handle handlebar handmade handout handpiece handrail handshake
handsome handsomest handy hang hangar hangings hangout hangover hanker haphazard happen happenings happier happiest happy harangue harass harbor hard hardback harden hardest
hardier hardiest hardline hardship hardware hardwood hardy hare harebrained harem hark harlot harm harmfully harmlessly harmonic harmonica harmonize harmony harnessed harnesses
harp harpist harpoon harpsichord harrow harsh harshest hart harvest hash hassle haste hasten hastier hastiest hasty hat hatch hatchet hate hatefully hatred haughtier haughtiest
haughty haul haunt haven havoc hawk hay haystack haywire hazard haze hazel hazier haziest hazy headfirst headier headiest headings headland headlight headline headlong
headmaster headphone headquarter headrest headroom headstone headstrong headway heady heal healthcare healthier healthiest heap hear heard hearsay hearse heartache heartbeat
heartbreak heartbroken heartburn hearten heartfelt hearth heartier heartiest hearty heat heatedly heath heathen heave heaven heavenlier heavenliest heavier heaviest heavy
heavyweight heckle hectic hedge hedgehog heed heel heftier heftiest hefty heifer heighten heir heirloom held helicopter heliport helium hell hellish helm helmet help helpfully
helpings helplessly hem hematochezia hematocrit hematomas heme hemianopia hemidiaphragm hemiscrotum hemisphere hemispheric hemithorax hemitransfixion hemlock hemoclip
hemodynamic hemophilia hemorrhage hemorrhagic hemorrhoidal hemorrhoids hemostased hemostat hemostatic hemotympanum hemp hen hence henceforth henchman henchmen heparinized
hepatic hepatomegaly hepatosplenomegaly herald herb herd hereabouts hereafter hereby hereditary herein heresy heretic herewith heritage hermaphrodite hermit herniae herniated
herniorrhaphy hero heroic heroin heroine heron herpes herrings herself hes hesitancy hesitant hesitate hesitations heterosexual heuristic hew hewn hexadecimal hexagon hexagonal
heyday hiatal hiatus hibernate hiccup hick hickory hid hidden hide hideaway hideously hierarchy hieroglyphic highbrow highest highjack highland highlight highway hijack hike
hilar hill hillbilly hillier hilliest hillside hilly hilt hilum himself hind hindered hindrances hindsight hinge hint hinterland hipper hippest hippie hippopotami hippopotamus
hippy hire hisses histologic historian historic hit hitch hitchhike hither hitherto hive ho hoard hoarse hoarsest hoax hobbit hobble hobby hobbyhorse hobgoblin hobnob hobo hock
hockey hodgepodge hoe hoed hog hoist holdup hole holiday holier holiest holler hollow hollowest holly holocaust holosystolic holster holy homage homeland homelier homeliest
homemade homemaker homesick homespun homestead hometown homeward homework homey homicidal homicide homie homiest homocystine homogenize homonym homophobic homosexual homy hone
honest honestest honesty honey honeycomb honeymoon honeysuckle honied honk honor honorary hood hoodlum hoodwink hoof hook hoop hoorah hooray hoot hooves hop hope hopefully
hopefuls hopelessly hopper hopscotch horde horizon horizontal hormonal hormone horn hornet hornier horniest horny horoscope horrendously horribly horrid horrific horrify horror
horse horseback horseman horseplay horsepower horseradish horseshoe horticultural horticulture hose hosiery hospice hospitalize host hostage hostel hostess hostile hot hotbed
hotel hothead hotter hottest hound hourglass house houseboat household housekeeper housewarmings housewife housewives housework housings hove hovel hovered howl hub hubbub
huddle hue hued huff huffier huffiest huffy hug huge hugest huh hulk hull hullabaloo hum humane humanest humanist humanitarian humanities humanize humble humblest humbly humbug
humdrum humeral humerus humid humidify humiliate humiliations hummingbird humor humorist humorously hump hunch hunchback hundred hundredth hung hungered hungrier hungriest
hungry hunk hunt hurdle hurl hurrah hurray hurricane hurriedly hurry hurt hurtle hush husk huskier huskiest husky hustle hut hutch hyacinth hyaena hybrid hydralazine hydrant
hydrate hydraulic hydrocele hydrocephalus hydrochlorothiazide hydrocodone hydrocortisone hydrodissected hydroelectric hydrogen hydroplane hydroureter hyena hygiene hygienic
hymen hymn hymnal hyoid hyperbole hyperemic hyperintense hyperpigmented hyperplasia hyperplastic hyperreflexia hyperthyroid hypertrophic hypertrophied hyphen hyphenate hypnotic
hypnotist hypnotize hypochondria hypochondriac hypocrisy hypocrite hypogastric hypoglossal hypoglycemics hypopharynx hypoplastic hypopnea hypospadias hypotenuse hypotheses
hypothesize hypothyroid hypoxia hypoxic hysteria hysteric hysteroscope ibuprofen ice iceberg icebreaker iced icicle icier iciest icing icon icteric icterus icy id idea ideal
idealist idealistic idealize ideations identifier identify identities ideologies idiocy idiom idiomatic idiosyncrasy idiosyncratic idiot idiotic idle idlest idly idol idolize
idyllic ifs igloo ignite ignitions ignorant ignore iguana ii iii ikon ileocecal ileum ileus iliac ilioinguinal iliopsoas ilk illegal illegibly illegitimate illicit illiteracy
illiterate illuminate illuminations illusions illusory illustrate illustrations illustrator imagery imaginary imaginations imagine imbalances imbecile imbed imitate imitations
imitator immaculate immaterial immature immeasurably immense immensities immerse immersions immigrant immigrate imminent immobile immobilize immoral immoralities immortal
immune immunize imp impact impair impairments impale impart impartial impasse impassioned impatiences impatient impeach impede impediments impel impend imperatives
imperceptibly imperfect imperfections imperial imperialist imperil impersonal impersonate impersonations impertinent impetuously impetus impinge impish implementations
implemented implementer implements implicate implications implicit implied implies implore impolite import importations impose impositions impossibilities impossibles
impossibly imposter impostor impotent impound impoverish imprecise impregnate impress impressively imprint imprison imprisonments improbabilities improbably impromptu improper
impropriety improvements improvisations improvise impudent impulse impulsively impure impurest impurities inabilities inaccuracy inaccurate inadequacy inadequate inadvertent
inane inanest inanimate inappropriate inarticulate inasmuch inaugural inaugurate inaugurations inborn inbred inbreed inbuilt incandescent incantations incapacitate incarcerate
incarcerations incarnate incarnations incendiary incense incentives inceptions incessant incest inch incidences incident incidental incinerate incinerator incise incisional
incisor incite incitements inclinations incline inclose inclosure inclusions incognito incoherent income incompatibilities incompatibles incompatibly incompetent incomplete
incongruities inconsequential inconsiderate inconsistency inconsistent inconvenienced inconveniences inconvenient incorporate incorrect increasingly incredibly incremental
incremented increments incriminate incubate incubator incumbent incur incurables indebted indecency indecent indeed indefinite indelibly indelicate indent indentations
independent indeterminate index indicate indicatives indicator indices indict indictments indifferent indignant indignities indigo indirect indiscreet indiscretions
indiscriminate indispensables indisposed indistinct individual individualist individualized indoctrinate indolent indoor indorse indorsements induce inducements induct
inductions indulge indulgences indulgent industrial industrialist industrialize industry ineffectual inefficiency inefficient inelegant ineligibles inept ineptitude
inequalities inert inertia inertial inevitably inexact inexorably inexperienced inexplicably inextricably infamy infancy infantile infantry infarct infatuations infect
infelicities infer inferences inferno inferobasilar inferolateral inferomedial inferotemporal infertile infest infestations infidel infidelities infield infiltrate infinite
infinitesimal infinities infinitives infirm infirmary infirmities infix inflame inflammations inflammatory inflate inflationary inflations inflections inflict inflow influenced
influences influential influenza influx info inform informal informational infraclavicular infractions inframammary infraorbital infrapatellar infrared infraspinatus
infrastructure infrequent infringe infringements infundibulopelvic infundibulum infuriate infuse infusions ingeniously ingest ingrain ingratiate ingratitude ingredient ingrown
ingrowth inguinal inhabit inhabitant inhalational inhale inherent inherit inheritances inhibit inhibitions inhuman inhumane inhumanities initialize initiations initiatives
initiator inject injunctions injure injustice ink inkier inkiest inklings inky inlaid inland inlay inlet inmate inn innards innate innermost innings innkeeper innocent
innominate innovations innuendo inoculate inoculations inopportune inordinate inotropic inquest inquire inquiry inquisitions ins insane insanest inscribe inscriptions insect
insecticide insecure insecurities inseparables insert insertional inset inside insight insigne insignia insignificant insincere insinuate insinuations insipid insist insistent
insofar insolent insoluble insolvency insolvent insomnia inspect inspections inspector inspirations inspiratory inspire instal install installations installments instalments
instanced instances instant instantaneously instead instep instigate instil instill instinct institute institutional institutionalize institutions instruct instructor
instrumental instrumented instruments insubordinate insubstantial insufficiency insufficient insufflate insular insulate insulator insult insure insurgent insurrections
intangibles integer integral integrate intellect intellectual intelligent intelligibly intend intense intensest intensifier intensify intensities intensives intent intentional
intentions inter interact interactively interbody intercede intercept interceptions interchange intercom intercondylar interconnect intercontinental intercostal intercourse
interdependent interest interestingly interface interfere interfragmentary interim interior interject interjections interlock interloper interlude intermarriage intermarry
intermediary intermediate intermedius interments intermetatarsal interminably intermingle intermissions intermittent international interne internet internist interossei
interphalangeal interplanetary interplay interpose interpret interpretations interracial interrogate interrogations interrogator interrupt interruptions interscalene intersect
intersections interspace intersperse interstate interstellar interstitial intertrochanteric intertwine interval intervene interventional interventricular intervertebral
interview interweave interwove interwoven intestinal intestine intimacy intimal intimate intimations intimidate intolerably intolerant intonations intoxicate intraabdominal
intraarticular intracameral intracapsular intracardiac intracavitary intracranial intracuticular intradermal intradural intrahepatic intraluminal intramedullary intramural
intramuscular intranasal intransitives intraocular intraoperatively intraoral intraperitoneal intrarenal intrathecal intrauterine intravascular intravenouses intravenously
intraventricular intrench intrepid intricacy intricate intrigue intrinsic introduce introductory introitus introvert intrude intrusions intrust intubate intuitions intuitively
inundate inundations invade invalid invalidate invariables invariably invariant invasions invent inventions inventor inventory inverse inversions invert invertebrate invest
investigate investigational investigator investments investor inveterate invigorate invisibly invitations invite invocations invoice invoke involuntary involuted involve
involvements inward iodine iodoform ion iota irate ire irides iridescent iris irk iron ironic irony irradiate irrational irregularities irrelevances irrelevant irretrievably
irreverent irrevocably irrigant irrigate irrigator irritably irritant irritate irritations island isle isointense isolate isosorbide issue isthmi isthmus italic italicize itch
itchier itchiest itchy item itemize iterate iterations itinerant itinerary itself iv ivory ivy ix jab jabber jackal jackass jackdaw jacket jackknife jackknives jackpot jade
jagged jaggedest jaguar jail jailor jalopy jam jamb jamboree jangle janitor jar jargon jaundice jaunt jauntier jauntiest jaunty javelin jaw jawbone jay jaywalk jazz jealously
jealousy jeans jeer jejunum jell jelly jellyfish jeopardize jeopardy jerk jerkier jerkiest jerky jersey jest jet jettison jetty jewel jeweller jewelry jibe jiffy jig jiggle
jigsaw jigsawn jilt jingle jinx jitterier jitteriest jitters jittery jockey jocular jog jogger join joke jollier jolliest jolly jolt jostle jot joules journal journalist
journey jovial joy joyfuller joyfullest joyfully joyously joystick jubilant jubilee judge judgements judgments judicial judiciary judiciously judo jug juggernaut juggle jugular
juice juicier juiciest juicy jumble jumbo jump jumpier jumpiest jumpy junctions juncture jungle junior juniper junk junket junkie junky junta juror jury justest justice
justifiably justifications justify jut jute juvenile juxtapose juxtapositions kaleidoscope kangaroo karat karate kayak keel keen keenest keep keepsake keg kelp kempt ken kennel
kept keratome kerchief kerchieves kernel kerosene kerosine ketchup ketones kettle key keyboard keyhole keynote keystone keystroke keyword khaki kick kickback kickoff kid kidnap
kidnapper kill killings kiln kilo kilobyte kilograms kilometer kilowatt kilt kimono kin kind kinda kindergarten kindest kindle kindlier kindliest kindnesses kindred kinfolk
king kingdom kingfisher kink kinkier kinkiest kinky kinship kiosk kipper kiss kit kitchen kitchenette kite kitten kiwi knack knapsack knead kneecap kneel knelt knew knickers
knife knight knighthood knit knives knob knock knockout knoll knot knottier knottiest knotty know knowingly knowings knowledge knuckle koala kosher kowtow kudos kyphotic label
labetalol labia labial labor laboriously labral labrum labyrinth lace lacerate lacerations lacier laciest lack lackluster lacquer lacrimal lacrosse lactated lactulose lacy lad
ladder lade laden ladle ladybug ladylike lag laggard lagoon laid lain lair lait lake lamb lambda lame lamella lamentations lamented laments lamest lamina lamp lampoon lance
land landings landlady landlocked landlord landmark landowner landscape landslid landslidden landslide lane language languid languish languor lankier lankiest lanky lantern lap
laparoscope laparoscopic lapel lapse larceny lard largest lark larva larvae laryngeal larynges laryngoscope larynx laser lash lass lata latch latency latent lateralize latex
lath lathe lathered latissimus latitude latrine latter lattice laud laugh laughingstock laughter launch launder laundry laureate laurel lava lavage lavatory lavender lavish
lavishest law lawmaker lawn lawsuit lawyer lax laxatives laxest lay layered layman laymen layout lazier laziest lazy lbs lead leaden leadership leaf leafier leafiest leaflet
leafy league leak leakage leaky lean leanest leap leapfrog leapt learn learnt lease leash least leather leathery leave lectern lecture led ledge lee leech leek leer leerier
leeriest leery leeway leftest leftmost leftward legacy legal legalistic legalize legend legendary leggin leggings legibly legion legislate legislator legislature legitimacy
legitimate legume leisure lemme lemon lemonade lend length lengthen lengthier lengthiest lengthwise lengthy leniency lenient lens lent lentil leopard leotard leper leprosy lept
lesbian lessen lesson lest letdown lethal lethargic lethargy letter letterhead lettuce letup leukocyte levator levee lever leverage levothyroxine levy lewd lewdest lexica
lexicon liabilities liaison liar libel liberal liberalize liberate libertarian liberty libido librarian library libretto lice licenced licences license lichen lick licorice lid
lie lied lieu lieutenant lifeboat lifeforms lifeguard lifelike lifeline lifelong lifespan lifestyle lifetime lift ligaments ligamentum ligate ligature lighten lightest
lightheaded lighthouse lightninged lightnings lightweight lii likelier likeliest likelihood liken likenesses likest likewise lilac lilt lily limb limbal limbered limbo limbus
lime limelight limerick limestone limit limitations limousine limp limpest linchpin linea lineage linear linefeed linen linger lingerie lingo lingual linguist linguistic
lingula liniments linings link linkage linoleum lint lion lionesses lip lipase lipstick liquefy liqueur liquid liquidate liquidations liquify liquor lisp listings lit litany
literacy literal literary literate literature lithe lithest litter litterbug little littlest liturgy live livelier liveliest livelihood liven livest livestock livid lix lizard
llama load loaf loam loan loath loathe loathings loathsome loaves lob lobby lobbyist lobe lobster lobular lobulated lobule locale localities localize locate lock locket
locksmith locomotives loculated locust lodge lodgings loft loftier loftiest lofty log logarithm logarithmic logger logic logician logo loin loincloth loiter loll lollipop
lollypop lone lonelier loneliest lonesome longest longhand longings longish longitude longitudinal longshoreman longshoremen longus lookout loom loon looney looneyier looneyies
loonie looniest loony loop loophole loose loosen loosest loot lop lope lopsided loratadine lorazepam lord lore lorry lose loss lost loth lotions lottery lotus loud loudest
loudspeaker lounge loupe louse lousier lousiest lousy lovastatin love lovelier lovelies loveliest lovingly lowdown lowest lowlier lowliest loyal loyalest loyaller loyallest
loyalty lozenge lubricant lubricate lucid luck luckier luckiest lucky ludicrously lug luggage lukewarm lull lullaby lumber lumberjack lumen luminal luminary lump lumpier
lumpiest lumpy lunacy lunar lunatic lunch luncheon lunchtime lunge lupin lupine lupus lurch lure lurid lurk lush lushest lust lustier lustiest lustre lusty lute luxuriant
luxuriate luxury lvi lvii lxi lxii lxiv lxix lxvi lxvii lye lying lymphedema lymphocyte lymphocytic lymphoid lynchpin lyre lyric lysed lysis lytic ma macabre macaroni mace
machete machine machinery machinist macho macintosh mackerel macroscopic macrosomia macula macular mad madam madame madcap madden madder maddest madhouse madman madmen
maelstrom mag magazine magenta maggot magic magician magistrate magna magnanimously magnate magnesium magnet magnetic magnetize magnificent magnify magnitude magnolia magnum
magpie mahogany maid maiden mail mailbox mailman mailmen maim mainframe mainland mainline mainstay mainstem mainstream maize majestic majesty major majorities make makeshift
makeup maladjusted malady malaise malaria malevolent malformed malice maliciously malign malignancy malignant mall mallard malleolar malleolus mallet malpractice malt maltreat
mama mamma mammal mammalian mammary mammoth manacle managerial mandate mandatory mandibles mandibular mandolin mane maneuver mange mangier mangiest mangle mango mangrove mangy
manhandle manhole manhood mania maniac maniacal manic manicure manicurist manifest manifestations manifesto manifold manipulate manipulations manipulator mankind manlier
manliest mannequin manner mannerisms mannish mannitol manor manpower mansions manslaughter mantel mantelpiece mantle mantlepiece manual manufacture manure manuscript map maple
mapper mappings mar marathon marble mare margarine margin marginal marigold marihuana marijuana marina marinate marine marionette maritime mark markedly market marketplace
markings marksman marksmen marmalade maroon marquee marriage marrow marry marsh marshal marshier marshiest marshmallow marshy marsupial mart martial martyr martyrdom marvel mas
mascara mascot masculine mash mask masochist mason masonry masquerade massacre massage massively mast mastectomies mastered masterly mastermind masterpiece mastery masticate
mastoid mastopexy mat matador match matchbook matchmaker mate material materialist materialistic materialize maternal math mathematician mathematics matriarch matriarchal
matrices matriculate matrimonial matrimony matrix matron matte mattered mattress mature maturest maturities maudlin maul mausolea mausoleum mauve maverick maxilla maxillary
maxim maxima maximal maximize maximum maybe mayhem mayonnaise mayor maze mcg meadow meager meal mealier mealiest mealy meander meanest meanings meant meantime meanwhile measles
measlier measliest measly measure measurements meat meatus mechanic mechanisms mechanize meconium medal medallion meddle meddlesome media mediaeval medialis medialized median
mediastinal mediastinum mediate mediator medicate medicinal medieval mediocre mediocrities mediolateral meditate meditations medley meds medulla medullary meek meekest meet
meetings megabyte megalomaniac megaphone megaton melancholy melena mellitus mellow mellowest melodic melodrama melodramatic melody melon melt membership memento memo memoir
memorably memoranda memorandum memorial memorize men menace menagerie menarche mend menial meningismus meniscal menisci meniscus menometrorrhagia menopause menorrhagia menses
menstrual menstruate mentalities menthol mentioned mentions mentor menu meow mercantile mercenary merchandise merchandize merchant mercifully mercilessly mercury mercy mere
merest merge meridian meringue merit mermaid merrier merriest merry mes mesdames mesenteric mesentery mesh mesial mesiotemporal mesoappendix message messenger messes messier
messiest messy met metabolisms metal metallic metallurgy metamorphose metaphor metaphyseal metaphysics metastases metastatic metatarsal metatarsophalangeal mete meteor meteoric
meteorite meteorologists metered methacrylate methadone methamphetamine methotrexate methyl methylene methylmethacrylate methylprednisolone meticulously metoprolol metric metro
metronidazole metropolis metropolitan mettle mew mezzanine miaow mice micro microalbumin microbe microcalcifications microcode microcomputer microdebrider microfiche microfilm
microglobulin micrograms micrometer microorganisms microphone microprocessor micropuncture microscope microscopic microsecond microvascular microwave midazolam midbrain
midclavicular midday middleman middlemen midfoot midget midline midnight midpoint midriff midst midstream midsummer midway midwife midwived midwives mien might mightier
mightiest mighty migraine migrant migrate migrations migratory mildest mildew mile mileage milestone milieu militancy militant military militate militia milk milkier milkiest
milkman milkmen milky mill milligrams milliliters millimeter milliner millinery million millionaire millionth millisecond millivolts mime mimic mimicked mimicry min mince
mincemeat mind mindbogglingly mindlessly mine minefield mineral mingle mini miniature minibus minibusses minicomputer minimalist minimize minimum minion miniscule minister
ministerial ministry mink minnow minor minora minorities minstrel mint minuet minus minuscule minute minutest miracle miraculously mirage mire mirror mirth misadventure
misappropriate misappropriations misbehave misbehavior miscarriage miscarry miscellany mischief misconceptions misconduct misconstrue misdeed misdemeanor misdirect miser
miserably misery misfit misfortune misgivings misguide mishap misinform misinterpret misjudge mislaid mislay mislead misled mismatch misnomer misplace misprint misquote misread
misrepresent misrepresentations misshapen missile missionary missions missives misspell misspellings misspelt mist mistake mistaken mistier mistiest mistletoe mistook mistress
mistrust misty mistype misunderstand misunderstandings misunderstood misuse mite mitigate mitt mitten mix mixture mnemonic moan moat mob mobile mobilizations mobilize moccasin
mock mockery mockingbird mod modal modalities mode model modelings moderator modern modernize modest modesty modicum modifications modifier modify modular modulate modulations
module mohair moist moisten moistest moisture molar molasses mold moldier moldiest moldings moldy mole molecular molecule molest mollify mollusc mollusk molt molten momentary
moments momentum momma monarch monarchy monastery monastic monetary money mongoose mongrel monies monk monkey monochrome monocytes monogamy monogrammed monograms monolithic
monolog monologue mononitrate monopolar monopolize monopoly monorail monos monosyllables monotony monsoon monster monstrosities monthlies monumental monuments moo moodier
moodiest moody moon moonbeam moonlight moor moorings moose moot mop mope moral morale moralist moralities morass moratoria moratorium morbid moreover morgue morn moron moronic
morose morsel morselized mortal mortar mortgage mortify mortis mortise mortuary mosaic mosque mosquito mossier mossiest mossy motel moth mothball motherhood motif motioned
motions motivate motivations motives motley motlier motliest motorbike motorcade motorcycle motorist motorize motorway motto mound mount mountain mountaineer mourn mouse mousey
mousier mousiest mousse moustache mousy mouthfuls mouthgag mouthpiece movables move moveables movie mow mown ms mu muck mucoid mucoperichondrial mucoperichondrium
mucoperiosteal mucoperiosteum mucopurulent mucosa mucosal mucus mud muddier muddiest muddle muddy muff muffin muffle mug mugger muggier muggiest muggy mulch mule mull multi
multiforme multinational multiorgan multiplications multiplicities multiply multitude multivitamin mum mumble mummify mummy mumps munch mundane municipal municipalities mural
murder murkier murkiest murky murmur muscular musculature muse museum mush mushier mushiest mushroom mushy music musicals musician musk musket muss mussel must mustache mustang
mustard mustered mustier mustiest musty mutant mutate mutations mute mutest mutilate mutilations mutiny mutt muttered mutton mutual muzzle myalgias myasthenia myelodysplastic
mylohyoid myocardium myoclonic myoclonus myofascial myoglobin myometrium myopic myriad myringotomies myself mysteriously mystery mystic mystify myth mythologies myxoid nab nag
nail naive naivest naivety naked namesake nap napalm nape napkin nappy narcotic nares naris narrate narrations narrator narrow narrowest nasogastric nasolabial nasopharyngeal
nasopharynx nasotracheal nastier nastiest nasty national nationalist nationalistic nationalities nationalize nations nationwide nativities nattier nattiest natty natural
naturalist naturalize nature naught naughtier naughtiest naughty nauseate naval navel navicular navigate navigator navy nay nearby nearest nearsighted neat neatest nebula
nebulae nebulizer necessary necessitate necessities neckerchief neckerchieves necklace neckline necktie necrophilia necrotic nectar nectarine needier neediest needle needlessly
needlework needy negate negations neglect neglig negligee negligent negotiate negotiations negotiator neigh neighbor neighborhood neither neon neonate neophyte neoplasia
neoplasm neoplastic nephew nervously nest nestle net nether nettle network neural neuroforamina neuroforaminal neuromuscular neuron neuropathic neuroses neurosurgeon neurotic
neurovascular neuter neutral neutralize neutron neutrophil nevi nevus newbie newcomer newest newfangled newsagents newscast newsier newsiest newsletter newspaper newsprint
newsstand newsy newt newton niacin nibble nice nicest nicety niche nick nickel nickname nicotine niece niftier niftiest nifty nigh nightclub nightfall nightgown nightingale
nightmare nightmarish nighttime nil nimble nimblest nimbly nincompoop nine nineteen nineteenth ninetieth ninety ninny ninth nip nippier nippiest nipple nippy nit nite nitrate
nitrites nitro nitrogen nitroglycerin nitwit noble nobleman noblemen noblest noblewoman noblewomen nobly nobody nocturnal nod nodal node nodular nodule noes noise noiselessly
noisier noisiest noisy nomad nomadic nomenclature nominal nominate nominations nominatives nominee noncalcified noncardiac nonchalant noncommittal noncompliant nonconformist
noncontributory nondescript nondiagnostic nondisplaced nondistended nondominant nondrinker nonentities nonfocal nonicteric noninjected nonionic nonlabored nonpartisan
nonpreserved nonprofit nonrebreather nonresident nonsense nonsmoker nonspecific nonstandard nonsterile nonsteroidal nonstop nonsustained nontender nontoxic nontrivial nonunion
nonverbal noodle nook noon noose nor norm normalized normocephalic normochromic normocytic northeast northeasterly northeastern northerly northern northward northwest
northwestern nosebleed nosey nosier nosiest nostalgic nostril nosy notables notably notations notch notebook noteworthy notice noticeably noticeboard notifications notify
notional notions notoriety notoriously nougat nought noun nourish nova novel novelist novelty novice nowadays nowhere nozzle nuances nuchal nuclear nuclei nucleus nude nudest
nudge nugget nuisances null nullify numb numbest numeral numerate numerator numeric nun nuptial nursemaid nursery nurture nut nutcracker nutmeg nutrient nutriments nutritional
nutshell nuttier nuttiest nutty nuzzle nylon nymph nystagmus oaf oak oar oases oasis oath oatmeal obedient obelisk obese obey obituary object objections objector obligate
obligations obligatory oblige oblique obliterate oblivion oblong oboe obscene obscenest obscenities obscure obscurest obscurities observances observant observatory observe
obsess obsessions obsolescent obsolete obstacle obstetrician obstinacy obstinate obstruct obstructions obtain obtunded obturator obtuse obtusest obviously occasioned occasions
occipital occiput occlude occult occupancy occupant occupy occur occurrences ocean oceanic octagon octagonal octal octave octopi octopus ocular odd oddest oddities ode odometer
odor odynophagia offbeat offend offense offensives offered offerings offhand official officiate offings offload offset offshoot offshore offsprings offstage often oftenest ogle
ogre ohm ohs oil oilier oiliest oily ointments okra olden oldest olecranon olfactory oligoclonal oligohydramnios olive omega omelet omelette omen omentum omeprazole ominously
omissions omit omnibus omnipotent omnipresent omniscient omohyoid oneself onion onlay onlooker onomatopoeia onrush onslaught onto onus onward oodles ooze opacified opacities
opal opaque opaquest openest openings opera operand operate operatic operational operator ophthalmic ophthalmologists opiate opinion opinionated opioid opium opossum opponent
opportune opportunist opportunities oppose opposite oppress oppressor opt optic optician optima optimist optimistic optimize optimum optional optioned optometrist opulent opus
oracle orange orangutan orangutang orations orator oratory orbicularis orbit orbital orchard orchestra orchestral orchestrate orchestrations orchid ordain ordeal orderlies
ordinances ordinary ordinations ore organic organisms organist organizational organizations organize organomegaly orgasm orgy orient oriental orientate orientations orifice
origin original originate originator ornamental ornamented ornaments ornate ornithologists orogastric oropharyngeal oropharynx orotracheal orphan orphanage orthodontist
orthodox orthogonal orthopaedics orthopedist orthopnea orthostatic orthotropia oscillate oscillations oscilloscope osteal ostensibly osteochondral osteophyte osteophytic
osteotome osteotomized ostia ostial ostium ostracize ostrich otherwise otter ouch ought ounce ourselves oust outbound outbreak outburst outcast outclass outcry outdated outdid
outdistanced outdistances outdo outdone outdoor outermost outfield outfit outflow outgrew outgrow outgrown outgrowth outhouse outings outlaid outlandish outlast outlaw outlay
outlet outline outlived outlives outlook outmoded outnumber outpost output outrage outrageously outran outright outrun outset outshine outshone outside outskirt outsmart
outspoken outstandingly outstations outstretched outstrip outstript outward outweigh outwit ova oval ovale ovarian ovary ovations oven overate overbear overblown overboard
overbore overborne overburden overcame overcast overcharge overcoat overcome overcrowd overdid overdo overdone overdose overdraft overdraw overdrawn overdrew overdue overeat
overeaten overestimate overflow overgrew overgrow overgrown overgrowth overhand overhang overhaul overhead overhear overheard overheat overhung overkill overlaid overlain
overland overlap overlay overlie overload overlong overlook overpass overpower overprice overprint overran overrate overreact overridden override overrode overrule overrun
oversaw overseas oversee overseen oversewed oversewn overshadow overshoot overshot oversight oversleep overslept overstate overstep overt overtake overtaken overthrew overthrow
overthrown overtime overtone overtook overture overturn overuse overview overweight overwhelm overwhelmingly overwork overwrite overwritten overwrought ovum owe owed owing owl
ownership ox oxen oxide oxidize oximeter oximetry oxybutynin oxycodone oyster ozone pa pace pacemaker pacific pacifier pacifist pacify pack package packet pact pad paddle
paddock paddy padlock pagan page pageant pageantry pagoda paid pail painfuller painfullest painfully painlessly paint paintings pair pajamas pal palace palatal palate palatial
palatine pale paleontologists palest palette pall pallbearer pallid pallor palm palmar palomino palpably palpate palpebral palpitations palsy paltrier paltriest paltry pamper
pamphlet pan panacea pancake pancreas pancreatic panda pandemonium pander pane panel panellings panendoscope pang panhandle panic panicked panicky panorama panoramic pansy pant
panther pantie pantomime pantoprazole pantry panty pap papa papacy papal papaya paperback papered paperweight paperwork papillary papilledema paprika papules papyri papyrus par
para parables paracentral parachute parade paradigm paradise paradox paraffin paragon paragraph parakeet parallel paralumbar paralyses paralytic paralyze paramedian parameter
paramount paranasal paranoia paranoid parapatellar parapharyngeal paraphasias paraphasic paraphernalia paraphrase paraplegic parasite parasitic parasol paraspinal parathyroid
paratracheal paratrooper parcel parch parchments pardon pare parenchyma parenchymal parentage parental parenteral parentheses parenthood paresthesia parietal parietooccipital
parish parishioner park parka parkway parliamentary parliaments parlor parochial parody parole parotid paroxysmal parrakeet parrot parse parsec parsley parsnip parson parsonage
part partake partaken participant participate participle particle particular particulate partings partisan partitioned partitions partizan partner partnership partook partridge
party pas passage passageway passbook passenger passer passes passionate passions passively passives passport password pasta paste pastel pasteurize pastiche pastier pastiest
pastime pastor pastoral pastry pasture pasty pat patch patchwork patchy pate patella patellae patellar patellofemoral patency patent paternal path pathetic pathologic
pathologists pathos pathway patientest patio patriarch patriarchal patrimony patriot patriotic patrol patron patronage patronize patter pattern paunch paunchier paunchiest
paunchy pauper pause pave pavements pavilion paw pawn pawnbroker pay payload payments payoff payroll pea peace peacefully peacemaker peach peacock peak peal peanut pear pearl
peasant pease peat pebble pecan peck pectoral pectoralis pectoris peculiar peculiarities pedagogy pedal pedant pedantic pedantry peddle pedestal pedestrian pediatrician
pediatrist pedicle pedigree pedis pedlar peduncle pedunculated peek peel peep peer peeve peevish peg pelican pellet pellucidum pelt pelves pen penal penalize penalty penances
pence penchant pencil pend pendant pendulum penetrate penetrations penguin penile peninsula penis penitent penitentiary penknife penknives penmanship pennant penny pensioned
pensioner pensions pensively pentagon pentagonal penthouse penultimate peon peony people pep pepper peppermint peptic perceived perceives percentage percentile perceptions
perceptual perch percolate percolator percutaneously peremptory perennial perfect perfectest perfectionist perfections perforate perforations perforator perform performances
perfume perfunctory perfused periaortic periarticular peribulbar pericardium pericolonic pericostal pericranium perihepatic perihilar peril perilously perimeter perineal
perinephric perineum periodic periodicals perioral periorbital periosteal periosteum periphery perirectal perirenal periscope perish perishables peritomy peritoneal peritoneum
periurethral perivalvular perivascular periventricular perjure perjury perk perkier perkiest perky permanent permeate permissions permit permutations peroneal peroneus peroxide
perpendicular perpetrate perpetrator perpetual perpetuate perplex perplexities persecute persecutions persecutor persevere persist persona personal personalities personalize
personifications personify personnel perspectives perspire persuade persuasions persuasively pert pertain pertest pertinent perturb perusal peruse pervade perverse perversions
pervert pes peskier peskiest pesky pessimist pessimistic pest pestered pesticide pestilences pet petal petechia petechiae petechial petered petite petitioned petitions petrify
petrol petroleum petticoat pettier pettiest petty petulant petunia pew pewter phaco phacoemulsified phalanx phantasy phantom pharmaceuticals pharyngeal pharynx phase phasic
pheasant phenomena phenomenal phenomenon philanthropic philanthropist philanthropy philosopher philosophize philosophy phlegm phlegmatic phobia phoenix phonemic phonetic phoney
phonics phonier phoniest phonograph phony phos phosphatase phosphor phosphorescent phosphorus photic photocopier photocopy photograph photographic photon photophobia
phototypesetter phrase phrenic physic physicist physiologic physique pi pianist piano piccolo pick pickaback pickax pickaxe picket pickier pickiest pickle pickpocket pickup
picky picnic picnicked pictorial picture picturesque piddle pie piece piecemeal piecework pier pierce piety pig pigeon pigeonhole piggish piggyback pigheaded pigmented pigments
pigpen pigtail pike pile pilfer pilgrim pilgrimage pill pillage pillar pillow pillowcase pilocarpine pilonidal pilot pimple pimplier pimpliest pimply pin pinch pincushion pine
pineapple pinion pink pinkest pinna pinnacle pinnae pinpoint pinprick pint pioneer pious pipe pipeline pique piracy piranha pirate piriform piriformis pirouette pis pistachio
pistol piston pit pitch
`;
