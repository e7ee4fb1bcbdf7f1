import "server-only";
import { readAreaTree } from "#lib/area/queries";
import { homesOf } from "#lib/area/tree";
import { asReader } from "#lib/db/as-actor";
import { hearMoved } from "#lib/db/hear-moved";
import { EVERYWHERE, type Moved } from "#lib/db/moved";
import { eventStream } from "#lib/live/event-stream";
import { Paced } from "#lib/live/paced";
import { takePlace } from "#lib/live/places-left";
import type { Board } from "#lib/page/screen/board";
import { readBoard } from "#lib/page/screen/read-board";
import type { ScreenReader, Viewer } from "#lib/page/screen/viewer";
import { monthOf } from "#lib/period/month";
import { today } from "#lib/period/today";

const APART_MS = 1_000;
/** The clock moves the pulse, and tells a screen that we are still there. */
const EVERY_MS = 30_000;
const CHECK_MS = 10_000;

type Part = keyof Board;
type Hear = (part: Part, data: string) => void;

/** The board of one unit, made once for all screens of this process that show it. */
class Feed {
  private readonly hearers = new Set<Hear>();
  private readonly parts = new Map<Part, string>();
  private readonly paced = new Paced<true>(
    APART_MS,
    () => true,
    () => void this.make(),
  );
  private readonly timer = setInterval(() => this.paced.put(true), EVERY_MS);
  private readonly unhear = hearMoved((moved) => {
    if (this.concerns(moved)) this.paced.put(true);
  });
  private units: ReadonlySet<string> | null = null;
  private making = false;
  private again = false;

  constructor(
    private readonly reader: ScreenReader,
    private readonly leave: () => void,
  ) {
    this.paced.put(true);
  }

  hear(hearer: Hear): () => void {
    this.hearers.add(hearer);
    for (const [part, data] of this.parts) hearer(part, data);
    return () => {
      this.hearers.delete(hearer);
      if (this.hearers.size > 0) return;
      this.unhear();
      this.paced.end();
      clearInterval(this.timer);
      this.leave();
    };
  }

  private concerns({ units }: Moved): boolean {
    return this.units === null || units.some((unit) => unit === EVERYWHERE || this.units?.has(unit));
  }

  /** One after the other; while the database is away nothing comes, which a screen notices. */
  private async make(): Promise<void> {
    this.again = this.making;
    if (this.making) return;
    this.making = true;
    try {
      this.units = await readUnits(this.reader);
      const read = await readBoard(this.reader);
      if (read) for (const part of ["slides", "lines", "pulse"] as const) this.tell(part, read.board[part]);
    } catch {
      // Whoever asks in half a minute may find it back.
    } finally {
      this.making = false;
      if (this.again) this.paced.put(true);
    }
  }

  private tell(part: Part, value: Board[Part]): void {
    const data = JSON.stringify({ [part]: value });
    if (part !== "pulse" && this.parts.get(part) === data) return;
    this.parts.set(part, data);
    for (const hear of this.hearers) hear(part, data);
  }
}

const kept = globalThis as { denyutFeeds?: Map<string, Feed> };
kept.denyutFeeds ??= new Map();
const feeds = kept.denyutFeeds;

function feedOf(reader: ScreenReader): Feed {
  const known = feeds.get(reader.unitId);
  if (known) return known;
  const feed = new Feed(reader, () => feeds.delete(reader.unitId));
  feeds.set(reader.unitId, feed);
  return feed;
}

/** What the wall shows, as it changes; null where too many watch already. */
export function watchBoard(
  { reader, who, stillMay }: Viewer,
  signal: AbortSignal,
  checkMs = CHECK_MS,
): Response | null {
  const leave = takePlace(who);
  if (!leave) return null;
  return eventStream(signal, ({ send, end }) => {
    const unhear = feedOf(reader).hear((_, data) => send("papan", data));
    const check = async () => {
      const may = await stillMay().catch(() => true); // the database is away: the next check sees
      if (!may) end();
    };
    const checking = setInterval(() => void check(), checkMs);
    return () => {
      leave();
      unhear();
      clearInterval(checking);
    };
  });
}

/** The unit, its desa and their homes. */
function readUnits(reader: ScreenReader): Promise<ReadonlySet<string>> {
  return asReader(reader, async (tx) => {
    const tree = await readAreaTree(tx, monthOf(today(reader.timeZone)));
    const unit = tree.byId.get(reader.unitId);
    const homes = unit ? homesOf(tree, unit) : [];
    return new Set([reader.unitId, ...homes.flatMap(({ id, parentId }) => [id, parentId ?? id])]);
  });
}
