/** Words that ask and words that tell of one thing, where no ending joins them. Short on purpose: alike is not the same. */
const ALIKE: readonly string[] = [
  "fall falls fell fallen",
  "smoke smoker smoking smokes smoked tobacco cigarette cigarettes pack packs",
  "alcohol drink drinks drinking drank wine beer etoh",
  "work job occupation works worked retired employed driver teacher",
  "fever febrile fevers",
  "dyspnea breathless",
  "xray radiograph",
  "ecg ekg electrocardiogram",
  "bleed bleeding bled",
  "swollen swelling swell swells",
  "vomit vomiting vomited",
  "injure injury injured twisted",
  "exercise walking running",
  "kid kids child children",
  "vaccine vaccines immunization immunizations immunisation immunisations vaccinated vaccination",
  "followup follow return recheck",
  "dialysis hemodialysis",
  "specialist referral refer referred",
];
const GROUPS = ALIKE.map((group) => new Set(group.split(" ")));

/** Whether two words, lower case, name one thing. */
export function wordsAlike(a: string, b: string): boolean {
  return GROUPS.some((group) => group.has(a) && group.has(b));
}
