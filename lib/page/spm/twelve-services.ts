/** Number and name of the twelve, as Permenkes 6/2024 has them. */
const SERVICES: Readonly<Record<string, string>> = {
  SPM01: "Ibu hamil",
  SPM02: "Ibu bersalin",
  SPM03: "Bayi baru lahir",
  SPM04: "Balita",
  SPM05: "Usia pendidikan dasar",
  SPM06: "Usia produktif",
  SPM07: "Usia lanjut",
  SPM08: "Penderita hipertensi",
  SPM09: "Penderita diabetes melitus",
  SPM10: "ODGJ berat",
  SPM11: "Terduga TBC",
  SPM12: "Risiko terinfeksi HIV",
};

export function isService(code: string): boolean {
  return code in SERVICES;
}

/** 1 for SPM01 */
export function serviceNumber(code: string): number {
  return Number(code.slice(3));
}

export function serviceName(code: string): string {
  return SERVICES[code] ?? code;
}

/** "Belum dicatat di Denyut: ibu bersalin, bayi baru lahir dan balita."; null when none is missing. */
export function missingWords(recorded: readonly string[]): string | null {
  const names = Object.keys(SERVICES)
    .filter((code) => !recorded.includes(code))
    .map((code) => lowered(serviceName(code)));
  if (names.length === 0) return null;
  const last = names.pop();
  const all = names.length > 0 ? `${names.join(", ")} dan ${last}` : last;
  return `${names.length + 1} layanan lain belum dicatat di Denyut, jadi tidak dihitung: ${all}.`;
}

/** ODGJ stays as it is. */
function lowered(name: string): string {
  return /^[A-Z]{2}/.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
