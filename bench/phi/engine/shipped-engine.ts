import { pathToFileURL } from "node:url";
import type { applyPlaceholders } from "@/lib/phi/apply-placeholders";
import type { deidentify } from "@/lib/phi/deidentify";
import type { detectIdentifiers, DetectOptions } from "@/lib/phi/detect-identifiers";
import type { readIdentityHints } from "@/lib/phi/hints/identity-hints";
import type { IdentifierSpan } from "@/lib/phi/identifier.schema";
import type { proposeIdentifiers } from "@/lib/phi/model/propose-identifiers";
import type { residualCheck } from "@/lib/phi/residual/residual-check";
import type { createSurrogateMap } from "@/lib/phi/surrogates/apply-surrogates";
import type { pseudonymize } from "@/lib/phi/surrogates/pseudonymize";

/** What the measured build exports. */
export type ShippedEngine = {
  readonly detectIdentifiers: typeof detectIdentifiers;
  readonly deidentify: typeof deidentify;
  readonly applyPlaceholders: typeof applyPlaceholders;
  readonly residualCheck: typeof residualCheck;
  readonly readIdentityHints: typeof readIdentityHints;
  readonly createSurrogateMap: typeof createSurrogateMap;
  readonly pseudonymize: typeof pseudonymize;
  readonly proposeIdentifiers: typeof proposeIdentifiers;
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

/** Without the classifier the rules are stricter, as they are in the product when its file is missing. */
const RULES_ALONE: DetectOptions & { readonly isStrict: boolean } = { isStrict: true };

export function rulesDetector(engine: ShippedEngine): Detector {
  return {
    variant: "rules",
    engine,
    optionsFor: async () => RULES_ALONE,
    detect: async (text, options) => engine.detectIdentifiers(text, { ...RULES_ALONE, ...options }),
  };
}

/** The classifier's proposals joined to the rules; null when its file is missing or cannot be loaded. */
export async function modelDetector(engine: ShippedEngine): Promise<Detector | null> {
  const { proposeIdentifiers } = engine;
  if ((await proposeIdentifiers("Seen today for a cough.")).model === null) return null;
  const optionsFor = async (text: string): Promise<DetectOptions> => {
    const { spans, model } = await proposeIdentifiers(text);
    if (model === null) throw new Error("The classifier stopped in the middle of a measurement.");
    return { proposals: spans };
  };
  return {
    variant: "model",
    engine,
    optionsFor,
    detect: async (text, options) =>
      engine.detectIdentifiers(text, { ...(await optionsFor(text)), ...options }),
  };
}
