import { randomInt } from "node:crypto";
import { deidentify, type DeidentifyOptions, type DeidentifyResult } from "@/lib/phi/deidentify";
import { detectIdentifiers, type DetectOptions } from "@/lib/phi/detect-identifiers";
import { mergeSpans } from "@/lib/phi/detection/merge-spans";
import type { IdentifierSpan } from "@/lib/phi/identifier.schema";
import type { Proposals } from "@/lib/phi/model/propose-identifiers";
import type { PatientMap } from "@/lib/phi/patient-maps/patient-maps.schema";
import { EMPTY_PLACEHOLDER_MAP } from "@/lib/phi/placeholder-map";
import { createRestorer, type RestoredText } from "@/lib/phi/restore-identifiers";
import { createSurrogateMap } from "@/lib/phi/surrogates/apply-surrogates";
import { pseudonymize } from "@/lib/phi/surrogates/pseudonymize";
import type { RandomSource } from "@/lib/phi/surrogates/random-source";
import { restoreSurrogates } from "@/lib/phi/surrogates/restore-surrogates";
import { yearOf } from "@/lib/phi/surrogates/shift-date";
import type { DeidentifySettings } from "./read-options";

/** Asks a classifier; none took part when `model` is null. */
export type Propose = (text: string) => Promise<Proposals>;

/** Chance and the day, so that tests give their own. */
export type Surroundings = {
  readonly random: RandomSource;
  readonly today: Date;
  readonly propose: Propose | null;
};

/** 48 bits of the platform's generator at a time. */
export const platformRandom: RandomSource = () => randomInt(2 ** 47) / 2 ** 47;

export type Outcome = {
  readonly text: string;
  readonly spans: readonly IdentifierSpan[];
  readonly isRefused: boolean;
  readonly model: string | null;
  /** What is known of the patient now; null when nothing new may be kept. */
  readonly map: PatientMap | null;
};

/** One text in the mode of the settings. A refused text comes back empty, with what was found in it. */
export async function transformText(
  text: string,
  known: PatientMap | undefined,
  settings: DeidentifySettings,
  { random, today, propose }: Surroundings,
): Promise<Outcome> {
  const proposed = settings.isRulesOnly || propose === null ? null : await propose(text);
  const model = proposed?.model ?? null;
  const options: DetectOptions & DeidentifyOptions = {
    knownValues: settings.knownValues,
    map: known?.placeholders ?? EMPTY_PLACEHOLDER_MAP,
    isStrict: model === null,
    ...(proposed === null ? {} : { proposals: proposed.spans }),
    ...(settings.policy === null ? {} : { policy: settings.policy }),
  };
  if (settings.mode === "detect") {
    const spans = detectIdentifiers(text, options);
    return { text, spans, isRefused: false, model, map: null };
  }
  if (settings.mode === "surrogate") {
    const surrogates = known?.surrogates ?? createSurrogateMap(random);
    const dates = settings.dates ?? "shift";
    const made = pseudonymize(text, surrogates, { ...options, random, today, dates });
    if (!made.ok) return refuse(text, options, made, model);
    const map = { placeholders: made.placeholders, surrogates: made.surrogates };
    return { text: made.text, spans: made.spans, isRefused: false, model, map: asPatientMap(map) };
  }
  const result = deidentify(text, options);
  if (!result.ok) return refuse(text, options, result, model);
  if (settings.mode === "reject") {
    const isRefused = result.spans.some(({ reason }) => reason !== "typed placeholder");
    const { spans } = result;
    return { text: isRefused ? "" : text, spans, isRefused, model, map: null };
  }
  const map = { placeholders: result.map, surrogates: known?.surrogates ?? null };
  return {
    text: writeRedacted(text, result, settings, today),
    spans: result.spans,
    isRefused: false,
    model,
    map: asPatientMap(map),
  };
}

/** Puts values back into a text that was made with this map, in the mode that the settings name. */
export function restoreText(
  text: string,
  known: PatientMap | undefined,
  mode: DeidentifySettings["mode"],
): RestoredText {
  if (mode !== "surrogate") {
    return createRestorer(known?.placeholders ?? EMPTY_PLACEHOLDER_MAP)(text);
  }
  const surrogates = known?.surrogates ?? null;
  return surrogates === null
    ? { text, repaired: [], unknown: [] }
    : restoreSurrogates(text, surrogates);
}

type Cleared = Extract<DeidentifyResult, { ok: true }>;
type Blocked = Extract<DeidentifyResult, { ok: false }>;

function asPatientMap(map: {
  placeholders: Cleared["map"];
  surrogates: PatientMap["surrogates"];
}): PatientMap {
  return { ...map, placeholders: { entries: [...map.placeholders.entries] } };
}

function refuse(
  text: string,
  options: DetectOptions,
  { findings }: Blocked,
  model: string | null,
): Outcome {
  const found = findings.map(({ start, end, category }) => ({
    start,
    end,
    category,
    score: 0.5,
    reason: "second check",
  }));
  const spans = mergeSpans([...detectIdentifiers(text, options), ...found]);
  return { text: "", spans, isRefused: true, model, map: null };
}

/** The redacted text, its placeholders written as the settings ask. */
function writeRedacted(
  text: string,
  { text: redacted, spans, replacements }: Cleared,
  { placeholders, dates }: DeidentifySettings,
  today: Date,
): string {
  if (placeholders === "numbered" && dates === null) return redacted;
  let [out, at] = ["", 0];
  replacements.forEach(({ start, end, outStart, outEnd, placeholder }, index) => {
    const span = spans[index];
    const value = text.slice(start, end);
    const year =
      dates === "year-only" && span?.category === "date"
        ? yearOf(value, { today, yearAround: today.getUTCFullYear() })
        : undefined;
    out += redacted.slice(at, outStart);
    if (year !== undefined) out += year;
    else if (placeholders === "numbered") out += placeholder;
    // What somebody typed in this shape stands for nobody.
    else {
      out +=
        span?.reason === "typed placeholder" ? value : placeholder.replace(/_\d+[A-Z]*\]$/, "]");
    }
    at = outEnd;
  });
  return out + redacted.slice(at);
}
