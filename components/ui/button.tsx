import type { ComponentPropsWithRef, ReactNode } from "react";
import { buttonClass, type ButtonSize, type ButtonVariant } from "./button-style";
import { KeyHint } from "./kbd";

export type ButtonProps = ComponentPropsWithRef<"button"> & {
  variant?: ButtonVariant;
  size?: ButtonSize;
  icon?: ReactNode;
  iconAfter?: ReactNode;
  /** The key that does the same, shown inside the button. */
  keys?: string | undefined;
};

/** A button of the kit. It says why when it cannot act: use `variant="waiting"` instead of `disabled`. */
export function Button({
  variant = "secondary",
  size = "control",
  icon,
  iconAfter,
  keys,
  className,
  children,
  type = "button",
  ...rest
}: ButtonProps) {
  return (
    <button type={type} className={buttonClass(variant, size, className)} {...rest}>
      {icon}
      {children}
      {iconAfter}
      {keys ? <KeyHint keys={keys} /> : null}
    </button>
  );
}
