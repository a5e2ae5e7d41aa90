import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { PrismaPg } from "@prisma/adapter-pg";
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import * as engine from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";
import { describe, expect, inject, test } from "vitest";
import { onConnection } from "./create-roles";
import { createTestDatabase } from "./test-database";

const PRISMA = fileURLToPath(new URL("../../prisma", import.meta.url));

/** The engine is made for bundlers; in Node its module is instantiated by hand, once. */
function loadEngine(): typeof engine {
  const path = createRequire(import.meta.url).resolve(
    "@prisma/schema-engine-wasm/schema_engine_bg",
  );
  const wasm = new WebAssembly.Module(readFileSync(path.replace(/\.js$/, ".wasm")));
  const { exports } = new WebAssembly.Instance(wasm, { "./schema_engine_bg.js": { ...engine } });
  (engine as unknown as { __wbg_set_wasm(exports: object): void }).__wbg_set_wasm(exports);
  (exports["__wbindgen_start"] as () => void)();
  return engine;
}

const { SchemaEngine } = loadEngine();

function readSchemas(): [string, string][] {
  const models = readdirSync(`${PRISMA}/models`).map((name) => `models/${name}`);
  return ["schema.prisma", ...models].map((name) => [
    name,
    readFileSync(`${PRISMA}/${name}`, "utf8"),
  ]);
}

const CHAR_OID = 18;
const BPCHAR_OID = 1042;

/**
 * The engine reads catalogue columns of the type "char", which the adapter refuses. They pass through it under
 * the name of another type and are named rightly behind it. The engine asks one question at a time.
 */
async function connectForEngine(pool: pg.Pool): Promise<SqlMigrationAwareDriverAdapterFactory> {
  let charColumns: number[] = [];
  const query = pool.query.bind(pool) as unknown as (
    config: pg.QueryConfig,
  ) => Promise<pg.QueryResult>;
  const disguised = Object.assign(pool, {
    query: async (config: pg.QueryConfig) => {
      const result = await query(config);
      charColumns = result.fields.flatMap((field, at) =>
        field.dataTypeID === CHAR_OID ? [at] : [],
      );
      for (const at of charColumns) {
        Object.assign(result.fields[at] ?? {}, { dataTypeID: BPCHAR_OID });
      }
      return result;
    },
  }) as unknown as pg.Pool;
  const factory = new PrismaPg(disguised);
  const adapter = await factory.connect();
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (params) => {
    const result = await queryRaw(params);
    for (const at of charColumns) {
      result.columnTypes[at] = ColumnTypeEnum.Character;
    }
    return result;
  };
  factory.connect = () => Promise.resolve(adapter);
  return factory;
}

/**
 * Foreign keys are composite with the organization and stand in the SQL only, and the audit intake is
 * partitioned; the Prisma schema has neither on purpose.
 */
function withoutWhatPrismaCannotSay(script: string): string {
  return script
    .split(/^(?=-- [A-Z])/m)
    .filter((part) => !part.startsWith("-- DropForeignKey"))
    .filter((part) => !/^-- DropTable\nDROP TABLE "audit_intake\w*";\s*$/.test(part))
    .join("")
    .trim();
}

/** SQL that would turn the database into what the Prisma schema describes. */
async function driftOf(ownerUrl: string): Promise<string> {
  const schemas = readSchemas();
  const files = schemas.map(([path, content]) => ({ path, content }));
  const pool = new pg.Pool({ connectionString: ownerUrl });
  const factory = bindMigrationAwareSqlAdapterFactory(await connectForEngine(pool));
  const connection = await SchemaEngine.new({ datamodels: schemas }, () => undefined, factory);
  try {
    const { stdout } = await connection.diff({
      from: { tag: "schemaDatasource", files, configDir: PRISMA },
      to: { tag: "schemaDatamodel", files },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    });
    return withoutWhatPrismaCannotSay(stdout ?? "");
  } finally {
    connection.free();
    await pool.end();
  }
}

describe("the migrated database", () => {
  test("is what the Prisma schema describes", async () => {
    const { ownerUrl } = await createTestDatabase(inject("testServer"));
    expect(await driftOf(ownerUrl)).toBe("");
  });

  test("would show a column that only one of them has", async () => {
    const { ownerUrl } = await createTestDatabase(inject("testServer"));
    await onConnection(ownerUrl, (client) => client.query("ALTER TABLE team ADD COLUMN stray int"));
    expect(await driftOf(ownerUrl)).toContain("stray");
  });
});
