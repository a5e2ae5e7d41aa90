/**
 * BERT's uncased tokens (Devlin et al. 2019; vocabulary of 30,522): cleaned, small letters without accents, split at
 * white space, signs and Chinese characters, then the longest known piece first. The pieces must be those that the
 * model learned from; `models/embedding/reference.json` holds what the tokenizer of its training gives.
 */
const LONGEST_WORD = 100;
const CACHE_LIMIT = 20_000;

const INVISIBLE = /[\0\uFFFD]|(?![\t\n\r])[\p{Cc}\p{Cf}\p{Cn}\p{Co}]/gu;
const MARK = /\p{Mn}/gu;
/** ASCII signs that Unicode counts as symbols are punctuation to BERT, e.g. "$" and "^". */
const SIGN = /[!-/:-@[-`{-~\p{P}]/u;
const CHINESE =
  /[\u4E00-\u9FFF\u3400-\u4DBF\u{20000}-\u{2A6DF}\u{2A700}-\u{2B73F}\u{2B740}-\u{2B81F}\u{2B920}-\u{2CEAF}\uF900-\uFAFF\u{2F800}-\u{2FA1F}]/u;
const SPLIT = new RegExp(`(${SIGN.source}|${CHINESE.source})`, "gu");

/** The words and signs of a text, cleaned. */
export function basicTokens(text: string): string[] {
  const plain = text.replace(INVISIBLE, "").normalize("NFD").replace(MARK, "");
  // Letter by letter: a whole word would get the other small sigma at its end.
  return Array.from(plain, (letter) => letter.toLowerCase())
    .join("")
    .replace(SPLIT, " $1 ")
    .split(/\s+/u)
    .filter((token) => token !== "");
}

export class BertTokens {
  readonly first: number;
  readonly last: number;
  private readonly unknown: number;
  private readonly ids = new Map<string, number>();
  private readonly cache = new Map<string, readonly number[]>();

  /** @throws Error when the vocabulary, one piece a line, lacks the marks [UNK], [CLS] and [SEP]. */
  constructor(vocabulary: string) {
    for (const [id, piece] of vocabulary.split("\n").entries()) {
      if (piece !== "") this.ids.set(piece, id);
    }
    this.unknown = this.idOf("[UNK]");
    this.first = this.idOf("[CLS]");
    this.last = this.idOf("[SEP]");
  }

  /** The ids of each word's pieces, at least one a word, without the marks at the ends. */
  of(text: string): (readonly number[])[] {
    return basicTokens(text).map((token) => this.ofToken(token));
  }

  private ofToken(token: string): readonly number[] {
    const known = this.cache.get(token);
    if (known !== undefined) return known;
    const pieces = this.split(token);
    // A long-lived process would otherwise keep every word it ever read.
    if (this.cache.size >= CACHE_LIMIT) this.cache.clear();
    this.cache.set(token, pieces);
    return pieces;
  }

  private split(token: string): readonly number[] {
    const signs = [...token];
    if (signs.length > LONGEST_WORD) return [this.unknown];
    const pieces: number[] = [];
    for (let at = 0; at < signs.length;) {
      let end = signs.length;
      let id: number | undefined;
      for (; end > at; end -= 1) {
        id = this.ids.get((at > 0 ? "##" : "") + signs.slice(at, end).join(""));
        if (id !== undefined) break;
      }
      if (id === undefined) return [this.unknown];
      pieces.push(id);
      at = end;
    }
    return pieces;
  }

  private idOf(mark: string): number {
    const id = this.ids.get(mark);
    if (id === undefined) throw new Error(`The vocabulary lacks ${mark}.`);
    return id;
  }
}
