/**
 * Reads the SQLSTATE out of what Prisma throws, whichever of its wrappers it is in: `23505` unique
 * violation, `23514` check violation, `42501` insufficient privilege.
 */
export function sqlState(error: unknown): string | null {
  let current: unknown = error;
  for (let depth = 0; depth < 6 && typeof current === "object" && current !== null; depth += 1) {
    const fields = current as Record<string, unknown>;
    for (const name of ["originalCode", "code"]) {
      const value = fields[name];
      if (typeof value === "string" && /^[0-9A-Z]{5}$/.test(value) && !value.startsWith("P")) {
        return value;
      }
    }
    if (fields.code === "P2002") return "23505";
    const meta = fields.meta as Record<string, unknown> | undefined;
    current = meta?.driverAdapterError ?? fields.cause;
  }
  return null;
}
