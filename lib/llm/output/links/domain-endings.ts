const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Endings that mean an address wherever they stand behind a dot. */
export const PLAIN_ENDINGS = words(
  `com net org edu gov mil int info biz xyz io dev app site website online store shop blog cloud tech click icu vip club
  xn onion example test invalid localhost local ru cn uk de fr nl pl jp kr ua eu ch cz hu gr tr vn ir tk ga cf gq tv cc
  ws ly gg su by kz br ar mx za au nz ca us-east ai gl bz fm vc lol zip mov moe wtf ninja guru top buzz monster rest
  quest cyou sbs cfd bond lat gdn men loan win bid stream download racing date review party trade webcam science`,
);

/** Two letters, or a word of the language: an address only with more to go by ("evil.it/x", "a.evil.it", "visit evil.it"). */
export const DOUBTFUL_ENDINGS = words(
  `name pro work live today world space fun page web zone host press digital network systems solutions services center
  health care clinic hospital doctor agency email media news link plus one life run money red blue green id me in it is
  at be to so no my am as do us co md pm la li lu lv es fi se dk il pt ro rs sk si sh st sc sb sg th tl tm tn tt tw ug
  ac ad ae af ag al ao aq aw az ba bb bd bf bg bh bi bj bm bn bo bs bt bw cd cg ci ck cl cm cr cu cv cw cx cy dj dm dz
  ec ee eg er et fj fk fo gb gd ge gf gh gi gm gn gp gs gt gu gw gy hk hm hn hr ht ie im iq je jm jo ke kg kh ki km kn
  kp kw ky lb lc lk lr ls lt ma mc mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mz na nc ne nf ng ni np nr nu om pa pe
  pf pg ph pk pn pr ps pw py qa re rw sa sd sj sl sm sn sr ss sv sx sy sz tc td tf tg tj tz ua uy uz va ve vg vi vu wf
  ye yt zm zw`,
);
