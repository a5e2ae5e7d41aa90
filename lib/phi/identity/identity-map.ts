import { ProvenoteError } from "@/lib/errors";
import {
  deleteIdentityMap,
  loadIdentityMap,
  lockIdentityMap,
  saveIdentityMap,
} from "./identity-map-store";
import { PlaceholderIssuer, type PlaceholderMap } from "../placeholder-map";

type MapPermit = Parameters<typeof loadIdentityMap>[0];
type FilePermit = Parameters<typeof deleteIdentityMap>[0];

/** The placeholder map of the permit's subject. */
export async function readIdentityMap(permit: MapPermit): Promise<PlaceholderMap> {
  return loadIdentityMap(permit);
}

/**
 * Writes the map that grew out of `basedOn`. Maps only grow, so the same length is the same map.
 * @throws ProvenoteError `phi.map_changed` (409) when another text of this patient gave out placeholders meanwhile.
 */
export async function writeIdentityMap(
  permit: MapPermit,
  map: PlaceholderMap,
  basedOn: PlaceholderMap,
): Promise<void> {
  const current = await lockIdentityMap(permit);
  if (current.entries.length !== basedOn.entries.length) {
    throw new ProvenoteError(
      "conflict",
      "phi.map_changed",
      "Another text of this patient was de-identified meanwhile.",
    );
  }
  await saveIdentityMap(permit, map);
}

/** Gives the values of an unfiled text their place in the patient's map, and takes the text's own map away. */
export async function mergeIdentityMapIn(from: FilePermit, into: MapPermit): Promise<void> {
  const own = await loadIdentityMap(from);
  const issuer = new PlaceholderIssuer(await lockIdentityMap(into));
  for (const { category, value } of own.entries) issuer.issue(category, value);
  await saveIdentityMap(into, issuer.toMap());
  await deleteIdentityMap(from);
}
