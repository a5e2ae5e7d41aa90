const CLOSED: Readonly<Record<string, string>> = {
  subject:
    "i you we he she they it there who nobody somebody anybody everything everybody something",
  object: "me him us them her himself herself myself yourself itself",
  determiner:
    "the a an my your his its our their this that these those some any no each every another",
  preposition:
    "in on at of for from with about into over under after before during since by to through without between around than per as near off up down out",
  be: "is are was were am be been being",
  do: "do does did done",
  have: "have has had having",
  modal: "will would can could should may might must shall",
  not: "not never",
  and: "and or nor",
  but: "but so because although though",
  when: "if when while until unless whether",
  which: "what how why where which whose",
  answer: "yes yeah no okay alright right sure yep yup absolutely exactly correct nope all",
  opening: "well now then also hey hi hello great good perfect excellent",
  degree: "very really pretty just too quite more most less so much little bit",
  time: "today yesterday now ago week weeks day days month months year years morning night",
};
const CLASS_OF = new Map(
  Object.entries(CLOSED).flatMap(([name, words]) => words.split(" ").map((word) => [word, name])),
);

/** Coarse class of a lower-case word: a closed class by list, else its shape or ending. */
export function classOfWord(word: string): string {
  const listed = CLASS_OF.get(word);
  if (listed !== undefined) return listed;
  if (word.startsWith("[")) return "placeholder";
  if (/^\d/.test(word)) return "number";
  const ending = /(?:ing|ed|ly|tion|ness|ment|s)$/.exec(word);
  return ending ? `-${ending[0]}` : "word";
}

/** A word as the boundary model reads it: figures are one word, placeholders are one of each kind. */
export function plainWord(word: string): string {
  if (word.startsWith("[")) return word.replace(/_\d+\]$/, "]");
  return /^\d/.test(word) ? "#" : word;
}
