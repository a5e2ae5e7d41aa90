import type { ComponentPropsWithRef, ReactNode } from "react";
import { classNames } from "./class-names";

export type IconButtonProps = Omit<ComponentPropsWithRef<"button">, "children"> & {
  /** What it does, in words: the accessible name and the tool tip. */
  label: string;
  icon: ReactNode;
  framed?: boolean;
};

/** A button that shows only an icon. */
export function IconButton({ label, icon, framed = false, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={classNames(
        "inline-flex size-8 shrink-0 items-center justify-center rounded-control text-accent transition-colors hover:bg-accent-tint disabled:opacity-60 max-lg:size-10",
        framed && "border border-line-strong bg-surface text-ink",
        className,
      )}
      {...rest}
    >
      {icon}
    </button>
  );
}
