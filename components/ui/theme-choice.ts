/** What a person chose in the person menu; "system" follows the device. */
export type ThemeChoice = "system" | "light" | "dark";
export type DensityChoice = "comfortable" | "compact";

/** Names of the cookies that keep the two choices, so that the server can render the right theme first. */
export const THEME_COOKIE = "provenote-theme";
export const DENSITY_COOKIE = "provenote-density";
export const LETTERS_COOKIE = "provenote-letters";
/** The device's time zone, an IANA name, so that files made on the server carry the reader's times. */
export const ZONE_COOKIE = "provenote-zone";

/** Reads a cookie value; anything unknown is the system's theme. */
export function parseThemeChoice(value: string | undefined): ThemeChoice {
  return value === "light" || value === "dark" ? value : "system";
}

/** Reads a cookie value; anything unknown is comfortable. */
export function parseDensityChoice(value: string | undefined): DensityChoice {
  return value === "compact" ? "compact" : "comfortable";
}
