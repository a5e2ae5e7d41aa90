/**
 * Places by name: cities of the United States above about 50,000 inhabitants, state capitals, the boroughs
 * and regions everybody knows, large cities elsewhere. No nicknames of towns, no misspellings. Written by
 * hand; several words are joined by "_". The states are kept apart because a state alone may stay
 * (45 CFR 164.514(b)(2)(i)(B)).
 */
const CITIES = `
new_york new_york_city nyc los_angeles chicago houston phoenix philadelphia philly san_antonio
san_diego dallas austin jacksonville fort_worth san_jose columbus charlotte indianapolis
san_francisco seattle denver oklahoma_city nashville el_paso washington_dc boston las_vegas portland
detroit memphis louisville baltimore milwaukee albuquerque tucson fresno sacramento mesa kansas_city
atlanta omaha colorado_springs raleigh virginia_beach long_beach miami oakland minneapolis
bakersfield tulsa tampa arlington wichita aurora new_orleans cleveland honolulu anaheim henderson
orlando lexington stockton riverside irvine corpus_christi newark santa_ana cincinnati pittsburgh
saint_paul st_paul lincoln greensboro jersey_city durham north_las_vegas plano anchorage gilbert madison
reno chandler st_louis saint_louis chula_vista buffalo fort_wayne lubbock st_petersburg toledo
laredo port_st_lucie glendale irving winston-salem chesapeake garland scottsdale boise norfolk
richmond spokane huntsville frisco fremont tacoma santa_clarita san_bernardino hialeah modesto
baton_rouge des_moines moreno_valley oxnard fontana rochester fayetteville mckinney cape_coral
worcester salt_lake_city little_rock yonkers amarillo grand_rapids knoxville newport_news augusta
tallahassee overland_park sioux_falls peoria providence tempe vancouver eugene chattanooga
fort_lauderdale santa_rosa cary elk_grove pembroke_pines salem corona springfield ontario
murfreesboro lancaster clarksville fort_collins hayward salinas palmdale sunnyvale macon killeen
hollywood pasadena bellevue pomona escondido joliet naperville torrance bridgeport savannah paterson
mcallen syracuse mesquite dayton thornton roseville denton waco midland charleston kent fullerton
hampton warren visalia coral_springs gainesville cedar_rapids stamford elizabeth topeka new_haven
concord thousand_oaks columbia hartford simi_valley evansville athens lafayette santa_clara abilene
fargo allentown norman round_rock beaumont berkeley wilmington arvada independence ann_arbor provo
clearwater billings downey odessa manchester inglewood high_point west_jordan richardson lowell
westminster broken_arrow lewisville everett jurupa_valley elgin pueblo north_charleston antioch
miami_gardens carlsbad college_station temecula cambridge costa_mesa murrieta hillsboro sparks
dearborn tuscaloosa edison gresham davenport south_bend green_bay san_mateo daly_city rialto norwalk
vacaville redding lakeland boca_raton tyler burbank el_cajon roanoke spokane_valley renton nampa
wichita_falls asheville bend brockton lawrence quincy lynn new_bedford fall_river lawton boulder
duluth bismarck rapid_city cheyenne casper missoula bozeman flagstaff yuma santa_fe las_cruces
juneau fairbanks montpelier burlington portsmouth nashua bangor albany schenectady utica ithaca
white_plains brooklyn queens bronx manhattan staten_island harlem hoboken camden trenton princeton
scranton harrisburg erie bethlehem wilkes-barre annapolis bethesda rockville silver_spring
alexandria reston fairfax charlottesville lynchburg myrtle_beach greenville spartanburg mobile
montgomery birmingham biloxi jackson hattiesburg shreveport monroe galveston sugar_land
the_woodlands katy pearland humble brownsville harlingen waukesha kenosha racine appleton oshkosh
eau_claire la_crosse rockford champaign urbana evanston skokie oak_park schaumburg bloomington
muncie terre_haute gary hammond kalamazoo lansing flint saginaw pontiac akron canton youngstown
mansfield lorain parma iowa_city sioux_city council_bluffs waterloo dubuque ames grand_forks minot
palo_alto mountain_view menlo_park cupertino santa_monica beverly_hills culver_city compton
santa_barbara santa_cruz san_luis_obispo ventura napa petaluma walnut_creek pleasanton livermore
long_island new_rochelle poughkeepsie georgetown lakewood cedar_park brookline somerville waltham
framingham medford london paris berlin madrid rome vienna dublin toronto montreal calgary ottawa
edmonton winnipeg mexico_city guadalajara monterrey tijuana juarez havana san_juan port-au-prince
santo_domingo bogota lima caracas quito santiago buenos_aires sao_paulo rio_de_janeiro tokyo osaka
seoul beijing shanghai guangzhou hong_kong taipei manila bangkok hanoi saigon ho_chi_minh_city
jakarta singapore kuala_lumpur mumbai delhi new_delhi bangalore chennai hyderabad kolkata karachi
lahore islamabad dhaka kathmandu colombo kabul tehran baghdad damascus beirut amman jerusalem
tel_aviv cairo lagos abuja accra nairobi addis_ababa kampala johannesburg cape_town casablanca
moscow kyiv kiev warsaw prague budapest bucharest istanbul ankara stockholm oslo copenhagen helsinki
amsterdam brussels zurich geneva munich hamburg frankfurt milan naples barcelona lisbon glasgow
edinburgh liverpool sydney melbourne brisbane perth auckland
`;

/** Cities whose name is as often a person, a word, an eponym or a unit: they need a cue. */
const AMBIGUOUS = `
aurora mesa bend corona independence concord mobile temple reading hampton kent norman lawrence lynn madison chandler
warren jackson monroe garland irving lincoln cleveland columbia charlotte savannah austin dallas houston denver
orlando trenton camden gary flint elizabeth salem providence ames franklin sparks salinas gilbert tyler parma lima
florence paris london geneva rome naples milan hamburg frankfurt vienna glasgow perth buffalo phoenix lancaster
richmond frisco henderson hayward hammond lansing lowell everett stockton wilmington burlington cambridge canton hollywood
bethesda norfolk amsterdam seoul bristol marseille newton fremont newport portland boise manchester concord bronx queens
barcelona stanford tampa augusta athens waterloo princeton berkeley sydney santiago madrid dublin kingston ontario mansfield
montgomery birmingham manhattan brooklyn beaumont harlem georgetown
lakewood bellevue pasadena columbus rochester humble katy pontiac erie oslo helsinki bethlehem peoria
`;

const STATES = `
alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana
iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska
nevada new_hampshire new_jersey new_mexico new_york north_carolina north_dakota ohio oklahoma oregon pennsylvania
rhode_island south_carolina south_dakota tennessee texas utah vermont virginia washington west_virginia wisconsin wyoming
`;

const CODES = `
al ak az ar ca co ct de dc fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa pr
ri sc sd tn tx ut vt va wa wv wi wy
`;

const asSet = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .trim()
      .split(/\s+/)
      .map((entry) => entry.replaceAll("_", " ")),
  );

export const CITY_NAMES = asSet(CITIES);
/** In the text these are places only after "in", "from" and the like, or before a state. */
export const AMBIGUOUS_CITY_NAMES = asSet(AMBIGUOUS);
export const STATE_NAMES = asSet(STATES);
export const STATE_CODES = asSet(CODES);
