/** Words that open or close the name of a place, and kinds of employers, schools, churches and shops; written by hand. */
const asSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** "Port Wexley", "Lake Tamarack". */
export const PLACE_OPENINGS = asSet(`
port fort bayou lake mount mt cape camp san santa santo saint st north south east west new little upper lower great glen point isle el los las la le bel
puerto villa monte rio sierra palm grand big old
`);

/** "Wapiti Falls", "Verity Township". */
export const PLACE_CLOSINGS = asSet(`
falls springs beach heights hills hill island islands valley township county park creek ridge grove harbor harbour bay lake lakes river hollow
junction point pointe village mountain mountains canyon ranch estates gardens landing crossing square plaza mall bridge terrace meadows meadow woods
forest reservation airport station stadium trail parish borough district rapids bluffs bluff city town ville shores shore bend corners fork haven
mills mill glen vista prairie plains
`);

/** "Halvorsen Shipyard", "Rexford Drugs". */
export const WORKPLACE_HEADS = asSet(`
shipyard exchange storage board bureau agency authority ministry ranch llp shipyard logistics bistro couriers diner restaurant cafe coffee factory brewery farm farms motors foods airlines airways bank store stores market
markets supermarket grocery grocers construction plumbing roofing trucking transport freight solutions industries enterprises manufacturing electric
steel mills hotel inn motel resort casino salon barbershop library gym theater theatre ambulance ems diagnostics drugs apothecary chemists gables
villas commons pointe apartments housing depot warehouse bakery winery distillery foundry quarry mine mines sawmill laundry cleaners florist bookstore
books realty insurance consulting technologies software telecom electronics pharmaceuticals biotech energy oil gas petroleum mining railroad railway
lines cruises shipping fisheries cannery nursery daycare montessori middle high seminary yeshiva madrasa tabernacle chapel cathedral basilica abbey
priory convent monastery congregation gurdwara lutheran presbyterian baptist methodist episcopal catholic pentecostal zion bethel army guard legion
brigade battalion regiment base barracks ymca ywca club lodge league recreation arena rink pool co-op cooperative garage auto tire tires tavern pub
grill pizzeria deli catering kitchen creamery dairy orchard vineyard vineyards stables kennels press publishing news gazette times herald tribune
radio studio studios gallery museum zoo aquarium law legal attorneys associates llp pllc ltd plc gmbh co company corp corporation inc incorporated
brothers bros sons group partners services systems care living nursing rehab hospice
`);

/** Those of them that a heading, a bed or a sign may hold too: they need a name or an unexplained word before them. */
export const WEAK_WORKPLACE_HEADS = asSet(`
exchange board bureau agency authority storage care living nursing rehab hospice services systems group partners associates solutions housing diagnostics drugs electric steel energy gas oil
insurance consulting high middle times press news radio law legal books coffee market markets store stores bank club guard base lines pool kitchen
nursery army league legion commons pointe mine mines co press catholic lutheran presbyterian baptist methodist episcopal pentecostal zion bethel
recreation brothers sons auto grill pub
`);
