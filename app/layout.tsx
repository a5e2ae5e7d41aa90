import type { Metadata, Viewport } from "next";
import { cookies, headers } from "next/headers";
import type { ReactNode } from "react";
import {
  DENSITY_COOKIE,
  THEME_COOKIE,
  parseDensityChoice,
  parseThemeChoice,
} from "@/components/ui/theme-choice";
import { sourceCode, sourceSans } from "./fonts";
import "./globals.css";

/** Titles never name a patient: they reach histories and window lists. */
export const metadata: Metadata = {
  title: { default: "Provenote", template: "%s · Provenote" },
  description: "AI-assisted notes you can trace. You decide what is signed.",
  robots: { index: false, follow: false },
};

export const viewport: Viewport = { width: "device-width", initialScale: 1 };

export default async function RootLayout({ children }: Readonly<{ children: ReactNode }>) {
  const jar = await cookies();
  const nonce = (await headers()).get("x-nonce");
  const theme = parseThemeChoice(jar.get(THEME_COOKIE)?.value);
  const density = parseDensityChoice(jar.get(DENSITY_COOKIE)?.value);
  return (
    <html
      lang="en"
      className={`${sourceSans.variable} ${sourceCode.variable}`}
      data-theme={theme === "system" ? undefined : theme}
      data-density={density}
    >
      <head>
        {/* Parts that write a style element themselves read the nonce here; the policy drops it otherwise. */}
        {nonce ? (
          <meta property="csp-nonce" nonce={nonce} content="" suppressHydrationWarning />
        ) : null}
      </head>
      <body>{children}</body>
    </html>
  );
}
