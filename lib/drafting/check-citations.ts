import type { Support } from "@/lib/notes/note-content.schema";

export function checkSentence(sentenceText: string, spanTexts: readonly string[]): Support {
  void sentenceText;
  return spanTexts.length > 0 ? "stated" : "unsupported";
}
