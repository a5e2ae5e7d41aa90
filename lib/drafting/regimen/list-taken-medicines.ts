import type { Span } from "@/lib/notes/note-content.schema";
import { findMedication } from "@/lib/safety/medication-table";
import type { RegimenMedicine } from "@/lib/safety/regimen.schema";
import type { Fact } from "../draft.schema";
import { findMedications } from "../facts/find-medications";
import { readDose } from "./read-dose";
import { readStandingOfMedicine } from "./read-standing-of-medicine";
import { readTimesPerDay } from "./read-times-per-day";

/** One medicine that the patient takes or is to take, however often it is named. */
export type TakenMedicine = Readonly<{
  /** As written where it is told most fully, in lower case. */
  name: string;
  ingredient: string;
  /** Each way in which it is stated; empty of dose where the words give none. */
  statements: readonly RegimenMedicine[];
  /** Where the text tells it, most fully first; empty for one that only the chart knows. */
  spans: readonly Span[];
  /** Started or raised in this text. */
  isNew: boolean;
}>;

type Mention = Readonly<{
  ingredient: string;
  statement: RegimenMedicine;
  span: Span | null;
  isNew: boolean;
  /** Told so that it is taken even where the text says earlier that it was stopped: "restarted", a dose and a schedule. */
  isActive: boolean;
}>;

const LOCAL =
  /\b(?:cream|ointment|gel|lotion|shampoo|foam|topical(?:ly)?|eye ?drops?|ophthalmic|otic|ear ?drops?)\b/i;
const REACH = 24;

/** A stop verb that is only for later or for a case ("hold apixaban before surgery") takes nothing off the list. */
const STOP_CHANGES: ReadonlySet<Fact["change"]> = new Set(["stop", "hold"]);
const ACTIVE_CHANGES: ReadonlySet<Fact["change"]> = new Set([
  "start",
  "continue",
  "increase",
  "decrease",
  "refill",
]);
const NEW_CHANGES: ReadonlySet<Fact["change"]> = new Set(["start", "increase"]);

function statementOf(
  {
    name,
    strength,
    frequency,
    route,
  }: Readonly<Record<"name" | "strength" | "frequency" | "route", string>>,
  words: string,
): RegimenMedicine {
  const dose = readDose(strength);
  const frequencyPerDay = readTimesPerDay(frequency);
  const local = LOCAL.exec(words)?.[0];
  const stated = local ?? route;
  return {
    name: name.toLowerCase(),
    ...(dose === undefined ? {} : { dose }),
    ...(frequencyPerDay === undefined ? {} : { frequencyPerDay }),
    ...(stated === "" ? {} : { route: stated }),
  };
}

const ingredientOf = (name: string): string =>
  findMedication(name)?.ingredient ?? name.trim().toLowerCase();

/** `stopped`: where the text last says that an ingredient ends or rests. */
type Read = Readonly<{ taken: readonly Mention[]; stopped: ReadonlyMap<string, number> }>;

function readFacts(text: string, facts: readonly Fact[]): Read {
  const taken: Mention[] = [];
  const stopped = new Map<string, number>();
  for (const fact of facts) {
    const span = fact.spans[0];
    if (fact.kind !== "medication" || span === undefined) continue;
    if (fact.experiencer !== "patient" || fact.polarity === "negated") continue;
    const name = (fact.value ?? fact.concept).toLowerCase();
    const standing = readStandingOfMedicine(text, span.start, span.start + name.length);
    const ingredient = ingredientOf(name);
    if (standing === "stopped") stopped.set(ingredient, span.start);
    if (standing !== "taken" || STOP_CHANGES.has(fact.change)) continue;
    const { strength = "", frequency = "", route = "" } = fact;
    const words = text.slice(span.start, span.end + REACH).split(/[,;\n]/)[0] ?? "";
    taken.push({
      ingredient,
      statement: statementOf({ name, strength, frequency, route }, words),
      span,
      isNew: NEW_CHANGES.has(fact.change),
      isActive: ACTIVE_CHANGES.has(fact.change) || (strength !== "" && frequency !== ""),
    });
  }
  return { taken, stopped };
}

function readChart(lines: readonly string[]): Mention[] {
  return lines.flatMap((line) => {
    const found = findMedications(line);
    const named =
      found.length > 0 ? found : [{ name: line, strength: "", frequency: "", route: "" }];
    return named.map((each) => ({
      ingredient: ingredientOf(each.name),
      statement: statementOf(each, line),
      span: null,
      isNew: false,
      isActive: false,
    }));
  });
}

/** What is told of it after the stop. */
function isRestarted({ span, isActive }: Mention, stoppedAt: number): boolean {
  return isActive && span !== null && span.start > stoppedAt;
}

function fullness({ statement, span }: Mention): number {
  return Number(statement.dose !== undefined) * 2 + Number(span !== null);
}

/**
 * The medicines of a text and a chart that the patient takes or is to take, one entry an ingredient, in the order they
 * are first named. What is stopped or held anywhere in the text is not on it, so that one medicine stopped as another
 * starts is no pair; denied, past, a relative's, feared and merely considered medicines are not on it either.
 *
 * @param facts of `text`; their spans are UTF-16 units into it
 * @param known medicines on the chart, each as written there
 */
export function listTakenMedicines(
  text: string,
  facts: readonly Fact[],
  known: readonly string[],
): TakenMedicine[] {
  const { taken, stopped } = readFacts(text, facts);
  const byIngredient = new Map<string, Mention[]>();
  for (const mention of [...taken, ...readChart(known)]) {
    const stoppedAt = stopped.get(mention.ingredient);
    if (stoppedAt !== undefined && !isRestarted(mention, stoppedAt)) continue;
    byIngredient.set(mention.ingredient, [
      ...(byIngredient.get(mention.ingredient) ?? []),
      mention,
    ]);
  }
  return [...byIngredient].map(([ingredient, mentions]) => {
    const fullest = [...mentions].sort((a, b) => fullness(b) - fullness(a));
    return {
      name: fullest[0]?.statement.name ?? ingredient,
      ingredient,
      statements: fullest.map(({ statement }) => statement),
      spans: fullest.flatMap(({ span }) => (span === null ? [] : [span])),
      isNew: mentions.some((mention) => mention.isNew),
    };
  });
}
