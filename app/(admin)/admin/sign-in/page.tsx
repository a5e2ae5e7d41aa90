import type { Metadata } from "next";
import { readCaller } from "@/app/_server/caller";
import { orNotForRole } from "@/app/_server/views/not-for-role";
import { roleMapOf } from "@/app/_server/sign-in/oidc-provider";
import type { SignInSettingsView } from "@/components/admin/admin-view";
import { setupStatus } from "@/lib/access/setup/setup-status";
import { env, type Environment } from "@/lib/env";
import { SignInSettingsClient } from "./sign-in-settings-client";

export const metadata: Metadata = { title: "Sign-in" };

export default async function SignInSettingsRoute() {
  const caller = await readCaller();
  return orNotForRole(async () => {
    const { steps } = await setupStatus(caller);
    const isConfirmed = steps.some(({ step, isDone }) => step === "sign_in" && isDone);
    return <SignInSettingsClient settings={settingsOf(env(), isConfirmed)} />;
  });
}

/** What this server is set to; the client secret is looked at for being there and never passed on. */
function settingsOf(settings: Environment, isConfirmed: boolean): SignInSettingsView {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = settings;
  const needed = { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET };
  const missing = Object.entries(needed).flatMap(([name, value]) =>
    value === undefined ? [name] : [],
  );
  const isSet = OIDC_ISSUER !== undefined && missing.length === 0;
  const base = settings.PUBLIC_URL ?? "http://127.0.0.1";
  return {
    isConfirmed,
    missing: missing.length === 3 ? [] : missing,
    provider: isSet
      ? {
          name: settings.OIDC_NAME,
          issuer: OIDC_ISSUER,
          rolesClaim: settings.OIDC_ROLES_CLAIM,
          roleMap: Object.entries(roleMapOf(settings)).map(([theirs, ours]) => ({ theirs, ours })),
          callbackUrl: new URL("/api/auth/callback/oidc", base).href,
        }
      : null,
  };
}
