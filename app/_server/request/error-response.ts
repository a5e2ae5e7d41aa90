import "server-only";
import { randomBytes } from "node:crypto";
import { ZodError } from "zod";
import { isProvenoteError, ProvenoteError } from "@/lib/errors";
import { logger } from "@/lib/logger";

/** What a page shows of an error: what happened in words, and a reference to find it in the server's log. */
type ErrorBody = {
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly details: Readonly<Record<string, unknown>>;
    readonly reference: string;
  };
};

const HEADERS = { "Cache-Control": "no-store", "Content-Type": "application/json" };

/** Converts whatever was thrown, once. An unknown error says nothing but its reference. */
export function errorResponse(thrown: unknown): Response {
  const reference = newReference();
  const error = known(thrown);
  if (error === null) {
    logger().error("request.failed", {
      reference,
      kind: thrown instanceof Error ? thrown.name : "unknown",
      frames: framesOf(thrown).join(" | "),
    });
    return json(500, {
      code: "server.failed",
      message: "The server could not do this. Nothing was changed.",
      details: {},
      reference,
    });
  }
  if (error.status >= 500) logger().error("request.unavailable", { reference, code: error.code });
  return json(error.status, {
    code: error.code,
    message: error.message,
    details: error.details,
    reference,
  });
}

function known(thrown: unknown): ProvenoteError | null {
  if (isProvenoteError(thrown)) return thrown;
  if (thrown instanceof ZodError) {
    const fields = thrown.issues.map((issue) => ({
      field: issue.path.join("."),
      problem: issue.message,
    }));
    return new ProvenoteError("invalid", "request.invalid", "Some fields are not right.", {
      fields,
    });
  }
  return null;
}

/** Where it happened, without the message: messages of drivers repeat values. */
function framesOf(thrown: unknown): string[] {
  if (!(thrown instanceof Error) || thrown.stack === undefined) return [];
  return thrown.stack
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 6)
    .map((line) => line.trim());
}

function json(status: number, error: ErrorBody["error"]): Response {
  return new Response(JSON.stringify({ error }), { status, headers: HEADERS });
}

const ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/** "7F3K-22": short enough to read out over the telephone. */
function newReference(): string {
  const letters = [...randomBytes(6)].map((byte) => ALPHABET[byte % ALPHABET.length]).join("");
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}
