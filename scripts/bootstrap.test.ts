import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "provenote-bootstrap-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("installs nothing into a folder that node_modules only links to", () => {
  const [checkout, elsewhere] = [join(folder, "checkout"), join(folder, "elsewhere")];
  mkdirSync(join(checkout, "scripts"), { recursive: true });
  mkdirSync(elsewhere);
  writeFileSync(join(elsewhere, "kept"), "");
  copyFileSync(join(root, "scripts", "bootstrap.mjs"), join(checkout, "scripts", "bootstrap.mjs"));
  copyFileSync(join(root, "package-lock.json"), join(checkout, "package-lock.json"));
  symlinkSync(elsewhere, join(checkout, "node_modules"));
  const program = `import { ensureInstalled } from "./scripts/bootstrap.mjs"; ensureInstalled();`;
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--input-type=module", "--eval", program],
    { cwd: checkout, encoding: "utf8" },
  );
  expect(status).toBe(1);
  expect(stderr).toContain("node_modules is a link to another folder");
  expect(readdirSync(elsewhere)).toEqual(["kept"]);
});
