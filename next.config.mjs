/** @type {import("next").NextConfig} */
const config = {
  serverExternalPackages: ["@node-rs/argon2", "pg", "pino"],
  poweredByHeader: false,
  reactStrictMode: true,
  typescript: { ignoreBuildErrors: true }, // npm test type-checks the whole tree once, tests included
};

export default config;
