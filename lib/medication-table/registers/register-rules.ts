import { z } from "zod";
import { ProvenoteError } from "@/lib/errors";
import { SINGLE_INGREDIENTS } from "@/lib/safety/medication-table";
import {
  LABEL_SECTIONS,
  MAX_SECTION_LENGTH,
  REGISTER_ORIGIN,
  type LabelSection,
  type Register,
  type RegisterAnswer,
} from "./register.schema";

/**
 * Between two requests to one register, in milliseconds: fewer than 240 a minute (openFDA without a key) and 20 a second
 * (RxNav), with room to spare.
 */
export const PAUSE_MS: Readonly<Record<Register, number>> = { openfda: 400, rxnav: 100 };

/**
 * The words that may leave: the name of a single ingredient of the table, exactly as the table has it.
 * @throws ProvenoteError `medication_table.not_askable` (400) for anything else, whatever it is.
 */
export function askableName(ingredient: string): string {
  const isPlain = /^[a-z0-9][a-z0-9 ,'()+./-]{1,79}$/.test(ingredient);
  if (isPlain && SINGLE_INGREDIENTS.has(ingredient)) return ingredient;
  throw new ProvenoteError(
    "invalid",
    "medication_table.not_askable",
    "Registers are asked by the name of a medicine of the table, and by nothing else. Nothing was sent.",
  );
}

/** The newest labels of products with these words in their generic name; those of other medicines are among them. */
export function labelUrl(ingredient: string): URL {
  const url = new URL("/drug/label.json", REGISTER_ORIGIN.openfda);
  url.searchParams.set("search", `openfda.generic_name:"${askableName(ingredient)}"`);
  url.searchParams.set("sort", "effective_time:desc");
  url.searchParams.set("limit", "5");
  return url;
}

/** RxNorm's concept of exactly this name. */
export function conceptUrl(ingredient: string): URL {
  const url = new URL("/REST/rxcui.json", REGISTER_ORIGIN.rxnav);
  url.searchParams.set("name", askableName(ingredient));
  return url;
}

/** Brand names of a concept. Interactions are not asked for: those endpoints ended in January 2024. */
export function brandsUrl(rxcui: string): URL {
  if (!/^\d{1,8}$/.test(rxcui)) throw new TypeError("An RxCUI has digits alone.");
  const url = new URL(`/REST/rxcui/${rxcui}/related.json`, REGISTER_ORIGIN.rxnav);
  url.searchParams.set("tty", "BN");
  return url;
}

const labelAnswerSchema = z.object({
  results: z.array(z.record(z.string(), z.unknown())).max(5),
});
const productSchema = z.object({ openfda: z.object({ generic_name: z.array(z.string()) }) });

const wordsOf = (name: string): string =>
  ` ${name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim()} `;
const NAMES_IN_WORDS = [...SINGLE_INGREDIENTS.keys()].map(wordsOf);

/**
 * Whether a generic name of a label is this medicine's, with a salt or form at most: it says its words and those of no
 * other medicine of the table. The search finds "insulin glargine" for "insulin" and "ethinyl estradiol" for "estradiol".
 */
function isNameOf(name: string, ingredient: string): boolean {
  const [said, asked] = [wordsOf(name), wordsOf(ingredient)];
  return (
    !/,|;|\/|\band\b/i.test(name) &&
    said.includes(asked) &&
    NAMES_IN_WORDS.every((other) => !said.includes(other) || asked.includes(other))
  );
}

/** A label of this medicine alone: what one on a combined product says may be the other's. */
function isLabelOf(label: Readonly<Record<string, unknown>>, ingredient: string): boolean {
  const product = productSchema.safeParse(label);
  const names = product.success ? product.data.openfda.generic_name : [];
  return names.length > 0 && names.every((name) => isNameOf(name, ingredient));
}

/**
 * Reads an answer of openFDA's label endpoint: the first label that is of the asked medicine and of no other.
 * @throws ZodError when it has another shape.
 */
export function readLabelAnswer(
  ingredient: string,
  body: unknown,
  clean: (text: string) => string,
): RegisterAnswer {
  const { results } = labelAnswerSchema.parse(body);
  const label = results.find((each) => isLabelOf(each, ingredient)) ?? {};
  const sections = LABEL_SECTIONS.flatMap((section) => sectionOf(section, label[section], clean));
  if (sections.length === 0) return { kind: "nothing" };
  const setId = z.uuid().safeParse(label["set_id"]);
  const day = z
    .string()
    .regex(/^\d{8}$/)
    .safeParse(label["effective_time"]);
  const iso = day.success ? day.data.replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3") : null;
  return {
    kind: "label",
    setId: setId.success ? setId.data : null,
    effectiveOn: z.iso.date().safeParse(iso).success ? iso : null,
    sections,
  };
}

function sectionOf(section: LabelSection, value: unknown, clean: (text: string) => string) {
  const parts = z.array(z.string()).safeParse(value);
  const text = parts.success ? clean(parts.data.join("\n")).trim() : "";
  if (text === "") return [];
  return [
    { section, text: text.slice(0, MAX_SECTION_LENGTH), isCut: text.length > MAX_SECTION_LENGTH },
  ];
}

const conceptAnswerSchema = z.object({
  idGroup: z.object({ rxnormId: z.array(z.string().regex(/^\d{1,8}$/)).optional() }),
});

/** The concept of an answer of RxNav, null when it knows none. @throws ZodError when it has another shape. */
export function readConceptAnswer(body: unknown): string | null {
  return conceptAnswerSchema.parse(body).idGroup.rxnormId?.[0] ?? null;
}

const relatedAnswerSchema = z.object({
  relatedGroup: z.object({
    conceptGroup: z
      .array(
        z.object({
          tty: z.string(),
          conceptProperties: z.array(z.object({ name: z.string() })).nullish(),
        }),
      )
      .nullish(),
  }),
});

/** Brand names of an answer of RxNav, sorted, at most 200. @throws ZodError when it has another shape. */
export function readBrandsAnswer(
  rxcui: string,
  body: unknown,
  clean: (text: string) => string,
): RegisterAnswer {
  const groups = relatedAnswerSchema.parse(body).relatedGroup.conceptGroup ?? [];
  const names = groups
    .filter(({ tty }) => tty === "BN")
    .flatMap(({ conceptProperties }) => conceptProperties ?? [])
    .map(({ name }) => clean(name).trim())
    .filter((name) => name !== "" && name.length <= 100);
  return { kind: "names", rxcui, brands: [...new Set(names)].sort().slice(0, 200) };
}

/** Which sections of a label a row's section stands in, by the words of the row. */
export function sectionsCited(section: string): readonly LabelSection[] {
  const words = section.toLowerCase();
  const cited: (readonly [string, readonly LabelSection[]])[] = [
    ["boxed", ["boxed_warning"]],
    ["contraindication", ["contraindications"]],
    ["interaction", ["drug_interactions"]],
    ["pregnan", ["pregnancy", "use_in_specific_populations"]],
    ["lactation", ["lactation", "nursing_mothers", "use_in_specific_populations"]],
    ["nursing", ["nursing_mothers", "lactation"]],
    ["pediatric", ["pediatric_use"]],
    ["geriatric", ["geriatric_use"]],
    ["dosage", ["dosage_and_administration"]],
    ["specific populations", ["use_in_specific_populations"]],
    ["warning", ["warnings_and_cautions", "warnings"]],
    ["precaution", ["warnings_and_cautions", "warnings"]],
  ];
  return cited.find(([word]) => words.includes(word))?.[1] ?? [];
}
