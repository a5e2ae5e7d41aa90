import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { startTestServer } from "./test-database-server";

/** Vitest's global setup of the project `db`: one cluster for the run, stopped and removed at its end. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");
  const { server, stop } = await startTestServer(root);
  project.provide("testServer", server);
  return stop;
}
