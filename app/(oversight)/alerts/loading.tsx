import { Skeleton } from "@/components/ui/skeleton";

export default function Loading() {
  return <Skeleton lines={12} className="p-4 lg:p-6" />;
}
