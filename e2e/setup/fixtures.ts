import { expect, test as base, type BrowserContext, type Page } from "@playwright/test";
import { readState, type ApplicationState } from "./application-state";

/** The demo people by the first part of their address. */
export type Who =
  | "a.lindqvist"
  | "r.achterberg"
  | "t.okafor"
  | "b.brennick"
  | "r.pellingham"
  | "j.rautavaara"
  | "p.sorensen"
  | "m.dreyfus";

type Fixtures = {
  readonly application: ApplicationState;
  /** Console messages that this test expects; every other error or warning fails it. */
  readonly expectedConsole: RegExp[];
  readonly signIn: (page: Page, who: Who) => Promise<void>;
  /** A page of another browser profile: a second person, whose console is watched as well. */
  readonly openPage: () => Promise<Page>;
};

/** A failed request is a console error of the browser: tests that provoke one say so. */
export const test = base.extend<Fixtures>({
  application: async ({ browserName: _browserName }, use) => {
    await use(readState());
  },
  baseURL: async ({ application }, use) => {
    await use(application.baseUrl);
  },
  expectedConsole: async ({ browserName: _browserName }, use) => {
    await use([]);
  },
  page: async ({ page, expectedConsole }, use) => {
    const seen: string[] = [];
    watch(page, seen);
    await use(page);
    expectQuiet(seen, expectedConsole);
  },
  openPage: async ({ browser, baseURL, expectedConsole }, use) => {
    const seen: string[] = [];
    const contexts: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
      contexts.push(context);
      const page = await context.newPage();
      watch(page, seen);
      return page;
    });
    for (const context of contexts) await context.close();
    expectQuiet(seen, expectedConsole);
  },
  signIn: async ({ application }, use) => {
    await use(async (page, who) => {
      const account = application.accounts.find(({ email }) => email.startsWith(`${who}@`));
      if (account === undefined) throw new Error(`No demo account ${who}.`);
      await page.goto(`${application.baseUrl}/sign-in`);
      await page.getByLabel("E-mail").fill(account.email);
      await page.getByLabel("Password", { exact: true }).fill(account.password);
      await page.getByRole("button", { name: "Sign in", exact: true }).click();
      await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
    });
  },
});

function expectQuiet(seen: readonly string[], expected: readonly RegExp[]): void {
  const unexpected = seen.filter((message) => !expected.some((pattern) => pattern.test(message)));
  expect(unexpected, "the console stays quiet").toEqual([]);
}

/** Collects what the page's console says of errors and warnings, and errors that nobody caught. */
export function watch(page: Page, seen: string[]): void {
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") seen.push(message.text());
  });
  page.on("pageerror", (error) => seen.push(error.message));
}

export { expect };
