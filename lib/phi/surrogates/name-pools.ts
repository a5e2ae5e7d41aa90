import { isClinicalWord } from "../gazetteers/clinical-words";
import { FIRST_NAMES } from "../gazetteers/first-names";
import { CITY_NAMES } from "../gazetteers/places";
import { SURNAMES } from "../gazetteers/surnames";
import { drawItem, drawSyllables, type RandomSource } from "./random-source";

/**
 * Names to draw from. A given name keeps the sex that the original tells, so that "he" and "she" around it stay
 * true; one that tells none gives none away. Frequent given names by sex: Social Security Administration,
 * facts of the United States government.
 */
const FEMALE_NAMES = `
aaliyah abigail aisha alice alma amanda amber amina amy andrea angela anika ann anna anne barbara
bertha betty beverly blanca brenda brittany camila carmen carol carolyn catherine cecilia celeste
charlotte cheryl chloe christina christine claire clara claudia connie consuelo cynthia daniela
danielle daphne deanna deborah debra delia denise diana diane dolores donna doris dorothy edith
eileen elaine eleanor elena eliza elizabeth ella ellen eloise elsa elvira emily emma erica erika
esmeralda esperanza estela esther eva evelyn fatima felicia fiona frances gabriela georgia geraldine
gertrude gina gladys gloria grace graciela greta guadalupe gwendolyn hana hannah harriet hazel
heather helen holly ida imani ines ingrid irene iris irma isabel isabella ivy jacqueline jada janet
janice jasmine jeanette jenna jennifer jessica jill joan joanna jocelyn josephine joyce juana
juanita judith judy julia julie karen kate katherine kathleen kathryn katie kayla keisha kendra
kiara kimberly kristen krystal lakisha latoya laura lauren leah leilani leticia lillian linda lisa
lori lorraine lucia lucille lucy lydia mabel maeve maggie margaret maria mariana marie marilyn
marisol marjorie marlene martha mary matilda maxine megan melanie melissa mercedes mia michelle
mildred minerva miriam molly monica monique myrtle nadia nancy naomi natalie natasha nicole nina
noelle noor nora norma olivia paige pamela patricia paula pauline penelope phyllis priya rachel
ramona raquel rebecca regina rita roberta rocio rosa rosalind rosario rosemary roxanne ruth sabrina
sally samantha sandra sara sarah selena selma sharon sheila shirley sierra silvia simone socorro
sonia sophia stella stephanie susan sylvia tabitha tamara tanya tara tatiana teresa thelma theresa
tiffany tina tonya valentina valeria valerie vanessa vera veronica victoria violet virginia vivian
wanda wendy wilma winifred ximena xiomara yasmin yesenia yolanda yvette yvonne zainab zoe
`;
const MALE_NAMES = `
aaron abdul abraham adam adrian agustin ahmad ahmed alan albert alberto alejandro alexander alfonso
alfred alfredo allen alonzo alvin amir andre andres andrew angelo anthony antonio arjun armando
arthur arturo austin benito benjamin bernard bradley brandon brendan brian bruce bryan caleb calvin
carl carlos cedric cesar charles chester christian christopher clarence clayton clifford clyde cody
connor cornelius craig curtis cyrus damian daniel darius darnell darren darryl david deandre
demetrius dennis derek desmond diego dominic donald douglas dwayne dylan earl edgar edmund eduardo
edward edwin elijah elliot emilio emmanuel enrique eric ernest ernesto esteban ethan eugene evan
everett felipe felix fernando floyd francisco frank franklin fred frederick gabriel gary gavin
geoffrey george gerald gilberto gordon gregory guillermo gustavo harold harvey hassan hector henry
herbert herman homer horace howard hubert hugo ian ibrahim ignacio isaac isaiah ismael ivan jack
jacob jamal james jared jason javier jeffrey jeremy jermaine jerome jerry jesse jesus joaquin joel
john jonathan jorge jose joseph joshua josiah juan julian julio justin kareem keith kendrick kenneth
kevin kirk kurt kyle lamar lance larry lawrence leonard leroy lester liam lionel lloyd logan lonnie
louis luis luke luther malcolm malik manuel marco marcos marcus mario marshall martin marvin mason
mateo matthew maurice mauricio melvin michael miguel milton mitchell mohamed mohammad mohammed
moises morris moses murray myron nathan neil nelson nicholas noah norman octavio oliver omar orlando
oscar otis owen pablo patrick paul pedro percy peter philip quentin quincy rafael ralph ramiro ramon
randall randy raul raymond reginald ricardo richard robert roberto rodney rodolfo rodrigo roger
rohan roland roman ronald ronnie roy ruben rudolph rudy russell ryan salvador samir samuel santiago
scott sean sebastian sergio seth shane sheldon sherman simon solomon stanley stephen steven stuart
tariq terrence theodore thomas timothy tobias todd tomas travis trevor tyler tyrone ulises vernon
victor vincent virgil wallace walter warren wayne wendell wesley wilbur wilfredo william winston
xavier yusuf zachary
`;

const listOf = (words: string): readonly string[] => words.trim().split(/\s+/);
const isClear = (word: string): boolean => FIRST_NAMES.has(word) && !isClinicalWord(word);

const FEMALE = listOf(FEMALE_NAMES);
const MALE = listOf(MALE_NAMES);
const SEX_OF: ReadonlyMap<string, "female" | "male"> = new Map([
  ...FEMALE.map((name) => [name, "female"] as const),
  ...MALE.map((name) => [name, "male"] as const),
]);
/** Drawn are only names that are no words: "Grace" tells a sex, and is never given. */
const DRAWN = { female: FEMALE.filter(isClear), male: MALE.filter(isClear) };
const EITHER = [...DRAWN.female, ...DRAWN.male];
const FAMILY = [...SURNAMES].filter(
  (word) =>
    word.length > 4 && !FIRST_NAMES.has(word) && !CITY_NAMES.has(word) && !isClinicalWord(word),
);

/** After so many draws in vain the lists are taken to be exhausted. */
const FROM_LISTS = 24;

/** Longer and longer, so that a free one is found at last. */
const syllables = (attempt: number): number => 2 + Math.floor((attempt - FROM_LISTS) / 4);

/** A given name in small letters, of the sex that `like` (small letters) tells. */
export function drawGivenName(like: string, attempt: number, random: RandomSource): string {
  if (attempt >= FROM_LISTS) return drawSyllables(syllables(attempt), random);
  const sex = sexOfName(like);
  return drawItem(sex === undefined ? EITHER : DRAWN[sex], random);
}

/** A family name in small letters. */
export function drawFamilyName(attempt: number, random: RandomSource): string {
  if (attempt >= FROM_LISTS) return drawSyllables(syllables(attempt), random);
  return drawItem(FAMILY, random);
}

/** Which sex a given name in small letters tells; undefined for one that is used for both, or unknown. */
export function sexOfName(name: string): "female" | "male" | undefined {
  return SEX_OF.get(name);
}
