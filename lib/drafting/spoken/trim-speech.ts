import { dropSpeech } from "./rewriting/drop-speech";
import { mendSpeech } from "./rewriting/mend-speech";

/** Phrases that carry nothing, wherever they stand. */
const EMPTY =
  /(?:,\s*)?\b(?:you know(?! (?:that|what|if|how|about|where|why|who|anything|of)\b)|i mean(?=[ ,])|kind of|sort of|excuse me|kinda|basically|obviously|actually|honestly|like i said|as you know|if you will|or whatever|or anything like that|anything like that|and stuff(?: like that)?|and everything(?!'s)(?! (?:else|is|was|looks|seems|that)\b)|and things like that|things like that|something like that|and all that|and so forth|real quick|yeah|go ahead and|for me|thank you|please)\b(?:\s*,)?/g;
const LIKE =
  /(?<=(?:,|\b(?:is|was|and|but|had|have|just|of|any))\s*)\blike\b\s*,?\s*(?!(?:a|an|the|to|you to|him|her|it)\b)|,\s*like\s*,/g;
const LEAD =
  /^(?:(?:okay|ok|all right|alright|so|and|but|then|now|yeah|yes|yep|yup|absolutely|definitely|oh|you know|i mean|also|anyway|actually|great question|mm-hmm|no problem|of course|exactly|gotcha|sounds good|fair enough|awesome|wonderful|fantastic|interesting|hi|hello|hey|because|sorry|i see|let us see|like|again|you said|hopefully|um|uh|thanks|for sure|that is good|that is great|that is fine|very good|right(?=\s*[,.]|\s+(?:so|but|okay|ok|i|you|we|let|yeah|now|well|then|what|it|that|there|um|uh|my|your|he|she)\b|$)|(?:well|sure|good|great|perfect|excellent|nice|cool|correct|really|just|too|i understand)(?=\s*[,.]|\s+(?:so|and|but|okay|ok|i|you|we|let|yeah|now|well|then|what|it|that|there|um|uh|the|my|your|he|she)\b|$))(?![\w'-])[\s,.]*)+/;
const NAMED_PROBLEM =
  /^(?:[a-z]+ )?for (?:your|the|my) (?:first|second|third|fourth|next|last|other|final) (?:problem|issue|diagnosis|concern|thing)(?: of| is|,)?(?: (?:the|a|an|your) (?=[a-z]))?\s*/;
const DEVICE = /^(?:hey,? )?dragon[,.?]?\s*/;
const TAIL =
  /(?:[\s,]+(?:okay|ok|all right|alright|you know|and|but|so|or|too|then|because|yeah|is that okay|does that sound good|sound good|sounds good|correct|i guess|i think|for you|with that|let us see|if you|like|um|uh|um-|as well|with|to|the|a|of))+[\s,.?]*$/;
const PUNCTUATION = /\s+([,.?!;:%)])/g;

/** Characters from which on a clause is left as it is: no sentence of a note is made of it. */
const LONGEST = 4000;

/** Spoken clause without empty words at its edges and inside; keeps order and every content word. */
export function trimSpeech(text: string): string {
  if (text.length > LONGEST) return text.trim();
  let result = mendSpeech(` ${text} `.replace(/\s+/g, " ").trim());
  for (let round = 0; round < 2; round += 1) {
    result = dropSpeech(result)
      .replace(EMPTY, " ")
      .replace(LIKE, " ")
      .replace(/\s+/g, " ")
      .trim()
      .replace(LEAD, "")
      .replace(
        /^(?:no|not really|nope)[\s,.]+(?=(?:i|it|we|my|there|not|nobody|nothing|he|she|just)\b)/,
        "",
      )
      .replace(
        /\b(the|a|an|some|of|his|her|their|your|my|to|is|was|are|were|favoring|having) ?, ?(?=[a-z0-9])/g,
        "$1 ",
      )
      .replace(/[\s,]+(?:but|and|so) (?:as far as|in terms of|for|with) [^,]{0,30}$/, "")
      .replace(/\b(for|of|is|was) like,? (?=about|\d|a\b)/g, "$1 ")
      .replace(DEVICE, "")
      .replace(NAMED_PROBLEM, "")
      .replace(/^[\s,.?!;:'"-]+/, "")
      .replace(/[\s.?!,;:'"-]+$/, "")
      .replace(/,\s*(?:right|correct)$/, "")
      .replace(TAIL, "")
      .trim();
  }
  return result
    .replace(PUNCTUATION, "$1")
    .replace(/\b(\w+)(?:,? \1\b)+/g, (whole, word: string) =>
      /^(?:had|that|very|\d+)$/.test(word) ? whole : word,
    )
    .replace(/\b(\w+ \w+)(?:,? \1\b)+/g, "$1")
    .replace(/(?:, ?){2,}/g, ", ")
    .replace(/^,\s*/, "");
}

/** Words of a text without marks. */
export function wordCount(text: string): number {
  return (text.match(/[\p{L}\p{N}][\p{L}\p{N}'/.-]*/gu) ?? []).length;
}
