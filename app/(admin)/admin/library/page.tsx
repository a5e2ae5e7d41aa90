import type { Metadata } from "next";
import { LibraryClient } from "@/app/_client/library/library-client";
import { readCaller } from "@/app/_server/caller";
import { orNotForRole } from "@/app/_server/views/not-for-role";
import { NotOpened } from "@/components/shell/not-opened";
import { readLibrary } from "@/lib/retrieval/library/read-library";
import { openLiterature } from "@/lib/retrieval/literature/open-literature";
import { readLiteratureSetting } from "@/lib/retrieval/literature/policy/read-literature-setting";

export const metadata: Metadata = { title: "Reference library" };

export default async function AdminLibraryRoute() {
  const caller = await readCaller();
  return orNotForRole(async () => {
    const { may, ...view } = await readLibrary(caller);
    if (!may.manage) return <NotOpened message="This page is not for your role." />;
    const literature = await readLiteratureSetting(caller, openLiterature());
    return (
      <LibraryClient view={view} literature={literature} may={{ manage: true, review: false }} />
    );
  });
}
