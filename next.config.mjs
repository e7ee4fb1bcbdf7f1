/** @type {import("next").NextConfig} */
const config = {
  serverExternalPackages: ["@node-rs/argon2", "pg", "pino"],
  experimental: { authInterrupts: true }, // forbidden() answers with 403
  poweredByHeader: false,
  reactStrictMode: true,
  typescript: { ignoreBuildErrors: true }, // npm test type-checks the whole tree once, tests included
};

export default config;
