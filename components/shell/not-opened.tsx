import { Ban } from "lucide-react";
import { LinkButton } from "../ui/link-button";

const REFUSED =
  "This chart was not opened. Either there is none, or you are not on its care team. This is recorded.";

/** What stands in place of a page that was refused; the same words in every case. */
export function NotOpened({ message = REFUSED }: { message?: string }) {
  return (
    <div className="flex flex-1 items-center justify-center p-6">
      <div role="alert" className="max-w-lg space-y-4">
        <Ban aria-hidden="true" size={20} strokeWidth={1.75} className="text-crit" />
        <p className="text-16">{message}</p>
        <LinkButton href="/">Go to your start page</LinkButton>
      </div>
    </div>
  );
}
