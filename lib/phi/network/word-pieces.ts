const CACHE_LIMIT = 20_000;

/** How one net was taught to read a word; a longer word, or one with an unknown part, is one unknown piece. */
export type PieceReading = {
  /** Signs (code points) of the longest word that is cut. */
  readonly longestWord: number;
  /** Pieces of one word that are kept. */
  readonly mostPieces: number;
  /** The word as the vocabulary spells it, e.g. in small letters without accents. */
  readonly spell: (word: string) => string;
};

/**
 * BERT's uncased word pieces (Devlin et al. 2019; vocabulary of 30,522): the longest known piece first. `vocabulary` is
 * one piece a line; the line number is its id. The pieces must be those that the net learned from.
 * @throws Error when the vocabulary lacks the marks [UNK], [CLS] and [SEP].
 */
export class WordPieces {
  readonly first: number;
  readonly last: number;
  private readonly unknown: number;
  private readonly ids = new Map<string, number>();
  private readonly cache = new Map<string, readonly number[]>();

  constructor(
    vocabulary: string,
    private readonly reading: PieceReading,
  ) {
    for (const [id, piece] of vocabulary.split("\n").entries()) {
      if (piece !== "") this.ids.set(piece, id);
    }
    this.unknown = this.idOf("[UNK]");
    this.first = this.idOf("[CLS]");
    this.last = this.idOf("[SEP]");
  }

  /** The ids of one word: at least one, at most `mostPieces`, never a mark of an end. */
  of(word: string): readonly number[] {
    const known = this.cache.get(word);
    if (known !== undefined) return known;
    const pieces = this.split(this.reading.spell(word));
    // A long-lived process would otherwise keep every word it ever read.
    if (this.cache.size >= CACHE_LIMIT) this.cache.clear();
    this.cache.set(word, pieces);
    return pieces;
  }

  private split(word: string): readonly number[] {
    const { longestWord, mostPieces } = this.reading;
    const signs = [...word];
    if (signs.length === 0 || signs.length > longestWord) return [this.unknown];
    const pieces: number[] = [];
    for (let at = 0; at < signs.length && pieces.length < mostPieces;) {
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
