import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runProgram, type Ran } from "../test/run-program.ts";
import { readFetchFailure } from "./fetch-failure.ts";
import { READY, type Outcome } from "./outcome.ts";

const ENGINE = fileURLToPath(new URL("../../engines/gguf", import.meta.url));

/** The platforms whose binaries the engine's lock file names. */
const PLATFORMS = ["linux-x64", "linux-arm64"];

/** Installs exactly what the engine's lock file names, without a script of any package; nothing when it is there. */
export async function installEngine(): Promise<Outcome> {
  const platform = `${process.platform}-${process.arch}`;
  if (!PLATFORMS.includes(platform)) {
    return {
      kind: "unavailable",
      reason: `the engine runs on ${PLATFORMS.join(" and ")}; this is ${platform}`,
    };
  }
  if (isInstalled(platform)) return READY;
  process.stdout.write("Installing the engine for GGUF models (about 100 MB) …\n");
  const { code, output } = await npmCi();
  if (code === 0) return READY;
  return readFetchFailure("npm", output);
}

function npmCi(): Promise<Ran> {
  const npm = process.env["npm_execpath"];
  const args = [
    "ci",
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    "--fetch-retries=1",
    "--loglevel=error",
  ];
  const [program, list] =
    npm?.endsWith(".js") === true ? [process.execPath, [npm, ...args]] : ["npm", args];
  return runProgram(program, list, { cwd: ENGINE, isQuiet: true });
}

/** Installed from this lock file: npm writes its copy of it last. */
function isInstalled(platform: string): boolean {
  const copy = join(ENGINE, "node_modules", ".package-lock.json");
  if (!existsSync(copy)) return false;
  const name = `node_modules/@node-llama-cpp/${platform}`;
  const versions = [copy, join(ENGINE, "package-lock.json")].map((file) => {
    const { packages } = JSON.parse(readFileSync(file, "utf8")) as {
      packages: Readonly<Record<string, { readonly integrity?: string }>>;
    };
    return [packages["node_modules/node-llama-cpp"]?.integrity, packages[name]?.integrity].join();
  });
  return versions[0] === versions[1];
}
