"use client";

import type { ReactNode } from "react";
import { Button as PressButton, Dialog, DialogTrigger, Popover } from "react-aria-components";
import type { Attestation } from "@/lib/phi/attestation.schema";
import { buttonClass, type ButtonVariant } from "../ui/button-style";
import { AttestationDetails } from "./attestation-details";

/** Opens the whole attestation over the page; Esc or a press elsewhere closes it. */
export function AttestationButton({
  attestation,
  variant = "secondary",
  className,
  children,
}: {
  attestation: Attestation;
  variant?: ButtonVariant;
  className?: string;
  children: ReactNode;
}) {
  return (
    <DialogTrigger>
      <PressButton className={buttonClass(variant, "row", className)}>{children}</PressButton>
      <Popover
        placement="top end"
        offset={6}
        className="w-110 max-w-[calc(100vw-2rem)] rounded-dialog border border-line bg-surface p-4 shadow-menu outline-none"
      >
        <Dialog aria-label="What was taken out" className="outline-none">
          <AttestationDetails attestation={attestation} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
