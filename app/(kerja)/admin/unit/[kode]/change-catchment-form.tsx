"use client";

import { ActionForm } from "#components/form/action-form";
import { type Option, SelectField } from "#components/ui/inputs";
import { Notice } from "#components/ui/notice";
import { plainName } from "#lib/area/labels";
import type { NetworkUnit } from "#lib/unit/network";
import { changeCatchmentAction } from "../actions";

export function ChangeCatchmentForm({
  desaId,
  desaName,
  servers,
  current,
  months,
}: {
  desaId: string;
  desaName: string;
  servers: readonly NetworkUnit[];
  current?: { puskesmasId: string; pustuId: string };
  months: readonly Option[];
}) {
  const puskesmas = servers.filter(({ kind }) => kind === "PUSKESMAS");
  return (
    <ActionForm
      action={changeCatchmentAction}
      id="wilayah"
      about={desaId}
      submit="Simpan wilayah kerja"
      behind="Ubah wilayah kerja"
      wide
      done={() => <Notice tone="good" live title="Wilayah kerja tersimpan." />}
    >
      {(at) => (
        <>
          <input type="hidden" name="desaId" value={desaId} />
          <p className="text-ink-2 desk:col-span-full">
            Mulai bulan itu {desaName} dihitung di puskesmas yang dipilih, lengkap dengan angka Januari sampai
            bulan yang ditampilkan. Halaman bulan-bulan sebelumnya tetap memakai wilayahnya sendiri. Tidak
            seorang pun dipindahkan.
          </p>
          <SelectField
            key={`from ${at("from").defaultValue}`}
            {...at("from")}
            label="Berlaku mulai"
            options={months}
          />
          <SelectField
            key={`puskesmas ${at("puskesmasId", current?.puskesmasId).defaultValue}`}
            {...at("puskesmasId", current?.puskesmasId)}
            label="Puskesmas"
            options={puskesmas.map((one) => ({ value: one.id, label: plainName(one) }))}
          />
          <SelectField
            key={`pustu ${at("pustuId", current?.pustuId).defaultValue}`}
            {...at("pustuId", current?.pustuId)}
            label="Pustu"
            placeholder="Langsung puskesmas"
            options={pustuOptions(servers, puskesmas)}
          />
        </>
      )}
    </ActionForm>
  );
}

function pustuOptions(servers: readonly NetworkUnit[], puskesmas: readonly NetworkUnit[]): Option[] {
  return puskesmas.flatMap((above) =>
    servers
      .filter(({ kind, parentId }) => kind === "PUSTU" && parentId === above.id)
      .map((pustu) => ({ value: pustu.id, label: `${plainName(above)}: ${plainName(pustu)}` })),
  );
}
