import { beforeAll, describe, expect, test } from "vitest";
import setUpReader from "./bundle-reader-setup";
import { readFileText } from "./read-file";
import { makePdf, pdfOfStream } from "./test-files";

beforeAll(() => setUpReader());

const bytes = (text: string): Buffer => Buffer.from(text, "utf8");
const show = (text: string): Buffer => bytes(`BT /F1 12 Tf 20 200 Td (${text}) Tj ET\n`);

describe("the text of a file", () => {
  test("is that of each page of a PDF, with its paragraphs", async () => {
    const pdf = await makePdf([
      ["Care of hay fever", "A nasal spray comes first."],
      ["Second page: pollen."],
    ]);
    expect(await readFileText(pdf, "pdf")).toEqual({
      pages: ["Care of hay fever\n\nA nasal spray comes first.", "Second page: pollen."],
    });
  });

  test("is a text file as it stands, form feeds between pages", async () => {
    expect(await readFileText(bytes("One\r\ntwo\fThree"), "text")).toEqual({
      pages: ["One\ntwo", "Three"],
    });
  });

  test("is the words of an HTML page", async () => {
    const html = "<h1>Gout</h1><script>steal()</script><p>Red &amp; hot.</p>";
    expect(await readFileText(bytes(html), "html")).toEqual({ pages: ["Gout\n\nRed & hot."] });
  });
});

describe("a file is refused, with a code and nothing of it,", () => {
  test("that wants a password", async () => {
    const pdf = await makePdf([["secret"]], { userPassword: "x", pdfVersion: "1.7" });
    expect(await readFileText(pdf, "pdf")).toEqual({ refused: "encrypted" });
  });

  test.each([
    ["bytes that are no PDF", bytes("hello"), "pdf", "damaged"],
    ["nothing at all", Buffer.alloc(0), "pdf", "damaged"],
    ["a program called a text", Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2]), "text", "not_text"],
    [
      "bytes that are no UTF-8 called a page",
      Buffer.from([0x3c, 0x70, 0xff, 0xc3]),
      "html",
      "not_text",
    ],
    ["a text of blanks", bytes(" \n\t \f "), "text", "no_text"],
    ["a page of tags alone", bytes("<div><br></div>"), "html", "no_text"],
    ["a PDF without a text layer", pdfOfStream(bytes("0 0 10 10 re f\n")), "pdf", "no_text"],
    ["more text than any document", bytes("word ".repeat(900_000)), "text", "too_much_text"],
  ] as const)("%s", async (_name, file, kind, refused) => {
    expect(await readFileText(file, kind)).toEqual({ refused });
  });

  test("that takes too long", async () => {
    const pdf = pdfOfStream(Buffer.concat(Array.from({ length: 60_000 }, () => show("slow"))));
    expect(await readFileText(pdf, "pdf", { timeMs: 20 })).toEqual({ refused: "too_slow" });
  });

  test("that unpacks to more than the memory it may have", async () => {
    // 400 MB of blanks and a few words, deflated twice: some kilobytes.
    const bomb = pdfOfStream(Buffer.concat([Buffer.alloc(400_000_000, 32), show("boom")]), 2);
    expect(bomb.length).toBeLessThan(100_000);
    const answer = await readFileText(bomb, "pdf", { memoryMb: 250, timeMs: 30_000 });
    expect(answer).toEqual({ refused: "too_much_memory" });
  });

  test("whose arrays are nested without end", async () => {
    const deep = Buffer.concat([bytes("[".repeat(500_000)), show("deep")]);
    const answer = await readFileText(pdfOfStream(deep), "pdf", { timeMs: 30_000 });
    expect("refused" in answer ? answer.refused : answer.pages.length).toEqual(
      expect.toBeOneOf(["damaged", "no_text", "too_much_memory", "too_slow", 1]),
    );
  });
});

test("deep HTML costs no more than flat HTML: a million open elements", async () => {
  const html = `${"<div>".repeat(1_000_000)}bottom`;
  expect(await readFileText(bytes(html), "html")).toEqual({ pages: ["bottom"] });
});
