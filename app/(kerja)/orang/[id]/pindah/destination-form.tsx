import { BesideBox } from "#components/ui/beside-box";
import { Button, LinkButton } from "#components/ui/button";
import { SelectField } from "#components/ui/inputs";
import { MOVE } from "#lib/page/person/addresses";
import type { HomeGroup } from "#lib/page/registration/homes";
import { OUTSIDE } from "#lib/recording/schema";

/** The desa first: all homes of a kabupaten would be hundreds. A code of an area in the address tells nothing of the person. */
export function DestinationForm({
  personId,
  groups,
  chosen,
}: {
  personId: string;
  groups: readonly HomeGroup[];
  chosen: string | null;
}) {
  return (
    <form
      action={MOVE.href({ id: personId })}
      method="get"
      className="grid gap-3 desk:grid-cols-[minmax(0,24rem)_auto] desk:justify-start"
    >
      <SelectField
        key={chosen}
        name={MOVE.names.desa}
        label="Desa atau kelurahan tujuan"
        defaultValue={chosen === null || chosen === OUTSIDE ? "" : chosen}
        options={groups.map(({ desaCode, desa }) => ({ value: desaCode, label: desa }))}
      />
      <BesideBox>
        <Button type="submit" size="form" variant={chosen ? "plain" : "filled"}>
          Pilih desa
        </Button>
        <LinkButton href={MOVE.href({ id: personId, desa: OUTSIDE })} size="form" variant="plain">
          Ke luar kabupaten
        </LinkButton>
      </BesideBox>
    </form>
  );
}
