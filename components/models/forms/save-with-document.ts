import type { SavedView } from "../models-view";
import { fileFault, readBase64 } from "./chosen-file";
import { fileProblem, type Problem } from "./form-parts";

/**
 * Sends a form with the file that was chosen; a file that cannot be taken is said before anything is sent.
 * @param noFile what is said when none was chosen.
 * @param send sends the form; `document` is the file's bytes in base64.
 * @returns null when it was saved.
 */
export async function saveWithDocument(
  file: Blob | null,
  noFile: string,
  send: (document: string) => Promise<SavedView>,
): Promise<Problem | null> {
  if (file === null) return fileProblem(noFile);
  const fault = fileFault(file);
  if (fault !== null) return fileProblem(fault);
  let document: string;
  try {
    document = await readBase64(file);
  } catch {
    return fileProblem("The file could not be read: choose it again.");
  }
  const saved = await send(document);
  return saved.ok ? null : saved;
}
