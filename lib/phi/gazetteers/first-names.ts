/**
 * Frequent given names.
 *
 * Source: Social Security Administration, national baby names 1880-2020, the 3,600 most frequent. Facts of the United States government, in the public domain; the names are
 * lower case. The second list holds the ones that are ordinary English words too: those are never
 * evidence by themselves.
 */
const CLEAR = `
aaliyah aarav aaron abagail abbie abbigail abby abdul abdullah abe abel abigail abigayle abner
abraham abram abril adaline adalyn adalynn adam adan addie addilyn addison addisyn addyson adela
adelaide adele adelina adeline adell adelyn adelynn aden adilene adina adolfo adolph adonis adria
adrian adriana adriane adrianna adrianne adriel adrien adrienne afton agatha agnes agustin ahmad
ahmed aida aidan aiden aileen aimee ainsley aisha aiyana aja akeem akira alaia alaina alan alana
alani alanna alannah alaya alayah alayna alba albert alberta alberto alden aldo aleah alec alecia
aleena alejandra alejandro alena alene alesha alesia alessandra alessandro aleta aletha alex alexa
alexander alexandra alexandrea alexandria alexandro alexia alexis alexus alexzander alfonso alfred
alfreda alfredo ali alia aliana alice alicia alijah alina alisa alisha alison alissa alivia aliya
aliyah aliza allan allen allene allie allison allyson allyssa alondra alonso alonzo alphonse
alphonso alta althea alton alva alvaro alvin alvina alyce alycia alysa alyse alysha alysia alyson
alyssa amalia amanda amani amara amare amari amaris amaya amberly ambrose amelia amelie america
ami amie amina amir amira amirah amiya amiyah amos amy amya ana anabel anabella anabelle anahi
anais anastasia anaya anders anderson andi andra andre andrea andreas andres andrew andria andy
angela angelia angelica angelina angeline angelique angelita angelo angie angus anika anissa anita
aniya aniyah ann anna annabel annabell annabella annabelle annalee annalise annamarie anne
annemarie annetta annette annie annika annmarie ansley anson anthony antionette antoine antoinette
anton antone antonella antonette antonia antonio antony antwan antwon anya arabella araceli
aracely archie arden ardis areli arely ari ariah arian ariana arianna aric arie ariel ariella
arielle ariyah arjun arleen arlen arlene arlette arlie arline arlo armand armando armani arnold
arnulfo aron arron arthur artie artis arturo arya aryan aryana aryanna asa asha ashanti ashely
asher ashlee ashleigh ashley ashlie ashly ashlyn ashlynn ashton ashtyn astrid athena atticus
aubree aubrey aubrie audie audra audrey audrina augusta augustine augustus aurelia aurelio aurora
austen austyn ava avah averi averie avery aviana avianna avis axel aya ayaan ayana ayanna aydan
ayden ayesha ayla aylin azaria azariah bailee bailey barbara barbra barney barrett barry bart
barton baylee baylor beatrice beatriz beau beckett beckham becky belen belinda bella belle belva
ben benedict benita benito benjamin bennett bennie benny benson bentley benton berenice berkley
bernadette bernadine bernard bernardo bernice bernie berniece bert berta bertha bertie bertram
beryl bess bessie beth bethany bethel betsy bette bettie bettina betty bettye beulah beverley
beverly bianca billie billy birdie blaine blair blaise blake blakely blanca blanche bo bobbi
bobbie bobby bodhi bonita bonnie bonny booker bowen boyd brad braden bradford bradley bradly brady
braeden braelyn braelynn braiden branden brandi brandie brandon brandt branson brant brantley
braxton brayan brayden braydon braylee braylen braylon breana breann breanna breanne bree brenda
brendan brenden brendon brenna brennan brennen brent brenton bret brett bria brian briana brianna
brianne briar brice bridget bridgett bridgette briella brielle brigid brigitte briley brinley
brisa bristol britany britney britt brittani brittany brittney brittni britton brock broderick
brodie brody bronson brooke brooklynn bruce bruno bryan bryana bryanna bryant bryce brycen brylee
bryn brynlee brynn bryon bryson buford burl burt burton buster byron cade caden caiden cain
caitlin caitlyn cal cale caleb cali calista callan callen callie callum calvin cameron camila
camilla camille camilo campbell camren camron camryn candace candi candice cara caren carey cari
carina carissa carl carla carlee carleen carlene carley carli carlie carlo carlos carlotta carlton
carly carmel carmela carmelita carmella carmelo carmen carmine carol carole caroline carolyn
carolynn carrie carrol carroll cary caryl caryn casandra casey cason cassandra cassidy cassie
cassius cataleya catalina catharine catherine cathleen cathrine cathryn cathy catrina cayden cayla
caylee cecelia cecil cecile cecilia cecily cedric cedrick celeste celestine celia celina celine
cesar chadwick chaim chana chanda chandra chanel channing chantal chantel chantelle charla charlee
charleen charleigh charlene charles charley charli charlie charline charmaine chasity chauncey
chaya chaz chelsey chelsie cheri cherie cheryl chester chet cheyanne chiquita chloe chris christa
christal christi christiana christie christin christina christine christopher christy chrystal
ciara ciera cierra cindi cindy cinthia clair claire clara clare clarence clarice clarissa clark
claud claude claudette claudia claudie claudine clayton clement clementine cleo cletus clifford
clifton clint clinton clyde coby cody cohen colby coleen coleman colette colin colleen collette
collin collins colten colton columbus concepcion concetta conner connie connor conor conrad
constantine consuelo cora corbin cordelia cordell corey cori corina corine corinna corinne
cornelia cornelius cornell corrie corrina corrine cortez cortney cory coty courtney craig cristal
cristian cristina cristobal cristopher cristy curt curtis cynthia cyril cyrus dahlia dale daleyza
dalia dalton damaris damian damien damion damon dan dana danae dandre dane danelle danette dangelo
dani dania danial danica daniel daniela daniella danielle danika danita danna dannie danny dante
danyelle daphne daquan dara darby darci darcy daren daria darian darien darin dario darion darius
darla darleen darlene darnell daron darrel darrell darren darrick darrin darrius darron darryl
darwin daryl dashawn dave davian david davin davina davion davis davon dawna dawson daxton dayana
dayanara dayna deana deandre deangelo deann deanna deanne debbie debby debora deborah debra declan
dee deena deidra deidre deirdre deja delaney delbert delia delilah dell della delma delmar delmer
delois delores deloris delphine demarcus demario demetria demetrius demi demond dena denice denis
denise denisse dennis denny denzel deon deonte dereck derek derick derrell derrick deshawn desirae
desiree desmond dessie destin destinee destiney destini devan devante deven devin devonte devyn
dewayne dewey dewitt dexter diana diane diann dianna dianne dick diego dillan dillon dimitri dina
dinah dino dion dionne dirk dixie dollie dolores domenic domingo dominic dominick dominik
dominique dominque domonique dona donald donavan donn donna donnell donnie donny donovan donte
dora dorcas doreen dorene doretha dorian doris dorothea dorothy dorris dorsey dortha dorthy dottie
doug douglas douglass dovie doyle drake draven duane dudley dulce duncan dustin dwain dwayne
dwight dylan ean earle earlene earline earnestine easton eboni eddie eddy edgar edgardo edison
edith edmond edmund edna eduardo edward edwardo edwin edwina edythe effie efrain efren eileen
elaina elaine elana elbert elda eldon eleanor eleanora eleanore elena eli elia elian eliana
elianna elias elida eliezer elijah elinor eliot elisa elisabeth elise eliseo elisha elissa eliza
elizabeth ella elle ellen ellery elliana ellie elliot elliott ellis ellison ellsworth elma elmer
elmo elnora eloisa eloise elouise eloy elroy elsa elsie elton elva elvia elvin elvira elvis elwood
elyse elyssa emanuel emelia emely emerson emersyn emery emil emile emilee emilia emiliano emilie
emilio emily emma emmalee emmaline emmalyn emmanuel emmet emmett emmie emmitt emmy emory enid
enoch enrique enzo ephraim eric erica erich erick ericka erik erika erin erma erna ernest
ernestine ernesto ernie errol ervin erwin eryn esme esmeralda esperanza essie esteban estefania
estela estella estelle ester estevan esther estrella ethan ethel etta eugene eugenia eula eunice
eva evalyn evan evangelina evangeline evelin evelyn evelynn everett everette everleigh everly
evette evie ezekiel ezequiel ezra fabian fabiola fallon fannie fanny farrah fatima fay faye
federico felecia felicia felicity felipe felisha felix felton ferdinand fernanda fernando fidel
finley finn finnegan fiona fletcher flor florine flossie floy floyd forrest frances francesca
francesco francine francis francisca francisco franco frankie franklin franklyn fred freda freddie
freddy frederic frederick fredric fredrick freeman freida freya frida frieda fritz gabriel
gabriela gabriella gabrielle gael gail galen galilea gannon garnett garrett garry garth gary gavin
gayla gayle gaylord gemma gena genaro geneva genevieve geoffrey george georgette georgiana
georgianna georgie georgina gerald geraldine gerard gerardo geri germaine gerry gertie gertrude
gia giana giancarlo gianna gianni gideon gilbert gilberto gilda gillian gina ginny gino giovani
giovanna giovanni giovanny giselle gisselle giuliana giuseppe gladys glenda glenn glenna gloria
golda goldie gonzalo gordon gracelyn gracelynn gracie graciela grady graham grayson greg gregg
gregorio gregory greta gretchen greyson griffin griselda grover guadalupe guillermo gunnar gus
gussie gustavo gwen gwendolyn gwyneth hadassah hadley hailee hailey hailie hal haleigh haley halie
halle hallie hamilton hamza hana hank hanna hannah hans harlan harlee harley harlow harmon harold
harper harriet harriett harriette harris harrison harry harvey hassan hattie hayden hayes haylee
hayley haylie haywood heather hector heidi helen helena helene hellen hendrix henley henrietta
henry herbert heriberto herman herschel hershel hester hettie hezekiah hilary hilda hillary hilton
hiram holden holli hollie hollis homer horace hortense howard hoyt hubert hudson huey hugh hugo
humberto hyman ian ibrahim idella iesha ignacio ike iker ila ilene iliana ima imani imelda imogene
ines inez ingrid iola iona ione irene irma irvin irving irwin isaac isabel isabela isabell
isabella isabelle isadore isai isaiah isaias ishmael isiah isidro isis isla ismael issac itzel
ivan ivana ivanna ivette ivonne izabella izaiah jabari jace jacey jack jackeline jackie jacklyn
jacky jaclyn jacob jacoby jacque jacquelin jacqueline jacquelyn jacques jacquline jada jaden jadon
jadyn jaeden jael jaelyn jaelynn jagger jaida jaiden jaidyn jaime jaimie jair jairo jakayla jake
jakob jalen jalisa jaliyah jalyn jamaal jamal jamar jamari jamarion jamel james jameson jamey jami
jamie jamil jamila jamir jamison jammie jana janae jane janeen janel janell janelle janessa janet
janette janice janie janine janis janiya janiyah janna jannie jaquan jaqueline jared jarod jaron
jarred jarrett jarrod jarvis jase jasiah jasmin jasmine jasmyn jason jasper jaunita javier javion
javon jax jaxon jaxson jaxton jayce jaycee jayceon jayda jayde jayden jaydon jayla jaylah jaylee
jayleen jaylen jaylene jaylin jaylon jaylyn jaylynn jayme jayne jayson jazlyn jazlynn jazmin
jazmine jazmyn jean jeana jeanette jeanie jeanine jeanna jeanne jeannette jeannie jeannine jed
jedidiah jeff jefferson jeffery jeffrey jeffry jemma jena jenelle jenifer jenna jennie jennifer
jenny jensen jerald jeremiah jeremy jeri jermaine jerod jerold jerome jerrell jerri jerrod jerrold
jerry jess jessa jesse jessi jessica jessie jessika jessy jesus jett jewell jill jillian jim
jimena jimmie jimmy jo joan joana joann joanna joanne joaquin jocelyn jocelynn jodi jodie jody joe
joel joelle joesph joey johan johana johanna john johnathan johnathon johnie johnna johnnie johnny
johnson joi joleen jolene jolie jon jonah jonas jonathan jonathon joni jonnie jordan jorden jordin
jordon jordy jordyn jorge jose josef josefina joselyn joseph josephine josette josh joshua josiah
josie joslyn josue journee jovan jovani jovanni joyce joycelyn juan juana juanita judah jude judi
judith judson judy jules juli julia julian juliana juliann julianna julianne julie julien juliet
julieta juliette julio julissa julius justin justina justine justus kacey kaci kacie kacy kade
kaden kadence kaela kaelyn kai kaia kaiden kaila kailani kailee kailey kailyn kaitlin kaitlyn
kaitlynn kaiya kala kalani kale kaleb kaleigh kaley kali kaliyah kallie kalvin kalyn kamari kamden
kameron kami kamila kamron kamryn kandace kandice kane kara kareem karen kari karin karina karis
karissa karl karla karlee karley karli karlie karly karma karmen karol karolyn karon karrie karson
karsyn karter karyn kasandra kasen kasey kash kason kassandra kassidy kassie katarina kate katelin
katelyn katelynn katerina katharine katherine katheryn kathi kathie kathleen kathrine kathryn
kathryne kathy katia katie katina katlyn katrina katy kay kaya kaycee kayden kaydence kaye kayla
kaylah kaylee kayleen kayleigh kaylen kayley kayli kaylie kaylin kaylyn kaylynn kayson keagan
keanu keaton keegan keeley keely keenan keila keira keisha keith kellan kellen kelley kelli kellie
kelly kelsea kelsey kelsi kelsie kelton kelvin kendal kendall kendell kendra kendrick kenia kenley
kenna kennedi kennedy kenneth kennith kenny kensley kenton kenya kenyatta kenyon kenzie keon keri
kermit kerri kerrie kerry keshawn keven kevin keyla khadijah khalid khalil khloe kia kian kiana
kianna kiara kiera kieran kierra kiersten kiley killian kim kimber kimberlee kimberley kimberly
kimora kingsley kingston kinley kinsey kinsley kip kira kirby kirk kirsten kirstin kisha kitty
kobe kodi kody kolby kole kolton kora korbin korey kori kory kourtney kraig kris krista kristal
kristan kristen kristi kristian kristie kristin kristina kristine kristofer kristopher kristy
kristyn krysta krystal krystle kurt kurtis kyla kylan kyle kylee kyleigh kyler kylie kyndall kyra
kyree kyrie kyson lacey laci lacie ladonna laila lailah lainey lakeisha laken lakesha lakisha
lamar lamont lana landen landon landry landyn laney langston lani lanny laquita lara larissa larry
lars lashawn lashonda latanya latasha latisha latonya latosha latoya latrice laura laureen lauren
laurence lauretta lauri laurie lauryn lavern laverne lavina lavon lavonne lawanda lawrence lawson
layla laylah layne layton lazaro leah leander leandra leandro leann leanna leanne leatha leatrice
leeann leia leif leigh leigha leighton leila leilani lela leland lelia lemuel lena lenard lennie
lennon lennox lenny lenora lenore leo leola leon leona leonard leonardo leone leonel leonidas
leonor leonora leopoldo leora leota leroy lesa lesley leslie lesly lessie lester leta letha
leticia letitia lettie levi lewis lexi lexie lexus leyla lia liam liana libby lida lidia lila
lilah lilia lilian liliana lilianna lilith lillian lilliana lillie lilly lilyana lina linda
lindsay lindsey lindy linnea linnie linwood lionel lisa lisbeth lisette lissette litzy livia liz
liza lizbeth lizeth lizette lizzie lloyd logan lois lola lolita lon lona londyn lonnie lonny lora
loraine lorelai lorelei loren lorena lorene lorenza lorenzo loretta lori lorie lorin lorine lorna
lorraine lorri lorrie lottie louella louie louis louisa louise lourdes lovie lowell loyd luann
luanne luca lucas lucero lucia lucian luciana luciano lucie lucien lucile lucille lucinda lucius
lucretia lucy luella luis luisa luka lukas luke lula lulu luna lupe lura luther luz lydia lyla
lylah lyle lyman lyn lynda lyndon lyndsay lyndsey lynette lynn lynne lynnette mabel mable mac
macey maci macie mack mackenzie macy madalyn madalynn maddison maddox madeleine madeline madelyn
madelynn madge madilyn madilynn madisyn madonna madyson maegan maeve magdalena magdalene maggie
maia maira maisie makai makayla makena makenna makenzie malachi malakai malaya malaysia malcolm
maleah malia malik malinda malissa maliyah mallory mamie mandi mandy manuel manuela mara maranda
marc marcel marcela marcelino marcella marcelle marcellus marcelo marci marcia marcie marco marcos
marcus marcy maren margaret margarette margarita margery margie margo margot margret marguerite
mari maria mariah mariam marian mariana mariann marianna marianne mariano maribel maribeth
maricela marie mariel mariela marietta marilee marilyn marilynn marin mario marion marisa marisela
marisol marissa maritza mariyah marjorie marjory markus marla marlee marlen marlena marlene marley
marlin marlo marlon marlyn marlys marnie marques marquise marquita marsha marta martha martin
martina marty marva marvin mary maryam maryann maryanne marybeth maryellen maryjane maryjo marylou
mateo mathew mathias mathilda matias matilda matt matteo matthew matthias mattie maud maude maudie
maura maureen maurice mauricio maurine mauro mavis max maxie maximilian maximiliano maximo maximus
maxine maxwell maybelle mayme maynard mayra mazie mckayla mckenna mckenzie mckinley meagan meaghan
megan meghan mekhi melanie melany melba melina melinda melisa melissa melodie melva melvin melvina
memphis menachem meredith merle merlin merrill merritt mervin meta mia miah micaela micah michael
michaela michal micheal michel michele michell michelle mickey miguel mika mikaela mikayla mike
mikel mila milagros milani mildred milena miley milford millard millicent millie milo milton mimi
mina mindy minerva minnie mira miranda mireya miriam misael misti mitchel mitchell mittie mitzi
miya mohamed mohammad mohammed moira moises mollie molly mona monica monika monique monroe
monserrat monte monty morgan moriah morris morton mose moses moshe muhammad muriel murray mustafa
mya myah myla myles myra myrna myron myrtis nadia nadine nakia nan nanci nancy nanette nannette
nannie naomi napoleon nash nasir natalee natalia natalie nataly natalya natasha nathalia nathalie
nathaly nathan nathanael nathanial nathaniel nathen nayeli neal ned nedra nehemiah neil nelda nell
nellie nelly nelson nestor nettie neva nevin nia nicholas nichole nicki nickolas nicky nico nicola
nicolas nicole nicolette nicolle nigel niki nikita nikki niko nikolai nikolas nikole nila nina
nita nixon noa noah noe noel noelia noelle noemi nola nolan nona noor nora norah norbert noreen
norma normand norris novella nyla nylah oakley ocie octavia octavio odell odessa odin odis ofelia
ola olen olga olin oliver olivia ollie oma omar omari omer ona ophelia oren orin orion orpha orval
orville oscar osvaldo otha otis otto owen pablo paige paislee paisley palmer paloma pam pamala
pamela paola pasquale patrica patrice patricia patrick patsy patti pattie patty paul paula
paulette paulina pauline paxton payton pearlie pearline pedro peggie peggy penelope pennie percy
perla perry pete peter petra peyton phil philip phillip philomena phoebe phyllis pierre pilar
piper polly portia presley preston princeton priscilla priya quentin quincy quinn quinten quintin
quinton rachael racheal rachel rachelle rae raegan raelyn raelynn rafael raheem raiden raina
raleigh ralph ramiro ramon ramona ramsey randal randall randell randi randolph randy raphael
raquel rashad rashawn raul rayan raymon raymond raymundo rayna rayne reagan reba rebeca rebecca
rebekah reece reese regan reggie regina reginald reid reilly reina remi remington remy rena renae
renata rene renee renita reta retha reuben reva rex rey reyes reyna reynaldo rhea rhett rhiannon
rhoda rhonda rhys rian ricardo richard richelle richie rick rickey ricki rickie ricky rico
rigoberto rihanna rikki riley rita rivka robbie robbin robby robert roberta roberto robin robyn
rocco rochelle rocio roderick rodger rodney rodolfo rodrick rodrigo rogelio roger rogers rohan
roland rolando rolland roma romeo ron ronald ronan ronda ronin ronnie ronny roosevelt rory rosa
rosalee rosalia rosalie rosalind rosalinda rosalyn rosanna rosanne rosario roscoe roseann roseanne
rosella roselyn rosemarie rosetta rosie rosita roslyn ross rowan rowen rowena roxana roxann
roxanna roxanne roxie roy royce ruben rubi rubin rubye rudolph rudy rufus russ russel russell ruth
ruthann ruthie ryan ryann ryder ryker rylan ryland rylee ryleigh ryley rylie sabina sabrina sade
sadie saige salina sallie sally salma salvador salvatore sam samantha samara sami samir samira
sammie sammy samson samuel sandi sandra sanford saniya saniyah santana santiago santino santos
sara sarah sarahi sarai sariah sarina sasha saul saundra savanah savanna sawyer saylor scarlett
scot scott scottie scotty seamus sean sebastian selah selena selene selina selma semaj serena
sergio seth seymour shae shaina shakira shamar shameka shana shanda shane shania shanice shaniya
shanna shannon shanon shante shantel shaquille shari sharla sharlene sharon sharonda sharron
sharyn shaun shauna shawn shawna shay shayla shaylee shayna shayne shea sheena sheila shelby
sheldon shelia shelley shelli shellie shelly shelton sheree sheri sheridan sherlyn sherman sherri
sherrie sherrill sheryl shiloh shirley shonda shyann shyanne shyla sidney siena sienna silas
silvia simeon simon simone siobhan skye skyla skylar skyler sloan sloane socorro sofia sol solomon
sommer sondra sonia sonja sonny sonya sophia sophie soren stacey staci stacia stacie stacy stan
stanford stanley stanton starla starr stefan stefani stefanie stella stephan stephanie stephany
stephen stephenie stephon stetson steve steven stevie stewart stuart sullivan susan susana susanna
susannah susanne susie suzan suzanna suzanne suzette sybil sydnee sylvester sylvia tabatha tabitha
tad talia taliyah tamar tamara tameka tamela tamera tami tamia tamika tammi tammie tammy tamra
tana tania tanisha tanner tanya tara tariq taryn tasha tatiana tatum tatyana tawana taya tayler
teagan teddy tegan tena tenley tera terence teresa terese teressa teri terra terrance terrell
terrence terri terrie terry tess tessa tessie tevin thad thaddeus thalia thea theda thelma theo
theodora theodore theresa therese theron thiago thomas thurman tiana tianna tierra tiffani
tiffanie tiffany tillie tim timmy timothy tina tisha titus tobias toby tod todd tom tomas tommie
tommy toney toni tonia tonja tony tonya tori torrey tory tosha tracey traci tracie tracy travis
travon trent tressa treva trever trevon trevor trey tricia trina trinidad trisha trista tristan
tristen tristian tristin triston trudy truman tucker twila twyla ty tyler tylor tyra tyree tyrell
tyrese tyron tyrone tyson ulises ulysses una uriah uriel ursula vada val valarie valencia valentin
valentina valentino valeria valerie valery valorie vance vanesa vanessa vaughn veda velda velma
venus vera verda verla vern verna verne vernell vernice vernie vernon veronica vesta vicente
vickey vicki vickie vicky victor victoria vida vikki vince vincent vincenzo violeta virgie virgil
vito vivian viviana vivien vivienne vonda wallace walter wanda warner waylon wayne weldon wendell
wendi wendy wesley westley weston whitley whitney wilber wilbert wilbur wilburn wilda wiley
wilford wilfred wilfredo wilhelmina willa willard william williams willie willis wilma wilmer
wilson wilton winfred winifred winnie winona winston woodrow wyatt wylie wynter xander xavier
ximena xiomara xzavier yadira yael yahir yareli yaretzi yaritza yasmin yasmine yazmin yehuda
yesenia yessenia yolanda yosef yoselin yuliana yusuf yvette yvonne zachariah zachary zachery zack
zackary zackery zahra zaiden zain zainab zaire zander zane zara zaria zariah zavier zayden zayn
zayne zechariah zeke zelda zella zelma zion zoe zoey zoie zola zora zuri
`;

