import type { Metadata } from "next";
import { InvitationClient } from "./invitation-client";

export const metadata: Metadata = { title: "Invitation" };
export const dynamic = "force-dynamic";

/** Reads nothing on the server: the token stands in the address's fragment, which only the browser sees. */
export default function InvitationRoute() {
  return <InvitationClient />;
}
