import { canonicalBytes } from "@/lib/crypto/canonical-json";
import { sha256Hex } from "@/lib/crypto/digest";

export type StatementRow = {
  readonly checksum: string;
  readonly statement: Uint8Array;
  readonly statementHash: string;
};

/**
 * What is stored beside a statement must say what it says, and its bytes must be the canonical ones: a
 * bundle carries only the statement, so nobody else would notice.
 * @returns names of what is wrong, empty when all agrees.
 */
export function findRowFaults(name: string, row: StatementRow): string[] {
  const statement = parseStatement(row.statement);
  const faults: string[] = [];
  if (sha256Hex(row.statement) !== row.statementHash) faults.push(`${name}_statement_hash`);
  if (statement === null) return [...faults, `${name}_statement`];
  if (!canonicalBytes(statement).equals(row.statement)) faults.push(`${name}_statement_bytes`);
  const contentHash = "contentHash" in statement ? statement.contentHash : undefined;
  if (contentHash !== row.checksum) faults.push(`${name}_checksum`);
  return faults;
}

/** The JSON object of a stored statement; null when the bytes are none. */
export function parseStatement(bytes: Uint8Array): object | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString("utf8"));
    return typeof value === "object" && value !== null ? value : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
