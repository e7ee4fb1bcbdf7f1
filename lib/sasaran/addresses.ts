import { address } from "#lib/address/address";
import { choice, text, ticked, whole } from "#lib/address/parameters";
import { GROUP_CODES } from "#lib/sasaran/groups";
import { SOURCE_CODES } from "#lib/sasaran/sources";

export const SASARAN = address("/sasaran", {
  year: whole("tahun", 4),
  group: choice("kelompok", GROUP_CODES, { usual: "BUMIL" }),
  source: choice("sumber", SOURCE_CODES),
  /** Given for boys and girls, women and men. */
  bySex: ticked("isian", "jk"),
  /** To be shared out among the desa. */
  total: whole("jumlah", 7),
});

export const TARGETS = address("/sasaran/target", { indicator: text("indikator") });