const ALSO_WORDS = `
abbey ace ada al aline ally alma alpha amber ana angel april archer aria art asia aspen atlas
august austin autumn ava azalea baby baron basil berry bill bishop blanch blaze bob brandy brook
brooklyn brooks buck bud buddy cadence camden candy cannon carolina carson carter case cash chad
chance chandler charity charlotte chase chastity chelsea cherish cherry cheyenne christen
christian chuck clay cleveland cliff cole colt constance cooper coral coy crew cruz crystal cullen
daisy dakota dallas dawn dayton deacon dean denver destiny devon diamond dolly don drew duke dusty
earl earnest ebony ed eden ember emerald essence eve ever faith fern flora florence ford forest
foster frank gage gale garland garnet garret garrison gay gene genesis gentry georgia german
ginger glen grace grant gunner guy harmony haven hazel heath heaven holland holly hope houston
hunter ida ina india infant ira ireland iris israel ivory ivy jackson jade jan jay jewel journey
joy june junior juniper justice ken kent king knox lacy lance lane laurel lea lee legend liberty
lily lincoln london lou lyric madden madison mae magnolia major marina mark marquis marshall
marvel mason maverick maxim may maya meadow melody mercedes mercy merry messiah mia milan miles
miller miracle misty montana murphy myrtle nevaeh newton nick noble norman nova olive opal ora
orlando pansy paris parker pat patience pearl penny phoenix pierce porter precious prince princess
prudence queen raven ray reed reign river rob rocky rod roman rose rosemary royal ruby rusty sage
sandy santa savannah scarlet serenity sherry sierra sincere sky spencer star sterling stormy sue
summer sunny sutton sydney talon tate taylor ted tiara trace treasure trenton trinity troy turner
unique unknown valentine van viola violet virginia wade walker ward warren will willow winter wren
`;

const asSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const FIRST_NAMES: ReadonlySet<string> = asSet(CLEAR);
export const FIRST_NAMES_ALSO_WORDS: ReadonlySet<string> = asSet(ALSO_WORDS);
