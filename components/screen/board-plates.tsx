import { HEAD_TINT, TILE } from "#components/pws/fill";
import { StatusGlyph } from "#components/pws/status";
import { withHyphens } from "#lib/area/hyphens";
import type { BoardPlate, BoardTile, Slide } from "#lib/page/screen/board";

/** Words on a hatch stand on a plain ground. */
const PLAIN: Partial<Record<BoardTile["fill"], string>> = {
  jelek: "bg-(--t-jelek)",
  kurang: "bg-(--t-kurang)",
  small: "bg-surface",
  check: "bg-surface",
};

/** More places than this are told smaller, and beyond the other without their names. */
const MANY = { smaller: 70, nameless: 160 };

/** The places of the unit in their four fills; those that the sentence names stand in a frame. */
export function BoardPlates({ slide: { legend, plates } }: { slide: Slide }) {
  const tiles = plates.reduce((sum, { tiles: { length } }) => sum + length, 0);
  const size = tiles > MANY.smaller ? "text-[0.62em]" : "text-[0.72em]";
  return (
    <section aria-label="Wilayah" className="grid min-h-0 min-w-0 content-start gap-[0.6em]">
      <ul className="flex flex-wrap gap-x-[1.1em] gap-y-1 text-[0.8em] text-ink-2">
        {legend.map(({ fill, label, status, count }) => (
          <li key={fill} className="flex items-center gap-[0.35em]">
            {fill === "small" ? (
              <span className="size-[0.4em] rounded-full bg-ink-2" />
            ) : (
              <StatusGlyph
                status={status}
                trend={status === "KURANG" || status === "JELEK" ? "TURUN" : "NAIK"}
                size={16}
              />
            )}
            {label} <b className="text-ink">{count}</b>
          </li>
        ))}
        <li>angka = orang yang kurang</li>
      </ul>
      <ul className={`block columns-1 gap-[0.9em] sm:columns-2 broad:columns-3 ${size}`}>
        {plates.map((plate) => (
          <Plate key={plate.key} plate={plate} nameless={tiles > MANY.nameless} />
        ))}
      </ul>
    </section>
  );
}

function Plate({ plate, nameless }: { plate: BoardPlate; nameless: boolean }) {
  const { name, status, trend, gap, words, named, fill, tiles } = plate;
  return (
    <li
      data-named={named ? "" : undefined}
      className="mb-[0.9em] grid break-inside-avoid gap-[0.4em] rounded-[0.5em] bg-surface p-[0.5em] data-named:shadow-[0_0_0_2px_var(--jelek)]"
    >
      <h2
        className={`-mx-[0.43em] -mt-[0.43em] flex items-center gap-[0.4em] rounded-t-[0.43em] px-[0.43em] py-[0.15em] text-[1.15em] ${HEAD_TINT[fill] ?? ""}`}
      >
        <StatusGlyph status={status} trend={trend} size={18} />
        <span className="min-w-0 truncate">{name}</span>
        <span className={`ml-auto ${gap && fill !== "silent" ? "font-extrabold" : "font-normal text-ink-2"}`}>
          {gap ?? words}
        </span>
      </h2>
      <ul className={nameless ? "flex flex-wrap gap-[0.25em]" : "grid auto-rows-fr grid-cols-3 gap-[0.35em]"}>
        {tiles.map((tile) => (
          <Tile key={tile.key} tile={tile} nameless={nameless} />
        ))}
      </ul>
    </li>
  );
}

function Tile({ tile, nameless }: { tile: BoardTile; nameless: boolean }) {
  const { name, fill, status, trend, gap } = tile;
  const plain = PLAIN[fill] ?? "";
  const glyph =
    fill === "small" ? (
      <span className="m-[0.3em] size-[0.35em] rounded-full bg-ink-2" />
    ) : (
      <StatusGlyph status={status} trend={trend} size={15} />
    );
  if (nameless)
    return (
      <li
        title={name}
        className={`grid size-[2em] place-items-center rounded-chip border-[1.5px] ${TILE[fill]}`}
      >
        {glyph}
      </li>
    );
  return (
    <li
      className={`flex min-h-[3em] min-w-0 flex-col justify-between overflow-hidden rounded-chip border-[1.5px] ${TILE[fill]}`}
    >
      <span
        className={`self-start rounded-br-chip px-[0.3em] pt-[0.15em] leading-[1.05] font-semibold hyphens-manual wrap-anywhere ${plain}`}
      >
        {withHyphens(name)}
      </span>
      <span className={`flex items-center gap-[0.25em] self-end rounded-tl-chip px-[0.25em] ${plain}`}>
        {glyph}
        {gap && (
          <b className={`text-[1.2em] leading-none ${fill === "silent" ? "font-normal" : ""}`}>{gap}</b>
        )}
      </span>
    </li>
  );
}
