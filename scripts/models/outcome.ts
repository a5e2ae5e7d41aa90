/**
 * What came of fetching something. `unavailable`: it cannot be had here (no network, no such program or platform), which
 * is nobody's fault; `failed`: it was had and is not what it should be.
 */
export type Outcome =
  | { readonly kind: "ready" }
  | { readonly kind: "unavailable"; readonly reason: string }
  | { readonly kind: "failed"; readonly reason: string };

export const READY: Outcome = { kind: "ready" };
