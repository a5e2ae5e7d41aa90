import { WordPieces } from "@/lib/phi/network/word-pieces";

const INVISIBLE = /[\0\uFFFD]|(?![\t\n\r])[\p{Cc}\p{Cf}\p{Cn}\p{Co}]/gu;
const MARK = /\p{Mn}/gu;
/** ASCII signs that Unicode counts as symbols are punctuation to BERT, e.g. "$" and "^". */
const SIGN = /[!-/:-@[-`{-~\p{P}]/u;
const CHINESE =
  /[\u4E00-\u9FFF\u3400-\u4DBF\u{20000}-\u{2A6DF}\u{2A700}-\u{2B73F}\u{2B740}-\u{2B81F}\u{2B920}-\u{2CEAF}\uF900-\uFAFF\u{2F800}-\u{2FA1F}]/u;
const SPLIT = new RegExp(`(${SIGN.source}|${CHINESE.source})`, "gu");

/**
 * The words and signs of a text as BERT's uncased models read it (Devlin et al. 2019): cleaned, small letters without
 * accents, split at white space, signs and Chinese characters.
 */
export function basicTokens(text: string): string[] {
  const plain = text.replace(INVISIBLE, "").normalize("NFD").replace(MARK, "");
  // Letter by letter: a whole word would get the other small sigma at its end.
  return Array.from(plain, (letter) => letter.toLowerCase())
    .join("")
    .replace(SPLIT, " $1 ")
    .split(/\s+/u)
    .filter((token) => token !== "");
}

/**
 * The word pieces as the embedding model learned them, of the words that `basicTokens` gives;
 * `models/embedding/reference.json` holds what the tokenizer of its training gives.
 * @throws Error when the vocabulary lacks a mark.
 */
export function embedderPieces(vocabulary: string): WordPieces {
  return new WordPieces(vocabulary, {
    longestWord: 100,
    mostPieces: Number.POSITIVE_INFINITY,
    spell: (token) => token,
  });
}

/** The ids of each word's pieces, at least one a word, without the marks at the ends. */
export function tokensOf(text: string, pieces: WordPieces): (readonly number[])[] {
  return basicTokens(text).map((token) => pieces.of(token));
}
