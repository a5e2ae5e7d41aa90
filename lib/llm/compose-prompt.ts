import { sha256Hex } from "@/lib/crypto/digest";
import { ProvenoteError } from "@/lib/errors";
import type { DeidentifiedText } from "@/lib/phi/deidentified-text";

/** A versioned prompt: a file of its own, and what it says never changes under its version. */
export type PromptTemplate = Readonly<{
  id: string;
  version: number;
  /** What the model is told to be and to do; holds nothing of a case. */
  system: string;
  /** The request, with a `{{name}}` for each part. */
  request: string;
}>;

const issued = new WeakSet<object>();
const ISSUER = Symbol("prompt issuer");

/**
 * The ticket that lets a prompt go to a deployment: made from a template and from tickets of de-identified text, and from
 * nothing else. A run-time object that refuses to be forged; `composePrompt` alone makes one.
 */
export class DeidentifiedPrompt {
  constructor(
    issuer: symbol,
    readonly templateId: string,
    readonly templateVersion: number,
    readonly system: string,
    readonly text: string,
    /** The tickets it was made from, in order. */
    readonly parts: readonly DeidentifiedText[],
  ) {
    if (issuer !== ISSUER) throw forged();
    Object.freeze(this);
    issued.add(this);
  }

  /** UTF-8 bytes of all that is sent. */
  get bytes(): number {
    return Buffer.byteLength(this.system) + Buffer.byteLength(this.text);
  }

  /** What identifies the wording: template and version, hex digest of the template's own text. */
  get wording(): string {
    return `${this.templateId}/${this.templateVersion}`;
  }
}

/** @throws ProvenoteError `llm.prompt_forged` when the prompt was not composed here. */
export function assertComposed(prompt: DeidentifiedPrompt): void {
  if (!issued.has(prompt)) throw forged();
}

/**
 * Fills a template with de-identified text. Every part is used, and every place of the template is filled: a misspelt
 * name is a fault, not an empty prompt. What stands in a part is never read as a place.
 * @throws ProvenoteError `llm.prompt_parts` (invalid).
 */
export function composePrompt(
  template: PromptTemplate,
  parts: Readonly<Record<string, DeidentifiedText>>,
): DeidentifiedPrompt {
  const used = new Set<string>();
  const text = template.request.replace(/\{\{([a-z_]+)\}\}/g, (_, name: string) => {
    const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
    if (part === undefined) throw wrongParts(template);
    used.add(name);
    return part;
  });
  if (used.size !== Object.keys(parts).length) throw wrongParts(template);
  return new DeidentifiedPrompt(
    ISSUER,
    template.id,
    template.version,
    template.system,
    text,
    Object.values(parts),
  );
}

/** SHA-256 of a template's own words, hex; a note names it beside the version. */
export function templateDigest(template: PromptTemplate): string {
  return sha256Hex(`${template.system}\u0000${template.request}`);
}

function wrongParts({ id, version }: PromptTemplate): ProvenoteError {
  return new ProvenoteError(
    "invalid",
    "llm.prompt_parts",
    `The parts do not fit prompt ${id}, version ${version}.`,
  );
}

function forged(): ProvenoteError {
  return new ProvenoteError(
    "forbidden",
    "llm.prompt_forged",
    "A prompt is made by composePrompt alone.",
  );
}
