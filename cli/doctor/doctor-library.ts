import { closeEmbedder } from "@/lib/retrieval/embedding/embed-passages";
import { isLibraryBuilt } from "@/lib/retrieval/library/build-library";
import { ALL_CARDS } from "@/lib/retrieval/library/cards/all-cards";
import { vectorsRoot } from "@/lib/retrieval/vector-folder";
import type { Finding } from "./doctor";

/** Whether the index of the shipped cards stands. It is made by the worker; looking makes nothing. */
export async function inspectLibrary(
  vectorsPath = vectorsRoot(),
  cards = ALL_CARDS,
): Promise<Finding> {
  const subject = "reference library";
  try {
    const found = `${cards.length} cards`;
    return (await isLibraryBuilt(vectorsPath, cards))
      ? { state: "ok", subject, found: `${found}, indexed` }
      : {
          state: "warn",
          subject,
          found: `${found}, not indexed yet`,
          advice: "npm start makes the index when its worker starts",
        };
  } catch {
    return {
      state: "warn",
      subject,
      found: "the place of the vector tables cannot be read",
      advice: "check LANCEDB_URI and its credentials",
    };
  } finally {
    await closeEmbedder();
  }
}
