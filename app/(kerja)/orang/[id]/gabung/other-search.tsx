"use client";

import { HitList } from "#components/person-search/hit-list";
import { SearchForm } from "#components/person-search/search-form";
import { Card } from "#components/ui/card";
import { MERGE } from "#lib/page/person/addresses";
import type { PersonHit } from "#lib/page/search/hit";
import { searchAction } from "../../actions";

/** Which other entry is the same person? The likeliest are offered first. */
export function OtherSearch({ personId, alike }: { personId: string; alike: readonly PersonHit[] }) {
  const hrefOf = ({ id }: PersonHit) => MERGE.href({ id: personId, other: id });
  return (
    <SearchForm
      action={searchAction}
      hrefOf={hrefOf}
      verb="Pilih"
      except={personId}
      nothing={() => "Hanya orang di wilayah Anda yang dapat digabungkan."}
      idle={
        <Card
          flush
          title={alike.length > 0 ? "Mungkin orang yang sama" : "Tidak ada nama dan tanggal lahir yang mirip"}
        >
          {alike.length === 0 && <p className="px-4 pb-4 text-ink-2">Cari data yang lain di atas.</p>}
          <HitList label="Mungkin orang yang sama" hits={alike} hrefOf={hrefOf} verb="Pilih" />
        </Card>
      }
    />
  );
}
