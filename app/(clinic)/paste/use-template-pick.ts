"use client";

import { useCallback, useState } from "react";
import type { TemplatePickView } from "@/components/paste/paste-view";
import { TEMPLATE_COOKIE } from "@/components/templates/template-choice";

/** The chosen template; the choice is a cookie beside the theme's, so that the next page starts with it. */
export function useTemplatePick(
  atFirst: TemplatePickView,
): readonly [TemplatePickView, (id: string) => void] {
  const [chosen, setChosen] = useState(atFirst.chosen);
  const { options } = atFirst;
  const choose = useCallback(
    (id: string) => {
      const kept = options.find(({ value }) => value === id)?.keepAs ?? id;
      document.cookie = `${TEMPLATE_COOKIE}=${kept}; path=/; max-age=31536000; samesite=lax`;
      setChosen(id);
    },
    [options],
  );
  return [{ options, chosen }, choose];
}
