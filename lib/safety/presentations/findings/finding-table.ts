import { BELLY_AND_URINE_FINDINGS } from "./belly-and-urine-findings";
import { GENERAL_FINDINGS } from "./general-findings";
import { HEART_AND_LUNG_FINDINGS } from "./heart-and-lung-findings";
import { MIND_AND_CHILD_FINDINGS } from "./mind-and-child-findings";
import { NERVE_AND_EYE_FINDINGS } from "./nerve-and-eye-findings";
import { RISK_FINDINGS } from "./risk-findings";
import { SKIN_AND_LIMB_FINDINGS } from "./skin-and-limb-findings";

/**
 * The words of one clinical finding, lay and clinical, spoken and written. Tables hold one row a line:
 * `id: words` names the finding, `-id: words` names its absence ("afebrile"), `=id: words` is read with
 * its capitals (short forms that are plain words otherwise). Words are alternatives of a pattern; `{my}`
 * stands for an optional article or possessive, `{self}` for "himself" and its kin. Written from general
 * clinical knowledge; a clinician should read the tables before clinical use.
 */
export type Finding = Readonly<{
  id: string;
  /** The id in words, to show. */
  label: string;
  /** A past illness, medicine or exposure: a mention of the past counts. */
  isRisk: boolean;
  /** Every pattern is global and bounded by word edges. */
  says: readonly RegExp[];
  saysAbsent: readonly RegExp[];
}>;

const MACROS: readonly (readonly [string, string])[] = [
  ["{my}", "(?:(?:my|your|his|her|their|the|a|an|some|this|that|our) )?"],
  ["{self}", "(?:my|your|him|her|them|one)sel(?:f|ves)"],
  // A word between two others may hold an apostrophe ("feels like it's closing") and denies nothing.
  [
    "(?:\\w+ )",
    "(?:(?!(?:not|no|never|without|den(?:y|ies|ied)|nor|(?:is|are|was|were|do|does|did|has|have)n't)\\b)[\\w']+ )",
  ],
];

function compile(words: string, flags: "g" | "gi"): RegExp {
  const plain = MACROS.reduce((text, [macro, pattern]) => text.replaceAll(macro, pattern), words);
  return new RegExp(`(?<![\\w-])(?:${plain})(?![\\w-])`, flags);
}

/** Where the id in words would read badly. */
const LABELS: Readonly<Record<string, string>> = {
  ecg_ischemia: "ECG changes of ischemia",
  long_qt_or_brugada: "long QT, Brugada or pre-excitation pattern",
  age_50_or_over: "age 50 or over",
  regular_fast_onset_and_offset: "sudden start and stop",
  atherosclerosis_or_afib_source: "source of emboli",
  epigastric_pain_relieved_by_forward: "pain eased by leaning forward",
  dyspnea_at_rest: "shortness of breath at rest",
  dyspnea: "shortness of breath",
  raised_neck_veins: "distended neck veins or muffled heart sounds",
  murphy_sign: "Murphy sign",
  wide_qrs: "wide QRS",
  nsaid_use: "NSAID use",
  ace_inhibitor_use: "ACE inhibitor use",
  sglt2_inhibitor: "SGLT2 inhibitor",
  copd_or_asthma: "COPD or asthma",
  icu_for_asthma: "intensive care for asthma",
  petechiae: "petechiae or non-blanching rash",
  black_stool: "black stool",
  syncope: "loss of consciousness",
  near_syncope: "near fainting",
  fixed_mid_dilated_pupil: "fixed, mid-dilated pupil",
  addison: "adrenal insufficiency or steroids stopped",
  abdominal_surgery: "earlier abdominal surgery",
  edema: "leg swelling",
  bite: "bite",
  access_problem: "problem of the dialysis access",
  hoarseness_over_three_weeks: "hoarseness over three weeks",
  orthopnea: "cannot lie flat",
  tetanus_not_current: "tetanus protection not current",
  recent_intercourse_risk: "risk of sexually transmitted infection",
  self_neglect: "self-neglect",
};

type Row = Readonly<{ mark: string; id: string; words: string; isRisk: boolean }>;

function readRows(table: string, isRisk: boolean): Row[] {
  return table
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const [, mark = "", id = "", words = ""] = /^([-=]?)([a-z0-9_]+): (.+)$/.exec(line) ?? [];
      return { mark, id, words, isRisk };
    });
}

const ROWS: readonly Row[] = [
  ...[
    GENERAL_FINDINGS,
    HEART_AND_LUNG_FINDINGS,
    NERVE_AND_EYE_FINDINGS,
    BELLY_AND_URINE_FINDINGS,
    SKIN_AND_LIMB_FINDINGS,
    MIND_AND_CHILD_FINDINGS,
  ].flatMap((table) => readRows(table, false)),
  ...readRows(RISK_FINDINGS, true),
];

function gather(id: string, rows: readonly Row[]): Finding {
  const mine = rows.filter((row) => row.id === id);
  return {
    id,
    label: LABELS[id] ?? id.replaceAll("_", " "),
    isRisk: mine.some(({ isRisk }) => isRisk),
    says: mine
      .filter(({ mark }) => mark !== "-")
      .map(({ mark, words }) => compile(words, mark === "=" ? "g" : "gi")),
    saysAbsent: mine.filter(({ mark }) => mark === "-").map(({ words }) => compile(words, "gi")),
  };
}

/** Every finding this room knows, by id. */
export const FINDINGS: ReadonlyMap<string, Finding> = new Map(
  [...new Set(ROWS.map(({ id }) => id))].map((id) => [id, gather(id, ROWS)] as const),
);
