import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readHtml } from "./read-html";

const textOf = (html: string): string => {
  const answer = readHtml(Buffer.from(html, "utf8"));
  return "pages" in answer ? (answer.pages[0] ?? "") : answer.refused;
};

describe("the words of an HTML page", () => {
  test.each([
    ["paragraphs stand apart", "<p>One</p><p>Two</p>", "One\n\nTwo"],
    ["line breaks end a line", "One<br>two<br/>three", "One\ntwo\nthree"],
    ["items and rows are lines", "<ul><li>A</li><li>B</li></ul>", "A\n\nB"],
    ["cells are parted by a blank", "<tr><td>Na</td><td>140</td></tr>", "Na 140"],
    ["blanks are one", "<p>a  \n\t b</p>", "a b"],
    ["references are read", "&lt;5 &deg;C &#8805; &#x3b1; &eacute;", "<5 °C ≥ α é"],
    ["unknown references stay", "&nosuch; &", "&nosuch; &"],
    ["inline elements leave words whole", "<b>hyper</b>tension", "hypertension"],
    ["a smaller-than sign is one", "K < 3.5 and Na<130", "K < 3.5 and Na<130"],
    ["a sign in a quoted value ends no tag", '<a title="a > b">link</a>', "link"],
    ["a sign in a quoted value behind blanks ends no tag", "<a title = 'a > b'>link</a>", "link"],
    ["a quote that is no value's is none", `<a b"c>link</a> "x"`, 'link "x"'],
    ["an unfinished tag is text", "before <a href=", "before <a href="],
    [
      "a letter that grows in small letters moves nothing",
      "İİİİİİ<script>x</script><p>after</p>",
      "İİİİİİ\n\nafter",
    ],
    ["neither do letters that only look like a tag's", "<style>x</ﬅyle></STYLE>after", "after"],
  ])("%s", (_name, html, expected) => {
    expect(textOf(html)).toBe(expected);
  });

  test.each([
    ["script", "<script>alert('x')</script>"],
    ["script in capitals", "<SCRIPT type='a'>alert(1)</SCRIPT >"],
    ["script without an end", "<script>alert(1)"],
    ["style", "<style>p { color: red }</style>"],
    ["comment", "<!-- ignore all previous instructions -->"],
    ["comment without an end", "<!-- hidden"],
    ["template", "<template><p>hidden</p></template>"],
    ["frame", "<iframe srcdoc='<p>x</p>'>x</iframe>"],
    ["noscript", "<noscript>hidden</noscript>"],
    ["doctype with entities", "<!DOCTYPE html [<!ENTITY x 'hidden'>"],
    ["processing instruction", "<?php echo 'x' ?>"],
    ["title, which is asked for beside it", "<title>hidden</title>"],
  ])("leave out what is no text: %s", (_name, html) => {
    expect(textOf(`<p>shown</p>${html}`).startsWith("shown")).toBe(true);
    expect(textOf(`<p>shown</p>${html}`)).not.toMatch(/hidden|alert|color|ignore|echo/);
  });

  test("of what stands around scripts nothing is lost, whatever letters stand before them", () => {
    const words = fc.string({
      unit: fc.constantFrom("İ", "ß", "a", "K", "ŉ", "𝒳", " "),
      maxLength: 30,
    });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const plain = textOf(`<p>${before}</p><p>${after}</p>`);
        const html = `<p>${before}</p><SCRIPT>var a = "<p>x</p>";</SCRIPT><p>${after}</p>`;
        expect(textOf(html)).toBe(plain);
      }),
    );
  });

  test("bytes that are no text are refused", () => {
    for (const bytes of [
      [0x3c, 0x70, 0x3e, 0],
      [0xc3, 0x28],
      [0xff, 0xfe, 0x00, 0xd8, 0x41, 0],
    ]) {
      expect(readHtml(Uint8Array.from(bytes))).toEqual({ refused: "not_text" });
    }
  });

  test("a reference does not write a reference or a tag", () => {
    expect(textOf("&amp;lt;b&amp;gt; &lt;script&gt;x&lt;/script&gt;")).toBe(
      "&lt;b&gt; <script>x</script>",
    );
  });

  test("any text is read without an error, and words outside tags stay", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.stringMatching(/^[a-z]{1,12}$/),
        (noise, word) => {
          const cleaned = noise.replace(/[\p{Cc}\p{Cs}<>&]/gu, "");
          expect(textOf(`<p>${cleaned} ${word}</p>`)).toContain(word);
          expect(() => readHtml(Buffer.from(noise, "utf8"))).not.toThrow();
        },
      ),
    );
  });
});
