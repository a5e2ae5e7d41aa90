import type { TestServer } from "@/lib/db/test-database-server";

const held: { server: TestServer | null } = { server: null };

/** Stands in for vitest's own way of handing a test file its database server, where no test runs. */
export function inject(): TestServer {
  if (held.server === null) throw new Error("No database server was provided.");
  return held.server;
}

export function provideServer(server: TestServer): void {
  held.server = server;
}
