import type { AgeGroup } from "#lib/service/age-group";

export const REMAJA: AgeGroup = { from: 7, to: 17 };
export const USIA_PENDIDIKAN_DASAR: AgeGroup = { from: 7, to: 15 };
export const USIA_PRODUKTIF: AgeGroup = { from: 15, to: 59 };
export const LANSIA: AgeGroup = { from: 60, to: null };
