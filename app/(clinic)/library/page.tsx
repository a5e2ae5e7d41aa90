import type { Metadata } from "next";
import { LibraryClient } from "@/app/_client/library/library-client";
import { readCaller } from "@/app/_server/caller";
import { orNotForRole } from "@/app/_server/views/not-for-role";
import { readLibrary } from "@/lib/retrieval/library/read-library";

export const metadata: Metadata = { title: "Reference library" };

export default async function LibraryRoute() {
  const caller = await readCaller();
  return orNotForRole(async () => {
    const { may, ...view } = await readLibrary(caller);
    return (
      <LibraryClient view={view} literature={null} may={{ manage: false, review: may.review }} />
    );
  });
}
