import { getDocumentProxy } from "unpdf";
import { joinPlacedText, type PlacedText } from "./pdf-lines";
import { MOST_CHARACTERS, MOST_PAGES, type ReaderAnswer } from "./reader-answer.schema";

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>["getPage"]>>;

/**
 * The text of a PDF, page by page. Only its text layer is read: no script, form, attachment or link is followed, no font
 * is loaded and nothing is drawn. A file that wants a password is refused.
 */
export async function readPdf(bytes: Uint8Array): Promise<ReaderAnswer> {
  try {
    const document = await getDocumentProxy(new Uint8Array(bytes), {
      disableFontFace: true,
      useSystemFonts: false,
      enableXfa: false,
      stopAtErrors: false,
      verbosity: 0,
    });
    if (document.numPages > MOST_PAGES) return { refused: "too_many_pages" };
    const pages: string[] = [];
    let length = 0;
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const text = await textOf(page);
      page.cleanup();
      length += text.length;
      if (length > MOST_CHARACTERS) return { refused: "too_much_text" };
      pages.push(text);
    }
    return { pages };
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    return { refused: name === "PasswordException" ? "encrypted" : "damaged" };
  }
}

async function textOf(page: Page): Promise<string> {
  const { items } = await page.getTextContent({ disableNormalization: false });
  const placed: PlacedText[] = items.flatMap((item) =>
    "str" in item
      ? [
          {
            text: item.str,
            x: Number(item.transform[4]),
            y: Number(item.transform[5]),
            height: item.height,
            endsLine: item.hasEOL,
          },
        ]
      : [],
  );
  return joinPlacedText(placed);
}
