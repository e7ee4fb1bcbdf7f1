import { address } from "#lib/address/address";
import { id, text, ticked } from "#lib/address/parameters";

export const PREGNANCY_END = address("/orang/[id]/akhir-kehamilan", { pregnancy: id("kehamilan") });
export const MERGE = address("/orang/[id]/gabung", { other: id("dengan") });
/** The code of a desa, which tells nothing of the person. */
export const MOVE = address("/orang/[id]/pindah", { desa: text("desa") });
/** The own data on paper; once it was said who asks for it, the paper itself. */
export const COPY = address("/orang/[id]/salinan", { shown: ticked("cetak") });
/** The mother of the child that is to be registered. */
export const REGISTER = address("/orang/baru", { mother: id("ibu") });
