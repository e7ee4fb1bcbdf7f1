"use client";

import { Button } from "#components/ui/button";

type Failure = { error: Error & { digest?: string }; reset: () => void };

/** Only bugs and outages come here; the number is the one in the server's log. */
export default function ErrorPage({ error, reset }: Failure) {
  return (
    <main className="mx-auto grid max-w-[28rem] gap-3 px-4 py-10">
      <h1 className="text-title">Halaman ini gagal dimuat</h1>
      <p className="text-ink-2">
        Yang sudah disimpan tetap tersimpan. Coba lagi sebentar lagi; bila tetap gagal, beri tahu admin
        {error.digest ? ` dengan nomor ${error.digest}` : ""}.
      </p>
      <div>
        <Button variant="filled" size="form" onClick={reset}>
          Coba lagi
        </Button>
      </div>
    </main>
  );
}
