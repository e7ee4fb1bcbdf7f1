import { type Authorized, can } from "#lib/access/actor";
import type { Indicator } from "#lib/coverage/definition";
import type { Frame } from "#lib/coverage/read-frame";
import { MAP_FILE, type MapState } from "#lib/page/map/address";
import type { MapView } from "#lib/page/map/view";
import { messagePlace, type TakeAway, tableFiles } from "#lib/page/pws/take-away";
import { sentencesMessage } from "#lib/page/pws/whatsapp";

type Asked = {
  actor: Authorized<"map:read">;
  frame: Frame;
  indicator: Indicator | undefined;
  state: MapState;
};

/** The table as a file, for who reads numbers too, and the sentence as a text. */
export function mapTakeAway({ sentence }: MapView, { actor, frame, indicator, state }: Asked): TakeAway {
  return {
    print: null,
    files: can(actor, "coverage:read")
      ? tableFiles((format) => MAP_FILE.href({ ...state, desa: null, zoom: null, all: false, format }))
      : [],
    message:
      sentence &&
      sentencesMessage(
        `Peta ${indicator?.label ?? ""}`,
        [`${sentence.head} ${sentence.figures}`, sentence.where],
        { ...messagePlace(frame, actor), basis: frame.basis },
      ),
  };
}
