import { isAbsolute, join, resolve } from "node:path";
import { z } from "zod";
import { ProvenoteError } from "./errors";

const text = z.string().trim().min(1);
const url = z.url();
const postgresUrl = z.url({ protocol: /^postgres(ql)?$/ });
const flag = z.stringbool();

const environmentSchema = z.object({
  /** The repository or the installed package: holds `prisma/`, `models/`, `dist/`. */
  PROVENOTE_ROOT: text.optional(),
  /** Keys, secrets, the embedded database, vectors, logs. */
  PROVENOTE_HOME: text.optional(),
  PROVENOTE_PROFILE: z.enum(["demo", "live"]).default("demo"),
  PORT: z.coerce.number().int().min(1).max(65_535).optional(),
  PUBLIC_URL: url.optional(),
  DATABASE_OWNER_URL: postgresUrl.optional(),
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_JOBS_URL: postgresUrl.optional(),
  DATABASE_SEQUENCER_URL: postgresUrl.optional(),
  DATABASE_AUDITOR_URL: postgresUrl.optional(),
  NEXTAUTH_SECRET: z.string().min(20).optional(),
  OIDC_ISSUER: url.optional(),
  OIDC_CLIENT_ID: text.optional(),
  OIDC_CLIENT_SECRET: text.optional(),
  OIDC_NAME: text.default("your organization"),
  OIDC_ROLES_CLAIM: text.default("roles"),
  /** `their-name=our_role`, separated by commas. */
  OIDC_ROLE_MAP: text.optional(),
  /** Where the vector tables stand when not in the home: an absolute folder, or an object store that workers share. */
  LANCEDB_URI: text.regex(/^(?:\/|(?:file|s3|s3\+ddb|gs|az|abfss):\/\/)\S+$/).optional(),
  PROVENOTE_ALLOW_FILE_ROOT: flag.default(false),
  PROVENOTE_KEY_PASSPHRASE: text.optional(),
  /** Addresses or networks of proxies whose forwarded headers are believed, separated by commas. */
  TRUSTED_PROXIES: z
    .string()
    .default("")
    .transform((list) =>
      list
        .split(",")
        .map((entry) => entry.trim())
        .filter(Boolean),
    ),
  /**
   * Networks of the organization's own machines (CIDR), separated by commas: a model is on premises when the address that
   * is connected to lies in one of them. Loopback counts only when it is named here.
   */
  PROVENOTE_MODEL_NETWORKS: z
    .string()
    .default("")
    .transform((list) =>
      list
        .split(",")
        .map((entry) => entry.trim())
        .filter(Boolean),
    ),
  /**
   * Public registers of medicines that the command line may ask by a medicine's name: `openfda`, `rxnav`, separated by a
   * comma. None is asked when it is empty.
   */
  PROVENOTE_MEDICINE_REGISTERS: z
    .string()
    .default("")
    .transform((list) =>
      list
        .split(",")
        .map((entry) => entry.trim())
        .filter(Boolean),
    )
    .pipe(z.array(z.enum(["openfda", "rxnav"]))),
  /** Registers of literature that may be asked about coded concepts, separated by commas; none, and no connection, by default. */
  PROVENOTE_LITERATURE: z
    .string()
    .default("")
    .transform((list) =>
      list
        .split(",")
        .map((entry) => entry.trim())
        .filter(Boolean),
    )
    .pipe(z.array(z.enum(["pubmed", "europe_pmc"])).max(2)),
  /**
   * A relay of the organization's own that passes requests on to the register, for sites without a way out of their own:
   * scheme, host and port. It has to stand in PROVENOTE_MODEL_NETWORKS.
   */
  PROVENOTE_LITERATURE_RELAY: z
    .url({ protocol: /^https?$/ })
    .refine((address) => new URL(address).pathname === "/")
    .optional(),
  /** What NCBI asks of whoever uses PubMed's service: an address of the operator, and a key for more than 3 requests a second. */
  NCBI_EMAIL: z.email().optional(),
  NCBI_API_KEY: z
    .string()
    .regex(/^[A-Za-z0-9]{10,80}$/)
    .optional(),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
  /** Makes the synthetic organization the same on each machine; for tests and screenshots. */
  PROVENOTE_DEMO_SEED: text.optional(),
});

type Parsed = z.infer<typeof environmentSchema>;

/** The settings of this process, with both folders made absolute. */
export type Environment = Omit<Parsed, "PROVENOTE_ROOT" | "PROVENOTE_HOME"> & {
  readonly PROVENOTE_ROOT: string;
  readonly PROVENOTE_HOME: string;
};

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Parses variables; an empty one counts as not set. Throws `env.invalid`, naming the variables and never
 * their values, several of which are secrets.
 */
export function parseEnvironment(variables: Variables, workingDir: string): Environment {
  const given = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value !== ""),
  );
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) {
    const names = [...new Set(parsed.error.issues.map((issue) => String(issue.path[0])))];
    throw new ProvenoteError(
      "invalid",
      "env.invalid",
      `These settings are not valid: ${names.sort().join(", ")}.`,
      { names },
    );
  }
  const root = resolve(workingDir, parsed.data.PROVENOTE_ROOT ?? ".");
  const home = parsed.data.PROVENOTE_HOME ?? join(root, ".provenote");
  return {
    ...parsed.data,
    PROVENOTE_ROOT: root,
    PROVENOTE_HOME: isAbsolute(home) ? home : resolve(workingDir, home),
  };
}

let overlay: Variables = {};
let cached: Environment | null = null;

/** The settings, parsed on first use and kept. */
export function env(): Environment {
  cached ??= parseEnvironment({ ...process.env, ...overlay }, process.cwd());
  return cached;
}

/**
 * Adds settings that this process found out by itself, such as the URLs of the embedded server. They win over
 * the environment, and are what child processes are given by `childEnvironment`.
 */
export function provideEnvironment(values: Variables): void {
  overlay = { ...overlay, ...values };
  cached = null;
}

/** Variables for a child process: the inherited ones with `values` on top; undefined takes one away. */
export function childEnvironment(values: Variables): NodeJS.ProcessEnv {
  const merged = { ...process.env, ...overlay, ...values };
  return Object.fromEntries(
    Object.entries(merged).filter(([, value]) => value !== undefined),
  ) as NodeJS.ProcessEnv;
}

const DATABASE_VARIABLES = [
  "DATABASE_OWNER_URL",
  "DATABASE_URL",
  "DATABASE_JOBS_URL",
  "DATABASE_SEQUENCER_URL",
  "DATABASE_AUDITOR_URL",
] as const;

/**
 * Which server is meant: `embedded` when no database URL is set, `outside` when all five are. Throws
 * `env.database_urls_missing` with the missing names when only some are.
 */
export function databaseChoice(
  settings: Pick<Environment, (typeof DATABASE_VARIABLES)[number]>,
): "embedded" | "outside" {
  const missing = DATABASE_VARIABLES.filter((name) => settings[name] === undefined);
  if (missing.length === DATABASE_VARIABLES.length) {
    return "embedded";
  }
  if (missing.length > 0) {
    throw new ProvenoteError(
      "invalid",
      "env.database_urls_missing",
      `An outside database needs all five URLs; missing: ${missing.join(", ")}.`,
      { missing },
    );
  }
  return "outside";
}
