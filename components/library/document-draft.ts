import type { LibraryDocumentView } from "./library-view";

/** What is typed in the form. */
export type DocumentDraft = Readonly<{
  title: string;
  publisher: string;
  year: string;
  file: File | null;
  replacesId: string | null;
}>;

export const EMPTY_DOCUMENT: DocumentDraft = {
  title: "",
  publisher: "",
  year: "",
  file: null,
  replacesId: null,
};

/** The next version of a document begins with the words of the one before. */
export const nextVersionDraft = (document: LibraryDocumentView): DocumentDraft => ({
  title: document.title,
  publisher: document.publisher,
  year: "",
  file: null,
  replacesId: document.id,
});

/** By the name's end, as the server will read it; null for what is not taken. */
export function documentKindOf(name: string): "pdf" | "text" | "html" | null {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  if (ending === "pdf") return "pdf";
  if (ending === "html" || ending === "htm") return "html";
  return ending === "txt" || ending === "md" ? "text" : null;
}

/** What is missing or wrong, by field. */
export function documentFaults({
  title,
  publisher,
  year,
  file,
}: DocumentDraft): Readonly<Record<string, string>> {
  const faults: Record<string, string> = {};
  if (title.trim() === "") faults["title"] = "Give its title as it is printed.";
  if (publisher.trim() === "") faults["publisher"] = "Name who published it.";
  const isYear = /^(?:1[5-9]|20|21)\d\d$/.test(year.trim());
  if (year.trim() !== "" && !isYear) faults["year"] = "A year of four digits, or nothing.";
  if (file === null) faults["file"] = "Choose the file.";
  else if (documentKindOf(file.name) === null) {
    faults["file"] = "Only .pdf, .txt, .md, .html and .htm are read.";
  }
  return faults;
}
