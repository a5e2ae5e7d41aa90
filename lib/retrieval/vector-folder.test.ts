import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { provideEnvironment } from "@/lib/env";
import {
  clearWorkshops,
  dropFrom,
  folderBelow,
  hasTable,
  isTableMade,
  vectorsRoot,
  withTable,
} from "./vector-folder";

let path: string;
beforeAll(async () => {
  path = await mkdtemp(join(tmpdir(), "vector-folder-"));
});
afterAll(() => rm(path, { recursive: true }));

const ROWS = [{ id: "a", vector: [1, 0] }];
const OTHERS = [
  { id: "b", vector: [0, 1] },
  { id: "c", vector: [0, 1] },
];
const count = (folder: string): Promise<number> =>
  withTable(folder, "t", -1, (table) => table.countRows());

describe("the root of the vectors", () => {
  afterEach(() => provideEnvironment({ LANCEDB_URI: undefined, PROVENOTE_HOME: undefined }));

  test("is a folder of the home", () => {
    provideEnvironment({ PROVENOTE_HOME: "/var/data", LANCEDB_URI: undefined });
    expect(vectorsRoot()).toBe("/var/data/vectors");
  });

  test.each(["s3://bucket/vectors", "gs://bucket", "az://container/x", "/mnt/vectors"])(
    "is %s when that is set",
    (address) => {
      provideEnvironment({ LANCEDB_URI: address });
      expect(vectorsRoot()).toBe(address);
    },
  );
});

describe("a folder below it", () => {
  test.each([
    ["/var/vectors", "/var/vectors/x"],
    ["/var/vectors/", "/var/vectors/x"],
    ["s3://bucket/vectors", "s3://bucket/vectors/x"],
    ["s3://bucket/vectors//", "s3://bucket/vectors/x"],
  ])("of %s is %s", (root, expected) => {
    expect(folderBelow(root, "x")).toBe(expected);
  });

  test.each(["db", "db://cloud", "vectors/here", "https://example.test", ""])(
    "of %j is refused",
    (root) => {
      expect(() => folderBelow(root, "x")).toThrow("absolute path");
    },
  );
});

describe.each([
  ["a folder", ""],
  ["a store", "file://"],
])("a table in %s", (kind, scheme) => {
  const folderOf = (name: string): string => `${scheme}${path}/${kind.slice(2)}-${name}`;

  test("is there once it was made, and the second writer leaves it as it is", async () => {
    const folder = folderOf("made");
    expect(await hasTable(folder, "t")).toBe(false);
    expect(await isTableMade(folder, "t", ROWS)).toBe(true);
    expect(await isTableMade(folder, "t", OTHERS)).toBe(false);
    expect(await count(folder)).toBe(1);
  });

  test("is dropped once, and none is no error", async () => {
    const folder = folderOf("dropped");
    await isTableMade(folder, "t", ROWS);
    expect(await dropFrom(folder, "t")).toBe(true);
    expect(await dropFrom(folder, "t")).toBe(false);
    expect(await count(folder)).toBe(-1);
  });

  test("that could not be finished is not there, and is made by the next", async () => {
    const folder = folderOf("unfinished");
    const failing = isTableMade(folder, "t", ROWS, () => Promise.reject(new Error("no index")));
    await expect(failing).rejects.toThrow("no index");
    expect(await hasTable(folder, "t")).toBe(false);
    expect(await isTableMade(folder, "t", ROWS)).toBe(true);
  });

  test("passes an error of the work on", async () => {
    const folder = folderOf("failing");
    await isTableMade(folder, "t", ROWS);
    const failing = withTable(folder, "t", null, () => Promise.reject(new Error("not mine")));
    await expect(failing).rejects.toThrow("not mine");
  });
});

describe("a store whose bucket is not there", () => {
  const answer = "<Error><Code>NoSuchBucket</Code></Error>";
  const server = createServer((_request, response) => response.writeHead(404).end(answer));
  beforeAll(async () => {
    await once(server.listen(0, "127.0.0.1"), "listening");
    const { port } = server.address() as AddressInfo;
    vi.stubEnv("AWS_ENDPOINT", `http://127.0.0.1:${port}`);
    vi.stubEnv("AWS_ALLOW_HTTP", "true");
    vi.stubEnv("AWS_REGION", "us-east-1");
    vi.stubEnv("AWS_ACCESS_KEY_ID", "test");
    vi.stubEnv("AWS_SECRET_ACCESS_KEY", "test");
  });
  afterAll(() => {
    vi.unstubAllEnvs();
    server.close();
  });

  test("is an error, since nobody may take it for a store without tables", async () => {
    await expect(hasTable("s3://no-such-bucket/x", "t")).rejects.toThrow("NoSuchBucket");
    // LanceDB asks a few times before it gives up.
  }, 90_000);
});

describe("a table that is being made in a folder", () => {
  test("is not seen before it is finished, and is not there when finishing failed", async () => {
    const folder = join(path, "unfinished");
    let wasThere = true;
    const failing = isTableMade(folder, "t", ROWS, async () => {
      wasThere = await hasTable(folder, "t");
      throw new Error("no index");
    });
    await expect(failing).rejects.toThrow("no index");
    expect(wasThere).toBe(false);
    expect(await hasTable(folder, "t")).toBe(false);
    expect(await readdir(join(folder, ".making"))).toEqual([]);
  });

  test("is one writer's of several at once", async () => {
    const folder = join(path, "race");
    const made = await Promise.all([1, 2, 3].map(() => isTableMade(folder, "t", ROWS)));
    expect(made.filter(Boolean)).toHaveLength(1);
    expect(await count(folder)).toBe(1);
  });

  test("half made by a killed writer goes with its name, and another's stays", async () => {
    const folder = join(path, "killed");
    for (const name of ["t", "u"]) await isTableMade(join(folder, ".making", "x"), name, ROWS);
    await clearWorkshops(folder, "t");
    expect(await readdir(join(folder, ".making", "x"))).toContain("u.lance");
    expect(await readdir(join(folder, ".making", "x"))).not.toContain("t.lance");
  });
});
