import { Notice } from "#components/ui/notice";

/** The first password, in the answer to the one who asked for it and nowhere else. */
export function Handout({
  title,
  username,
  initialPassword,
}: {
  title: string;
  username: string;
  initialPassword: string;
}) {
  return (
    <Notice tone="good" live title={title}>
      <dl className="mt-1.5 grid grid-cols-[auto_1fr] gap-x-3 gap-y-1">
        <dt className="text-ink-2">Nama pengguna</dt>
        <dd className="font-bold break-all">{username}</dd>
        <dt className="text-ink-2">Kata sandi awal</dt>
        <dd className="font-bold break-all select-all">{initialPassword}</dd>
      </dl>
      <p className="mt-1.5">
        Sampaikan sekarang kepada pemiliknya; kata sandi ini tidak ditampilkan lagi. Saat pertama masuk ia
        memilih kata sandinya sendiri.
      </p>
    </Notice>
  );
}
