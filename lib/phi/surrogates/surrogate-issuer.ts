import { comparable } from "../detection/comparable-value";
import type { IdentifierCategory } from "../identifier.schema";
import { drawFamilyName, drawGivenName } from "./name-pools";
import { nameParts, type NamePart } from "./name-parts";
import { drawNumber, layOnto, numberKey } from "./number-formats";
import type { Originals } from "./originals";
import { drawPlaceName, numberLike, placeParts } from "./place-names";
import { casedLike, drawBelow, type RandomSource } from "./random-source";
import type { SurrogateMap } from "./surrogate-map.schema";

type PartKind = SurrogateMap["parts"][number]["kind"];

/** So many draws may fail before a value is masked with X instead. */
const ATTEMPTS = 120;

/**
 * Draws surrogates against a growing map. Names and places are drawn part by part, so that "Ortega, Maria",
 * "Mrs. Ortega" and "MARIA ORTEGA" stay one person; numbers by their letters and digits, so that one number stays
 * one in every format. A part that was drawn before and now stands in the text is drawn anew.
 */
export class SurrogateIssuer {
  readonly #parts: SurrogateMap["parts"][number][];
  readonly #people: string[][];
  readonly #drawn = new Map<string, string>();
  readonly #used: Set<string>;

  constructor(
    map: SurrogateMap,
    private readonly originals: Originals,
    private readonly random: RandomSource,
  ) {
    this.#parts = [...map.parts];
    this.#people = map.people.map((person) => [...person]);
    this.#used = new Set(map.parts.map(({ surrogate }) => comparable(surrogate)));
    for (const { kind, key, surrogate } of map.parts) this.#drawn.set(`${kind} ${key}`, surrogate);
  }

  /** The parts and people drawn so far. */
  toParts(): Pick<SurrogateMap, "parts" | "people"> {
    return { parts: this.#parts, people: this.#people };
  }

  name(value: string, isTitled: boolean): string {
    const parts = nameParts(value, isTitled);
    const keys = parts.filter(({ kind }) => kind === "given" || kind === "family");
    if (keys.length > 1) this.#remember(keys.map(({ key }) => key));
    const person = this.#personOf(parts);
    return parts.map((part) => this.#namePart(part, person)).join("");
  }

  place(value: string): string {
    const parts = placeParts(value);
    const made = parts
      .map(({ kind, text }) => {
        if (kind === "kept") return text;
        return kind === "number" ? this.#houseNumber(text) : this.#placeName(text);
      })
      .join("");
    if (!this.originals.meets(made, false) && made !== value) return made;
    // What was kept is a value of its own elsewhere ("Colorado", "Medical Center").
    return casedLike(value, this.#placeName(value));
  }

  number(category: IdentifierCategory, value: string): string {
    const key = numberKey(category, value);
    const model = this.#part("number", key, (attempt) => {
      const made = drawNumber(category, value, this.random, attempt);
      return comparable(made) === comparable(value) ? undefined : made;
    });
    if (model === undefined) return value.replace(/[\p{L}\p{N}]/gu, "X");
    return layOnto(category, value, model);
  }

  #remember(keys: string[]): void {
    const known = this.#people.some((person) => keys.every((key) => person.includes(key)));
    if (!known) this.#people.push(keys);
  }

  /** The one person whom the written-out parts of a name fit; its initials are those of this person. */
  #personOf(parts: readonly NamePart[]): readonly string[] {
    const keys = parts.filter(({ kind }) => kind === "given" || kind === "family");
    const initials = parts.filter(({ kind }) => kind === "initial");
    if (initials.length === 0) return [];
    const fitting = this.#people.filter(
      (person) =>
        keys.every(({ key }) => person.includes(key)) &&
        initials.every(({ key }) => [...key].every((letter) => startsOne(person, letter))),
    );
    return fitting.length === 1 ? (fitting[0] ?? []) : [];
  }

  #namePart({ kind, text, key }: NamePart, person: readonly string[]): string {
    if (kind === "kept") return text;
    if (kind === "initial") {
      return casedLike(text, [...key].map((letter) => this.#initial(letter, person)).join(""));
    }
    const drawn = this.#part("name", key, (attempt) => {
      const name =
        kind === "given"
          ? drawGivenName(key, attempt, this.random)
          : drawFamilyName(attempt, this.random);
      return casedLike("Xx", name);
    });
    return casedLike(text, drawn ?? "Xxxxx");
  }

  #initial(letter: string, person: readonly string[]): string {
    const name = person.find((word) => word.startsWith(letter));
    const surrogate = name === undefined ? undefined : this.#drawn.get(`name ${name}`);
    if (surrogate !== undefined) return surrogate.slice(0, 1).toUpperCase();
    const known = this.#drawn.get(`initial ${letter}`);
    if (known !== undefined) return known;
    const others = [..."ABCDEFGHJKLMNPRSTW"].filter((other) => other.toLowerCase() !== letter);
    const drawn = others[drawBelow(others.length, this.random)] ?? "X";
    this.#keep("initial", letter, drawn);
    return drawn;
  }

  #placeName(text: string): string {
    const key = comparable(text) || text;
    const isShort = /^\p{Lu}{2,4}$/u.test(text);
    const drawn = this.#part("place", key, (attempt) => {
      return isShort && attempt < ATTEMPTS / 2
        ? drawNumber("other", text, this.random, attempt)
        : drawPlaceName(attempt, this.random);
    });
    return casedLike(text, drawn ?? "Xxxxx");
  }

  #houseNumber(text: string): string {
    const drawn = this.#part("number", `place ${comparable(text)}`, (attempt) => {
      const made = numberLike(text, this.random, attempt);
      return made === text ? undefined : made;
    });
    return drawn ?? text.replace(/[\p{L}\p{N}]/gu, "X");
  }

  /** The part drawn for `key` before, or a new one that meets nothing in the text, the map or the other parts. */
  #part(
    kind: PartKind,
    key: string,
    draw: (attempt: number) => string | undefined,
  ): string | undefined {
    const isWords = kind !== "number";
    const known = this.#drawn.get(`${kind} ${key}`);
    if (known !== undefined && !this.originals.meets(known, isWords)) return known;
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const made = draw(attempt);
      if (made === undefined || this.originals.meets(made, isWords)) continue;
      // Short numbers run out; a second use of one is better than a mask.
      if (this.#used.has(comparable(made)) && (isWords || attempt < ATTEMPTS / 2)) continue;
      this.#keep(kind, key, made);
      return made;
    }
    return undefined;
  }

  #keep(kind: PartKind, key: string, surrogate: string): void {
    this.#used.add(comparable(surrogate));
    this.#drawn.set(`${kind} ${key}`, surrogate);
    this.#parts.push({ kind, key, surrogate });
  }
}

function startsOne(person: readonly string[], letter: string): boolean {
  return person.some((word) => word.startsWith(letter));
}
