import { dayNumber } from "#lib/period/day";
import { monthCount } from "#prisma/seed/lives/calendar";
import { Ids } from "#prisma/seed/lives/ids";
import type { Family, Life } from "#prisma/seed/lives/life";
import { playHome } from "#prisma/seed/lives/play";
import type { Home, Stage, Worker } from "#prisma/seed/lives/stage";

const worker = (role: Worker["role"]): Worker => ({ id: `pekerja ${role}`, role, unitId: `unit ${role}` });

function homeNamed(code: string, more: Partial<Home> = {}): Home {
  return {
    id: code,
    code,
    desaCode: code.slice(0, 13),
    people: 2000,
    bucket: false,
    island: false,
    kader: worker("KADER"),
    midwife: worker("PUSTU"),
    staff: worker("PETUGAS"),
    atPustu: true,
    opensOn: 12,
    zeal: { mother: 0.9, child: 0.9, school: 0.9, adult: 0.9, elder: 0.9 },
    heightShift: 0,
    silent: new Set(),
    closed: new Set(),
    withoutAdults: new Set(),
    ...more,
  };
}

/** Two posyandu of 2,000 people from January 2025 to 22 November 2026; the second wrote nothing in October. */
export function playedStage(seed = 7, people = 2000): { stage: Stage; families: Family[]; lives: Life[] } {
  const homes = [
    homeNamed("19.02.01.1016.001", { people }),
    homeNamed("19.02.01.2008.001", { people, silent: new Set([monthCount("2026-10")]) }),
  ];
  const stage: Stage = {
    seed,
    ids: new Ids(Date.UTC(2025, 0, 1)),
    opens: monthCount("2025-01"),
    today: dayNumber("2026-11-22"),
    homes,
    morningUtc: 60,
    minutesToday: 40,
  };
  const families = homes.flatMap((home) => playHome(stage, home));
  return { stage, families, lives: families.flatMap(({ members }) => members) };
}
