import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const alias = { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "") };

/** Two kinds of test: `unit` needs nothing but the code, `db` gets a copy of a migrated template database per worker. */
export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          include: ["{lib,cli,web,worker,app,components,scripts,bench,e2e}/**/*.test.{ts,tsx}"],
          exclude: ["**/*.db.test.ts", "**/node_modules/**"],
          environment: "node",
          setupFiles: ["scripts/test/console-guard.ts", "scripts/test/fixed-seed.ts"],
          // A bound for what hangs, not a measure: a thousand generated cases take their time on a busy machine.
          testTimeout: 30_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "db",
          include: ["{lib,cli,web,worker,app,bench}/**/*.db.test.ts"],
          environment: "node",
          setupFiles: ["scripts/test/console-guard.ts", "scripts/test/fixed-seed.ts"],
          globalSetup: [
            "lib/db/test-database-setup.ts",
            "lib/phi/model/bundle-classifier-setup.ts",
          ],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
