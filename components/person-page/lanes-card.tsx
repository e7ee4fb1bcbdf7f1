import { LATE_RING, LifeLanes } from "#components/chart/life-lanes";
import { Card } from "#components/ui/card";
import type { Lanes } from "#lib/page/person/lanes-view";

const LEGEND = {
  done: { words: "dilayani", look: "size-2.5 rounded-[50%] border-[1.8px] border-ink bg-ink" },
  weak: { words: "", look: "size-2.5 rounded-[50%] border-[1.8px] border-ink bg-surface" },
  susulan: {
    words: "masuk sebagai susulan",
    look: `size-2.5 rounded-[50%] border-[1.8px] bg-brand ${LATE_RING}`,
  },
  absent: { words: "tidak datang", look: "h-0.5 w-2 bg-ink-3" },
} as const;

/** The life-course lanes with their legend. */
export function LanesCard({ lanes: { legend, ...lanes }, weak }: { lanes: Lanes; weak: string }) {
  return (
    <Card
      title="Lini masa layanan"
      aside={
        <ul className="flex flex-wrap gap-x-3.5 gap-y-1">
          {legend.map((look) => (
            <li key={look} className="flex items-center gap-1.5">
              <span aria-hidden="true" className={LEGEND[look].look} />
              {look === "weak" ? weak : LEGEND[look].words}
            </li>
          ))}
        </ul>
      }
    >
      <LifeLanes {...lanes} />
    </Card>
  );
}
