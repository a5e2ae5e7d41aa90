/**
 * k-anonymity (Sweeney 2002) and distinct l-diversity (Machanavajjhala et al. 2007) of a table as it is to leave.
 * A class is all rows with the same quasi-identifiers. Where a column holds pseudonyms, a class is as large as the
 * number of persons in it: five visits of one person hide nobody.
 */
export type AnonymityInput = {
  readonly rows: readonly (readonly string[])[];
  /** Places of the quasi-identifiers, of the pseudonyms and of the sensitive columns. */
  readonly quasi: readonly number[];
  readonly pseudonyms: readonly number[];
  readonly sensitive: readonly number[];
  readonly k: number;
  readonly l: number | null;
};

export type Anonymity = {
  readonly classes: number;
  /** Persons, or rows without pseudonyms; null for a table without rows. */
  readonly smallestClass: number | null;
  /** How many classes have which size, smallest first. */
  readonly classSizes: readonly { readonly size: number; readonly classes: number }[];
  /** Fewest different sensitive values in one class; null without a sensitive column. */
  readonly smallestDiversity: number | null;
  readonly classesBelowK: number;
  readonly classesBelowL: number;
  /** For each row: it stands in a class that is too small or too uniform. */
  readonly isExposed: readonly boolean[];
};

type RowClass = {
  readonly rows: number[];
  readonly persons: Set<string>[];
  readonly values: Set<string>[];
};

/** Linear in the cells. */
export function assessAnonymity(input: AnonymityInput): Anonymity {
  const { rows, quasi, pseudonyms, sensitive, k, l } = input;
  const classes = new Map<string, RowClass>();
  rows.forEach((row, at) => {
    const key = JSON.stringify(quasi.map((column) => row[column]));
    const found = classes.get(key) ?? {
      rows: [],
      persons: pseudonyms.map(() => new Set<string>()),
      values: sensitive.map(() => new Set<string>()),
    };
    found.rows.push(at);
    pseudonyms.forEach((column, index) => found.persons[index]?.add(row[column] ?? ""));
    sensitive.forEach((column, index) => found.values[index]?.add(row[column] ?? ""));
    classes.set(key, found);
  });
  const measured = [...classes.values()].map((each) => ({
    rows: each.rows,
    size: Math.min(each.rows.length, ...each.persons.map(({ size }) => size)),
    diversity: Math.min(...each.values.map(({ size }) => size)),
  }));
  const isExposed = rows.map(() => false);
  for (const { rows: members, size, diversity } of measured) {
    if (size >= k && (l === null || diversity >= l)) continue;
    for (const at of members) isExposed[at] = true;
  }
  const least = (sizes: readonly number[]): number | null =>
    sizes.length === 0 ? null : sizes.reduce((one, other) => Math.min(one, other));
  return {
    classes: measured.length,
    smallestClass: least(measured.map(({ size }) => size)),
    classSizes: histogram(measured.map(({ size }) => size)),
    smallestDiversity:
      sensitive.length === 0 ? null : least(measured.map(({ diversity }) => diversity)),
    classesBelowK: measured.filter(({ size }) => size < k).length,
    classesBelowL: l === null ? 0 : measured.filter(({ diversity }) => diversity < l).length,
    isExposed,
  };
}

function histogram(sizes: readonly number[]): { size: number; classes: number }[] {
  const counts = new Map<number, number>();
  for (const size of sizes) counts.set(size, (counts.get(size) ?? 0) + 1);
  return [...counts]
    .sort(([one], [other]) => one - other)
    .map(([size, classes]) => ({ size, classes }));
}
