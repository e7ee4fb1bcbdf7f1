import { buttonLook } from "#components/ui/button";
import { focusCell } from "#components/weighing/grid-keys";
import type { Stop } from "#components/weighing/stops";
import type { WeighingChild } from "#lib/entry/weighing-row";

/** On a phone, when the keyboard was closed: back to where the list stands. */
export function GoOnButton({ stop, child }: { stop: Stop; child: WeighingChild | undefined }) {
  return (
    <div className="[@media(height<480px)]:static sticky bottom-[62px] z-10 bg-page py-2 group-has-[input[data-row]:focus]/shell:hidden noscript:hidden desk:hidden">
      <button
        type="button"
        className={buttonLook({ variant: "filled", size: "save", wide: true })}
        onClick={() => focusCell(stop)}
      >
        Lanjut: {child?.name}
      </button>
    </div>
  );
}
