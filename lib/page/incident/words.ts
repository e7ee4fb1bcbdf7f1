import { formatInstant, formatNumber } from "#lib/format";
import { STEP_LABELS } from "#lib/incident/labels";
import type { NoticeState } from "#lib/incident/rules";

type Words = { tone: "danger" | "warning" | "good"; title: string; detail: string };

/** "Sisa 31 jam untuk memberi tahu." */
export function noticeWords({ state, hours, dueAt, missing }: NoticeState, timeZone: string): Words {
  const due = `Batas: ${formatInstant(dueAt, timeZone)}, 3 x 24 jam sejak diketahui.`;
  const open = missing
    .map((kind) => STEP_LABELS[kind].replace(" diberi tahu", "").toLowerCase())
    .join(" dan ");
  if (state === "RUNNING")
    return {
      tone: "warning",
      title:
        hours === 0 ? "Sisa kurang dari 1 jam untuk memberi tahu." : `Sisa ${hours} jam untuk memberi tahu.`,
      detail: `${due} Belum diberi tahu: ${open}.`,
    };
  if (state === "OVER")
    return {
      tone: "danger",
      title: `Lewat ${hoursWords(hours)}: beri tahu sekarang juga.`,
      detail: `${due} Belum diberi tahu: ${open}.`,
    };
  if (state === "LATE")
    return { tone: "danger", title: `Diberi tahu terlambat ${hoursWords(hours)}.`, detail: due };
  if (state === "IN_TIME") return { tone: "good", title: "Diberi tahu tepat waktu.", detail: due };
  return { tone: "good", title: "Ternyata bukan insiden.", detail: "Catatannya tetap tersimpan." };
}

function hoursWords(hours: number): string {
  return hours === 0 ? "kurang dari 1 jam" : `${formatNumber(hours)} jam`;
}
