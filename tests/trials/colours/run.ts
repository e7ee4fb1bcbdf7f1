import { resolve } from "node:path";
import { chromium } from "@playwright/test";
import { openDistrict } from "#tests/bench/district";
import { EMULATED } from "#tests/support/colour/vision";
import { LEAST_APART, measureSheets, takePictures, type View } from "#tests/trials/colours/look";
import { drawEveryDesa } from "#tests/trials/colours/map";
import type { Surroundings } from "#tests/trials/surroundings";

const FULL = 6_000;
const SMALL = 1_500;
const PORT = 4_343;
const MONTH = "bulan=2026-10";

const VIEWS: readonly View[] = [
  { picture: "beranda", address: "/" },
  { picture: "pws", address: `/pws?${MONTH}` },
  { picture: "indikator", address: `/pws/KIA03?${MONTH}` },
  { picture: "mengapa", address: `/pws/KIA03/mengapa?${MONTH}` },
  { picture: "peta", address: `/peta?${MONTH}` },
  { picture: "peta-kelas", address: `/peta?${MONTH}&warna=kelas` },
  { picture: "banding", address: `/banding?${MONTH}` },
  { picture: "situasi", address: "/situasi/19.02.01.1001" },
  { picture: "spm", address: `/spm?${MONTH}` },
  { picture: "layar", address: "/layar/19.02" },
  { picture: "umum", address: "/umum/19.02" },
  { picture: "dinding", address: `/cetak/dinding?${MONTH}` },
];

/** The main views as four kinds of eyes see them, for somebody to look at; and how far the fills are apart for each. */
export async function tryColours(
  words: readonly string[],
  { say, beforeEnd }: Surroundings,
): Promise<boolean> {
  const people = words.includes("small") ? SMALL : FULL;
  const folder = resolve(".data", `warna-${people}`);
  const district = await openDistrict({ people, years: 2, port: PORT, folder });
  beforeEnd(district.stop);
  await drawEveryDesa(district.client);
  const browser = await chromium.launch({
    ...(process.env.PLAYWRIGHT_CHROMIUM_PATH && { executablePath: process.env.PLAYWRIGHT_CHROMIUM_PATH }),
    args: ["--no-sandbox", "--disable-gpu"],
  });
  beforeEnd(() => browser.close());
  const [name = "", value = ""] = (await district.cookie("dinkes")).split(/=(.*)/s);
  const context = await browser.newContext({
    ...{ baseURL: district.address, locale: "id-ID", timezoneId: "Asia/Jakarta" },
    viewport: { width: 1440, height: 1000 },
  });
  await context.addCookies([{ name, value, url: district.address }]);
  const page = await context.newPage();

  await takePictures(page, VIEWS);
  say(`looked ${VIEWS.length * EMULATED.length} pictures in tests/pictures/warna-*.png`);
  let sound = true;
  for (const light of ["terang", "gelap"] as const) {
    await page.goto(`/peta?${MONTH}`);
    await page.evaluate((theme) => document.documentElement.setAttribute("data-theme", theme), light);
    const apart = await measureSheets(page);
    for (const vision of EMULATED) {
      const nearest = apart.find((one) => one.vision === vision);
      if (!nearest) throw new Error(`Nothing was measured by ${vision}`);
      const told = nearest.levels >= LEAST_APART;
      sound &&= told;
      say(
        `${told ? "apart" : "WRONG"}  ${light}, ${vision}: nearest ${nearest.one} and ${nearest.other}, ${nearest.levels.toFixed(1)} of 255 levels of grey (at least ${LEAST_APART})`,
      );
    }
  }
  await browser.close();
  await district.stop();
  return sound;
}
