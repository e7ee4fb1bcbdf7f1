import { address } from "#lib/address/address";
import { id, text } from "#lib/address/parameters";

export const PREGNANCY_END = address("/orang/[id]/akhir-kehamilan", { pregnancy: id("kehamilan") });
export const MERGE = address("/orang/[id]/gabung", { other: id("dengan") });
/** The code of a desa, which tells nothing of the person. */
export const MOVE = address("/orang/[id]/pindah", { desa: text("desa") });
/** The mother of the child that is to be registered. */
export const REGISTER = address("/orang/baru", { mother: id("ibu") });
