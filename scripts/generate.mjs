/** Generates the Prisma client when the schema changed. Downloads nothing: any executable file satisfies it. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ensureInstalled, fail, innerNode, root } from "./bootstrap.mjs";

const output = join(root, "lib", "db", "generated");
const stamp = join(output, ".schema.sha256");

/** Returns true when it generated. */
export function generateIfStale() {
  const digest = schemaDigest();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === digest) return false;
  const prisma = join(root, "node_modules", "prisma", "build", "index.js");
  const node = innerNode() ?? process.execPath;
  const result = spawnSync(node, [prisma, "generate"], {
    cwd: root,
    encoding: "utf8",
    env: {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
      CHECKPOINT_DISABLE: "1",
    },
  });
  if (result.status !== 0) {
    fail(`prisma generate failed:\n${result.stdout}\n${result.stderr}`);
  }
  writeFileSync(stamp, digest);
  return true;
}

function schemaDigest() {
  const models = join(root, "prisma", "models");
  const files = [
    join(root, "prisma", "schema.prisma"),
    join(root, "prisma.config.ts"),
    join(root, "node_modules", "prisma", "package.json"),
    ...readdirSync(models)
      .sort()
      .map((name) => join(models, name)),
  ];
  const hash = createHash("sha256");
  for (const file of files) hash.update(file.slice(root.length)).update(readFileSync(file));
  return hash.digest("hex");
}

if (import.meta.url === pathToFileURL(realpathSync(process.argv[1] ?? ".")).href) {
  ensureInstalled();
  process.stdout.write(
    generateIfStale() ? "Generated the database client.\n" : "The database client is up to date.\n",
  );
}
