import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");

/** What needs a real model; started by `npm run test:models`, and no part of `npm test`. */
export default defineConfig({
  root,
  resolve: { alias: { "@": root } },
  test: {
    // One more check against the small model is one more file of this name.
    include: ["bench/models/**/*.model-test.ts"],
    environment: "node",
    globalSetup: ["lib/db/test-database-setup.ts", "lib/phi/model/bundle-classifier-setup.ts"],
    // One model at a time: two would share the same cores.
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
