import "server-only";
import { redirect } from "next/navigation";
import type { ReactNode } from "react";
import { NotOpened } from "@/components/shell/not-opened";
import { isProvenoteError } from "@/lib/errors";

/** Renders a page of an office; whoever does not hold the office is told so, and an ended session leads to sign-in. */
export async function orNotForRole(render: () => Promise<ReactNode>): Promise<ReactNode> {
  try {
    return await render();
  } catch (error) {
    if (!isProvenoteError(error)) {
      throw error;
    }
    if (error.kind === "unauthenticated") {
      redirect("/sign-in?ended=1");
    }
    if (error.code === "access.refused") {
      return <NotOpened message="This page is not for your role. This is recorded." />;
    }
    if (error.code === "audit.not_recorded") {
      return <NotOpened message="Nothing was done, because it could not be recorded." />;
    }
    throw error;
  }
}
