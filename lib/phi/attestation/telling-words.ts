/** States and territories, which the rule lets stay (45 CFR 164.514(b)(2)(i)(B): "smaller than a State"). */
export const STATES: readonly string[] =
  "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|District of Columbia|Puerto Rico|Guam|American Samoa".split(
    "|",
  );

/** A state's name in the name of a score, a virus or an instrument says nothing about where somebody lives. */
export const AFTER_STATE_IN_TERMS =
  "Heart|Multiphasic|Card|Alcoholism|Neuropathy|tick|encephalitis|Verbal|tube|Hand|Sleepiness|Living|Functional|Premature|Brace|rocker";

/** Parts of the country that people name. */
export const REGIONS: readonly string[] =
  "Midwest|Pacific Northwest|New England|Bay Area|Upper Peninsula|Appalachia|Deep South|Mississippi Delta|Great Plains|Panhandle|Ozarks|Gulf Coast|Four Corners|Rust Belt|Central Valley|Hudson Valley|Twin Cities|Tri-State area".split(
    "|",
  );

/** Offices and fame: one of them and a year lead to one person (HHS guidance, "revealing occupation"). */
export const PUBLIC_OFFICES: readonly string[] =
  "mayor|governor|lieutenant governor|senator|congressman|congresswoman|congressperson|state representative|assemblyman|assemblywoman|alderman|alderwoman|city councillor|city councilman|city councilwoman|council member|county commissioner|judge|justice|sheriff|police chief|chief of police|fire chief|district attorney|attorney general|ambassador|consul|bishop|archbishop|cardinal|chief rabbi|grand mufti|tribal chief|tribal chairman|tribal chairwoman|university president|college president|president of the university|school superintendent|superintendent of schools|astronaut|olympian|olympic athlete|olympic medalist|professional athlete|major league player|news anchor|television presenter|talk show host|film actor|film actress|movie star|opera singer|rock musician|celebrity|nobel laureate|bestselling author|head coach|chief executive|CEO".split(
    "|",
  );

/** Work that few people do. Any other work counts when the text says "works as". */
export const RARE_OCCUPATIONS: readonly string[] =
  "air traffic controller|airline pilot|helicopter pilot|test pilot|commercial diver|deep-sea diver|lighthouse keeper|smokejumper|bomb disposal technician|taxidermist|falconer|beekeeper|zookeeper|lion tamer|circus performer|stunt performer|stuntman|rodeo rider|jockey|racing driver|sword swallower|ballet dancer|concert pianist|glassblower|bell founder|ship captain|tugboat captain|submariner|coal miner|uranium miner|oil rig worker|crab fisherman|whaler|lobsterman|reindeer herder|embalmer|coroner|medical examiner|cryptographer|spy|volcanologist|monk|nun|abbot|hermit".split(
    "|",
  );

/** Peoples and faiths that make a small class in most places. */
export const SMALL_GROUPS: readonly string[] =
  "Amish|Mennonite|Hutterite|Navajo|Cherokee|Hopi|Zuni|Lakota|Sioux|Apache|Choctaw|Chickasaw|Seminole|Ojibwe|Chippewa|Blackfeet|Tohono O'odham|Pueblo|Inuit|Inupiat|Yup'ik|Yupik|Aleut|Tlingit|Alaska Native|Native American|Native Hawaiian|Pacific Islander|Samoan|Tongan|Marshallese|Chamorro|Hmong|Rohingya|Uyghur|Kurdish|Yazidi|Druze|Coptic|Zoroastrian|Parsi|Roma|Sami|Hasidic|ultra-Orthodox|Orthodox Jewish|Ashkenazi|Sephardic|Jewish|Sikh|Jain|Hindu|Buddhist|Muslim|Mormon|Latter-day Saint|Jehovah's Witness|Christian Scientist|Seventh-day Adventist|Rastafarian|Quaker|Wiccan".split(
    "|",
  );
