import { deleteIdentityMap, loadIdentityMap, saveIdentityMap } from "./identity/identity-map-store";
import { PlaceholderIssuer, type PlaceholderMap } from "./placeholder-map";

type MapPermit = Parameters<typeof loadIdentityMap>[0];
type FilePermit = Parameters<typeof deleteIdentityMap>[0];

/** The placeholder map of the permit's subject. */
export async function readIdentityMap(permit: MapPermit): Promise<PlaceholderMap> {
  return loadIdentityMap(permit);
}

export async function writeIdentityMap(permit: MapPermit, map: PlaceholderMap): Promise<void> {
  await saveIdentityMap(permit, map);
}

/** Gives the values of an unfiled text their place in the patient's map, and takes the text's own map away. */
export async function mergeIdentityMapIn(from: FilePermit, into: MapPermit): Promise<void> {
  const own = await loadIdentityMap(from);
  const issuer = new PlaceholderIssuer(await loadIdentityMap(into));
  for (const { category, value } of own.entries) issuer.issue(category, value);
  await saveIdentityMap(into, issuer.toMap());
  await deleteIdentityMap(from);
}
