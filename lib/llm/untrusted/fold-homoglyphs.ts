import { joinPieces, type MappedText, type TextPiece } from "./mapped-text";

/**
 * A copy of a text in which letters that look like Latin ones are Latin, for detection only: nothing folded is ever
 * shown, stored or sent. Compatibility forms (full width, mathematical, circled), look-alikes of other scripts
 * (Unicode TR 39 speaks of confusables), small capitals; marks on letters and invisible characters fall away; tag
 * characters become the ASCII they spell. Case stays, since encodings tell cases apart.
 */
const LOOK_ALIKES: readonly (readonly [string, string])[] = [
  // Cyrillic
  ["аеорсухѕіјԁԛԝһӏвкмнтгпьԍџ", "aeopcyxsijdqwhlbkmhtrnbgu"],
  ["АВЕКМНОРСТУХІЈЅԌԚԜ", "ABEKMHOPCTYXIJSGQW"],
  // Greek
  ["αβεικνορτυχγηωϲϳ", "abeikvoptuxynwcj"],
  ["ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹ", "ABEZHIKMNOPTYXC"],
  // Armenian, Cherokee
  ["օսհոցզյ", "ouhngqj"],
  ["ᎪᏴᏟᎠᎬᎻᎥᎫᏦᏞᎷᏀᏢᎡᏚᎢᏙᎳᏃ", "ABCDEHiJKLMGPRSTVWZ"],
  // Latin letters of their own, and small capitals
  ["ıɑɡɩłøđħŧƒɪʟʀʜʙɢɴʏ", "iagilodhtfilrhbgny"],
  ["ᴀᴄᴅᴇᴊᴋᴍᴏᴘᴛᴜᴠᴡᴢꜰꜱǃ", "acdejkmoptuvwzfs!"],
  // Marks that encodings and addresses are made of
  ["‐‑‒–—−﹣⁃", "--------"],
  ["‘’‚‛′´ʼ", "'''''''"],
  ["“”„″«»", '""""""'],
  ["∕⁄⧸⟋", "////"],
  ["․。･·∙⋅", "......"],
  ["∶ː꞉", ":::"],
  ["ǀ∣", "||"],
];

const LATIN: ReadonlyMap<string, string> = new Map(
  LOOK_ALIKES.flatMap(([from, to]) => {
    const latin = [...to];
    return [...from].map((character, at): [string, string] => [character, latin[at] ?? ""]);
  }),
);

/** Ranges that spell A to Z without saying so in a decomposition: squared letters and regional indicators. */
const LETTER_RANGES: readonly (readonly [first: number, letter: number])[] = [
  [0x1f150, 65],
  [0x1f170, 65],
  [0x1f1e6, 65],
];

const INVISIBLE = /^[\p{Cf}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}]$/u;

function letterInRange(code: number): string | undefined {
  for (const [first, letter] of LETTER_RANGES) {
    if (code >= first && code < first + 26) return String.fromCharCode(letter + code - first);
  }
  if (code >= 0xe0020 && code <= 0xe007e) return String.fromCharCode(code - 0xe0000);
  return undefined;
}

function foldOne(character: string): string {
  const known = LATIN.get(character) ?? letterInRange(character.codePointAt(0) ?? 0);
  if (known !== undefined) return known;
  if (/^[\u000a-\u000d\u0085\u2028\u2029]$/.test(character)) return "\n";
  if (character === "\t" || character === "\u2800" || /^\p{Zs}$/u.test(character)) return " ";
  if (INVISIBLE.test(character)) return "";
  const parts = [...character.normalize("NFKD")].filter((part) => !/\p{M}/u.test(part));
  return parts.map((part) => LATIN.get(part) ?? part).join("");
}

/** Folds `text`; offsets back into it come with the result. Pure and linear. */
export function foldHomoglyphs(text: string): MappedText {
  const pieces: TextPiece[] = [];
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    const isPlain = character >= " " && character <= "~";
    pieces.push({ text: isPlain ? character : foldOne(character), start, end });
    start = end;
  }
  return joinPieces(pieces);
}
