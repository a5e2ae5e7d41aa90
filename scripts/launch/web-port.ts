import { isPortFree } from "@/lib/db/embedded-server/free-port";
import { ProvenoteError } from "@/lib/errors";

const DEFAULT_PORT = 3000;
const TRIES = 100;

/**
 * The port for the pages: `wanted` when it was set (taken: `start.port_taken`), else the first free one from
 * 3000 on; `taken` names the ones passed over.
 */
export async function chooseWebPort(
  wanted: number | undefined,
): Promise<{ port: number; taken: readonly number[] }> {
  if (wanted !== undefined) {
    if (await isPortFree(wanted)) {
      return { port: wanted, taken: [] };
    }
    throw new ProvenoteError(
      "conflict",
      "start.port_taken",
      `Port ${wanted} is taken by another program. Set PORT to a free one, or unset it to let one be chosen.`,
    );
  }
  const taken: number[] = [];
  for (let port = DEFAULT_PORT; port < DEFAULT_PORT + TRIES; port += 1) {
    if (await isPortFree(port)) {
      return { port, taken };
    }
    taken.push(port);
  }
  throw new ProvenoteError(
    "conflict",
    "start.port_taken",
    `Every port from ${DEFAULT_PORT} to ${DEFAULT_PORT + TRIES - 1} is taken. Set PORT to a free one.`,
  );
}
