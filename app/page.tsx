import { redirect } from "next/navigation";
import { currentPerson } from "./_server/caller";
import { homeOf } from "./_server/views/frame-view";

export const dynamic = "force-dynamic";

/** Leads to where the signed-in person's day begins. */
export default async function Home() {
  redirect(homeOf((await currentPerson()).roles));
}
