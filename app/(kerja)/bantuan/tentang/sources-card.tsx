import { Card } from "#components/ui/card";
import { JSGROWUP_NOTICE, SOURCES } from "./sources";

export function SourcesCard() {
  return (
    <Card title="Sumber dan lisensi">
      <div className="grid gap-3">
        <p>
          Denyut boleh dipakai, dipelajari, diubah dan disebarkan menurut GNU Affero General Public License
          versi 3 atau sesudahnya. Setiap pengguna berhak memperoleh kode sumber versi yang ia pakai dari
          pengelola aplikasi ini. Setiap indikator menyebut peraturan sumbernya di halamannya sendiri.
        </p>
        <dl className="grid gap-2.5">
          {SOURCES.map(({ name, for: purpose, licence }) => (
            <div key={name}>
              <dt className="font-bold">{name}</dt>
              <dd>{purpose}</dd>
              <dd className="text-label text-ink-2">{licence}</dd>
            </div>
          ))}
        </dl>
        <details>
          <summary className="link inline-block py-1 font-semibold">Teks lisensi jsgrowup</summary>
          <div lang="en" className="mt-1 grid gap-1.5 text-label">
            {JSGROWUP_NOTICE.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        </details>
      </div>
    </Card>
  );
}
