/** A text one click away from the paste box: synthetic people, written for this project. */
export type Sample = Readonly<{
  /** Stable name, used in addresses and tests. */
  id: string;
  title: string;
  /** One line under the title: what it shows. */
  about: string;
  text: string;
}>;
