import type { Call } from "./api-session";
import type { ChartSet } from "./chart-world";

export const ROLES = [
  "clinician",
  "nurse",
  "coordinator",
  "privacy_reviewer",
  "administrator",
  "compliance_officer",
] as const;
export type RoleName = (typeof ROLES)[number];

/** Ids that a route is asked with. Whatever has no owner in the table is `none`, which nothing has. */
export type Ids = Pick<ChartSet, "patientId" | "documentId" | "noteId" | "runId"> & {
  readonly content: unknown;
  readonly identity: Readonly<Record<string, string>>;
  readonly none: string;
  readonly floater: string;
  /** A review that is open; `none` where a spec has none. */
  readonly reviewId?: string;
};

/**
 * `chart`: opened by the roles named, for a chart or text that is theirs; a foreign and an unknown id get
 * one and the same no. `office`: opened by the roles named, whoever the id belongs to. `open`: answers
 * somebody who has no account.
 */
export type RouteRule = {
  readonly method: Call["method"];
  readonly kind: "chart" | "office" | "open";
  readonly roles: readonly RoleName[];
  readonly query?: string;
  readonly body?: (ids: Ids) => unknown;
};

type Options = Partial<Pick<RouteRule, "method" | "query" | "body">>;
/** A route of charts and texts. */
export const chart = (roles: readonly RoleName[], options: Options = {}): RouteRule => ({
  method: "POST",
  kind: "chart",
  roles,
  ...options,
});
/** A route of an office. */
export const office = (roles: readonly RoleName[], options: Options = {}): RouteRule => ({
  ...chart(roles, options),
  kind: "office",
});
/** A route for somebody who has no account. */
export const open = (options: Options = {}): RouteRule => ({ ...chart([], options), kind: "open" });

/** What each `[parameter]` of a path is filled with. */
export function fillPath(route: string, ids: Ids): string {
  const values: Readonly<Record<string, string>> = {
    patientId: ids.patientId,
    documentId: ids.documentId,
    noteId: ids.noteId,
    runId: ids.runId,
    reviewId: ids.reviewId ?? ids.none,
    membershipId: ids.floater,
    version: "1",
    "...nextauth": "session",
  };
  const path = route.replace(/\[([^\]]+)\]/g, (_whole, name: string) => values[name] ?? ids.none);
  return `/api/${path}`;
}
