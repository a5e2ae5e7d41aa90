import localFont from "next/font/local";

/**
 * Source Sans 3, one variable upright file: it holds ≥ ≤ ≈ ≠ → µ α, which the usual web subsets drop,
 * and tells l, I and 1 apart. Served from this host only.
 */
export const sourceSans = localFont({
  src: "../node_modules/source-sans/WOFF2/VF/SourceSans3VF-Upright.ttf.woff2",
  weight: "200 900",
  style: "normal",
  display: "swap",
  preload: true,
  variable: "--font-source-sans",
});

/** For placeholders, checksums and patient numbers only, so it is not preloaded. */
export const sourceCode = localFont({
  src: "../node_modules/@fontsource-variable/source-code-pro/files/source-code-pro-latin-wght-normal.woff2",
  weight: "200 900",
  style: "normal",
  display: "swap",
  preload: false,
  variable: "--font-source-code",
});
