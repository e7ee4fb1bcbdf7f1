import { Head, RowHead, Table, Td, Th } from "#components/ui/table";
import { ROLE_LABELS } from "#lib/access/labels";
import { ROLES, type Role, rightsInWords } from "#lib/access/permissions";

/** Printed from the table that the server itself asks. */
export function RightsTable({ own }: { own: Role }) {
  return (
    <Table caption="Hak setiap peran" stack>
      <Head>
        <Th>Hak</Th>
        <Th>Peran</Th>
        <Th>Akun ini</Th>
      </Head>
      <tbody>
        {rightsInWords().map(({ means, roles }) => (
          <tr key={means}>
            <RowHead>{means}</RowHead>
            <Td>{rolesInWords(roles)}</Td>
            <Td label="Akun ini">{roles.includes(own) ? "ya" : "tidak"}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function rolesInWords(roles: readonly Role[]): string {
  if (roles.length === ROLES.length) return "Semua peran";
  return roles.map((role) => ROLE_LABELS[role]).join(", ");
}
