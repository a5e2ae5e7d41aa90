import { groupBy } from "../group-by";
import { findFindings, type FindingMention } from "./find-findings";
import { readLabFindings } from "./read-lab-findings";
import { readStanding, type Standing } from "./read-standing";
import { readVitalFindings, type Measured } from "./read-vital-findings";
import type { PresentationInput, Statement } from "../statement.schema";

/** Ids of the statements that say a finding is there, is not, or may be; each id once, in input order. */
export type Evidence = Readonly<{
  present: readonly string[];
  absent: readonly string[];
  uncertain: readonly string[];
  /** Statements with a value that says neither: no reference stands beside it, or it lies between the limits. */
  valued: readonly string[];
  /** Known of the person rather than said: no statement need stand behind it. Null where the person does not tell. */
  fromPerson: "present" | "absent" | null;
}>;
/** By finding id. A finding that is not in it is not documented, which is never a "no". */
export type EvidenceByFinding = ReadonlyMap<string, Evidence>;

type Side = "present" | "absent" | "uncertain" | "valued";

/** A later clause of a denied statement may take a finding out of the denial: then nobody said "no". */
function sideInAbsent(mention: FindingMention, standing: Standing): Side | null {
  if (mention.isOpposite || standing.polarity === "uncertain") return null;
  if (standing.isExcepted || standing.polarity === "ended") return "uncertain";
  return mention.isInside || standing.denial === "partial" ? null : "absent";
}

function sideInPresent(mention: FindingMention, standing: Standing): Side | null {
  if (mention.isOpposite) {
    const isHedged = standing.polarity === "uncertain" || standing.polarity === "open";
    return standing.isTurned ? "uncertain" : isHedged ? null : "absent";
  }
  if (standing.polarity === "absent") {
    return mention.isInside || standing.denial === "partial" ? null : "absent";
  }
  return standing.polarity === "present" ? "present" : "uncertain";
}

type Read = Readonly<{ statement: Statement; mentions: readonly FindingMention[] }>;

/** Findings whose own words may hold a "no" or "can't" that goes no further; "no pain" does go further. */
function deniesNothing(mentions: readonly FindingMention[]): readonly FindingMention[] {
  return mentions.filter(
    ({ findingId }) => findingId !== "painless" && findingId !== "syncope_without_warning",
  );
}

/** What one mention says of the patient now; null for another person's, advice, and what is long past. */
function sideOf({ statement, mentions }: Read, mention: FindingMention): Side | null {
  const { start, end } = mention;
  const standing = readStanding(statement.text, start, end, deniesNothing(mentions));
  if (standing.isOther || standing.isHypothetical) return null;
  if (standing.isPast && !mention.isRisk && standing.polarity !== "absent") return null;
  if (statement.polarity === "absent") return sideInAbsent(mention, standing);
  const side = sideInPresent(mention, standing);
  return side === "present" && statement.polarity === "uncertain" ? "uncertain" : side;
}

type Said = Readonly<{ findingId: string; side: Side; id: string }>;

function saidIn(one: Read, who: Measured): Said[] {
  const { statement, mentions } = one;
  const words = mentions.flatMap((mention) => {
    const side = sideOf(one, mention);
    return side === null ? [] : [{ findingId: mention.findingId, side, id: statement.id }];
  });
  if (statement.polarity === "absent") return words;
  const measured = [...readVitalFindings(statement.text, who), ...readLabFindings(statement.text)];
  const values = measured.map(({ findingId, isPresent }) => ({
    findingId,
    side:
      isPresent === null
        ? ("valued" as const)
        : isPresent
          ? ("present" as const)
          : ("absent" as const),
    id: statement.id,
  }));
  return [...words, ...values];
}

const OF_WOMEN =
  "pregnancy postpartum missed_period vaginal_bleeding heavy_vaginal_bleeding postmenopausal_bleeding postcoital_bleeding vaginal_discharge cervical_motion_tenderness reduced_fetal_movement ruptured_membranes contractions previous_ectopic hypertension_in_pregnancy".split(
    " ",
  );
const OF_MEN =
  "testicular_pain testicular_lump high_riding_testis scrotal_gangrene priapism urethral_discharge".split(
    " ",
  );

