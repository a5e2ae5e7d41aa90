/**
 * Frequent family names.
 *
 * Source: Census Bureau, frequently occurring surnames 2000, the 6,000 most frequent. Facts of the United States government, in the public domain; the names are
 * lower case. The second list holds the ones that are ordinary English words too: those are never
 * evidence by themselves.
 */
const CLEAR = `
aaron abarca abbott abdullah abel abell abercrombie abernathy abeyta abney abraham abrams abrego abreu acevedo aceves acker ackerman ackley acosta acuna adair adam adame adams
adamson adcock addison adkins adler agee agnew aguayo aguiar aguilar aguilera aguirre ahern ahmad ahmed ahn ahrens aiello aiken ainsworth akers akins alanis alaniz alarcon
alba albanese albano albers albert alberts albertson albrecht albright albritton alcala alcantar alcantara alcaraz alcorn aldana alden alderman alderson aldrich aldridge
alejandro aleman alexander alfaro alfonso alford alfred alger ali alicea allan allard allen allison allman allred almanza almaraz almeida almonte alonso alonzo alston alt
altamirano altman alvarado alvarez alves amador amaral amaro amato amaya ambriz ambrose amin ammons amos amundson anaya anders andersen anderson andrade andre andres andrew
andrews andrus angeles angell angelo anglin anguiano angulo anthony antoine anton antonio aparicio apodaca aponte appel appleby applegate appleton aquino aragon arana aranda
araujo arbogast arce arceneaux archibald archie archuleta ard arellano arevalo arguello argueta armendariz armenta armijo armour armstead armstrong arndt arnett arnold
arredondo arreola arriaga arrington arriola arroyo arsenault arteaga arthur artis asbury ashby ashcraft ashe asher ashford ashley ashmore ashton ashworth atchison atchley
atherton atkins atkinson atwell atwood au augustin augustine ault autry avalos avery avila aviles avina ayala aycock ayers ayres azevedo babb babbitt babcock baber babin baca
bach bachman backus bader badillo baer baez baeza bagby baggett bagley bagwell bahena bahr bailey bain baines bair baird balderas baldridge baldwin ballard ballesteros ballew
ballinger ballou baltazar bancroft banda bane bankston banta banuelos baptiste barahona barajas baran barba barbee barbosa barbour barboza barclay barden barela barfield
barger barham barker barkley barksdale barlow barnard barnes barnett barnette barney barnhart barnhill barnum barone barr barragan barraza barrera barreto barrett barrientos
barringer barrios barron barros barrow barrows barry bartel bartels barth bartholomew bartlett bartley barton bartz basham basile baskin bassett bastian batchelor bateman
bates batista batiste batson battaglia batten batts bauer baugh baughman baum bauman baumann baumgardner baumgartner bautista baxley baxter bayer bayless baylor bayne bazan
beal beale beall beals beaman bearden beardsley beasley beattie beatty beaty beauchamp beaudoin beaulieu becerra bechtel beck becker beckett beckham beckman beckwith bedard
bedell bedford beebe beeler beeman beeson begay begley begum behnke behrens belanger belcher belk bellamy bello belton beltran benavides benavidez benedict benefield benitez
benjamin benner bennett benoit benson bentley benton bentz benz berg bergen berger bergeron bergman bergstrom berkowitz berlin berman bermudez bernal bernard bernardo berndt
bernhardt bernier bernstein berrios berryhill berryman bertram bertrand berube bess betancourt bethea bethel bettencourt bettis betts betz beverly beyer bianchi bianco bice
bickel bickford biddle bigelow biggs bigham billings billingsley billups bingham binkley birmingham bischoff bittner bivens bivins bixler blackburn blackman blackmon blackwell
blackwood blaine blair blais blake blakely blakley blalock blanchard blanchette blanco blankenship blanton blaylock bledsoe blevins blocker blodgett bloomfield blount blum
blume blythe boardman boatman boatright boatwright bobbitt bobo bock bodnar boehm boettcher bogan bogart boggs bogle bohannon bohn boland bolanos bolden bolen boles bolin
boling bolling bollinger bolton bonham bonilla bonner bontrager booher booker boone boothe bordelon borden boren borges borja borrego bosch bosley bost bostic bostick boswell
botello bott bouchard boucher boudreau boudreaux bourne bourque bowden bowe bowen bowens bower bowers bowie bowles bowlin bowman bowser boyce boyd boyer boykin boylan boyle
boyles boynton bozeman bracken brackett bradbury braden bradford bradley bradshaw brady bragg bramlett brandenburg brandon brandt branham brannan brannon branson brant
brantley braswell bratcher bratton braun braxton breaux breeden breedlove breen brehm breland bremer brennan brenner brent brewer brewster brice bricker briggs brigham briley
brill brinkley brinkman brinson briones briscoe briseno brister bristol bristow brito britt brittain britton broadway brock brockman broderick brodie brody brogan bromley
bronson broome brophy broughton broussard browder brower browne brownell brownlee broyles brubaker bruce brumfield brumley brummett bruner brunner bruno bruns brunson bruton
bryan bryant bryson buchanan bucher buchholz buckingham buckley buckman buckner budd buehler buell bueno buffington buford bui buie bullard bullock bumgarner bundy bunn
bunnell bunting burch burcham burchett burchfield burd burdette burdick burge burgess burgin burgos burk burke burkett burkhardt burkhart burkholder burks burleson burley
burnett burnette burney burnham burnside burrell burris burroughs burt burton burwell busby busch bushey buss busse bussey bustamante bustos butterfield buxton byars byerly
byers byler bynum byrd byrne byrnes byron byrum caballero cabral cabrera caceres cade cadena cady cagle cahill cain calabrese caldera calderon caldwell calhoun calkins
callaghan callahan callaway calloway calvert calvillo calvin camacho camara camarena camargo camarillo cameron campbell campo campos canada canady canales candelaria canfield
cano cantrell cantu cantwell canty cao capps caputo caraballo caraway carbajal carbone carden cardenas carder cardona cardoso cardoza cardwell carey carl carlin carlisle
carlos carlson carlton carmack carman carmichael carmody carmona carnahan carnes carney caron carpenter carper carr carranza carrasco carrasquillo carreon carrera carrico
carrigan carrillo carrington carroll carswell cartagena cartwright carty caruso carvajal carvalho carver cary casanova casarez casas casey casillas caskey cason casper cass
cassell cassidy castaneda castanon casteel castellano castellanos castellon castillo castleberry casto castor castro caswell catalano cates cathey cato caton catron caudill
caudle causey cavanaugh cavazos cawley cazares ceballos cecil cedeno cedillo ceja centeno cepeda cerda cervantes cha chacon chadwick chaffee chaffin chalmers chamberlain
chamberlin chambliss chan chaney chang chao chapa chapin chaplin chapman chappell charles charlton chastain chatman chau chavarria chaves chavez chavira chavis cheatham chen
cheney cheng chesser chester cheung chevalier chiang childers childress childs chilton ching chinn chisholm chism chitwood chiu cho choate choe choi chong chou chowdhury
chrisman christ christensen christenson christiansen christianson christie christman christopher christopherson christy chu chun chung churchill cintron cisneros clancy
clanton clapp clark clarke clarkson clary clausen clawson clayton cleary clegg clem clemens clement clemente clements clemmons clemons clevenger clifford clifton cline clinton
clough clouse cloutier coakley coates cobb cobbs coble coburn cochran cochrane cockrell cody coe coffey coffman coggins cohen cohn coker colbert colburn colby coleman coles
coley colin collado collazo collett colley collier collins colson colton colvin colwell comeau comeaux comer compton comstock conaway concepcion conde condon conger conklin
conley conlon conn connell connelly conner conners connolly connor connors conover conrad conroy conte conti contreras conway conyers cooke cooksey cooley coombs coon cooney
coons cooper copeland copley coppola corbett corbin corbitt corcoran cordell corder cordero cordes cordova corey corley cormier cornejo cornelius cornell cornett cornish
cornwell corona coronado corrales correa correia correll corrigan cortes cortez corwin cory cosby cosgrove costa costanzo costello cota cote cotten cotter cottrell coughlin
coulter courtney couture covarrubias covey covington cowan cowart cowell cowles cowley coyle coyne crabb crabtree craddock craig crain cramer crandall cranford craven cravens
crawford crawley creamer creech creel creighton crenshaw crespo cress crider crist criswell crites crittenden crocker crockett croft cromer cromwell crone cronin cronk crosby
crossley crouse crowder crowe crowell crowley crum crump cruse crutcher crutchfield cuellar cuevas culbertson culp culpepper culver cummings cummins cundiff cunningham cupp
curiel curley curran currie currier curtin curtis curtiss cushing cushman custer cutler cyr dabney dagostino dahl daigle dailey dale dalessandro daley dalrymple dalton daly
damato damico damon damron dana dandrea dang dangelo daniel daniels danielson danner dao darby darden darnell darr darrow dasilva daugherty daughtry davenport davey david
davidson davies davila davis davison dawes dawkins dawson deanda deane deangelis dearing deason deaton deberry deboer decarlo deckard decker dee deering dees deese deguzman
dehart dejesus dejong delacruz delafuente delagarza delaney delarosa delatorre deleon delgadillo delgado dell dellinger deloach delong delossantos delrio delrosario deltoro
deluca deluna delvalle demarco demers deming dempsey denham denis denison denman denney denning dennis dennison denny denson denton derby derosa derr desai desantis desimone
desmond destefano deutsch dever devine devito devlin devore devries deweese dewey dewitt dexter deyoung dias diaz dibble dick dickens dickerson dickey dickinson dickman
dickson diehl dietrich dietz diggs dillard dilley dillman dillon dinh dinkins dion dionne dipietro distefano dixon doan doane dobbins dobbs dobson dockery dodd dodds dodson
doerr doherty dolan dombrowski domingo dominguez donahue donald donaldson donato dong donley donnell donnelly donner donofrio donohue donovan dooley doolittle doran dorman
dorn dorr dorris dorsey doss dotson doty doucet doucette dougherty doughty douglas douglass dover dow dowd dowell dowling downes downey doyle dozier drake draper drayton
dreher dreyer driggers driscoll drummond drury duarte dube dubois dubose ducharme duckett duckworth duda dudek dudley duenas duffey duffy dugan dugas duggan dugger duhon
dulaney dumas dumont dunaway dunbar duncan dunham dunlap dunn dunne dunning duong dupont dupre dupree dupuis duque duran durand durant durbin durden durham durkin durr durst
dutton duval duvall dvorak dwyer dyer dykes dykstra dyson eads eagan earle earley easley eason easterling eastman easton eaton eberhardt eberle ebert eby echevarria echeverria
echols eck eckert edelman edens edgar edmond edmonds edmondson edmunds edwards egan eggers eggert eggleston ehlers ehrlich eisenberg elam eldridge elias elizondo elkins eller
ellingson ellington elliot elliott ellis ellison ellsworth elmer elmore elrod elston elwell ely emanuel embry emerick emerson emery emmons emory eng engel engle engler
engstrom ennis enos enright enriquez epperson epps epstein erb erdman erickson ericson ernst ervin erwin escalante escamilla escobar escobedo esparza espinal espino espinosa
espinoza esposito esquivel estep estes estevez estrada estrella etheridge ethridge etienne eubank eubanks evangelista evans evenson everett everhart evers everson ewing ezell
faber fabian fagan fahey fain fairbanks fairchild faircloth fairley faison fajardo falcone falk fallon fancher fannin farber faria farias farina farkas farley farnsworth farr
farrar farrell farrington farris farrow faulk faulkner faust fawcett fay fazio federico feeney felder feldman feliciano felix felton feng fennell fenner fenton ferguson
fernandes fernandez ferrante ferrara ferrari ferraro ferreira ferrell ferrer ferris ferro fick fiedler fielder fierro fife figueroa fike fincher findley fink finley finn
finnegan finney fiore fischer fishman fisk fitch fite fitts fitzgerald fitzpatrick fitzsimmons flack flagg flaherty flanagan flanders flanigan flannery fleming flemming
fletcher flores florez floyd flynn fogarty fogg fogle foley folsom foltz fong fonseca fontaine fontana fontenot foote forbes forman forney forrest forrester forster forsyth
forsythe fortenberry fortier fortin fortner foss fournier foust fouts foy fraley france francis francisco franco francois franke frankel franklin frantz franz franzen fraser
frasier frausto frazer frazier frederick fredericks fredrick fredrickson freedman freeland freeman freese freitas freund frey frias frick friedman friedrich frierson friesen
fritts fritz frizzell frye fryer fu fuchs fuentes fugate fulcher fulkerson fuller fullerton fulmer fulton fultz funderburk fung funk fuqua furman furr fusco futrell gabbard
gabel gabriel gaddis gaddy gaffney gagne gagnon gaines gainey gaitan gaither galan galarza galbraith galicia galindo gallagher gallardo gallegos gallo galloway galvan galvez
galvin gamboa gamez gammon gandy gann gannon gant gantt gao gaona garay garber garcia gardiner garibay garman garner garnett garrett garrido garris garrity garvey garvin gary
garza gaskill gaskin gaskins gaspar gass gaston gatewood gatlin gault gauthier gavin gayle gaynor gaytan gearhart geary geer geiger geisler geist geller george gerard gerber
gerdes gerlach germain getz geyer gibbons gibbs gibson giddens giese gifford gil gilbert gilbertson gilchrist giles gillen gillespie gillette gilley gilliam gilligan gilliland
gillis gilman gilmer gilmore gilpin gilson gingerich ginn giordano gipson girard giron glaser glasgow gleason glenn glick glover glynn goble goddard godfrey godinez godoy
godsey godwin goebel goetz goff goforth goins goldberg goldman goldstein gomes gomez goncalves gonsalves gonzales gonzalez gooch goode gooden goodin gooding goodman goodrich
goodson goodwin goolsby gordon gorham gorman gorski gosnell goss gosselin gossett gottlieb gough gould goulet gourley gower graber grabowski gracia grady graf graff gragg
graham granados grande granger grantham grasso grayson graziano greathouse greco greenberg greene greenfield greenlee greenwald greenwell greenwood greer gregg gregoire
gregory greiner grenier gresham grice grider griego grier griffin griffis griffith griffiths griggs grigsby grijalva grillo grimm grimsley grisham grissom griswold groff
grogan grossman groth grover grubb grubbs gruber guajardo guardado guarino guenther guerin guerra guerrero guevara guffey guido guidry guillen guillory guinn gunderson gunn
gunter gunther guo gupta gurley gustafson guthrie gutierrez guyton guzman haag haas haase hackett haddad hadden hadley hagan hageman hagen hager hagerty haggerty hagler hague
hahn haight hailey haines haire haley haller hallman halpin halsey halstead halverson halvorson hamann hamblin hamby hamel hamer hamill hamilton hamlin hamm hammett hammond
hammonds hammons hampton hamrick han hancock handley hanes haney hankins hanks hanley hanlon hann hanna hannah hannan hannon hanrahan hansen hanson harbin harbison hardee
hardesty hardin harding hardison hardman hardwick hargett hargis hargrave hargrove harkins harkness harlan harless harley harlow harman harmon haro harold harper harr harrell
harrelson harrigan harrington harris harrison harter hartley hartman hartmann hartnett hartwell hartwig hartzell harvey harwell harwood hasan haskell haskins hass hassan
hassell hastings hatcher hatchett hatfield hathaway hatley hatten hatton hauck haugen hauser hawes hawkes hawkins hawley hawthorne hayden hayes haynes haynie hayward haywood
hazelwood hazen headley healey healy hearn heaton hebert hecht heck hecker heckman hedrick heffernan heffner heflin hefner heil heilman heim hein heinrich heintz heinz heiser
heisler heller helton hembree hemingway hemphill hendershot henderson hendrick hendricks hendrickson hendrix hendry henke henley hennessey hennessy henning henriquez henry
hensel hensley henson herbert herbst heredia herman hermann hernandes hernandez herndon herold herr herrera herrick herrin herrington herrmann herron hershberger hershey
herzog hess hesse hester hetrick hewett hewitt hiatt hibbard hibbs hickey hickman hickson hidalgo higdon higginbotham higgins higgs hight hightower hilbert hildebrand hildreth
hillard hiller hilliard hillis hillman hilton himes hindman hines hinkle hinman hinojosa hinson hinton hintz hirsch hitchcock hite hitt hix hixson hoag hoagland hoang hobbs
hobson hoch hodge hodges hodgson hodson hofer hoff hoffer hoffman hoffmann hofmann hogan hogg hogue hoke holbert holbrook holcomb holcombe holden holguin hollander hollenbeck
holley holliday hollinger hollingsworth hollins hollis hollister holloman holloway hollowell holm holman holmes holt holton holtz homan homer honaker honeycutt hong hooker
hooper hoover hopkins hoppe hopson horan horne horner horning hornsby horowitz horsley horst horton horvath hoskins hostetler hotchkiss houck hough houghton houk houle houser
howard howe howell howerton howes howland hoy hoyle hoyt hsieh hsu hu huang hubbard hubbell huber hubert hudak huddleston hudgins hudson huebner huerta huey huffman huggins
hughes hughey hulse hulsey hume humes hummel humphrey humphreys humphries hundley huntington huntley hurd hurley hurst hurtado huskey huss hussain hussey huston hutchens
hutcherson hutcheson hutchings hutchins hutchinson hutchison hutson hutto hutton huynh hwang hyatt hyde hyland hylton hyman hynes ibanez ibarra ibrahim iglesias infante
ingalls ingersoll ingle ingraham ingram iniguez inman irby irizarry irvin irvine irving irwin isaac isaacs isaacson isbell islam islas isom ison iverson ives ivey jablonski
jackman jackson jacob jacobo jacobs jacobsen jacobson jacoby jacques jaeger jaffe jaime jaimes jain james jameson jamieson jamison janes jang jankowski jansen janssen jaquez
jara jaramillo jarman jarrell jarrett jarvis jasper jasso jauregui javier jaynes jean jeffers jefferson jeffery jeffrey jeffries jenkins jenks jennings jensen jenson jernigan
jerome jessup jeter jett jewell jewett jiang jimenez jobe joe johansen john johns johnsen johnson johnston johnstone joiner jolley jonas jones jordan jorgensen jorgenson jose
joseph joshi joslin joyce joyner juarez judd judkins judy julian jung jurado justus kahler kahn kaiser kaminski kane kang kao kaplan karl karnes karp karr kasper katz kauffman
kaufman kaufmann kaur kavanaugh kay kaye keane kearney kearns keating keaton keck kee keefe keefer keegan keeler keenan keene keeney keeton kehoe keim keiser keith kelleher
keller kelley kellogg kellum kelly kelsey kelso kemp kemper kempf kendall kendrick kennedy kenney kenny kenyon kern kerns kerr kerrigan kersey kesler kessler kester ketchum
keyes keyser khan kibler kidd kidder kidwell kiefer kieffer kiernan kiley kilgore killian kilpatrick kim kimball kimble kimbrell kimbrough kimmel kinard kincaid kingsbury
kingsley kingston kinney kinsey kipp kirby kirchner kirk kirkland kirkman kirkpatrick kirkwood kirsch kiser kish kissinger kistler klaus klein kline kling klinger klotz klug
knapp knecht knott knotts knowles knowlton knudsen knudson knutson ko koch kocher koehler koehn koenig koerner koester kohl kohler kohn kolb koller kong koon koonce koons
koontz kopp korn koski koss koster kovach kovacs kowalczyk kowalski kozak kozlowski kraemer kraft kramer krantz kraus krause krauss krebs kremer kress krieger krohn kroll
krueger krug kruger kruse kuehn kuhl kuhlman kuhn kuhns kumar kunkel kuntz kunz kuo kurtz kuykendall kwan kwiatkowski kwon kyle labelle lacey lachance lackey lacroix ladd
ladner lafferty lafleur lai laing laird lally lam lamar lambert lamm lamont lampkin lancaster landa landeros landers landis landon landrum landry laney lang langdon lange
langer langford langley langlois langston lanham lanier lankford lanning lantz laplante lapointe laporte lapp lara larios larkin larkins laroche larosa larose larry larsen
larson larue lashley lassiter laster latham lathrop latimer latta lau lauer laughlin laurent lavelle lavigne lavin lavoie lawhorn lawler lawlor lawrence lawson lawton layne
layton lazar lazaro lazo leach leahy leake leal lear leary leatherman leavitt leblanc lebron leclair ledbetter ledesma ledezma ledford ledoux leeper lees lefebvre leger legg
leggett lehman lehmann lehr leigh leighton leiva lejeune lemaster lemay lemieux lemke lemmon lemoine lemus lennon lentz lenz leo leon leonard leone leong lerma lerner leroy
leslie lessard lester lett leung levesque levi levin levine levinson lew lewandowski lewis ley leyva li liang liao libby lieberman lien lightfoot lightner ligon liles lilley
lilly lim limon lin linares lind lindberg linden linder lindgren lindley lindner lindquist lindsay lindsey lindstrom ling linn linton linville lippert lipscomb lira lister
littlefield littlejohn littleton liu livingston llewellyn lloyd lo lockard locke lockett lockhart locklear lockwood loeffler loera loftin loftis lofton loftus logan logsdon
logue lohr lomax lombard lombardi lombardo lomeli longo longoria loomis loper lopez lor loredo lorenz lorenzo lott loucks louie louis lovato lovejoy lovelace loveland loveless
lovell lovett lowell lowery lowman lowrey lowry loy loya loyd loza lozada lozano lu lucas luce lucero luciano lucio luckett ludwig lugo lui luis lujan luke lum lumpkin luna
lund lundberg lundgren lundquist lundy lunsford luong lupo lusk luther luttrell lutz luu lux ly lyle lyles lyman lynch lynn lyon lyons lytle maas mabe mabry macdonald macedo
machado macias maciel mack mackay mackenzie mackey mackie macklin maclean macleod macmillan macon macpherson maddox mader madera madigan madrid madrigal madsen maes maestas
magallanes magana magdaleno magee maggard maggio magill magnuson maguire mahaffey mahan maher mahon mahoney mai maier maki malcolm maldonado malik malinowski mallett mallory
malloy malone maloney mancilla mancini mancuso mandel maness mangan mangum manley manns manriquez mansfield manson manuel manzano manzo mapes marchand marchant marchese
marcotte marcum marcus marek mariano marin marino marion mariscal markham markle markley marler marley marlin marlow marlowe marquardt marques marquez marr marra marrero
marroquin marrs marshall marston marte martel martell martens martin martindale martines martinez martini martino martins martinson martz marvin marx mashburn massa massey
massie masterson mata mateo matheny mather mathes matheson mathew mathews mathias mathis matias matlock matos matson matteson matthew matthews mattingly mattison mattox
mattson mauldin maupin maurer mauro maxey maxfield maxwell mayberry mayer mayers mayes mayfield mayhew maynard mayorga mays mazur mazza mcadams mcafee mcalister mcallister
mcardle mcarthur mcauliffe mcbee mcbride mccabe mccaffrey mccain mccall mccallister mccallum mccann mccants mccarter mccarthy mccartney mccarty mccaskill mccauley mcclain
mcclanahan mcclary mccleary mcclellan mcclelland mcclendon mcclintock mcclinton mccloskey mccloud mcclung mcclure mccluskey mccollum mccomb mccombs mcconnell mccool mccord
mccorkle mccormack mccormick mccoy mccracken mccrary mccraw mccray mccrea mccreary mccrory mccue mcculley mcculloch mccullough mccune mccurdy mccurry mccutcheon mcdade
mcdaniel mcdaniels mcdermott mcdevitt mcdonald mcdonnell mcdonough mcdougal mcdougall mcdowell mcduffie mcelroy mcevoy mcewen mcfadden mcfall mcfarland mcfarlane mcgarry mcgee
mcgehee mcghee mcgill mcginley mcginn mcginnis mcginty mcgovern mcgowan mcgrath mcgraw mcgregor mcgrew mcgriff mcguire mchale mchenry mchugh mcinnis mcintire mcintosh mcintyre
mciver mckay mckee mckeever mckelvey mckenna mckenney mckenzie mckeon mckeown mckinley mckinney mckinnon mcknight mckoy mclain mclane mclaren mclaughlin mclaurin mclean
mclellan mclemore mclendon mcleod mcmahan mcmahon mcmanus mcmaster mcmichael mcmillan mcmillen mcmillian mcmullen mcmurray mcnabb mcnair mcnally mcnamara mcnamee mcneal
mcneely mcneil mcneill mcnulty mcnutt mcpherson mcqueen mcrae mcreynolds mcswain mcvay mcvey mcwhorter mcwilliams meacham meade meador meagher mears medeiros medlin medlock
medrano meehan meeks mehta meier meister mejia melancon melchor melendez melgar mello melo melson melton melvin mena menard menchaca mendenhall mendes mendez mendiola mendoza
menendez meneses meraz mercado mercier meredith merino merkel merrell merrick merrill merriman merritt mertz mesa messer messick messina metcalf metz metzger metzler meyer
meyers meza michael michaels michalski michaud michel michels mick mickelson middleton mielke miguel milam milburn miley millan millar millard miller milligan milliken milne
milner milton mims minnick minter minton mintz miramontes miranda mireles mitchel mitchell mixon mize mobley moe moeller moen moffett moffitt mohamed mohammed mohler mohr
mojica molina moll molloy molnar monaco monaghan monahan moncada mondragon monge moniz monroe monroy monson montague montalvo montanez montano monteiro montelongo montemayor
montenegro montero montes montez montgomery montiel montoya mooney moore moorman mora morales moran moreau morehead morehouse moreira morel moreland morelli moreno morey
morgan moriarty morin moritz morley morrell morrill morris morrison morrissey morrow morse mortensen mortimer morton mosby moseley moser moses mosher mosier mosley mosqueda
moss mota mott moua moulton mouton mowery moy moya moye moyer mudd mueller muhammad muir mulcahy mulder mulholland mulkey mullen muller mulligan mullin mullins mullis mumford
mundy munger munguia muniz munn munoz munro munroe munson murdock murillo muro murphy murray murrell murry musgrove musick musselman musser myer myers myles myrick nabors
nadeau nagel nagle nagy najera nakamura nall nance napier napolitano naranjo narvaez nash natale nathan nava navarrete navarro naylor neal needham neel neeley neely neff
negrete negron neil neill neilson nelms nelsen nelson nemeth neri nesbitt nesmith ness nester neubauer neuman neumann nevarez neville newberry newby newcomb newell newhouse
newkirk newland newman newsom newsome ngo nguyen nicholas nicholls nichols nicholson nickell nickerson nicolas nielsen nielson nieto nieves niles nino nixon noe noel nolan
noland nolasco nolen noll nolte noonan nordstrom noriega norman norris northcutt northrup norton norwood novak novotny nowak nowicki nowlin noyes nugent nunes nunez nunley
nunn nutt nutter nye oakes oakley oates oberg obrien obryan ocampo ocasio ochoa ochs oconnell oconnor odell oden odom odonnell ogden oglesby ogrady ohara ojeda okeefe oldham
olds oleary olguin olinger oliphant oliva olivares olivarez olivas oliveira oliver olivera olivier olivo olmos olmstead olsen olson olszewski olvera omalley oneal oneil oneill
ong ontiveros ordonez oreilly orellana ornelas orosco orourke orozco orr orta ortega orth ortiz orton osborn osborne osburn osgood oshea osman osorio osteen oster ostrander
ostrowski osullivan osuna oswald otero otis otoole ott otto ouellette ovalle overby overstreet overton oviedo owen owens oxendine pabon pacheco packard padgett padilla padron
paez pagano paige paine pak palacio palacios palermo palma palmer palmieri palomo palumbo paniagua pannell pantoja pape pappas paquette parada paradis pardo pardue paredes
parham parisi parker parkhurst parkinson parnell parr parra parris parrish parrott parry partida partin parton paschal pascual passmore patel paterson patino patrick patten
patterson patton paul pauley paulino paulsen paulson paxton payne payton paz peabody pearce pearson pedersen pederson pedraza pedroza peebles peeler peeples pelayo pellegrino
pelletier peltier pemberton pena pender pendergrass pendleton peng penn pennell penney pennington penrod pepe perales peralta perdomo perdue perea pereira perez perkins perrin
perrone perry perryman persaud peterman peters petersen peterson petit petrie petro petry pettigrew pettis pettit peyton pfaff pfeifer pfeiffer pfister pham phan phelan phelps
phifer philips phillip phillips philpot phipps phung piatt piazza picard pichardo pickard pickens pickering pickett pieper pierre pierson pilcher pimentel pina pinckney pineda
pinkerton pinkney pinkston pino pinson pinto piotrowski piper pipkin pippin pitman pitre pittman pitts pizarro plante plascencia platt plummer plunkett poe pogue pohl
poindexter poirier polanco poland polk pollack pollard pollock pomeroy ponce poole poore popp porras porterfield portillo posada posey poston potts poulin powell prado prasad
prater prather pratt preciado prendergast prentice prescott presley pressley preston prewitt prichard priddy pridgen prieto pringle pritchard pritchett probst proctor proffitt
prosser provost pruett pruitt pryor puckett puente puentes pugh pulido pullen pulliam purcell purdy purnell purvis putman putnam pyle pyles quach qualls quan quarles quesada
quevedo quezada quigley quiles quillen quinlan quinn quinones quinonez quintana quintanilla quintero quiroz raber radcliffe rader radford radtke rafferty ragan ragland
ragsdale rahman rahn raines rainey raley ralph ralston rambo ramey ramires ramirez ramon ramos ramsay ramsey rand randall randazzo randle randolph raney rangel rankin rao rapp
rasmussen ratcliff rath rathbun ratliff rau rauch rausch rawlings rawlins rawls rawson raya rayburn raymond raynor razo rea reagan reardon reaves reavis redd reddick redding
reddy redman redmon redmond reece reeder reedy rees reese reeve reeves regalado regan rego reich reichert reid reilly reimer reinhardt reinhart reinke reiss reiter reitz
remington renaud rendon renfro renner reno renteria resendez resendiz restrepo reuter rex rey reyes reyna reynolds reynoso rhea rhinehart rhoades rhoads rhoden ricci richard
richards richardson richey richie richman richmond richter rickard ricker ricketts rickman ricks rico riddick ridenour ridgeway ridgway ridley riedel rieger ries riffle rigby
riggins riggs rigsby riley rinaldi rincon rinehart riordan rios ripley risner ritchey ritchie rittenhouse ritter ritz rivard rivas rivera rivero rizzo roark robb robbins
roberson robert roberts robertson robinette robinson robison robledo robles robson roby rocco rocha roche rockwell rodarte rodas roddy roden roderick rodgers rodman rodney
rodrigues rodriguez rodriquez roeder rogers rohde rohr rohrer rojas rojo roland roldan rollins romano romeo romero romine romo roney rood rooney roper roque rosa rosado
rosales rosario rosas rosen rosenbaum rosenberg rosenberger rosenfeld rosenthal ross rosser rossi roth rothman roundtree rountree roush rousseau rowan rowell rowland rowley
roy roybal royer royster rubin rubino rubio ruble rucker rudd rudolph rudy rueda ruelas ruffin ruggiero ruiz runyan runyon rupert rupp russ russell russo ruth rutherford
rutkowski rutledge rutter ruvalcaba ryan ryder saavedra sabo sacco sachs sackett sadler sadowski saechao saenz salas salazar salcedo salcido saldana saldivar saleh salem
salerno salgado salinas salisbury sallee salley salomon salvador salvatore salyer salyers sam samaniego sammons sampson sams samson samuel samuels samuelson sanabria sanborn
sanches sanchez sandberg sander sanders sanderson sandifer sandlin sandoval sanford santacruz santamaria santana santiago santillan santoro santos santoyo sapp sarabia sargent
sarmiento sarver sasser sato satterfield sauceda saucedo sauer saul sauls saunders savoie savoy sawyer saxon saxton sayers sayles saylor sayre scanlan scanlon scarborough
scarbrough schaaf schaefer schaeffer schafer schaffer schaller schatz schaub schauer scheer schell schenck schenk scherer schick schiller schilling schindler schlegel
schlosser schmid schmidt schmitt schmitz schneider schnell schoen schofield scholl schoonover schott schrader schramm schreiber schreiner schrock schroeder schubert schuler
schulte schultz schulz schulze schumacher schuman schumann schuster schwab schwartz schwarz schweitzer scofield scoggins scott scribner scroggins scruggs scully seale searcy
searles seaton seay sebastian seeley seely segal segovia segura seibert seidel seifert seiler seitz selby sellars sena senn sepulveda serna serra serrano serrato servin
severson sevilla seward sewell sexton seymour shackelford shafer shaffer shah shanahan shane shank shanks shannon shapiro sharkey sharma sharpe shaughnessy shaw shay shea
shearer sheehan sheffield shelby sheldon shelley shelly shelton shen shepard shephard sheppard sheridan sherman sherrill sherrod sherwood shifflett shinn shipley shipman shipp
shirey shirley shively shockley shoemaker shoup showalter shrader shreve shriver shuler shull shultz shumaker shuman shumate shupe sibley siebert siegel sifuentes sigler
sigmon sikes sikora siler silva silveira silverman silverstein silvia simmons simms simon simone simons simonson simpkins simpson sims sinclair singh singletary singleton sipe
sipes sisco sisk sisson sizemore skaggs skelton skidmore skinner slade slagle slater slattery slayton sledge sloan slocum slone smalley smallwood smiley smith smithson smoot
smyth snead sneed snell snodgrass snook snowden snyder soares sokol solano solberg solis soliz solomon solorio solorzano somers somerville sommer sommers sonnier soper
sorensen sorenson soria soriano sorrell sorrells sosa sotelo soto soule sousa southard southerland souza sowell sowers spain spalding spangler spann sparkman spaulding
spearman specht speer spellman spence spencer sperry spicer spiegel spinks spitzer spivey spooner spradlin sprague spriggs springer sprouse spruill spurgeon spurlock stacey
stackhouse stacy stafford staggs stahl staley stallings stallworth stambaugh stamm stamper stanfield stanford stanley stanton stapleton starkey starks starling starnes starr
staten staton stauffer stclair steadman stearns stebbins steed steele steen steffen stegall stein steinberg steiner steinke steinmetz stephan stephen stephens stephenson stepp
stevens stevenson stewart stidham stiles stillman stillwell stilwell stine stinnett stinson stitt stjohn stocker stockman stockton stockwell stoddard stoker stoll stoltz
stoltzfus stoner stott stovall stover stowe stowell stowers stpierre strader stratton straub strauss streeter strickland strickler stringer strobel strom strother stroud
stroup strunk stuart stubblefield stubbs stuckey stull stumpf sturdivant sturgeon sturgill sturgis sturm stutzman su suarez suggs suh sullivan sumner sumpter suter sutherland
sutter sutton svoboda swafford swain swank swann swanson swartz swearingen sweeney swenson switzer swope syed sykes sylvester sylvia szabo szymanski ta taber tabor tackett
tafoya taft taggart tait talavera talbert talbot talbott talley tallman tam tamayo tamez tanaka tankersley tanner tapia tapp tarr tarver tatum tavares tavarez taveras taylor
teague tedesco teel teixeira tejada tejeda tellez tello templeton tennant tenney tenorio teran terrazas terrell terrill terry testa thacker thai thames thao tharp thayer theis
theisen theriault theriot thibault thibodeau thibodeaux thiel thigpen thomas thomason thompson thomsen thomson thornburg thorne thornhill thornton thorp thorpe thorson
thrasher thurman thurmond thurston tibbetts tibbs tice tidwell tierney tijerina tiller tillery tilley tillman tilton timm timmerman timmons tindall tinoco tinsley tipton
tirado tisdale titus tobias tobin todd tolbert toledo tolentino toler toliver tolley tolliver tolson tom tomlin tomlinson tompkins toney toole toomey toro torrence torres
torrez toscano toth totten toussaint tovar towne townsend tracey tracy trahan trainor trammell trapp trask travers travis traylor treadway treadwell trejo tremblay trent
trevino tribble trimble trinh trinidad triplett tripp trombley trotter troutman trowbridge troyer truax trudeau truitt trujillo truman truong tsai tsang tse tu tucker tudor
tuggle tull tully turk turley turnage turnbull turney turpin tuttle tyler tyner tyree tyrrell tyson uhl ulloa ulmer ulrich underhill underwood unger unruh upchurch upshaw
upton urbina urena urias uribe utley vaca vaccaro vail valadez valdes valdez valdivia valdovinos valencia valente valenti valentin valentino valenzuela valerio valladares
valle vallejo valles valverde vanburen vance vandenberg vanderpool vandiver vandyke vang vanhorn vanmeter vann vanover vanpelt vansickle vanwinkle varela varga vargas vargo
varner varney vasquez vaughan vaughn vaught vazquez vega vela velarde velasco velasquez velazquez velez venable venegas ventura vera verdugo vergara vermillion vernon vestal
vetter vicente vick vickers vickery vidal vieira viera villagomez villalobos villalpando villanueva villareal villarreal villasenor villatoro villegas vincent vinson vitale vo
vogel vogt voigt volk vollmer volpe voorhees voss voyles vu vue vuong waddell wadsworth waggoner wagner wagoner wahl wainwright waite wakefield walden waldman waldron waldrop
wallace wallen waller wallin wallis walsh walston walter walters walther walton walz wampler wang warfield warner warren warrick warwick washburn wasserman wasson watanabe
waterman watkins watson watters waugh wayne weatherford weatherly weaver webb webber weber webster weddle weems wegner wei weidner weigel weil weiland weiler weimer weinberg
weiner weinstein weir weis weiser weiss welborn weldon welker weller wellman welsh wendel wendt wenger wentworth wentz wenzel werner wertz wesley wessel westbrook westcott
westfall westmoreland weston westphal wetzel whalen whaley wharton whatley wheatley wheaton wheeler whelan whetstone whipple whitaker whitcomb whited whitehead whitehouse
whitehurst whiteman whiteside whitfield whiting whitley whitlock whitlow whitman whitmire whitmore whitney whitson whitt whittaker whitten whittington whitworth whyte wickham
widener wiegand wieland wiese wiggins wilbanks wilber wilbur wilburn wilcox wilde wiles wiley wilhelm wilhite wilk wilke wilkerson wilkes wilkie wilkins wilkinson wilks
willard willett willey william williams williamson williford willingham willis willoughby willson wilson wimberly wimmer winchester windham windsor winfield winfrey wingate
wingfield wingo winkler winn winslow winstead winston wirth wiseman wisniewski witherspoon withrow witkowski witmer witt witte wofford wojcik wolcott wold wolfe wolff wolford
womack wong woodall woodard woodbury woodcock woodley woodman woodruff woodson woodward woodworth wooldridge wooley woolley woolsey wooten worden worley worrell worsham
wortham worthington wozniak wray wright wu wyant wyatt wyckoff wylie wyman wynn wynne wyrick xiong xu yager yamamoto yan yancey yanez yang yarborough yarbrough yazzie ybarra
yeager yee yeh yeung yi yim yip yocum yoder yoo yoon york yost youngblood yount yu yuan yuen yun zachary zahn zamarripa zambrano zamora zamudio zapata zaragoza zarate zavala
zayas zeigler zelaya zeller zepeda zhang zhao zheng zhou zhu ziegler zielinski zimmer zimmerman zimmermann zink zinn zook zuniga
`;

