const LONGEST_WORD = 60;
const MOST_PIECES = 12;
const CACHE_LIMIT = 20_000;

/**
 * BERT's uncased word pieces (Devlin et al. 2019; vocabulary of 30,522): small letters, no accents, the longest known
 * piece first. `vocabulary` is one piece a line; the line number is its id.
 * @throws Error when the vocabulary lacks the marks [UNK], [CLS] and [SEP].
 */
export class WordPieces {
  readonly first: number;
  readonly last: number;
  private readonly unknown: number;
  private readonly ids = new Map<string, number>();
  private readonly cache = new Map<string, readonly number[]>();

  constructor(vocabulary: string) {
    for (const [id, piece] of vocabulary.split("\n").entries()) {
      if (piece !== "") this.ids.set(piece, id);
    }
    this.unknown = this.idOf("[UNK]");
    this.first = this.idOf("[CLS]");
    this.last = this.idOf("[SEP]");
  }

  /** The ids of one word, at least one and at most twelve. */
  of(word: string): readonly number[] {
    const known = this.cache.get(word);
    if (known !== undefined) return known;
    const pieces = this.split(word);
    // A long-lived process would otherwise keep every word it ever read.
    if (this.cache.size >= CACHE_LIMIT) this.cache.clear();
    this.cache.set(word, pieces);
    return pieces;
  }

  private split(word: string): readonly number[] {
    const plain = word
      .toLowerCase()
      .normalize("NFD")
      .replace(/\p{Mn}/gu, "");
    if (plain === "" || [...plain].length > LONGEST_WORD) return [this.unknown];
    const pieces: number[] = [];
    let at = 0;
    while (at < plain.length && pieces.length < MOST_PIECES) {
      let end = plain.length;
      let id: number | undefined;
      for (; end > at; end -= 1) {
        id = this.ids.get((at > 0 ? "##" : "") + plain.slice(at, end));
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