type Known = readonly (readonly [id: string, side: "present" | "absent"])[];

/** Findings that age, sex and a known pregnancy decide without a word of the text. */
function knownOfPerson({ person }: PresentationInput): Known {
  const { ageYears, sex, isPregnant } = person ?? {};
  const aged = (id: string, holds: (age: number) => boolean): Known =>
    ageYears === undefined ? [] : [[id, holds(ageYears) ? "present" : "absent"]];
  const absent = (ids: readonly string[]): Known => ids.map((id) => [id, "absent"] as const);
  return [
    ...aged("child", (age) => age < 16),
    ...aged("infant", (age) => age < 1),
    ...aged("infant_under_3_months", (age) => age < 0.25),
    ...aged("age_50_or_over", (age) => age >= 50),
    ...aged("older_age", (age) => age >= 65),
    ...absent(sex === "male" ? OF_WOMEN : sex === "female" ? OF_MEN : []),
    ...(isPregnant === undefined || sex === "male"
      ? []
      : ([["pregnancy", isPregnant ? "present" : "absent"]] as const)),
  ];
}

/** Without a known age, words that name a child keep the limits of adults away. */
function measuredOf({ person }: PresentationInput, read: readonly Read[]): Measured {
  if (person?.ageYears !== undefined) return person;
  const isChild = read.some((one) =>
    one.mentions.some(
      (mention) => mention.findingId === "child" && sideOf(one, mention) === "present",
    ),
  );
  return isChild ? { ...person, ageYears: 1 } : (person ?? {});
}

/** Told by a known age alone: "child" in a grown person's story is somebody else. */
const OF_AGE = ["child", "infant", "infant_under_3_months", "age_50_or_over", "older_age"];

const distinct = (said: readonly Said[], side: Side): string[] => [
  ...new Set(said.filter((one) => one.side === side).map(({ id }) => id)),
];

/**
 * Every finding that the statements or the person speak of, with the statements that do. Words are read
 * against the caller's polarity: a denial inside a "present" statement counts as absent, and no reading
 * makes an "absent" statement present. A question told as "present" without its answer is uncertain.
 */
export function gatherEvidence(input: PresentationInput): EvidenceByFinding {
  const read = input.statements
    .filter(({ polarity }) => polarity !== "none")
    .map((statement) => ({ statement, mentions: findFindings(statement.text) }));
  const who = measuredOf(input, read);
  const byFinding = groupBy(
    read.flatMap((one) => saidIn(one, who)),
    ({ findingId }) => findingId,
  );
  const known = new Map<string, "present" | "absent">(knownOfPerson(input));
  return new Map(
    [...new Set([...byFinding.keys(), ...known.keys()])].map((id) => {
      const said = known.has(id) && OF_AGE.includes(id) ? [] : (byFinding.get(id) ?? []);
      return [
        id,
        {
          present: distinct(said, "present"),
          absent: distinct(said, "absent"),
          uncertain: distinct(said, "uncertain"),
          valued: distinct(said, "valued"),
          fromPerson: known.get(id) ?? null,
        },
      ];
    }),
  );
}

/** Said or known to be there, or said to be perhaps there. */
export function isTold(evidence: Evidence | undefined): boolean {
  return (
    evidence !== undefined &&
    (evidence.fromPerson === "present" ||
      evidence.present.length > 0 ||
      evidence.uncertain.length > 0)
  );
}

/** Said to be absent, and nowhere said to be there. */
export function isDenied(evidence: Evidence | undefined): boolean {
  return evidence !== undefined && evidence.absent.length > 0 && !isTold(evidence);
}

/** Not said either way, and not decided by age, sex or a known pregnancy: never a "no". */
function isOpen(evidence: Evidence | undefined): boolean {
  return !isTold(evidence) && !isDenied(evidence) && evidence?.fromPerson !== "absent";
}

/** Nobody spoke of it, and no value of it stands either. */
export function isUndocumented(evidence: Evidence | undefined): boolean {
  return isOpen(evidence) && (evidence?.valued ?? []).length === 0;
}

/** A value stands that these rules cannot judge: documented, and neither a "yes" nor a "no". */
export function isNotJudged(evidence: Evidence | undefined): boolean {
  return isOpen(evidence) && !isUndocumented(evidence);
}
