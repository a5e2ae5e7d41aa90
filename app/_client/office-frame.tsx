"use client";

import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import type { NavigationItemView } from "@/components/shell/shell-view";
import { SideNavigation } from "@/components/shell/side-navigation";

/** Navigation at the left, the office's page at the right. */
export function OfficeFrame(props: {
  label: string;
  items: readonly NavigationItemView[];
  foot?: string;
  children: ReactNode;
}) {
  const { label, items, foot, children } = props;
  return (
    <div className="flex min-h-0 flex-1 max-sm:flex-col">
      <SideNavigation
        label={label}
        items={items}
        path={usePathname()}
        {...(foot === undefined ? {} : { foot })}
      />
      <div className="flex min-h-0 min-w-0 flex-1 flex-col">{children}</div>
    </div>
  );
}
