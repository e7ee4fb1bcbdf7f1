const SMALLEST = 20_000;
const LARGEST = 60_000;
const PEOPLE_A_DESA = 400;

/** How many people a demo district has when nobody says: enough in every desa to be more than small numbers. */
export function usualPeople(desa: number): number {
  return Math.min(LARGEST, Math.max(SMALLEST, PEOPLE_A_DESA * desa));
}

/** Seeding and counting do about so many person-years a second on two cores (measured, see the README). */
const PERSON_YEARS_A_SECOND = 1_200;

/** "sekitar 1 menit": said before the first start begins to fill. */
export function fillingTime(people: number, years: number): string {
  const minutes = Math.ceil((people * years) / PERSON_YEARS_A_SECOND / 60);
  return `sekitar ${minutes} menit`;
}
