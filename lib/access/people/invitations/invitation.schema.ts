import { z } from "zod";
import type { Role } from "../../role.schema";

/** Most characters and rows of one pasted table. */
const MAX_TABLE_LENGTH = 100_000;
export const MAX_TABLE_ROWS = 500;

/** Hours an invitation can be used; the database has the same figure for the first administrator. */
export const INVITATION_HOURS = 72;

/** Length of a new password in characters; no other rule (NIST SP 800-63B 5.1.1.2). */
export const MIN_PASSWORD_LENGTH = 12;
const MAX_PASSWORD_LENGTH = 256;

export const previewTableSchema = z.object({ text: z.string().max(MAX_TABLE_LENGTH) });
export const invitePeopleSchema = z.object({
  text: z.string().max(MAX_TABLE_LENGTH),
  /** How many the page said would be invited; another number is refused. */
  expected: z.number().int().min(1).max(MAX_TABLE_ROWS),
});
export const invitationInputSchema = z.object({ invitationId: z.uuid() });
/** 32 bytes, base64url, as the link carries them. */
export const invitationTokenSchema = z.object({
  token: z.string().regex(/^[A-Za-z0-9_-]{43}$/, "This link is not complete."),
});
export const acceptInvitationSchema = invitationTokenSchema.extend({
  password: z
    .string()
    .min(MIN_PASSWORD_LENGTH, `Use at least ${MIN_PASSWORD_LENGTH} characters.`)
    .max(MAX_PASSWORD_LENGTH, `Use at most ${MAX_PASSWORD_LENGTH} characters.`),
});

export type RowProblemCode =
  | "name_missing"
  | "email_missing"
  | "email_invalid"
  | "email_twice"
  | "already_here"
  | "already_invited"
  | "role_missing"
  | "role_unknown"
  | "role_clash"
  | "team_unknown"
  | "team_without_charts"
  | "too_long";

export type RowProblem = { readonly code: RowProblemCode; readonly message: string };

/** One row of a pasted table after the check against the clinic; `line` counts from 1 as pasted. */
export type PreviewRow = {
  readonly line: number;
  readonly familyName: string;
  readonly givenName: string;
  readonly email: string;
  readonly roles: readonly Role[];
  /** The role's cell as typed, for a row whose role is not known. */
  readonly roleText: string;
  readonly teamId: string | null;
  readonly teamName: string;
  readonly title: string;
  readonly problems: readonly RowProblem[];
};

export type TablePreview = {
  readonly rows: readonly PreviewRow[];
  readonly ready: number;
  readonly needFix: number;
  readonly hadHeader: boolean;
};

/** A link that is shown once; only its hash is kept. */
export type InvitationLink = {
  readonly invitationId: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly email: string;
  readonly roles: readonly Role[];
  /** Path with the token in its fragment, which no server and no log gets to see. */
  readonly path: string;
  readonly expiresAt: string;
};

export type InvitationView = {
  readonly id: string;
  readonly email: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly roles: readonly Role[];
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly isExpired: boolean;
};

/** What the holder of a link is shown before choosing a password. */
export type OpenInvitation = {
  readonly email: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly organizationName: string;
  readonly expiresAt: string;
};
