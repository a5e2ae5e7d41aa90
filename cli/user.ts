import { parseArgs } from "node:util";
import { randomBytes } from "node:crypto";
import { roleSchema, type Role } from "@/lib/access/role.schema";
import { onConnection } from "@/lib/db/create-roles";
import { ProvenoteError } from "@/lib/errors";
import type { CommandIo } from "./command-io";
import { createAccount, createOrganization, ownerUrl } from "./first-account";

const USAGE = `provenote user create --email ADDRESS --name "Family, Given" --role ROLE [--role ROLE] [--title TITLE]
                     [--clinic NAME]      makes the live clinic when there is none
provenote user disable --email ADDRESS    ends access and every session at once
provenote user list
`;

type Values = {
  readonly email?: string | undefined;
  readonly name?: string | undefined;
  readonly role?: string[] | undefined;
  readonly title?: string | undefined;
  readonly clinic?: string | undefined;
};

/** Accounts from the command line, for whoever runs the server: the first administrator, and emergencies. */
export async function runUser(args: string[], io: CommandIo): Promise<number> {
  const [action, ...rest] = args;
  const values = readValues(rest);
  if (action === "list") return list(io);
  if (values !== null && action === "create") return create(values, io);
  if (values !== null && action === "disable") return disable(values, io);
  io.err(USAGE);
  return 2;
}

function readValues(args: string[]): Values | null {
  try {
    const { values } = parseArgs({
      args,
      options: {
        email: { type: "string" },
        name: { type: "string" },
        role: { type: "string", multiple: true },
        title: { type: "string" },
        clinic: { type: "string" },
      },
    });
    return values;
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

async function create(values: Values, io: CommandIo): Promise<number> {
  const { email, name, role, title = "" } = values;
  if (email === undefined || name === undefined || role === undefined || !/^\S+@\S+$/.test(email)) {
    io.err(USAGE);
    return 2;
  }
  const roles = role.map(readRole);
  const [family = "", given = ""] = name.split(",").map((part) => part.trim());
  const organizationId = await liveOrganization(values.clinic);
  const password = randomBytes(15).toString("base64url");
  await createAccount(organizationId, { email, family, given, title, roles, password });
  io.out(`${email}\npassword (shown this once): ${password}\n`);
  return 0;
}

function readRole(value: string): Role {
  const role = roleSchema.safeParse(value);
  if (role.success) return role.data;
  throw new ProvenoteError(
    "invalid",
    "user.unknown_role",
    `Roles are: ${roleSchema.options.join(", ")}.`,
  );
}

async function liveOrganization(name: string | undefined): Promise<string> {
  const found = await onConnection(ownerUrl(), (client) =>
    client.query<{ id: string }>(
      `SELECT id FROM organization WHERE disabled_at IS NULL AND ($1::text IS NULL OR name = $1)
        ORDER BY (kind = 'live') DESC, created_at LIMIT 1`,
      [name ?? null],
    ),
  );
  const id = found.rows[0]?.id;
  if (id !== undefined) return id;
  if (name === undefined) {
    throw new ProvenoteError(
      "invalid",
      "user.no_clinic",
      "There is no clinic yet: name it with --clinic.",
    );
  }
  return createOrganization(name, "live");
}

async function disable({ email }: Values, io: CommandIo): Promise<number> {
  if (email === undefined) {
    io.err(USAGE);
    return 2;
  }
  const { rowCount } = await onConnection(ownerUrl(), (client) =>
    client.query(
      `WITH gone AS (UPDATE person SET disabled_at = clock_timestamp() WHERE email = lower($1) RETURNING id)
       UPDATE session SET revoked_at = coalesce(revoked_at, clock_timestamp()), revoked_reason = coalesce(revoked_reason, 'disabled')
        WHERE membership_id IN (SELECT m.id FROM membership m JOIN gone ON gone.id = m.person_id)`,
      [email],
    ),
  );
  const known = await onConnection(ownerUrl(), (client) =>
    client.query("SELECT FROM person WHERE email = lower($1)", [email]),
  );
  if (known.rowCount === 0) {
    throw new ProvenoteError("not_found", "user.unknown", "No account has this e-mail address.");
  }
  io.out(`Access ended. Sessions closed: ${rowCount ?? 0}.\n`);
  return 0;
}

type Line = {
  email: string;
  family_name: string;
  given_name: string;
  roles: string[];
  clinic: string;
  ended: boolean;
};

async function list(io: CommandIo): Promise<number> {
  const { rows } = await onConnection(ownerUrl(), (client) =>
    client.query<Line>(
      `SELECT p.email, p.family_name, p.given_name, m.roles, o.name AS clinic,
              (p.disabled_at IS NOT NULL OR m.disabled_at IS NOT NULL OR o.disabled_at IS NOT NULL) AS ended
         FROM membership m JOIN person p ON p.id = m.person_id JOIN organization o ON o.id = m.organization_id
        ORDER BY o.name, p.family_name, p.given_name`,
    ),
  );
  for (const row of rows) {
    const state = row.ended ? "ended" : "active";
    io.out(
      `${[row.email, `${row.family_name}, ${row.given_name}`, row.roles.join("+"), row.clinic, state].join("\t")}\n`,
    );
  }
  return 0;
}