const ALSO_WORDS = `
akin alley almond ames an angel angle apple archer arena arenas arias ash askew august austin back bacon badger baker bales ball bandy banks banner bannister barber bard bare
baron bass battle battles bay bays beach beam bean bear beard beaver beavers beer beers bell belt bender berry best bias bill bills binder birch bird bishop black bland blank
blanks bliss block blood bloom blue blunt bode bolt bond bonds bone book booth borders boring born boss boston bounds bourgeois bowling box brake branch brand brasher bravo
bray bridge bridges bright brink brooks brothers brown browning brush buck bull bunch bunker burden burger burns burr burrow burrows bush butcher butler butt button butts
cable call camp cannon canter card carrier carrion carson carter case cash castle cave chambers champagne champion chance chandler chase cheek cherry chestnut chew chi chin
chow christian church clay cleveland click close cloud coats coffee coffin cole colon combs cone cook cooks cope corn corral cotton couch council counts cousins covert coward
cox coy craft crane crews crisp crook crooks cross crouch crow cruz cullen curry daily dallas darling day dayton deal dean deck dent derrick dew dial diamond dill dix do dodge
doe doll dollar dove dowdy downing downs drew driver duff duke dukes dye eagle earl earls early earnest east easter eaves eddy eden edge elder england english fair falcon
falls fan fang fanning farmer fee fell feller fellows felts fender ferry field fielding fields finch fine fish fisher fix fleck flick flint flood flora florence flowers folk
ford fore foreman fort forte fortune foster fountain fowler fox frame frank franks free freed french friday fried friend fries frost fry furlong gable gage gale gall gallant
gamble gardner garland garrison gates gay gee gentile gentry german gill gist givens gladden glass glaze goad gold golden goldsmith good gore grace grant graves gray green
grey grim grimes grooms gross grove groves guess guest gulley guy ha hack hacker hackney haddock haggard hair hairston hale hales hall ham hammer hammock hand handy hang hard
harden harder hardy hare harms harp harry hart hash hasty hatch havens hawk hawks hay hays hazel he head heard heath hedges held helm helms her herring hicks high hill hills
hinds ho holder holiday holland holly hood hook hooks hope hopper horn house houston huff hull hung hunt hunter hurt ireland irish irons israel ivory ivy jack jacks jay jester
jolly joy judge justice keel keeling keen keener kent key keys kinder king kitchen kitchens knight knoll knox lacy lake lamb lance land lane large lash lavender law lawless
laws lay layman le lea lee lemon lemons levy light lima lincoln link little lively llamas lock london long looney lopes lord love loving low lowe luck lung luster ma mace
madden madison main major majors mallard mann manning maples marble march mares mark marker marks marquis marsh mason mast masters may maya mayo mead meadows means medina
medley meek meeker mercer merchant messenger milan miles mill mills miner mink minor miracle mix moats mock money monk moody moon motley mount mull muse nail nation nettles
new newton ng nickel nix noble nobles north null oaks ogle oh olive orlando outlaw pace pack packer pagan page painter palm palomino pan pang papa parent paris parish park
parks parsley parson parsons partridge pastor pate peace peacock peak pearl pease peck peek peel pence penny peoples pepper person peter petty pierce pike pilgrim pine pitcher
pitt place plank plant pleasant pointer poling pond ponder pool pope porter post potter pounds power powers price pride priest prince prior pulley queen quick quirk rains
rainwater ransom rash ray read real ream rector redden reed register reis rhodes rice rich riddle rider ridge rife ring rivers roach robins rock roe roller roman rooks root
rose rounds rouse rowe royal ruby ruff rule rush rushing rust sage sager sales salmon salter sample samples sands sandy saucier savage scales seal seals seaman sears see self
sell sellers sells sessions settle settles shade sharp shaver sheets shell shepherd sherry shields shin shine shirk shivers shook shore shores short shorter sides sierra sills
silver silvers singer sink skipper slack slate slaughter small smalls smart smothers snider snipes snow so son song south southern sparks sparrow spear spears speck speed
spires spring sprinkle squires stack stamps staples stark steel sterling stern steward still stock stokes stone storey storm storms story stout strain strait strand strange
street strong stump styles summers sun sung swan sweat sweet swift swisher tan tang tate teal teeter temple thatcher thorn tinker to tong towns toy tran trice trout troy true
tubbs tuck turner urban usher valentine van veal vest victor vigil villa vines viola wade waits walker wall walling walls waltz ward warden ware washington waters watt watts
way weathers weed weeks welch wellington wells west wheat white whittle wick wicker wicks wild wilder will wills wilt wing winter winters wisdom wise withers wolf woo wood
wooden woods woody word workman worth worthy wren yates young younger
`;

const asSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const SURNAMES: ReadonlySet<string> = asSet(CLEAR);
export const SURNAMES_ALSO_WORDS: ReadonlySet<string> = asSet(ALSO_WORDS);
