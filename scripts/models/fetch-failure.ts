import type { Outcome } from "./outcome.ts";

/** Codes of npm and of the network that say: the registry, or the package, is out of reach. */
const NPM_UNREACHABLE =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|ERR_SOCKET_TIMEOUT|E40[1347]|E429|E5\d\d|ENOTCACHED)\b/;
const PIP_UNREACHABLE =
  /(No matching distribution found|Connection(Error| refused| to .* timed out)|Temporary failure in name resolution|Read timed out|Max retries exceeded|40[347] Client Error|50\d Server Error|No module named pip)/;
/** Wins over the rest: the package came, and is another one than was pinned. */
const NOT_AS_PINNED = /\b(EINTEGRITY|EUSAGE)\b|DO NOT MATCH THE HASHES/;

/** Reads why `npm ci` or `pip download` ended badly from what it printed. */
export function readFetchFailure(program: "npm" | "pip", output: string): Outcome {
  const unreachable = program === "npm" ? NPM_UNREACHABLE : PIP_UNREACHABLE;
  if (unreachable.test(output) && !NOT_AS_PINNED.test(output)) {
    return { kind: "unavailable", reason: `${program} cannot reach its registry, or the package` };
  }
  return { kind: "failed", reason: `${program} failed:\n${output.trim()}` };
}
