import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

interface LockedPackage {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly hasInstallScript?: boolean;
  readonly resolved?: string;
}

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const { packages } = JSON.parse(readFileSync(`${ROOT}package-lock.json`, "utf8")) as {
  packages: Readonly<Record<string, LockedPackage>>;
};

/** Packages of these scopes are native binaries: one that is missing strands a whole platform. */
const NATIVE = ["@lancedb/lancedb", "@node-rs/argon2", "esbuild", ""];

describe("the lock file", () => {
  test.each(NATIVE)("has the binaries of every platform that %j names", (name) => {
    const path = name === "" ? "" : `node_modules/${name}`;
    const wanted = Object.keys(packages[path]?.optionalDependencies ?? {});
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.filter((each) => packages[`node_modules/${each}`] === undefined)).toEqual([]);
  });

  test("names no registry, so that it installs from whichever one npm is set to", () => {
    expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
  });
});
