import { describe, expect, it } from "vitest";
import { findLinks } from "./find-links";
import { findMarkup } from "./find-markup";
import { plainForms } from "./plain-forms";

const NONE: ReadonlySet<string> = new Set();
const isLink = (text: string, hosts = NONE): boolean => findLinks(text, hosts).length > 0;

describe("findLinks", () => {
  it.each([
    "https://collect.example",
    "HTTPS://COLLECT.EXAMPLE",
    "http:collect.example",
    "https:\\\\collect.example",
    "ftp://collect.example/x",
    "javascript:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html;base64,AAAA",
    "data:,x",
    "mailto:x@collect.example",
    "//collect.example/x",
    "www.collect.example",
    "collect.example",
    "data.collect.example",
    "visit evil.it",
    "evil.it/x?d=1",
    "drop.evil.it",
    "10.0.0.1",
    "http://3232235777/",
    "2001:db8::ff00:42:8329",
    "xn--80ak6aa92e",
    "hxxps://collect[.]example/x",
    "collect dot example",
    "collect(dot)example slash x",
    "h t t p s : / / c o l l e c t",
    "https%3A%2F%2Fcollect.example",
    "&#104;ttp&#58;//collect",
    "\uff48\uff54\uff54\uff50://collect",
    "c\u043ellect.ex\u0430mple/x",
    "collect\u3002example".replace("\u3002", "\uff0e"),
    Buffer.from("see https://collect.example/x").toString("base64"),
    "uggcf://pbyyrpg.rknzcyr",
  ])("finds %j", (text) => {
    expect(isLink(`The plan: ${text} today`)).toBe(true);
  });

  it.each([
    "BP 120/80 mmHg, HR 70/min, SpO2 93 %.",
    "and/or, w/o, s/p, h/o, n/v/d, c/w",
    "5 mL.Then 10 mL.",
    "Pain is better.It started in May.",
    "afebrile.no cough",
    "10mg.in the morning",
    "p.r.n., b.i.d., q.i.d., i.e., e.g., a.m.",
    "St. John's wort, Dr. at the bedside.",
    "pH 7.35, K 4.1, INR 2.0-3.0",
    "1.2.3 of the plan",
    "12.05.2024 10:30:15",
    "ratio 1:2:3, HLA-B*27:05",
    "C5-C6 // no stenosis",
    "DATA:, BUN 19",
    "Data: normal.",
    "the file: none",
    "GCS E4:V5:M6",
    "Vit. D 25(OH) 30 ng/mL",
    "www was not read",
  ])("leaves %j", (text) => {
    expect(findLinks(text, NONE)).toEqual([]);
  });

  const HOSTS = new Set(["clinicaltrials.example"]);

  it.each([
    "See https://clinicaltrials.example/study/7.",
    "(https://clinicaltrials.example/study/7)",
    "https://clinicaltrials.example",
  ])("lets a listed host pass: %s", (text) => {
    expect(isLink(text, HOSTS)).toBe(false);
    expect(isLink(text)).toBe(true);
  });

  it.each([
    ["without encryption", "http://clinicaltrials.example/study/7"],
    ["with a query", "https://clinicaltrials.example/?q=ckd"],
    ["with a fragment", "https://clinicaltrials.example/#ckd"],
    ["with a user", "https://clinicaltrials.example@collect.example/"],
    ["with a password", "https://a:b@clinicaltrials.example/"],
    ["with a port", "https://clinicaltrials.example:8443/"],
    ["below it", "https://x.clinicaltrials.example/"],
    ["as the beginning of another", "https://clinicaltrials.example.collect.test/"],
    ["by its name alone", "clinicaltrials.example"],
    ["beside another", "https://clinicaltrials.example/a and https://collect.example/b"],
  ])("does not let a listed host pass %s", (_, text) => {
    expect(isLink(text, HOSTS)).toBe(true);
  });

  it("gives the place of a plain address and the whole text for a disguised one", () => {
    const text = "See https://collect.example/x now";
    expect(findLinks(text, NONE)[0]).toMatchObject({ start: 4, end: 29, detail: "scheme" });
    const hidden = "See collect dot example now";
    expect(findLinks(hidden, NONE)).toEqual([
      { kind: "link", start: 0, end: hidden.length, detail: "disguised" },
    ]);
  });
});

describe("plainForms", () => {
  it("peels one layer a round and stops when nothing changes", () => {
    expect(plainForms("BP 120/80")).toEqual(["BP 120/80"]);
    expect(plainForms("%2541").at(-1)).toBe("A");
    expect(plainForms("hxxp://a[.]b").at(-1)).toBe("http://a.b");
  });

  it("ends for a text with more layers than it peels", () => {
    let text = "a";
    for (let layer = 0; layer < 8; layer += 1) {
      text = text.replace(/[a%]/g, (mark) => (mark === "a" ? "%61" : "%25"));
    }
    expect(plainForms(text).length).toBeLessThanOrEqual(5);
  });
});

describe("findMarkup", () => {
  const FOUND: readonly (readonly ["image" | "html", string])[] = [
    ["image", "![chart](x.png)"],
    ["image", "![chart][c]"],
    ["image", "! [chart] (x)"],
    ["image", "<img src=x onerror=1>"],
    ["image", "<IMG\nSRC=x"],
    ["image", "<svg/onload=1>"],
    ["image", "background-image: url(x)"],
    ["image", "\\includegraphics{x}"],
    ["image", "[img]x[/img]"],
    ["image", "&lt;img src=x&gt;"],
    ["image", "%3Cimg src=x%3E"],
    ["image", "\uff1cimg src=x\uff1e"],
    ["image", "<i\u200bmg src=x>"],
    ["html", "[words](target)"],
    ["html", "[words][target]"],
    ["html", "[target]: somewhere"],
    ["html", "<a href=x>"],
    ["html", "<b>5.1</b>"],
    ["html", "<script>1</script>"],
    ["html", "< / div >"],
    ["html", "<!-- note -->"],
    ["html", "<tel:5550188>"],
    ["html", "&#60;"],
    ["html", "&lt;"],
    ["html", "onclick=x"],
    ["html", "\\href{x}{y}"],
    ["html", "[url=x]y[/url]"],
    ["html", "[[page|words]]"],
    ["html", "{{template}}"],
  ];
  it.each(FOUND)("finds %s: %j", (kind, text) => {
    expect(
      findMarkup(`BP 120/80. ${text.startsWith("[target]") ? `\n${text}` : text}`).map(
        (found) => found.kind,
      ),
    ).toContain(kind);
  });

  it.each([
    "EF <40 %, K >5.0, HR<60",
    "if temp < 38 and WBC > 11",
    "p<.05 (n=12)",
    "A&O x3, H&P, R&D, AT&T",
    "AST&ALT normal",
    "[NAME_1](the son)",
    "[NAME_1] (the son)",
    "[NAME_1][DATE_1]",
    "[1][2]",
    "[1](see below)",
    "[x] done, [ ] open",
    "onset=2 days",
    "on load: none",
    "100% better! [see plan]",
    "{a}, {b}",
    "source = mother",
    "blood_pressure*2",
  ])("leaves %j", (text) => {
    expect(findMarkup(text)).toEqual([]);
  });
});
