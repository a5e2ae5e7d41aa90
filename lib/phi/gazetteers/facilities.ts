/** Facility head words, generic modifiers and well-known institutions; written by hand. */
const asSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** A capitalised run that ends in one of these names a facility, an employer, a school or a church. */
export const FACILITY_HEADS = asSet(`
hospital hospitals hosp clinic clinics center centre centers cntr ctr infirmary hospice sanatorium sanitarium
pharmacy pharmacies drugstore healthcare health rehab rehabilitation institute university college school academy
elementary church parish synagogue mosque temple cathedral ministries physicians associates group practice
laboratory laboratories labs medicine medcenter medctr orthopedics orthopaedics oncology cardiology
pediatrics dermatology neurology urology gastroenterology psychiatry surgery radiology imaging dental dentistry
hospitalists partners home manor village lodge facility facilities office care daycare preschool kindergarten
foundation corporation corp inc llc company industries prison jail shelter
`);

/** Heads that are also ordinary clinical words: they need a modifier that is not a clinical word. */
export const WEAK_HEADS = asSet(`
health center centre centers group practice medicine orthopedics orthopaedics oncology cardiology pediatrics
dermatology neurology urology gastroenterology psychiatry surgery radiology imaging dental dentistry partners home
office care facility rehab rehabilitation foundation laboratory labs associates school temple village lodge manor shelter
physicians clinic clinics institute pharmacy university college academy church elementary company daycare parish
`);

/** Modifiers that say what kind of place it is, not which one. */
export const GENERIC_MODIFIERS = asSet(`
the a an our this that your his her their my any each local nearby same another other outside community outpatient
inpatient urgent emergency primary secondary tertiary acute critical intensive ambulatory surgical medical day walk-in
cardiology oncology neurology urology dermatology pediatric pediatrics psychiatry psychiatric gastroenterology
orthopedic orthopedics ob gyn obgyn gi ent pain wound sleep memory diabetes heart cancer stroke trauma burn fertility
women's men's children's mental behavioral public home private teaching academic referring receiving rural
urban retail specialty family internal general community skilled nursing assisted living long-term
anticoagulation coumadin warfarin infusion dialysis renal transplant hiv std travel allergy asthma eye dental
head neck health care high middle elementary preop pre-op postop preoperative postoperative resident follow-up followup
liver breast vascular spine hand foot hip joint sports clinical preventive patient new old
global physical occupational speech radiation medicine pulmonary hematology rheumatology endocrinology nephrology
infectious disease pharmacy lab laboratory imaging radiology student charge quality data information call
`);

/** Generic adjectives that make a name together with "Hospital" or "Medical Center" when capitalised. */
export const NAMING_MODIFIERS = asSet(`
general memorial regional county university community city municipal mercy methodist baptist presbyterian lutheran
adventist providence veterans children's childrens women's womens downtown eastside westside southside northside
valley lakeside riverside central district state national good sacred holy saint mount st mt metropolitan
`);

/**
 * Large institutions and chains that are known by a name without a head word, under the names they use
 * themselves and the customary abbreviations. No misspellings: those are for the rules. Lower case,
 * words joined by "_".
 */
export const KNOWN_FACILITIES: ReadonlySet<string> = new Set(
  `
ucsf ucla ucsd uci ucd mgh bidmc nyu upmc unc uab uic utsw vumc musc ohsu uva vcu chop chla mskcc jhu
umass nyp cpmc uams umc lsu uthealth uchealth geisinger intermountain ascension
kaiser kaiser_permanente baylor mayo mayo_clinic duke emory vanderbilt stanford johns_hopkins 
hopkins cedars-sinai cedars_sinai mount_sinai mt_sinai md_anderson cleveland_clinic
mass_general massachusetts_general brigham beth_israel sloan_kettering memorial_sloan_kettering 
dana-farber new_york_presbyterian newyork-presbyterian 
 weill_cornell montefiore nyu_langone northwell maimonides bellevue lenox_hill
northwestern loyola advocate parkland ben_taub memorial_hermann houston_methodist
scripps sutter dignity_health sharp_healthcare providence_health swedish_medical harborview virginia_mason 
barnes-jewish barnes_jewish washu henry_ford beaumont_health corewell promedica ohiohealth
metrohealth nationwide_children's cincinnati_children's penn_medicine 
hahnemann lehigh_valley_health wellspan inova medstar walter_reed bethesda_naval grady piedmont
wellstar orlando_health adventhealth jackson_memorial baptist_health tampa_general ochsner tulane
banner_health honorhealth denver_health national_jewish huntsman tripler 
walgreens cvs rite_aid walmart_pharmacy costco_pharmacy kroger_pharmacy quest_diagnostics labcorp davita fresenius
planned_parenthood shriners trinity_health commonspirit hca tenet encompass_health kindred
`
    .trim()
    .split(/\s+/)
    .map((entry) => entry.replaceAll("_", " ")),
);
