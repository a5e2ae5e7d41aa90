import { findMedication, type Medication } from "./medication-table";

/** How an allergy is named in charts, and the classes it stands for. */
const ALLERGY_WORDS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bpenicillins?\b|\bpcn\b/, ["penicillin"]],
  [/\bcephalosporins?\b/, ["cephalosporin"]],
  [/\bsulfa(?:s| drugs?| antibiotics?)?\b|\bsulfonamides?\b/, ["sulfonamide_antibiotic"]],
  [/\bnsaids?\b/, ["nsaid", "salicylate"]],
  [/\bmacrolides?\b/, ["macrolide"]],
  [/\b(?:fluoro)?quinolones?\b/, ["fluoroquinolone"]],
  [/\bstatins?\b/, ["statin"]],
  [/\bace inhibitors?\b/, ["ace_inhibitor"]],
  [
    /\b(?:ct|iv|iodinated|iodine|contrast) (?:contrast|dye)\b|\bcontrast\b|\biodine\b/,
    ["contrast"],
  ],
  [/\bopi(?:oids?|ates?)\b/, ["opioid_natural"]],
  [/\btetracyclines?\b/, ["tetracycline"]],
  [/\blatex\b/, ["latex"]],
];

/** Classes in which an allergy to one member speaks against the others. */
const SHARED_CLASSES = new Set([
  "penicillin",
  "cephalosporin",
  "carbapenem",
  "sulfonamide_antibiotic",
  "macrolide",
  "fluoroquinolone",
  "tetracycline",
  "nsaid",
  "ace_inhibitor",
  "opioid_natural",
  "contrast",
]);

export type AllergyConflict = Readonly<{ severity: "critical" | "warning"; says: string }>;

function classesOf(allergy: string): { classes: readonly string[]; ingredient: string | null } {
  const plain = allergy.toLowerCase();
  const medication = findMedication(plain);
  const named = ALLERGY_WORDS.filter(([pattern]) => pattern.test(plain)).flatMap(
    ([, list]) => list,
  );
  const own = (medication?.classes ?? []).filter((name) => SHARED_CLASSES.has(name));
  return { classes: [...named, ...own], ingredient: medication?.ingredient ?? null };
}

/**
 * Same medicine or same class is critical; a cephalosporin or carbapenem under a penicillin allergy
 * is a warning (cross-reactivity is low, the label asks for caution). Null: no conflict known.
 */
export function findAllergyConflict(
  medication: Medication,
  allergy: string,
): AllergyConflict | null {
  const { classes, ingredient } = classesOf(allergy);
  if (ingredient === medication.ingredient) return { severity: "critical", says: "Same medicine" };
  if (classes.some((name) => medication.classes.includes(name))) {
    return { severity: "critical", says: "Same class" };
  }
  const isPenicillin = classes.includes("penicillin");
  if (
    isPenicillin &&
    medication.classes.some((name) => /^(?:cephalosporin|carbapenem)$/.test(name))
  ) {
    return { severity: "warning", says: "Cross-reaction possible" };
  }
  return null;
}
