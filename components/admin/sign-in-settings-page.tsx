"use client";

import { useState } from "react";
import type { Done } from "../people/people-view";
import { Band } from "../ui/band";
import { Button } from "../ui/button";
import { Card } from "../ui/card";
import { FactList } from "../ui/fact-list";
import { Tag } from "../ui/tag";
import type { SignInSettingsView } from "./admin-view";

export type SignInSettingsPageProps = {
  settings: SignInSettingsView;
  onConfirm: () => Promise<Done>;
};

/** How people sign in on this server, as it is set now. Secrets are never shown. */
export function SignInSettingsPage({ settings, onConfirm }: SignInSettingsPageProps) {
  const [problem, setProblem] = useState("");
  return (
    <div className="min-w-0 flex-1 space-y-4 p-4 panes:overflow-auto lg:p-6">
      <div className="flex flex-wrap items-center gap-3">
        <h1 className="text-20 font-semibold">Sign-in</h1>
        {settings.isConfirmed ? <Tag tone="ok">Checked</Tag> : null}
      </div>
      <Card title="Passwords" aside={<Tag tone="ok">In use</Tag>}>
        <p className="px-4 py-3 text-15">
          At least 12 characters, kept as argon2id. After 5 wrong tries from one network an account
          waits 15 minutes.
        </p>
      </Card>
      <ProviderCard settings={settings} />
      {settings.missing.length > 0 ? (
        <Band tone="warn" title="The sign-in provider is only half set up and is not offered.">
          Missing on the server: {settings.missing.join(", ")}.
        </Band>
      ) : null}
      {problem === "" ? null : (
        <p role="alert" className="text-15 text-crit">
          {problem}
        </p>
      )}
      {settings.isConfirmed ? null : (
        <Button
          size="page"
          variant="primary"
          onClick={() => void onConfirm().then((done) => setProblem(done.ok ? "" : done.message))}
        >
          This is how people sign in
        </Button>
      )}
    </div>
  );
}

function ProviderCard({ settings }: { settings: SignInSettingsView }) {
  const { provider } = settings;
  if (provider === null) {
    return (
      <Card title="Your own sign-in provider" aside={<Tag>Not set up</Tag>}>
        <p className="px-4 py-3 text-15">
          Any OpenID Connect provider works. Whoever runs this server sets OIDC_ISSUER,
          OIDC_CLIENT_ID and OIDC_CLIENT_SECRET and starts it again; roles come from a claim
          (OIDC_ROLES_CLAIM, OIDC_ROLE_MAP).
        </p>
      </Card>
    );
  }
  return (
    <Card title={provider.name} aside={<Tag tone="ok">In use</Tag>}>
      <FactList
        className="px-4 py-3"
        facts={[
          { label: "Issuer", value: provider.issuer },
          { label: "Comes back to", value: provider.callbackUrl, isMono: true },
          { label: "Roles claim", value: provider.rolesClaim, isMono: true },
          {
            label: "Role names",
            value:
              provider.roleMap.length === 0
                ? "As here: clinician, nurse, coordinator, privacy_reviewer, administrator, compliance_officer"
                : provider.roleMap.map(({ theirs, ours }) => `${theirs} is ${ours}`).join(", "),
          },
        ]}
      />
      <p className="border-t border-line px-4 py-3 text-13 text-ink-2">
        The claim decides about roles at every sign-in; roles changed here last until the next one.
      </p>
    </Card>
  );
}
