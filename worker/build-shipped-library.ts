import { isProvenoteError } from "@/lib/errors";
import { logger } from "@/lib/logger";
import { buildLibrary } from "@/lib/retrieval/library/build-library";
import { ALL_CARDS } from "@/lib/retrieval/library/cards/all-cards";

/**
 * Makes the index of the shipped cards when the worker starts, so that nobody's first search waits for it. Without it
 * everything else works, and the next search tries again; so it is told and never thrown.
 */
export async function buildShippedLibrary(vectorsPath: string, shipped = ALL_CARDS): Promise<void> {
  const began = performance.now();
  try {
    const { cards, snapshot, embedding } = await buildLibrary(vectorsPath, shipped);
    logger().info("library.ready", {
      cards: cards.size,
      snapshot: snapshot.slice(0, 12),
      embedding: embedding.name,
      ms: Math.round(performance.now() - began),
    });
  } catch (error) {
    const code = isProvenoteError(error) ? error.code : "library.failed";
    logger().error("library.not_ready", { code });
  }
}
