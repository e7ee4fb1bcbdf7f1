import { Card } from "#components/ui/card";
import { Disclosure } from "#components/ui/disclosure";
import type { OpenPage } from "#lib/page/publication/read-publications";
import { CloseForm } from "./forms";

/** An open page: where it is, what other sites paste to show its chart, and the way to close it. */
export function OpenPageCard({ page, origin }: { page: OpenPage; origin: string }) {
  const { id, name, path, since, told } = page;
  const snippet = `<iframe src="${origin}${path}/grafik" title="Kesehatan warga ${name}" width="100%" height="640" style="border:0" loading="lazy"></iframe>`;
  return (
    <Card title={name} aside={`angka sejak ${since}`}>
      <p>
        {/* Not by the router: the page has no script that would take it over. */}
        <a href={path} className="link inline-block py-1 font-semibold wrap-anywhere">
          {origin}
          {path}
        </a>
        <span className="block text-label text-ink-2">Dibuka {told}</span>
      </p>
      <div className="mt-2 flex flex-wrap items-start gap-2.5">
        <Disclosure label="Grafik untuk situs lain">
          <label className="grid gap-1">
            <span className="font-semibold">Tempelkan di situs desa</span>
            <textarea
              readOnly
              rows={4}
              defaultValue={snippet}
              className="w-full min-w-0 rounded-control border border-line-strong bg-surface p-2 font-mono text-label"
            />
          </label>
        </Disclosure>
        <Disclosure label="Tutup halaman">
          <p className="mb-2.5 max-w-prose">
            Halaman dan grafiknya tidak dapat dibuka lagi, paling lambat setelah satu menit. Yang sudah terbit
            tetap tersimpan, dan halaman dapat dibuka lagi.
          </p>
          <CloseForm unitId={id} />
        </Disclosure>
      </div>
    </Card>
  );
}
