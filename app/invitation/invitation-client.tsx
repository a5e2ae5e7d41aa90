"use client";

import { useEffect, useRef, useState } from "react";
import { ask } from "@/app/_client/people-acts";
import { InvitationPage, type InvitationState } from "@/components/people/invitation-page";

type OpenInvitation = Omit<Extract<InvitationState, { kind: "open" }>, "kind">;

const INCOMPLETE = "It is not complete. Copy the whole link, with everything after the # sign.";

/** Reads the link's token once, takes it out of the address, and asks the server whom it invites. */
export function InvitationClient() {
  const [state, setState] = useState<InvitationState>({ kind: "reading" });
  const [isDemoFileKept, setIsDemoFileKept] = useState(false);
  const token = useRef<string | null>(null);
  const isKept = useRef(false);
  useEffect(() => {
    if (token.current === null) {
      token.current = window.location.hash.slice(1);
      isKept.current = new URLSearchParams(window.location.search).has("demo-file");
      // The link must not stay in the history of a shared computer.
      window.history.replaceState(null, "", "/invitation");
    }
    void readInvitation(token.current).then((read) => {
      setState(read);
      setIsDemoFileKept(isKept.current);
    });
  }, []);
  return (
    <InvitationPage
      state={state}
      isDemoFileKept={isDemoFileKept}
      onCopyLink={() =>
        navigator.clipboard.writeText(`${window.location.origin}/invitation#${token.current ?? ""}`)
      }
      onAccept={async (password) => {
        const answered = await ask<{ email: string }>("/api/invitations/accept", {
          token: token.current,
          password,
        });
        if (answered.ok) {
          setState({ kind: "joined", email: answered.value.email });
        }
        return answered.ok ? { ok: true } : answered;
      }}
    />
  );
}

async function readInvitation(token: string): Promise<InvitationState> {
  if (!/^[\w-]{43}$/.test(token)) {
    return { kind: "closed", message: INCOMPLETE };
  }
  const answered = await ask<OpenInvitation>("/api/invitations/read", { token });
  return answered.ok
    ? { kind: "open", ...answered.value }
    : { kind: "closed", message: answered.message };
}
