/** Words that a known sex or age makes implausible for the patient. Patterns are global. */
export type ImplausibleRule = Readonly<{
  words: RegExp;
  /** Why, as the end of a sentence: "… is recorded for a female patient". */
  says: string;
  sex?: "female" | "male";
  underYears?: number;
  fromYears?: number;
}>;

const words = (pattern: string): RegExp => new RegExp(`(?<![\\w-])(?:${pattern})(?![\\w-])`, "gi");

/** General knowledge of anatomy; each a reason to look at the record again, never a verdict on a person. */
export const SEX_RULES: readonly ImplausibleRule[] = [
  {
    sex: "female",
    says: "speaks of organs that the recorded sex (female) does not have",
    words: words(
      "prostat(?:e|ic|itis|ectomy)(?: \\w+)?|bph|testic(?:le|les|ular)|testis|testes|scrot(?:um|al)|penis|penile|erectile dysfunction|epididymitis|vasectomy|circumcised|psa|turp|hydrocele|varicocele|sildenafil for erectile dysfunction",
    ),
  },
  {
    sex: "male",
    says: "speaks of organs or events that the recorded sex (male) does not have",
    words: words(
      "pregnan(?:t|cy)|gravid|g\\d ?p\\d\\w*|lmp|last menstrual period|menstru(?:al|ation|ating)|menarche|menopaus(?:e|al)|post-?menopausal|hysterectomy|ovar(?:y|ies|ian)|uter(?:us|ine)|cervical cytology|pap smear|vagin(?:a|al|itis)|endometri(?:al|osis|um)|miscarriage|breastfeeding|lactating|c-?section|cesarean|pcos|postpartum|oral contraceptives?",
    ),
  },
];

export const AGE_RULES: readonly ImplausibleRule[] = [
  { underYears: 10, says: "is told of a child under 10", words: words("pregnan(?:t|cy)|gravid") },
  {
    underYears: 30,
    says: "is told of a person under 30",
    words: words("menopaus(?:e|al)|post-?menopausal"),
  },
  { fromYears: 58, says: "is told of a person of 58 or older", words: words("pregnan(?:t|cy)") },
  {
    underYears: 18,
    says: "is told of a person under 18",
    words: words("dementia|alzheimer'?s|osteoporosis|bph|prostate cancer|retired"),
  },
  {
    underYears: 8,
    says: "is told of a child under 8",
    words: words(
      "smok(?:er|es)|pack[- ]years?|drinks? (?:alcohol|beer|wine)|alcohol (?:use|abuse)|menarche|lmp|sexually active|employed|married|divorced",
    ),
  },
  {
    fromYears: 18,
    says: "is told of an adult",
    words: words(
      "febrile seizures?|croup|bronchiolitis|wet diapers|fontanel(?:le)?s?|breast-?fed|formula[- ]fed|well[- ]child|developmental milestones|pyloric stenosis|infant formula",
    ),
  },
];

export type PediatricRule = Readonly<{
  ingredients: readonly string[];
  underYears: number;
  severity: "critical" | "warning";
  says: string;
  /** FDA label section or communication the rule restates. */
  source: string;
}>;

/** Closed list: what a label or a regulator's communication speaks against at an age. */
export const PEDIATRIC_RULES: readonly PediatricRule[] = [
  {
    ingredients: ["codeine", "tramadol"],
    underYears: 12,
    severity: "critical",
    says: "is contraindicated under 12 years (slow or stopped breathing)",
    source: "FDA drug safety communication on codeine and tramadol, 2017",
  },
  {
    ingredients: ["promethazine"],
    underYears: 2,
    severity: "critical",
    says: "is contraindicated under 2 years (stopped breathing)",
    source: "FDA label, boxed warning",
  },
  {
    ingredients: ["aspirin"],
    underYears: 16,
    severity: "warning",
    says: "is avoided in children with viral illness (Reye syndrome)",
    source: "FDA label, Reye's syndrome warning",
  },
  {
    ingredients: ["tetracycline", "minocycline", "doxycycline"],
    underYears: 8,
    severity: "warning",
    says: "can stain teeth under 8 years",
    source: "FDA label, warnings",
  },
  {
    ingredients: ["ciprofloxacin", "levofloxacin", "moxifloxacin", "ofloxacin"],
    underYears: 18,
    severity: "warning",
    says: "is not a first choice under 18 years",
    source: "FDA label, pediatric use",
  },
  {
    ingredients: ["loperamide"],
    underYears: 2,
    severity: "critical",
    says: "is contraindicated under 2 years",
    source: "FDA label, contraindications",
  },
  {
    ingredients: ["ibuprofen"],
    underYears: 0.5,
    severity: "warning",
    says: "has no label dose under 6 months",
    source: "FDA label, directions",
  },
  {
    ingredients: ["dextromethorphan", "pseudoephedrine", "guaifenesin"],
    underYears: 2,
    severity: "warning",
    says: "is not recommended for colds under 2 years",
    source: "FDA public health advisory on cough and cold medicines, 2008",
  },
];
