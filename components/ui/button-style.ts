import { classNames } from "./class-names";

/** `waiting`: may be pressed, but says "not yet" by a dashed frame; pressing it leads to what is missing. */
export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger" | "waiting";
/** `row` 28 px in rows, `control` 32 px, `page` 40 px for the primary act of a page. */
export type ButtonSize = "row" | "control" | "page";

const VARIANT: Readonly<Record<ButtonVariant, string>> = {
  primary: "border border-transparent bg-accent text-on-accent hover:bg-accent-strong",
  secondary: "border border-line-strong bg-surface text-ink hover:border-accent hover:text-accent",
  quiet: "border border-transparent text-accent hover:text-accent-strong hover:underline",
  danger: "border border-transparent bg-crit-solid text-on-crit hover:opacity-90",
  waiting: "border border-dashed border-line-strong bg-surface text-ink-3 hover:text-ink",
};

const SIZE: Readonly<Record<ButtonSize, string>> = {
  row: "h-7 px-2.5",
  control: "h-8 px-3",
  page: "h-10 px-4",
};

/** The classes of anything that looks like a button: button, link or label. */
export function buttonClass(
  variant: ButtonVariant = "secondary",
  size: ButtonSize = "control",
  extra?: string,
): string {
  return classNames(
    "inline-flex shrink-0 items-center justify-center gap-2 rounded-control text-15 font-semibold whitespace-nowrap no-underline transition-colors max-lg:min-h-10 max-sm:shrink max-sm:px-2.5 max-sm:whitespace-normal",
    "disabled:cursor-default disabled:opacity-60 aria-disabled:cursor-default",
    VARIANT[variant],
    SIZE[size],
    extra,
  );
}
