import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");

/** Started by `node bench/retrieval/object-store.mjs` with a store in `LANCEDB_URI`, and no part of `npm test`. */
export default defineConfig({
  root,
  resolve: { alias: { "@": root } },
  test: {
    include: [
      "bench/retrieval/object-store.store-test.ts",
      "lib/retrieval/{embed-note,similar-notes,canary-notes}.db.test.ts",
      "lib/retrieval/library/search-references.db.test.ts",
      "lib/retrieval/library/own/own-library.db.test.ts",
    ],
    environment: "node",
    setupFiles: ["scripts/test/console-guard.ts", "scripts/test/fixed-seed.ts"],
    globalSetup: ["lib/db/test-database-setup.ts", "lib/phi/model/bundle-classifier-setup.ts"],
    // One server in Python answers all of them.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
