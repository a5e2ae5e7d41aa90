import type { Pool } from "@/lib/db/open-pool";
import { isProvenoteError } from "@/lib/errors";
import { probeOllama, type OfferedModel } from "../providers/probe-ollama";
import { parseIpAddress } from "../transport/ip-address";
import { isInNetwork, parseOwnNetworks, type Network } from "../transport/network";
import { createPinnedFetch } from "../transport/pinned-fetch";
import { MOST_LOCAL_MODELS } from "./local-server.schema";

/** Where Ollama listens unless it is told otherwise. The loopback, and nowhere else: a probe of anything more would be a scan. */
const ADDRESS = "http://127.0.0.1:11434";
const LOOPBACK = parseOwnNetworks(["127.0.0.1/32"]);
const PROBE_MS = 3_000;

export type FindLocalSetting = Readonly<{
  /** The networks that the server's configuration calls the organization's own. */
  networks: readonly Network[];
  /** For tests: another port of the loopback. */
  address?: string;
}>;

/**
 * Looks for an Ollama on this machine and notes its models, those marked that it only hands on to a cloud; notes that it is
 * gone when nothing answers. One request without a word of anybody's; the worker's job, never the pages'.
 * @returns how many models were found; null when nothing answers.
 */
export async function findLocalModels(
  jobs: Pool,
  { networks, address = ADDRESS }: FindLocalSetting,
): Promise<number | null> {
  const models = await probe(address);
  const isOwn = models !== null && isOwnAddress(address, networks);
  await jobs.query("SELECT note_local_models($1, $2, $3)", [
    address,
    models === null ? null : JSON.stringify(models.slice(0, MOST_LOCAL_MODELS)),
    isOwn,
  ]);
  return models?.length ?? null;
}

/** Null for whatever is no Ollama that answers: a refused connection, another server, a page. */
async function probe(address: string): Promise<readonly OfferedModel[] | null> {
  const fetch = createPinnedFetch({
    endpoint: address,
    zone: "on_premises",
    networks: LOOPBACK,
    limits: { totalTimeoutMs: PROBE_MS, headersTimeoutMs: PROBE_MS },
  });
  try {
    return await probeOllama(address, fetch, AbortSignal.timeout(PROBE_MS));
  } catch (error) {
    if (isProvenoteError(error)) return null;
    throw error;
  }
}

function isOwnAddress(address: string, networks: readonly Network[]): boolean {
  const ip = parseIpAddress(new URL(address).hostname);
  return ip !== null && networks.some((network) => isInNetwork(ip, network));
}
