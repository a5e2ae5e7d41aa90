import { LinkButton } from "../ui/link-button";

/** In place of a text that is under review no more. */
export function ReviewGone({ message }: { message: string }) {
  return (
    <div className="flex flex-1 items-center justify-center p-6">
      <div role="alert" className="max-w-lg space-y-4">
        <p className="text-16">{message} The text is closed.</p>
        <LinkButton href="/reviews">Back to the queue</LinkButton>
      </div>
    </div>
  );
}
