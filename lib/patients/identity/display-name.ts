/** "A. Lindqvist, MD" */
export function displayName(person: {
  family_name: string;
  given_name: string;
  title: string;
}): string {
  const initial = person.given_name === "" ? "" : `${person.given_name.slice(0, 1)}. `;
  return `${initial}${person.family_name}${person.title === "" ? "" : `, ${person.title}`}`;
}
