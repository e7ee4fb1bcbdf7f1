import { Card } from "#components/ui/card";
import { plainName } from "#lib/area/labels";
import type { Month } from "#lib/period/month";
import type { NetworkUnit } from "#lib/unit/network";
import { monthChoices } from "../month-choices";
import { CloseUnitForm } from "./close-unit-form";
import { RenameUnitForm } from "./rename-unit-form";

export function ChangeCard({ unit, month }: { unit: NetworkUnit; month: Month }) {
  return (
    <Card title="Ubah unit">
      <div className="grid gap-5">
        <RenameUnitForm id={unit.id} name={unit.name} />
        <CloseUnitForm
          id={unit.id}
          name={plainName(unit)}
          posyandu={unit.kind === "POSYANDU"}
          months={monthChoices(month, 0)}
        />
      </div>
    </Card>
  );
}
