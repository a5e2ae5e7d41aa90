/**
 * Whether a model's name says that its server hands what it is sent on to a cloud: `gpt-oss:120b-cloud`, `kimi:cloud`. However
 * near the server stands, such a model is somebody else's.
 */
export function isCloudModelName(name: string): boolean {
  return name
    .toLowerCase()
    .split(":")
    .some((part) => part === "cloud" || part.endsWith("-cloud"));
}
