/** A life in lanes, as the drawing takes it. */
export type Mark = { at: number; look: "done" | "weak" | "late" | "missing" | "absent"; name: string };

export type Lanes = {
  sentence: string;
  from: number;
  to: number;
  now: { at: number; label: string };
  bands: { label: string; from: number; to: number; current?: boolean }[];
  lanes: { label: string; marks: Mark[] }[];
  ticks: { at: number; label: string }[];
  legend: ("done" | "weak" | "absent")[];
};
