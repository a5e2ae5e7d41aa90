"use client";

import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { classNames } from "./class-names";
import { IconButton } from "./icon-button";

export type DialogProps = {
  isOpen: boolean;
  onClose: () => void;
  /** The act, as a title: "Sign as NAME". */
  title: string;
  children: ReactNode;
  /** Buttons, primary first; it repeats the verb of the title. */
  actions?: ReactNode;
  /** Stands at the right of the title, before the close button. */
  titleAside?: ReactNode;
  width?: "narrow" | "wide";
  withClose?: boolean;
  /** An alert dialog cannot be left by pressing beside it. */
  role?: "dialog" | "alertdialog";
};

/** A question that must be answered before going on. Esc and "Go back" leave it; focus returns to where it was. */
export function Dialog(props: DialogProps) {
  const { isOpen, onClose, title, children, actions, titleAside, width = "narrow" } = props;
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable={props.role !== "alertdialog"}
      className="fixed inset-0 z-50 flex items-center justify-center overflow-auto bg-veil p-4"
    >
      <Modal
        className={classNames(
          "max-h-full w-full overflow-auto rounded-dialog border border-line bg-surface shadow-menu",
          width === "wide" ? "max-w-[840px]" : "max-w-[560px]",
        )}
      >
        <AriaDialog role={props.role ?? "dialog"} className="outline-none">
          <div
            className={classNames(
              "flex items-center gap-3 px-6",
              width === "wide" ? "min-h-14 border-b border-line py-2" : "pt-6",
            )}
          >
            <Heading slot="title" className="min-w-0 flex-1 text-20 font-semibold">
              {title}
            </Heading>
            {titleAside}
            {props.withClose ? (
              <IconButton
                label="Close"
                icon={<X aria-hidden="true" size={16} />}
                onClick={onClose}
              />
            ) : null}
          </div>
          <div className={width === "wide" ? "px-6 py-5" : "px-6 pt-2 pb-5"}>{children}</div>
          {actions ? <div className="flex flex-wrap gap-3 px-6 pb-6">{actions}</div> : null}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
