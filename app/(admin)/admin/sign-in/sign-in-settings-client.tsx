"use client";

import { useRouter } from "next/navigation";
import { sendAct } from "@/app/_client/people-acts";
import {
  SignInSettingsPage,
  type SignInSettingsPageProps,
} from "@/components/admin/sign-in-settings-page";

export function SignInSettingsClient({ settings }: Pick<SignInSettingsPageProps, "settings">) {
  const router = useRouter();
  return (
    <SignInSettingsPage
      settings={settings}
      onConfirm={async () => {
        const done = await sendAct("/api/setup/confirm", { step: "sign_in" });
        router.refresh();
        return done;
      }}
    />
  );
}
