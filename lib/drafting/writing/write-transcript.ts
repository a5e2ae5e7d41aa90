import type { SpokenClause } from "../extract-clauses";
import type { WrittenNote } from "./write-note";

export function writeTranscript(talk: readonly SpokenClause[], text: string): WrittenNote {
  void talk;
  void text;
  return { sentences: [], setAside: [], unplaced: [] };
}
