import { expect, test } from "vitest";
import { sourceSentences } from "#lib/page/sasaran/source-words";
import type { MadeChoice } from "#lib/sasaran/list-choices";

const made = (more: Partial<MadeChoice>): MadeChoice => ({
  since: "2026-01",
  version: 1,
  source: "PUSDATIN",
  document: "Surat Pusdatin (contoh)",
  decidedOn: "2026-01-08",
  by: "Pak Budi",
  ...more,
});

test("which source counts is said with since when, by whom and on what it rests; then what comes", () => {
  const next = made({ since: "2027-01", source: "DAERAH", document: "SK 14/2026", decidedOn: "2026-11-12" });
  expect(sourceSentences([next, made({})], "2026-11")).toEqual([
    "Persen dihitung dari sasaran Pusdatin sejak Januari 2026, ditetapkan Pak Budi pada 8 Jan 2026, dasarnya Surat Pusdatin (contoh).",
    "Mulai Januari 2027 dari sasaran Daerah, ditetapkan Pak Budi pada 12 Nov 2026, dasarnya SK 14/2026.",
  ]);
});

test("where nobody has decided, that is said; an account that is gone has no name", () => {
  expect(sourceSentences([], "2026-11")).toEqual([
    "Persen dihitung dari sasaran Pusdatin, karena dinas kesehatan belum menetapkan sumbernya.",
  ]);
  expect(sourceSentences([made({ by: null })], "2026-11")[0]).toContain(
    ", ditetapkan pada 8 Jan 2026, dasarnya ",
  );
});
