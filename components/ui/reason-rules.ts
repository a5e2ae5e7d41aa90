const REASON_MIN_LENGTH = 10;
export const REASON_MAX_LENGTH = 1000;

/** Whether a reason may be kept: one line, 10 to 1,000 characters without the outer blanks. */
export function isReasonEnough(text: string): boolean {
  const length = text.trim().length;
  return length >= REASON_MIN_LENGTH && length <= REASON_MAX_LENGTH;
}

/** What to tell a person whose reason is still too short; empty when it is enough. */
export function reasonShortfall(text: string): string {
  const missing = REASON_MIN_LENGTH - text.trim().length;
  if (missing <= 0) return "";
  return missing === 1 ? "1 more character needed." : `${missing} more characters needed.`;
}

/** Compares a typed confirmation with the word asked for, blanks around it aside. */
export function isConfirmed(typed: string, expected: string): boolean {
  return expected.length > 0 && typed.trim() === expected;
}
