/** Where the server of a district is, its database and its log. */
export type District = { address: string; databaseUrl: string; log: string };

/** Two alike: `common` is shared by all specs, `own` has one spec at a time. */
export type Districts = { common: District; own: District };

/** For the processes that begin afterwards. */
export function tellDistricts(districts: Districts): void {
  process.env.DENYUT_E2E_DISTRICTS = JSON.stringify(districts);
}

/** From here on this process knows that district alone. */
export function goTo(name: keyof Districts): District {
  const districts: Districts = JSON.parse(process.env.DENYUT_E2E_DISTRICTS ?? "{}");
  const { address, databaseUrl, log } = districts[name];
  process.env.DENYUT_E2E_URL = address;
  process.env.DATABASE_URL = databaseUrl;
  process.env.DENYUT_E2E_LOG = log;
  return districts[name];
}
