import { contentWords } from "./read-claim";

/** Words of speaking rather than of what is said: "i wan na go ahead and", "you know", "a little bit". */
const SPEECH =
  /^(?:want|wan|wanna|na|gon|gonna|going|go|ahead|know|like|little|bit|just|look|looks|looking|kind|kinda|sort|mean|think|guess|see|let|okay|ok|yeah|yep|really|actually|well|um|uh|oh|hey|dragon|thing|things|stuff|anything|something|everything|else|get|got|come|say|said|tell|try|sure|alright|now|again)$/;

/** Whether a word of a talk, lower case, carries no fact. */
export function isSpeechWord(word: string): boolean {
  return SPEECH.test(word);
}

/** Whether a stretch of talk holds a figure or a word of meaning. */
export function saysSomething(text: string): boolean {
  return /\d/.test(text) || contentWords(text).some((word) => !isSpeechWord(word));
}
