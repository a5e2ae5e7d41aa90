/** Helpers and past forms that keep their shape after "he" or "the patient". */
const UNCHANGED = new Set(
  "can could will would should may might must had did was went got took felt saw came made thought said told knew found woke fell broke ran ate drank slept kept left lost gave began tried used noticed hurt put let quit cut hit has does is were stood sat spoke heard brought bought caught wore threw met paid sent spent lay laid grew drove rode wrote drew held built understood became forgot".split(
    " ",
  ),
);
const IRREGULAR: Readonly<Record<string, string>> = {
  have: "has",
  do: "does",
  am: "is",
  are: "is",
  were: "was",
  go: "goes",
  be: "is",
};
/** Verbs that take an ending after "he"; a word outside the list is left as it is rather than bent wrong. */
const BASE = new Set(
  "feel take need want think know like notice use see say tell live work walk run eat drink smoke sleep wake sit stand lift bend try help hurt start stop keep come look seem sound appear find believe hope plan wish mean guess remember forget call ask move play watch read write wear check monitor exercise jog swim bike ride drive travel visit stay leave lose gain weigh measure cough sneeze wheeze vomit throw ache bleed itch scratch burn sweat faint fall trip struggle suffer experience deny report endorse describe complain mention follow continue increase decrease manage handle deal control avoid prefer enjoy love hate worry care cook prepare make give show carry push pull hold reach turn twist kneel climb cross rest ice elevate massage stretch apply rub press touch swallow chew breathe inhale snore urinate pass pee poop wash clean cut shave shower bathe dress tie button type swing throw catch hit kick jump hike garden shovel rake mow dig build paint clean babysit teach study attend receive get put bring pick drop grab squeeze open close miss skip refill order agree disagree understand appreciate realize wonder suspect consider decide choose expect plan intend tend usually happen occur last remain change improve worsen recover heal respond react tolerate require owe own rent belong share depend rely spend save pay buy sell cost end begin finish cause affect limit prevent wake limp favor strain lean lay lie roll".split(
    " ",
  ),
);
const OPINION =
  /^(?:think|know|believe|hope|say|guess|feel|mean|wish|suspect|realize|remember|understand|wonder|agree|like|as)$/;
/** Words between subject and verb. */
export const ADVERBS = new Set(
  "really just also still usually probably always never sometimes only even actually already definitely often mostly now then almost currently recently not kind of basically generally rarely occasionally first finally certainly normally typically all both ever either".split(
    " ",
  ),
);
/** After a subject these are no verbs: the next word must not be bent. */
const NO_VERB =
  /^(?:and|or|but|,|\.|\?|to|the|a|an|my|his|her|their|in|on|at|for|with|of|as|if|when|that|who|where|so|because|i|you|it|he|she|they|we|[\d[(].*)$/;

/** Whether a word is a bare verb that can take a person as its object; opinions take a statement. */
export function isBaseVerb(word: string): boolean {
  return (
    (BASE.has(word) || /^(?:write|offer|inject|treat|examine|switch)$/.test(word)) &&
    !OPINION.test(word)
  );
}

/** The third person singular of a verb that stands after "i" or "you". */
export function thirdPerson(verb: string): string {
  const irregular = IRREGULAR[verb];
  if (irregular) return irregular;
  if (
    !BASE.has(verb) ||
    UNCHANGED.has(verb) ||
    NO_VERB.test(verb) ||
    /(?:[^e]ed|ing)$/.test(verb) ||
    !/^[a-z]+$/.test(verb)
  ) {
    return verb;
  }
  if (/(?:s|x|z|ch|sh)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

const FORMS = new Set([...BASE].flatMap((verb) => [verb, thirdPerson(verb)]));

/** Whether a word can be the verb of a statement: a helper, a past form or a known verb. */
export function isVerb(word: string): boolean {
  return (
    UNCHANGED.has(word) ||
    FORMS.has(word) ||
    word in IRREGULAR ||
    Object.values(IRREGULAR).includes(word) ||
    /^[a-z]{2,}ed$/.test(word)
  );
}
