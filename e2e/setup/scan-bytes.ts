import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export type Needle = { readonly canary: string; readonly encoding: string; readonly bytes: Buffer };
export type Finding = {
  readonly where: string;
  readonly canary: string;
  readonly encoding: string;
};

/** Every form in which a value may lie in a file, a log or a header without being recognised at a glance. */
export function needlesOf(canaries: readonly string[]): Needle[] {
  return canaries.flatMap((canary) => {
    const forms = new Map<string, Buffer>();
    const add = (encoding: string, bytes: Buffer | string): void => {
      const buffer = Buffer.from(bytes as string);
      const isKnown = [...forms.values()].some((known) => known.equals(buffer));
      if (!isKnown) forms.set(encoding, buffer);
    };
    for (const [fold, text] of [
      ["", canary],
      ["lower case ", canary.toLowerCase()],
      ["upper case ", canary.toUpperCase()],
    ] as const) {
      const utf8 = Buffer.from(text, "utf8");
      const utf16 = Buffer.from(text, "utf16le");
      add(`${fold}raw`, utf8);
      add(`${fold}UTF-16LE`, utf16);
      add(`${fold}UTF-16BE`, Buffer.from(utf16).swap16());
      add(`${fold}JSON-escaped`, JSON.stringify(text).slice(1, -1));
      add(`${fold}JSON-escaped ASCII`, asciiJson(text));
      add(`${fold}percent-encoded`, encodeURIComponent(text));
      add(`${fold}form-encoded`, encodeURIComponent(text).replaceAll("%20", "+"));
      add(`${fold}percent-encoded bytes`, percentBytes(utf8));
      add(`${fold}hexadecimal`, utf8.toString("hex"));
      add(`${fold}hexadecimal, capitals`, utf8.toString("hex").toUpperCase());
      for (const shift of [0, 1, 2]) {
        add(`${fold}base64, shifted by ${shift}`, base64Core(utf8, shift));
        add(`${fold}base64url, shifted by ${shift}`, urlSafe(base64Core(utf8, shift)));
        add(`${fold}UTF-16LE in base64, shifted by ${shift}`, base64Core(utf16, shift));
      }
    }
    return [...forms].map(([encoding, bytes]) => ({ canary, encoding, bytes }));
  });
}

/** The characters of a base64 text that depend on `bytes` alone, when `shift` bytes (mod 3) stand before them. */
function base64Core(bytes: Buffer, shift: number): string {
  const text = Buffer.concat([Buffer.alloc(shift), bytes]).toString("base64");
  const first = Math.ceil((shift * 8) / 6);
  const end = Math.floor(((shift + bytes.length) * 8) / 6);
  return text.slice(first, end);
}

function urlSafe(base64: string): string {
  return base64.replaceAll("+", "-").replaceAll("/", "_");
}

function asciiJson(text: string): string {
  return [...Array(text.length).keys()]
    .map((index) => text.charCodeAt(index))
    .map((unit) =>
      unit < 0x7f ? String.fromCharCode(unit) : `\\u${unit.toString(16).padStart(4, "0")}`,
    )
    .join("");
}

function percentBytes(bytes: Buffer): string {
  return [...bytes].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
}

/** Which needles lie in these bytes; `where` names the place in the findings. */
export function scanBytes(where: string, bytes: Buffer, needles: readonly Needle[]): Finding[] {
  return needles
    .filter((needle) => bytes.includes(needle.bytes))
    .map(({ canary, encoding }) => ({ where, canary, encoding }));
}

/** Scans the content and the name of every file under a folder; links and sockets are not followed. */
export function scanFolder(
  folder: string,
  needles: readonly Needle[],
): { readonly files: number; readonly bytes: number; readonly findings: Finding[] } {
  const findings: Finding[] = [];
  let files = 0;
  let bytes = 0;
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
  for (const path of paths) {
    findings.push(...scanBytes(`name of ${path}`, Buffer.from(path), needles));
    const content = readFile(join(folder, path));
    if (content === null) continue;
    files += 1;
    bytes += content.length;
    findings.push(...scanBytes(path, content, needles));
  }
  return { files, bytes, findings };
}

/** The content of a plain file; null for anything else, and for a file that a running server just removed. */
function readFile(path: string): Buffer | null {
  try {
    return lstatSync(path).isFile() ? readFileSync(path) : null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}
