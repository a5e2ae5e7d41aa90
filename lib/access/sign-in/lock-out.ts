import type { Tx } from "@/lib/db/transaction";
import { blindToken } from "@/lib/keys/blind-index";
import type { Keyring } from "@/lib/keys/keyring";

/** Failures allowed before a lock, in a window of 15 minutes; the lock lasts 15 minutes. */
const BUDGETS = {
  /** One account from one network: the common case of guessing. */
  account_from_network: 5,
  /** One account from anywhere: higher, so that a stranger cannot lock a colleague out with five guesses. */
  account: 30,
  /** One network, any account: a ward shares an address. */
  network: 100,
} as const;

type LockKind = keyof typeof BUDGETS;
type TryRow = { allowed: boolean; locked_until: Date | null };

/** Keys say nothing to a reader of the table: keyed hashes of the account and the network. */
function lockKeys(keyring: Keyring, email: string, address: string): Record<LockKind, string> {
  const network = networkOf(address);
  const key = (kind: LockKind, value: string): string =>
    `${kind}:${Buffer.from(blindToken(keyring, NO_ORGANIZATION, "sign_in", `${kind}:${value}`)).toString("base64url")}`;
  return {
    account_from_network: key("account_from_network", `${email} ${network}`),
    account: key("account", email),
    network: key("network", network),
  };
}

const NO_ORGANIZATION = "00000000-0000-0000-0000-000000000000";

/** /24 of IPv4 (mapped forms included) and /64 of IPv6: one subscriber, one network. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, "");
  if (/^\d+\.\d+\.\d+\.\d+$/.test(plain)) return plain.replace(/\.\d+$/, ".0/24");
  return expandIpv6(plain).slice(0, 4).join(":") + "::/64";
}

function expandIpv6(address: string): string[] {
  const [head = "", tail] = address.toLowerCase().split("::");
  const left = head === "" ? [] : head.split(":");
  const right = tail === undefined || tail === "" ? [] : tail.split(":");
  const gap = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  return [...left, ...new Array<string>(gap).fill("0"), ...right].map((part) =>
    part.replace(/^0+(?=.)/, ""),
  );
}

/**
 * Takes one try from each budget before the password is looked at, so that parallel guesses cannot
 * exceed it. @returns the end of the lock, or null when the try may go on.
 */
export async function takeTry(
  tx: Tx,
  keyring: Keyring,
  email: string,
  address: string,
): Promise<Date | null> {
  let lockedUntil: Date | null = null;
  for (const [kind, key] of Object.entries(lockKeys(keyring, email, address))) {
    const budget = BUDGETS[kind as LockKind];
    const rows = await tx.client.$queryRaw<TryRow[]>`
      SELECT * FROM take_sign_in_try(${key}, ${budget}::integer, interval '15 minutes', interval '15 minutes')`;
    const row = rows[0];
    if (row !== undefined && !row.allowed) lockedUntil ??= row.locked_until;
  }
  return lockedUntil;
}

/** Gives the try back after a right password: the account's counters end, the network's loses this one. */
export async function forgiveTries(
  tx: Tx,
  keyring: Keyring,
  email: string,
  address: string,
): Promise<void> {
  const keys = lockKeys(keyring, email, address);
  await tx.client.$executeRaw`SELECT clear_sign_in_tries(${keys.account_from_network})`;
  await tx.client.$executeRaw`SELECT clear_sign_in_tries(${keys.account})`;
  await tx.client.$executeRaw`SELECT return_sign_in_try(${keys.network})`;
}
