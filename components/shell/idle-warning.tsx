"use client";

import { usePathname } from "next/navigation";
import { useCallback, useEffect, useRef, useState } from "react";
import { Button } from "#components/ui/button";
import { Dialog } from "#components/ui/dialog";

const WARN_BEFORE = 120;
const SIGNS_OF_LIFE = ["pointerdown", "keydown"] as const;

/**
 * Warns two minutes before the session ends for want of requests. Whoever is typing is kept signed in silently;
 * the page and what stands on it are never thrown away.
 */
export function IdleWarning({
  idleSeconds,
  stayPath,
  signInPath = "/masuk",
}: {
  idleSeconds: number;
  /** A GET that counts as a request of this session. */
  stayPath: string;
  signInPath?: string;
}) {
  const { left, stay } = useTimeLeft(idleSeconds, stayPath);
  const over = left === 0;
  return (
    <Dialog
      open={left !== null}
      title={over ? "Sesi sudah berakhir" : "Masih di sini?"}
      onClose={() => !over && void stay()}
      actions={
        over ? (
          <a href={signInPath} target="_blank" rel="noreferrer" className="link font-semibold">
            Masuk lagi di tab baru
          </a>
        ) : (
          <Button variant="filled" size="form" onClick={() => void stay()}>
            Tetap masuk
          </Button>
        )
      }
    >
      {over
        ? "Isian di halaman ini masih ada. Masuk lagi di tab baru, lalu simpan dari tab ini."
        : `Sesi berakhir dalam ${inWords(left ?? 0)} karena tidak dipakai. Isian tetap ada.`}
    </Dialog>
  );
}

/** Seconds until the session ends; null while that is far away. */
function useTimeLeft(idleSeconds: number, stayPath: string) {
  const path = usePathname();
  const [left, setLeft] = useState<number | null>(null);
  const touched = useRef(0);
  const busy = useRef(false);

  const restart = useCallback(() => {
    touched.current = Date.now();
    busy.current = false;
    setLeft(null);
  }, []);

  const stay = useCallback(async () => {
    const answer = await fetch(stayPath, { cache: "no-store" }).catch(() => null);
    if (answer?.ok) restart();
  }, [stayPath, restart]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: opening a page is a request, so the time starts again
  useEffect(restart, [path]);

  useEffect(() => {
    const notice = () => {
      busy.current = true;
    };
    for (const sign of SIGNS_OF_LIFE) addEventListener(sign, notice, { passive: true });
    const timer = setInterval(() => {
      const remaining = idleSeconds - (Date.now() - touched.current) / 1000;
      if (remaining > WARN_BEFORE) return;
      if (busy.current && remaining > 0) {
        busy.current = false;
        void stay();
      } else setLeft(Math.max(0, Math.ceil(remaining)));
    }, 1000);
    return () => {
      clearInterval(timer);
      for (const sign of SIGNS_OF_LIFE) removeEventListener(sign, notice);
    };
  }, [idleSeconds, stay]);

  return { left, stay };
}

function inWords(seconds: number): string {
  return seconds > 60 ? "2 menit" : seconds > 30 ? "1 menit" : `${seconds} detik`;
}
