import { paperFill } from "#components/paper/hatches";
import type { Panel, PanelRow } from "#lib/page/paper/panel";

/** One bar lying down, with the levels it is held against; in shares of its place. */
export function PaperBar({
  row: { percent, status, small },
  panel: { full, running, annual },
  total = false,
}: {
  row: PanelRow;
  panel: Panel;
  total?: boolean;
}) {
  const across = (value: number) => `${Math.round(Math.min(value / full, 1) * 1000) / 10}%`;
  const fill = small ? "#fff" : total ? "#999" : paperFill(status);
  return (
    <svg width="100%" height="100%" aria-hidden="true" className="block overflow-visible">
      <line x1="0" x2="0" y1="0" y2="100%" stroke="#000" />
      {percent === null ? (
        <text x="2" y="72%" fontSize="10" fill="#333">
          –
        </text>
      ) : (
        <rect
          x="0"
          y="17%"
          height="66%"
          width={across(percent)}
          fill={fill}
          stroke="#000"
          strokeWidth={total ? 2 : 1.2}
          strokeDasharray={small ? "2 2" : undefined}
        />
      )}
      {running && (
        <>
          <line
            x1={across(running.percent)}
            x2={across(running.percent)}
            y1="0"
            y2="100%"
            stroke="#fff"
            strokeWidth="4"
          />
          <line
            x1={across(running.percent)}
            x2={across(running.percent)}
            y1="0"
            y2="100%"
            stroke="#000"
            strokeWidth="2"
          />
        </>
      )}
      {annual && (
        <line
          x1={across(annual.percent)}
          x2={across(annual.percent)}
          y1="0"
          y2="100%"
          stroke="#000"
          strokeWidth="1.2"
          strokeDasharray="3 2"
        />
      )}
    </svg>
  );
}
