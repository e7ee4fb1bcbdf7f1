import { Badge, type BadgeTone } from "#components/ui/badge";
import { Head, RowHead, Table, Td, Th } from "#components/ui/table";
import type { KeyLine } from "#lib/page/key/read-keys";
import { KEY_STATE_LABELS, type KeyState } from "#lib/page/key/state";
import { RevokeKeyForm } from "./revoke-key-form";

const TONES = {
  hidup: "done",
  "segera-habis": "due",
  habis: "late",
  dicabut: "late",
} as const satisfies Record<KeyState, BadgeTone>;

export function KeyTable({ lines }: { lines: readonly KeyLine[] }) {
  return (
    <Table caption="Kunci API, yang masih berlaku di atas" stack>
      <Head>
        <Th>Kunci</Th>
        <Th>Unit</Th>
        <Th>Boleh membaca</Th>
        <Th>Terakhir dipakai</Th>
        <Th>Berlaku sampai</Th>
        <Th>Keadaan</Th>
      </Head>
      <tbody>
        {lines.map(({ id, name, beginning, unit, scopes, state, until, lastUsed, made }) => (
          <tr key={id}>
            <RowHead note={`${beginning} dibuat ${made}`}>{name}</RowHead>
            <Td label="Unit">{unit}</Td>
            <Td label="Boleh membaca">{scopes}</Td>
            <Td label="Terakhir dipakai">{lastUsed}</Td>
            <Td label={state === "dicabut" ? "Akhir" : "Berlaku sampai"}>{until}</Td>
            <Td corner>
              <Badge tone={TONES[state]}>{KEY_STATE_LABELS[state]}</Badge>
              {(state === "hidup" || state === "segera-habis") && <RevokeKeyForm id={id} name={name} />}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
