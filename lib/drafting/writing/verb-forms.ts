/** Helpers and past forms that keep their shape after "he" or "the patient". */
const UNCHANGED = new Set(
  "can could will would should may might must had did was went got took felt saw came made thought said told knew found woke fell broke ran ate drank slept kept left lost gave began tried used noticed hurt put let quit cut hit has does is were stood sat spoke heard brought bought caught wore threw met paid sent spent lay laid grew drove rode wrote drew held built understood became forgot".split(
    " ",
  ),
);
const IRREGULAR: Readonly<Record<string, string>> = { have: "has", do: "does", am: "is", are: "is", were: "was", go: "goes", be: "is" };
/** Words between subject and verb. */
export const ADVERBS = new Set(
  "really just also still usually probably always never sometimes only even actually already definitely often mostly now then almost currently recently not kind of basically generally rarely occasionally first finally certainly normally typically all both ever either".split(
    " ",
  ),
);
/** After a subject these are no verbs: the next word must not be bent. */
const NO_VERB = /^(?:and|or|but|,|\.|\?|to|the|a|an|my|his|her|their|in|on|at|for|with|of|as|if|when|that|who|where|so|because|i|you|it|he|she|they|we|[\d[(].*)$/;

/** The third person singular of a verb that stands after "i" or "you". */
export function thirdPerson(verb: string): string {
  const irregular = IRREGULAR[verb];
  if (irregular) return irregular;
  if (UNCHANGED.has(verb) || NO_VERB.test(verb) || /(?:ed|ing)$/.test(verb) || !/^[a-z]+$/.test(verb)) return verb;
  if (/(?:s|x|z|ch|sh)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}
