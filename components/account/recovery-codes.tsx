import { Link } from "#components/ui/link";
import { Notice } from "#components/ui/notice";

/** Told once, in the answer to who set the code, and nowhere else. */
export function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  return (
    <div className="grid gap-3.5">
      <Notice tone="good" live title="Kode masuk terpasang.">
        Mulai sekarang Anda masuk dengan kata sandi, lalu kode enam angka dari aplikasi. Perangkat lain yang
        memakai akun ini sudah dikeluarkan.
      </Notice>
      <h2 className="text-section">Catat sepuluh kode cadangan ini sekarang</h2>
      <p>
        Bila HP hilang atau rusak, satu kode cadangan menggantikan kode dari aplikasi. Masing-masing hanya
        dapat dipakai sekali. Kode ini tidak ditampilkan lagi: tulis di kertas, simpan di tempat terkunci,
        jangan di HP yang sama.
      </p>
      <ol className="grid list-decimal grid-cols-2 gap-x-8 gap-y-1.5 pl-7 font-semibold tabular-nums select-all">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <p>
        <Link href="/" className="link inline-block py-3 font-semibold">
          Sudah dicatat, lanjut ke halaman kerja
        </Link>
      </p>
    </div>
  );
}
