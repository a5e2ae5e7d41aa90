/** WCAG 2.2 relative luminance of a colour written `#rrggbb`. */
function luminance(hex: string): number {
  const channel = (offset: number): number => {
    const value = Number.parseInt(hex.slice(offset, offset + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/** WCAG 2.2 contrast ratio of two colours written `#rrggbb`, 1 to 21. */
export function contrastRatio(first: string, second: string): number {
  const [light, dark] = [luminance(first), luminance(second)].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

export type TokenPair = Readonly<{ light: string; dark: string }>;

/** Reads `--name: light-dark(#light, #dark);` lines of a style sheet into a table by token name. */
export function readTokens(css: string): ReadonlyMap<string, TokenPair> {
  const tokens = new Map<string, TokenPair>();
  const line = /--([a-z0-9-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\);/g;
  for (const [, name, light, dark] of css.matchAll(line)) {
    if (name && light && dark) tokens.set(name, { light, dark });
  }
  return tokens;
}
