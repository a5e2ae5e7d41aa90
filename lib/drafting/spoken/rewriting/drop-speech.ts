/** Hedges and habits of speech that carry no fact, wherever they stand. */
const HABIT =
  /(?:,\s*)?\b(?:pretty much|i guess|i would say|i want to say|i have to say|to be honest|if that makes sense|you know what i mean|as i said|like i mentioned|for what it is worth|or so they say|if i remember correctly|and whatnot|or (?:something|anything)(?! (?:like|else|that|to|in|on|for|about|wrong|new|other|at)\b)|and such)\b(?:\s*,)?/g;
/** "just before", "just below the knee": there the word tells where or when. */
const JUST =
  /\bjust\b,?(?! (?:like|before|after|under|over|below|above|about|as|prior|distal|proximal|lateral|medial|inferior|superior|now|the same|started|got|gotten|bought|had|moved|finished|came|began|found|turned|been|diagnosed|stopped|returned|saw|lost)\b)\s*/g;
/** Kept after a negation: "not really". */
const REALLY = /(?<!\b(?:not|never|no|hardly)\s)\b(?:really|literally|truly)\b,?\s*/g;
const LITTLE = /\b(?:just )?a (?:little|tiny) bit\b/g;

/** What the speaker adds to a fact to please: "… , which is good", "… , so that's great". */
const COMMENT =
  /(?:[\s,]+(?:(?:so|and|but|okay) )?(?:which|that|this) (?:is|was) (?:all |so |very |pretty |really |also |always |just )*(?:good|great|fine|nice|awesome|wonderful|excellent|perfect|reassuring|encouraging|amazing|fantastic|a good (?:thing|sign)|good news|great news)(?: (?:news|to hear|to see|to know))?|(?<=\d\S*)(?: now| today)?,? (?:so )?(?:that|which) (?:looks|is|sounds) (?:\w+ )?(?:good|great|fine|okay)|[\s,]+(?:that is it|thank god|knock on wood|god bless|believe it or not|if that makes sense|as you can see|do not worry|no worries|no problem|i will tell you that))$/;
/** Before a statement, words that only say where the speaker has it from. */
const HEARD_FROM =
  /^(?:(?:so|and|okay|well|now|,) )*(?:(?:it )?(?:looks|sounds|seems|appears)(?: like| that| to me like)+|it (?:says|said)(?: here)?(?: that)?|(?:i am|i was) (?:looking at|reading)(?: here)? that|what i am (?:hearing|seeing) is(?: that)?|you (?:said|mentioned|told me|were saying|were telling me)(?: earlier| before)?(?: that)?)\s+(?=(?:you|your|he|she|his|her|the|there|it|they|we|i|my)\b)/;

/** A spoken clause without hedges, pleasing comments and "it looks like"; no fact, number or negation goes. */
export function dropSpeech(text: string): string {
  return text
    .replace(HABIT, " ")
    .replace(JUST, "")
    .replace(REALLY, "")
    .replace(/\b(?:a )?(?:little|tiny) bit of (?:a |an )?/g, "some ")
    .replace(LITTLE, "a little")
    .replace(/\s+/g, " ")
    .trim()
    .replace(COMMENT, "")
    .trim();
}

/** The clause without words that say where the doctor has it from: "it looks like you had …". */
export function dropSource(text: string): string {
  return text.replace(HEARD_FROM, "");
}
