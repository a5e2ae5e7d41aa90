/**
 * What a classification adds to a name for its own order, and no paper has in its title. In turn: remarks in brackets, what
 * is not there, which encounter it is, sides, and that something is not specified. "Type 2 diabetes mellitus without
 * complications" is searched as "Type 2 diabetes mellitus".
 */
const LEFT_OUT: readonly (readonly [RegExp, string])[] = [
  [/\s*[([][^)\]]*[)\]]/g, ""],
  [/,? (?:without|with other) .*$/i, ""],
  [/,? (?:not intractable|(?:initial|subsequent) encounter|not otherwise specified)\b.*$/i, ""],
  [/,? or unspecified .*$/i, ""],
  [/,? (?:unspecified|stated) as .*$/i, ""],
  [/,? (?:site|part|type|organism|cause),? unspecified\b/gi, ""],
  [/ of unspecified (?:site|part|type|organism|cause|eye|ear|side|nature)$/i, ""],
  [/ of unspecified (?:site|part|type)s? (?:of|in) /gi, " of "],
  [
    /, (?:right|left|bilateral)(?: (?:eye|ear|side|knee|hip|hand|foot|shoulder|wrist|elbow|ankle|leg|arm|breast))?$/i,
    "",
  ],
  [/ of (?:right|left) /gi, " of "],
  [/\b(?:unspecified|other specified|other|uncomplicated)\b/gi, ""],
];

/** A name of a code as a search of the literature would have it; the title itself where nothing would be left. */
export function searchName(title: string): string {
  const plain = LEFT_OUT.reduce((name, [pattern, by]) => name.replace(pattern, by), title);
  const name = plain
    .replace(/\s+/g, " ")
    .replace(/ ,/g, ",")
    .replace(/,(?:\s*,)+/g, ",")
    .replace(/^[\s,]+|[\s,]+$/g, "");
  return name === "" ? title : name.charAt(0).toUpperCase() + name.slice(1);
}
