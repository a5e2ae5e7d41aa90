import type { ReactNode } from "react";
import { SignedInFrame } from "@/app/_client/signed-in-frame";
import { frameView } from "@/app/_server/views/frame-view";

export const dynamic = "force-dynamic";

/** The frame of the clinic's pages; charts are read in the pages themselves, never here. */
export default async function ClinicLayout({ children }: Readonly<{ children: ReactNode }>) {
  return <SignedInFrame view={await frameView()}>{children}</SignedInFrame>;
}
