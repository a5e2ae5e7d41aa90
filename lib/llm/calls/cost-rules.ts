import type { Deployment } from "../deployments/deployment.schema";
import { isNotSent } from "./not-sent.schema";

/** Bytes of English text that a token stands for, as vendors' own rules of thumb have it. An estimate, replaced by the vendor's count. */
const BYTES_A_TOKEN = 4;

type Priced = Pick<Deployment, "price" | "limits">;

export function tokensOf(bytes: number): number {
  return Math.ceil(bytes / BYTES_A_TOKEN);
}

/** US dollars a million tokens are micro-dollars a token. Without a price nothing can be said, and nothing is. */
export function costOf({ price }: Priced, inputTokens: number, outputTokens: number): number {
  if (price === null) return 0;
  return Math.ceil(
    inputTokens * price.inputPerMillionUsd + outputTokens * price.outputPerMillionUsd,
  );
}

/** The most that a call would cost, in millionths of a US dollar: booked before it is sent, so that calls beside it count it. */
export function estimateCost(deployment: Priced, bytes: number): number {
  return costOf(deployment, tokensOf(bytes), deployment.limits.maxOutputTokens);
}

/** Answers that the vendor gave before it wrote anything: it can have charged for what it was sent, and for no more. */
const WROTE_NOTHING: ReadonlySet<string> = new Set([
  "llm.unreachable",
  "llm.rate_limited",
  "llm.vendor_refused",
  "llm.vendor_unavailable",
  "llm.redirect_refused",
]);

/**
 * What a call that failed counts with: nothing where nothing was sent, what was sent where the vendor wrote nothing, and else
 * the whole estimate, since an answer that broke off, came late or was thrown away was written all the same.
 */
export function costOfFailure(deployment: Priced, code: string, bytes: number): number {
  if (isNotSent(code)) return 0;
  if (WROTE_NOTHING.has(code)) return costOf(deployment, tokensOf(bytes), 0);
  return estimateCost(deployment, bytes);
}
