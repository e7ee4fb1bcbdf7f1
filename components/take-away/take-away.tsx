import { CopyButtons } from "#components/take-away/copy-button";
import { buttonLook, LinkButton } from "#components/ui/button";
import { Icon } from "#components/ui/icon";
import type { TakeAway as TakeAwayView } from "#lib/page/pws/take-away";

/** "Cetak · Unduh xlsx · CSV · Teks WhatsApp": what leaves the building, under the reach of whoever takes it. */
export function TakeAway({ print, files, message }: TakeAwayView) {
  const [only, ...more] = files;
  return (
    <>
      {print && <LinkButton href={print}>Cetak</LinkButton>}
      {only && more.length === 0 && (
        <a href={only.href} download className={buttonLook()}>
          Unduh {only.label}
        </a>
      )}
      {only && more.length > 0 && (
        <Opened label="Unduh">
          <ul className="grid min-w-44">
            {files.map(({ label, href }) => (
              <li key={href}>
                <a
                  href={href}
                  download
                  className="flex min-h-11 items-center rounded-control px-2 font-medium text-ink no-underline hover:bg-sunken desk:min-h-8 desk:text-cell"
                >
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </Opened>
      )}
      {message && (
        <Opened label="Teks WhatsApp" wide>
          <label className="block">
            <span className="text-label text-ink-2">Tanpa nama orang, muat satu pesan.</span>
            <textarea
              readOnly
              value={message}
              rows={Math.min(14, message.split("\n").length + 3)}
              className="mt-1 block w-full rounded-control border border-line-strong bg-surface p-2 text-body desk:text-cell"
            />
          </label>
          <p className="mt-2 flex flex-wrap items-center gap-2">
            <CopyButtons text={message} />
          </p>
        </Opened>
      )}
    </>
  );
}

/** A native disclosure: needs no script. */
function Opened({
  label,
  wide = false,
  children,
}: {
  label: string;
  wide?: boolean;
  children: React.ReactNode;
}) {
  return (
    <details className="group relative max-desk:grow max-desk:open:basis-full print:hidden">
      <summary className={`${buttonLook()} w-full`}>
        {label}
        <span className="transition-transform duration-150 group-open:rotate-180">
          <Icon name="down" size={15} />
        </span>
      </summary>
      <div
        className={`z-30 mt-1 rounded-card border border-line-strong bg-surface p-3 shadow-float desk:absolute desk:right-0 ${wide ? "desk:w-[28rem] desk:max-w-[80vw]" : ""}`}
      >
        {children}
      </div>
    </details>
  );
}
