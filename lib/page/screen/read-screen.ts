import "server-only";
import { shortName } from "#lib/area/labels";
import { now } from "#lib/db/now";
import { formatDayLong } from "#lib/format";
import type { Board } from "#lib/page/screen/board";
import { readBoard } from "#lib/page/screen/read-board";
import type { ScreenReader } from "#lib/page/screen/viewer";
import { today } from "#lib/period/today";

export type Screen = { first: Board; place: string; day: string; clock: string; timeZone: string };

/** A television as it is switched on. */
export async function readScreen(reader: ScreenReader): Promise<Screen | null> {
  const { timeZone } = reader;
  const read = await readBoard(reader);
  if (!read) return null;
  const clock = new Intl.DateTimeFormat("id-ID", { hour: "2-digit", minute: "2-digit", timeZone });
  return {
    first: read.board,
    place: shortName({ name: read.unit.name.replace(/ \(contoh\)$/, "") }),
    day: formatDayLong(today(timeZone)),
    clock: clock.format(now()),
    timeZone,
  };
}
