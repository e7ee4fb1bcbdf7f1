import { Logo } from "#components/shell/logo";
import { Link } from "#components/ui/link";

export default function NotFound() {
  return (
    <main className="mx-auto grid max-w-[28rem] gap-3 px-4 py-10">
      <Logo />
      <h1 className="text-title">Halaman tidak ditemukan</h1>
      <p className="text-ink-2">Periksa alamatnya, atau mulai lagi dari halaman utama.</p>
      <p>
        <Link href="/" className="link inline-block py-1 font-semibold">
          Ke halaman utama
        </Link>
      </p>
    </main>
  );
}
