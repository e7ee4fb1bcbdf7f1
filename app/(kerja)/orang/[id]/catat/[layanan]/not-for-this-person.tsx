import type { ReactNode } from "react";
import { Page } from "#components/shell/page";
import { LinkButton } from "#components/ui/button";
import { NoRight } from "#components/ui/states";
import { ageWords } from "#lib/person/age-words";
import type { ServiceFormRead } from "#lib/recording/read-form";
import { SERVICES } from "#lib/service/catalogue";
import type { ServiceKind } from "#lib/service/definition";
import { recordHref } from "#lib/service/slug";

/** Says which services are for this person, with a way to each. */
export function NotForThisPerson({
  read: { person, history, offered, day },
  kind,
  path,
  back,
}: {
  read: ServiceFormRead;
  kind: ServiceKind;
  path: ReactNode;
  back: string;
}) {
  const { label } = SERVICES[kind];
  return (
    <Page
      title={person.name}
      subtitle={ageWords(history.bornOn, day)}
      path={path}
      back={{ href: back, label }}
    >
      <NoRight title={`${label} tidak untuk ${person.name} hari ini.`}>
        <p>
          {REASONS[kind]}
          {kind === "ANC" && offered.includes("HAMIL") && " Daftarkan kehamilannya dahulu."}
        </p>
        {offered.length > 0 ? (
          <>
            <p className="mt-3">Yang dapat dicatat:</p>
            <ul className="mt-2 flex flex-wrap gap-2">
              {offered.map((one) => (
                <li key={one}>
                  <LinkButton href={recordHref(person.id, one)}>{SERVICES[one].label}</LinkButton>
                </li>
              ))}
            </ul>
          </>
        ) : (
          <p className="mt-3">Tidak ada layanan yang dapat dicatat akun ini untuk orang ini.</p>
        )}
      </NoRight>
    </Page>
  );
}

const REASONS = {
  HAMIL: "Untuk perempuan 10–59 tahun yang tidak sedang tercatat hamil, dicatat oleh bidan atau perawat.",
  ANC: "Untuk ibu dengan kehamilan yang masih berjalan, dicatat oleh bidan atau perawat.",
  TIMBANG: "Untuk anak di bawah 6 tahun.",
  SKRINING_REMAJA: "Untuk anak dan remaja 7–17 tahun.",
  SKRINING_DEWASA: "Untuk orang 18–59 tahun.",
  SKRINING_LANSIA: "Untuk orang 60 tahun ke atas.",
} as const satisfies Record<ServiceKind, string>;
