import { z } from "zod";

/** A day of the calendar, "2026-11-08". */
export const paperDaySchema = z.iso.date();

export const documentNameSchema = z.string().trim().min(1).max(200);

/** The signed document, base64; at most 10 MB. */
export const documentSchema = z.base64().min(4).max(14_000_000);

/** SHA-256 of the document that the officer read, hex: what is confirmed is what was seen. */
export const readDigestSchema = z.string().regex(/^[0-9a-f]{64}$/);

/** Why a paper ends, in a person's words; sealed into the log. */
export const endReasonSchema = z.string().trim().min(3).max(1_000);
