import "server-only";
import { mayOpen } from "#lib/access/reach";
import { wholeName } from "#lib/area/distinct-name";
import { desaOf } from "#lib/area/tree";
import type { Asker } from "#lib/exchange/asker";
import type { AskedOf } from "#lib/exchange/endpoint";
import { SASARAN_SET } from "#lib/exchange/endpoints/sasaran";
import { beginningOf, inArea } from "#lib/exchange/in-area";
import { pageOf } from "#lib/exchange/paging";
import { yearOf } from "#lib/period/month";
import { GROUP_CODES } from "#lib/sasaran/groups";
import { readInForce, readProyeksi } from "#lib/sasaran/read-proyeksi";

/** The figures that coverage of that month is told out of. */
export function readSasaranAnswer(asker: Asker, asked: AskedOf<typeof SASARAN_SET>) {
  const groups = asked.group ?? GROUP_CODES;
  return inArea(asker, asked, async (tx, frame) => {
    const desa = desaOf(frame.tree, frame.unit).filter((one) => mayOpen(asker, frame.tree, one));
    const all = desa.flatMap((one) => groups.map((group) => ({ one, group })));
    const { items, pages } = pageOf(all, asked, (page) => SASARAN_SET.address.href({ ...asked, page }));
    const { source, version } = await readInForce(tx, asked.month);
    const figures = await readProyeksi(tx, {
      year: yearOf(asked.month),
      desaIds: [...new Set(items.map(({ one }) => one.id))],
      source,
      version: version?.version ?? null,
      groups,
    });
    const rows = items.map(({ one, group }) => {
      const figure = figures(one.id, group);
      return {
        code: one.code,
        name: frame.nameOf(one, wholeName),
        group,
        people: figure?.people ?? null,
        l: figure?.bySex?.L ?? null,
        p: figure?.bySex?.P ?? null,
      };
    });
    return { ...beginningOf(frame), version, rows, pages };
  });
}
