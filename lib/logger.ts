import pino, { type DestinationStream, type Logger } from "pino";
import { env } from "./env";

/**
 * Fields that may hold a secret or something a patient could be known by. Logging them is a defect; this is
 * the net beneath it.
 */
const REDACTED = [
  "password",
  "secret",
  "token",
  "authorization",
  "cookie",
  "passphrase",
  "text",
  "content",
  "note",
  "name",
  "mrn",
  "birthDate",
  "email",
  "url",
];

/**
 * What one line may carry: a code that reads `room.event`, ids, counts, kinds and times. The message is the
 * code itself, so that no sentence with a value in it can be composed.
 */
type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>;

export interface EventLog {
  debug(code: LogCode, fields?: LogFields): void;
  info(code: LogCode, fields?: LogFields): void;
  warn(code: LogCode, fields?: LogFields): void;
  error(code: LogCode, fields?: LogFields): void;
}

type LogCode = `${string}.${string}`;

/** Makes a log that writes JSON lines to `destination`, by default to standard error. */
export function createLogger(
  level: string,
  destination: DestinationStream = pino.destination({ dest: 2, sync: true }),
): EventLog {
  const logger: Logger = pino(
    {
      level,
      base: { pid: process.pid },
      messageKey: "code",
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: REDACTED.flatMap((field) => [field, `*.${field}`]), censor: "[redacted]" },
    },
    destination,
  );
  return {
    debug: (code, fields = {}) => logger.debug(fields, code),
    info: (code, fields = {}) => logger.info(fields, code),
    warn: (code, fields = {}) => logger.warn(fields, code),
    error: (code, fields = {}) => logger.error(fields, code),
  };
}

let shared: EventLog | null = null;

/** The log of this process. */
export function logger(): EventLog {
  shared ??= createLogger(env().LOG_LEVEL);
  return shared;
}
