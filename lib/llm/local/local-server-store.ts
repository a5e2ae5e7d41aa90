import { z } from "zod";
import type { Act } from "@/lib/access/act";
import { localModelSchema, type LocalModel } from "./local-server.schema";

export type LocalServer = Readonly<{
  /** Origin, "http://127.0.0.1:11434". */
  address: string;
  models: readonly LocalModel[];
  /** Whether the server's configuration names a network that holds the address: without one the zone is not proved. */
  isOwnNetwork: boolean;
  seenAt: string;
}>;

type Row = { address: string; models: unknown; is_own_network: boolean; seen_at: Date };

/** What workers found on their own machines in the last minutes; the database shows it to administrators alone. */
export async function loadLocalServers(act: Act): Promise<LocalServer[]> {
  const rows = await act.tx.client.$queryRaw<
    Row[]
  >`SELECT address, models, is_own_network, seen_at FROM local_model_servers()`;
  return rows.map((row) => ({
    address: row.address,
    models: z.array(localModelSchema).parse(row.models),
    isOwnNetwork: row.is_own_network,
    seenAt: row.seen_at.toISOString(),
  }));
}
