import { OfficeList } from "#components/home/office-list";
import { Page } from "#components/shell/page";
import { LinkButton } from "#components/ui/button";
import { Card } from "#components/ui/card";
import { Figures } from "#components/ui/figures";
import type { Authorized } from "#lib/access/actor";
import { formatDayShort } from "#lib/format";
import { AUDIT } from "#lib/page/audit/address";
import { readUnusual, UNUSUAL_DAYS } from "#lib/page/home/read-unusual";
import { unusualTitle } from "#lib/page/home/unusual";

/** What was unusual in the last days, each with the way to the rows themselves; and what the audit is sealed by. */
export async function AuditorHome({ actor }: { actor: Authorized<"audit:read"> }) {
  const { from, lines, looked, seal } = await readUnusual(actor);
  return (
    <Page
      title={unusualTitle(lines, UNUSUAL_DAYS)}
      subtitle={`Sejak ${formatDayShort(from)}, semua akun · ${actor.unitName}`}
      back={{ label: "Ringkasan" }}
      actions={
        <LinkButton href={AUDIT.href({ view: "AKUN" })} variant={lines.length === 0 ? "filled" : "plain"}>
          Per akun
        </LinkButton>
      }
    >
      <Card title="Rantai jejak audit">
        {seal ? (
          <p>
            {seal.told}. Sandi segel: <code>{seal.words}</code>
          </p>
        ) : (
          <p>Belum ada segel.</p>
        )}
        <p className="mt-1 text-label text-ink-2">
          Catat sandi ini di luar server. Rantai diperiksa seluruhnya dengan perintah audit di server: baris
          yang diubah, dihapus, atau disisipkan disebut satu per satu.
        </p>
      </Card>
      {lines.length > 0 && (
        <OfficeList
          lines={lines.map(({ actorId, actor: name, action, ...line }) => ({
            ...line,
            href: AUDIT.href({ from, actorId, actor: name, action }),
            action: "Lihat barisnya",
          }))}
        />
      )}
      <Figures figures={looked} />
    </Page>
  );
}
