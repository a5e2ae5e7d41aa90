import { hash, verify } from "@node-rs/argon2";

/** OWASP Password Storage, argon2id (the library's default algorithm): 19 MiB, 2 passes, 1 lane. */
const PARAMETERS = {
  memoryCost: 19_456,
  timeCost: 2,
  parallelism: 1,
};

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFKC"), PARAMETERS);
}

let decoy: Promise<string> | undefined;

/**
 * Compares a password with a stored hash. Without a stored hash (unknown account) the same work is done
 * against a decoy, so that the time of the answer says nothing.
 */
export async function passwordMatches(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword("decoy password that nobody has");
  const matches = await verify(stored ?? (await decoy), password.normalize("NFKC"));
  return stored !== null && matches;
}
