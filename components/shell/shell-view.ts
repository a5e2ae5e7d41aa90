import type { ThemeChoice } from "../ui/theme-choice";

export type NavigationItemView = Readonly<{
  href: string;
  label: string;
  icon?: NavigationIcon;
  /** Pages of the same office that lie elsewhere. */
  covers?: readonly string[];
  /** How many there are; quiet. */
  count?: number;
  /** What is wrong there, in crit: "1 expired". */
  alert?: string;
}>;

/** Names of the icons the side navigation knows. */
export type NavigationIcon =
  | "audit"
  | "alerts"
  | "home"
  | "people"
  | "teams"
  | "sign-in"
  | "sessions"
  | "models"
  | "medicines"
  | "emergency"
  | "deidentification"
  | "templates"
  | "library"
  | "health"
  | "patients";

type PersonView = Readonly<{
  /** As shown in the bar: "A. Lindqvist, MD". */
  shortName: string;
  /** Two letters. */
  initials: string;
  /** The role in words: "Clinician". */
  roleLabel: string;
  email: string;
}>;

export type ShellView = Readonly<{
  person: PersonView;
  navigation: readonly NavigationItemView[];
  isDemo: boolean;
  /** What the search field finds: "Name or MRN", "Person, entry or MRN", "Person or setting". */
  searchLabel: string;
  theme: ThemeChoice;
}>;
