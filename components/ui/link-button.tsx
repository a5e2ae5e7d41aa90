import Link from "next/link";
import type { ReactNode } from "react";
import { buttonClass, type ButtonSize, type ButtonVariant } from "./button-style";
import { classNames } from "./class-names";

type LinkProps = {
  href: string;
  children: ReactNode;
  className?: string | undefined;
  /** Marks the page that is open. */
  current?: boolean;
};

/** A link in a line of text. Never prefetched: a view nobody made must not enter the log. */
export function TextLink({ href, children, className, current }: LinkProps) {
  return (
    <Link
      href={href}
      prefetch={false}
      aria-current={current ? "page" : undefined}
      className={classNames(
        "rounded-tag text-accent underline underline-offset-2 hover:text-accent-strong",
        className,
      )}
    >
      {children}
    </Link>
  );
}

export type LinkButtonProps = LinkProps & {
  variant?: ButtonVariant;
  size?: ButtonSize;
  icon?: ReactNode;
  /** Set for a file the browser should keep instead of open. */
  download?: boolean;
};

/** A link that looks like a button: it goes somewhere instead of doing something. */
export function LinkButton({
  href,
  children,
  className,
  variant = "secondary",
  size = "control",
  icon,
  download,
}: LinkButtonProps) {
  const style = buttonClass(variant, size, className);
  if (download) {
    return (
      <a href={href} download className={style} data-control="">
        {icon}
        {children}
      </a>
    );
  }
  return (
    <Link href={href} prefetch={false} className={style} data-control="">
      {icon}
      {children}
    </Link>
  );
}
