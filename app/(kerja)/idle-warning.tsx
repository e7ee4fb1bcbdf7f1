"use client";

import { usePathname } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { Button, LinkButton } from "#components/ui/button";
import { Dialog } from "#components/ui/dialog";
import { IDLE } from "#lib/action/result";
import { stayAction } from "./akun/actions";

const WARN_SECONDS = 120;
const TELL_SECONDS = 600;
const LOOK_EVERY_MS = 5_000;

/** Warns two minutes before the session ends. The page and what was typed on it stay, also after the end. */
export function IdleWarning({ seconds }: { seconds: number }) {
  const { left, stay } = useSecondsLeft(seconds);
  const over = left <= 0;
  return (
    <Dialog
      open={left <= WARN_SECONDS}
      title={over ? "Sesi sudah berakhir" : "Sesi segera berakhir"}
      onClose={() => stay()}
      actions={
        <>
          {over && (
            <LinkButton href="/masuk" target="_blank" variant="filled" size="form">
              Masuk lagi di tab baru
            </LinkButton>
          )}
          <Button variant={over ? "plain" : "filled"} size="form" onClick={() => stay()}>
            {over ? "Sudah masuk, lanjutkan" : "Tetap masuk"}
          </Button>
        </>
      }
    >
      {over
        ? "Isian di halaman ini masih ada. Masuk lagi di tab baru, lalu kembali ke sini."
        : "Hampir 2 jam tidak ada kegiatan. Isian di halaman ini tidak hilang."}
    </Dialog>
  );
}

/** The server counts from its last request; whoever types without sending is reported every ten minutes. */
function useSecondsLeft(seconds: number) {
  const path = usePathname();
  const asked = useRef(0);
  const active = useRef(false);
  const [left, setLeft] = useState(seconds);

  async function stay() {
    const result = await stayAction(IDLE, new FormData());
    if (result.status !== "done") return setLeft(0);
    asked.current = Date.now();
    setLeft(seconds);
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new path is a request to the server
  useEffect(() => {
    asked.current = Date.now();
    setLeft(seconds);
  }, [path, seconds]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: reads only refs, and one timer is enough
  useEffect(() => {
    const note = () => {
      active.current = true;
    };
    const look = () => {
      const since = (Date.now() - asked.current) / 1000;
      setLeft(seconds - since);
      if (!active.current || since < TELL_SECONDS || since > seconds - WARN_SECONDS) return;
      active.current = false;
      stay();
    };
    const timer = setInterval(look, LOOK_EVERY_MS);
    document.addEventListener("keydown", note);
    document.addEventListener("pointerdown", note);
    return () => {
      clearInterval(timer);
      document.removeEventListener("keydown", note);
      document.removeEventListener("pointerdown", note);
    };
  }, [seconds]);

  return { left, stay };
}
