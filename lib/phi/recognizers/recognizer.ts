import type { ScannedText } from "../detection/scanned-text";
import type { IdentifierCategory } from "../identifier.schema";

/**
 * What a recognizer proposes, in offsets of the scanned (shadow) text. `cued` says that a title, a
 * label or another word made it an identifier, so that the precision pass may not take it back.
 * `exact` keeps the edges as they are instead of growing them to the token.
 */
export type Candidate = {
  start: number;
  end: number;
  category: IdentifierCategory;
  score: number;
  reason: string;
  cued?: boolean;
  exact?: boolean;
};

/** One kind of identifier: pure, and linear in the length of the text. */
export type Recognizer = {
  readonly name: string;
  recognize(scan: ScannedText): Candidate[];
};
