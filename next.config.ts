import type { NextConfig } from "next";

/** The content security policy is not here: it carries a nonce and is made for each request in proxy.ts. */
const securityHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "no-referrer" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  { key: "X-DNS-Prefetch-Control", value: "off" },
  {
    key: "Permissions-Policy",
    value: "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
  },
];

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  productionBrowserSourceMaps: false,
  // `npm run check` does this over the whole repository; a start need not do it again.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    "@lancedb/lancedb",
    "@node-rs/argon2",
    "graphile-worker",
    "onnxruntime-node",
    "pdfkit",
    "pg",
    "pino",
  ],
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
  // A text of 200,000 characters is up to 800 kB of UTF-8, and actions add their own frame.
  experimental: {
    serverActions: { bodySizeLimit: "2mb" },
    // What proxy.ts lets through: else the rest of an agreement's document of 10 MB, in base64, is cut off.
    proxyClientMaxBodySize: "15mb",
  },
  headers: () => Promise.resolve([{ source: "/:path*", headers: securityHeaders }]),
};

export default config;
