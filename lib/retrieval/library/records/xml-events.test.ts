import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { collect, inChunks } from "./test-records";
import { readXmlEvents, type XmlEvent } from "./xml-events";

const show = (event: XmlEvent): string => {
  if (event.kind === "text") return event.text;
  if (event.kind === "close") return `/${event.name}`;
  return [event.name, ...[...event.attributes].map(([name, value]) => `${name}=${value}`)].join(
    " ",
  );
};
const read = async (xml: string, size = 7): Promise<string[]> =>
  (await collect(readXmlEvents(inChunks(xml, size)))).map(show);

describe("XML is read piece by piece", () => {
  test.each([
    ["elements and text", "<a>x<b>y</b></a>", ["a", "x", "b", "y", "/b", "/a"]],
    ["attributes in both quotes", `<a b="1" c='2'/>`, ["a b=1 c=2", "/a"]],
    [
      "a sign in a value that ends no tag",
      `<a b="x > y" c='>'>z</a>`,
      ["a b=x > y c=>", "z", "/a"],
    ],
    ["a quote of the other kind in a value", `<a b="it's" c='"'/>`, [`a b=it's c="`, "/a"]],
    ["blanks inside tags", "<a\n b = '1'\t></a >", ["a b=1", "/a"]],
    ["a quote in a text", "<a>it's 5\"</a>", ["a", "it's 5\"", "/a"]],
    ["references of XML itself", "<a>&lt;&#65;&#x42;&amp;amp;</a>", ["a", "<AB&amp;", "/a"]],
    ["CDATA as it stands", "<a><![CDATA[<b>&x;]]></a>", ["a", "<b>&x;", "/a"]],
    ["neither comments nor instructions", "<?xml version='1.0'?><a><!-- <b> --></a>", ["a", "/a"]],
    [
      "a document type that is only named",
      `<!DOCTYPE a PUBLIC "p" "http://x.example/a.dtd"><a/>`,
      ["a", "/a"],
    ],
    ["blanks around the root", " \n<a/>\n ", ["a", "/a"]],
    ["a mark of order at the beginning", "\ufeff<a/>", ["a", "/a"]],
  ])("%s", async (_name, xml, expected) => {
    expect(await read(xml)).toEqual(expected);
  });

  test("the same from chunks of any size", async () => {
    const xml = `<?xml version="1.0"?><a b="x > y" e='">'><!-- c --><c>1 &amp; 2</c><![CDATA[z]]><d/></a>`;
    const whole = await read(xml, xml.length);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: xml.length }), async (size) => {
        expect(await read(xml, size)).toEqual(whole);
      }),
    );
  });
});

describe("XML is refused, with a place and no word of it,", () => {
  test.each([
    ["with entities of its own", `<!DOCTYPE a [<!ENTITY x "boom">]><a>&x;</a>`],
    ["with a billion laughs", `<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><l>&b;</l>`],
    [
      "with a file for an entity",
      `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>`,
    ],
    ["with an entity nobody knows", "<a>&secret;</a>"],
    ["with a reference that has no end", "<a>x & y</a>"],
    ["with wrong nesting", "<a><b></a></b>"],
    ["with an end too many", "<a/></a>"],
    ["that is cut off", "<a><b>secret"],
    ["with text outside", "secret<a/>"],
    ["with a second root", "<a/><b/>"],
    ["with a name that is none", "<1a/>"],
    ["with a value that never ends", `<a b="secret></a>`],
    ["with a sign of a tag in a value", `<a b="x<secret"/>`],
    ["with an end in a value", `<a b="</a>secret`],
    ["with an attribute without quotes", "<a b=secret/>"],
    ["with a declaration inside", "<a><!ELEMENT b ANY></a>"],
    ["that is nested without end", "<a>".repeat(200)],
    ["that holds nothing", "  "],
  ])("%s", async (_name, xml) => {
    const failed: unknown = await read(xml).catch((error: unknown) => error);
    expect(failed).toMatchObject({ code: "library.malformed_records", kind: "invalid" });
    expect(JSON.stringify(failed)).not.toMatch(/secret|boom/);
  });

  test("with one piece that never ends", async () => {
    await expect(read(`<a>${"x".repeat(1_100_000)}`, 100_000)).rejects.toMatchObject({
      details: { reason: "too_long" },
    });
  });
});
