import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const read = <T>(path: string): T => JSON.parse(readFileSync(ROOT + path, "utf8")) as T;

const { packages } = read<Lock>("engines/gguf/package-lock.json");
const manifest = read<LockedPackage>("engines/gguf/package.json");
const BINARY = "node_modules/@node-llama-cpp/";
const binaries = Object.entries(packages).filter(([path]) => path.startsWith(BINARY));

describe("the lock file of the GGUF engine", () => {
  test("has the binaries for the processor, and stands every other one down", () => {
    const real = binaries.filter(([, { link }]) => link !== true);
    expect(real.map(([path]) => path.slice(BINARY.length)).sort()).toEqual([
      "linux-arm64",
      "linux-x64",
    ]);
    const named = packages["node_modules/node-llama-cpp"]?.optionalDependencies ?? {};
    expect(
      Object.keys(named)
        .map((name) => `node_modules/${name}`)
        .sort(),
    ).toEqual(binaries.map(([path]) => path).sort());
  });

  test("pins every package by its content", () => {
    const fetched = Object.entries(packages).filter(
      ([path, { link }]) =>
        path.startsWith("node_modules/") && link !== true && !path.endsWith("/left-out"),
    );
    expect(fetched.length).toBeGreaterThan(50);
    expect(
      fetched.filter(([, { integrity }]) => integrity?.startsWith("sha512-") !== true),
    ).toEqual([]);
  });

  test("names no registry", () => {
    const addresses = Object.values(packages).flatMap(({ resolved }) =>
      resolved === undefined ? [] : [resolved],
    );
    expect(addresses.filter((each) => each.includes(":"))).toEqual([]);
  });

  test("agrees with the manifest, which names exact versions", () => {
    const wanted = manifest.dependencies ?? {};
    expect(Object.keys(wanted)).toEqual(["node-llama-cpp"]);
    for (const [name, version] of Object.entries(wanted)) {
      expect(version).toBe(packages[`node_modules/${name}`]?.version);
    }
  });
});

test("the application itself never installs the engine", () => {
  const names = Object.keys(read<Lock>("package-lock.json").packages);
  expect(names.length).toBeGreaterThan(100);
  expect(names.filter((name) => name.includes("node-llama-cpp"))).toEqual([]);
});
