/** The settings of every test: demo data, one frozen day, keys that protect nothing. */
export const TEST_ENVIRONMENT = {
  DENYUT_DEMO: "1",
  DENYUT_TODAY: "2026-11-12",
  DENYUT_NIK_KEY: Buffer.alloc(32, 7).toString("base64"),
  NEXTAUTH_SECRET: "rahasia-uji-yang-tidak-menjaga-apa-pun",
  NEXTAUTH_URL: "http://127.0.0.1:3000",
};
