"use client";

import { PulseLine } from "#components/pulse/pulse-line";
import { StatusGlyph } from "#components/pws/status";
import { BoardLines } from "#components/screen/board-lines";
import { BoardPlates } from "#components/screen/board-plates";
import { useBoard, useClock } from "#components/screen/use-board";
import { Logo } from "#components/shell/logo";
import { DemoBadge } from "#components/ui/badge";
import type { Board, Slide } from "#lib/page/screen/board";

type Props = {
  first: Board;
  /** "Kab. Belitung" */
  place: string;
  demo: boolean;
  /** "Kamis, 12 November 2026" */
  day: string;
  /** As the server has it, until the browser's own runs. */
  clock: string;
  timeZone: string;
  stream: string;
};

/** A television: read from four metres, dark, in no hurry. On a phone and a tablet the same, one below the other. */
export function ScreenBoard({ first, place, demo, day, timeZone, stream, ...props }: Props) {
  const { board, lost, over } = useBoard(first, stream, timeZone);
  const { slides, lines, pulse } = board;
  const { clock, turn, shift } = useClock(slides.length, { first: props.clock, timeZone });
  const slide = slides[turn] ?? slides[0];
  return (
    <div data-theme="gelap" className="min-h-dvh overflow-clip bg-page text-ink">
      <main
        className="flex min-h-dvh flex-col gap-[0.7em] p-[1em] text-[clamp(0.9375rem,1.25vw,2.5rem)] leading-tight broad:h-dvh broad:overflow-hidden"
        style={{ transform: `translate(${shift})` }}
      >
        <header className="flex flex-wrap items-start gap-x-[1.5em] gap-y-2">
          <div className="grid gap-1 pt-[0.2em]">
            <span className="flex items-center gap-2">
              <Logo />
              {demo && <DemoBadge />}
            </span>
            <span className="text-[0.9em] text-ink-2">{place}</span>
          </div>
          {slide ? <Sentence slide={slide} /> : <h1 className="flex-1 text-[1.8em]">{place}</h1>}
          <div className="ml-auto grid justify-items-end">
            <b className="text-[2.2em] leading-none">{clock}</b>
            <span className="text-[0.85em] text-ink-2">{day}</span>
            <Connection lost={lost} over={over} />
          </div>
        </header>
        <div className="grid min-h-0 flex-1 content-start gap-[1em] broad:grid-cols-[minmax(0,1fr)_30%] broad:content-stretch">
          {slide && <BoardPlates slide={slide} />}
          <BoardLines {...lines} />
        </div>
        <footer className="grid items-center gap-x-[1.5em] gap-y-3 border-t border-line pt-[0.6em] desk:grid-cols-[auto_minmax(0,1fr)_28%]">
          <p className="grid">
            <b data-pulse-total className="text-[3em] leading-none">
              {pulse.total}
            </b>
            <span className="text-[0.8em] text-ink-2">{pulse.words}</span>
          </p>
          <PulseLine pulse={pulse} large />
          <ol className="grid gap-1 text-[0.8em]">
            {pulse.events.map(({ at, words }, index) => (
              <li
                key={`${at} ${words}`}
                className={`flex gap-[0.8em] ${index === 0 ? "font-bold" : "text-ink-2"}`}
              >
                <span>{at}</span>
                <span>{words}</span>
              </li>
            ))}
          </ol>
        </footer>
      </main>
    </div>
  );
}

function Sentence({ slide: { head, where, status, detail } }: { slide: Slide }) {
  return (
    <div className="min-w-0 flex-1 basis-[18em]">
      <h1 className="text-[1.7em] leading-[1.15] font-bold">
        {head}{" "}
        {where.map(({ name, people }, index) => (
          <span key={name}>
            <span className="text-jelek">{name}</span> {people}
            {index === where.length - 1 ? "." : ", "}
          </span>
        ))}
      </h1>
      <p className="flex flex-wrap items-center gap-x-[0.6em] gap-y-1 text-[0.9em] text-ink-2">
        <span className="flex items-center gap-[0.3em] font-bold text-ink">
          <StatusGlyph status={status.status} trend={status.trend} size={18} />
          {status.word}
        </span>
        {detail}
      </p>
    </div>
  );
}

function Connection({ lost, over }: { lost: string | null; over: boolean }) {
  if (!over && !lost) return null;
  return (
    <span role="status" className="flex items-center gap-[0.4em] text-[0.85em] text-kurang">
      <span className="size-[0.8em] rounded-full border-2 border-dashed border-current" />
      {over ? "Layar ini sudah ditutup. Buka dengan tautan baru." : `terakhir ${lost}`}
    </span>
  );
}
