"use client";

import { Button } from "#components/ui/button";

type Failure = { error: Error & { digest?: string }; reset: () => void };

/** By the digest that an outage of the database bears (lib/errors). */
const OUTAGES: Record<string, string> = {
  DATABASE_AWAY: "Basis data sedang tidak dapat dihubungi. Denyut pulih sendiri begitu basis data kembali",
  DATABASE_FULL: "Ruang simpan basis data habis. Denyut pulih sendiri begitu ada ruang",
  DATABASE_SLOW: "Basis data terlalu lama menjawab. Denyut pulih sendiri begitu basis data menjawab lagi",
};

/** Only bugs and outages come here; the number is the one in the server's log. */
export default function ErrorPage({ error, reset }: Failure) {
  const outage = OUTAGES[error.digest ?? ""];
  return (
    <main className="mx-auto grid max-w-[28rem] gap-3 px-4 py-10">
      <h1 className="text-title">Halaman ini gagal dimuat</h1>
      <p className="text-ink-2">
        {outage && `${outage}. `}Yang sudah disimpan tetap tersimpan. Coba lagi sebentar lagi; bila tetap
        gagal, beri tahu admin
        {error.digest && !outage ? ` dengan nomor ${error.digest}` : ""}.
      </p>
      <div>
        <Button variant="filled" size="form" onClick={reset}>
          Coba lagi
        </Button>
      </div>
    </main>
  );
}
