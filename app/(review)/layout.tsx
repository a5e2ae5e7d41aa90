import type { ReactNode } from "react";
import { SignedInFrame } from "@/app/_client/signed-in-frame";
import { frameView } from "@/app/_server/views/frame-view";

export const dynamic = "force-dynamic";

/** The frame of the privacy reviewer's pages; a text is opened in its page, never here. */
export default async function ReviewLayout({ children }: Readonly<{ children: ReactNode }>) {
  return <SignedInFrame view={await frameView()}>{children}</SignedInFrame>;
}
