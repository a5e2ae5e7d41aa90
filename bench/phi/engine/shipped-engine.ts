import { pathToFileURL } from "node:url";
import type { applyPlaceholders } from "@/lib/phi/apply-placeholders";
import type { deidentify } from "@/lib/phi/deidentify";
import type { detectIdentifiers, DetectOptions } from "@/lib/phi/detect-identifiers";
import type { readIdentityHints } from "@/lib/phi/hints/identity-hints";
import type { IdentifierSpan } from "@/lib/phi/identifier.schema";
import type { residualCheck } from "@/lib/phi/residual/residual-check";
import type { applySurrogates, createSurrogateMap } from "@/lib/phi/surrogates/surrogate-values";

/** What the measured build exports; `proposeIdentifiers` is there once a classifier ships. */
export type ShippedEngine = {
  readonly detectIdentifiers: typeof detectIdentifiers;
  readonly deidentify: typeof deidentify;
  readonly applyPlaceholders: typeof applyPlaceholders;
  readonly residualCheck: typeof residualCheck;
  readonly readIdentityHints: typeof readIdentityHints;
  readonly applySurrogates: typeof applySurrogates;
  readonly createSurrogateMap: typeof createSurrogateMap;
  readonly proposeIdentifiers?: (
    text: string,
  ) => Promise<{ readonly spans: readonly IdentifierSpan[]; readonly model: string | null }>;
};

export type Variant = "model" | "rules";

/** One way to run the engine. `optionsFor` makes what the classifier adds; rules alone add nothing. */
export type Detector = {
  readonly variant: Variant;
  readonly engine: ShippedEngine;
  optionsFor(text: string): Promise<DetectOptions>;
  detect(text: string, options?: DetectOptions): Promise<readonly IdentifierSpan[]>;
};

export async function loadEngine(file: string): Promise<ShippedEngine> {
  return (await import(pathToFileURL(file).href)) as ShippedEngine;
}

export function rulesDetector(engine: ShippedEngine): Detector {
  return {
    variant: "rules",
    engine,
    optionsFor: async () => ({}),
    detect: async (text, options) => engine.detectIdentifiers(text, options),
  };
}

/** The classifier's proposals joined to the rules; null when no classifier ships or its model is missing. */
export async function modelDetector(engine: ShippedEngine): Promise<Detector | null> {
  const { proposeIdentifiers } = engine;
  if (proposeIdentifiers === undefined) return null;
  if ((await proposeIdentifiers("Seen today for a cough.")).model === null) return null;
  const optionsFor = async (text: string): Promise<DetectOptions> => {
    const { spans } = await proposeIdentifiers(text);
    return { proposals: spans } as DetectOptions;
  };
  return {
    variant: "model",
    engine,
    optionsFor,
    detect: async (text, options) =>
      engine.detectIdentifiers(text, { ...(await optionsFor(text)), ...options }),
  };
}
