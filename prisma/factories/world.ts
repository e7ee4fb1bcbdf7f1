import { createCatchment, createDesa, createUnit } from "#prisma/factories/units";
import { createUser } from "#prisma/factories/users";

export type World = Awaited<ReturnType<typeof createWorld>>;

/**
 * One kabupaten small enough to count by hand: Puskesmas Tanjungpandan with two desa and three posyandu, and a neighbour
 * whose people must never appear. Nobody lives there yet; no year is opened.
 */
export async function createWorld() {
  const units = await createUnits();
  return { ...units, ...(await createCast(units)) };
}

type Units = Awaited<ReturnType<typeof createUnits>>;

async function createUnits() {
  const kabupaten = await createUnit({
    code: "19.02",
    kind: "KABUPATEN",
    name: "Kabupaten Belitung",
    parent: null,
  });
  const kecamatan = await createUnit({
    code: "19.02.01",
    kind: "KECAMATAN",
    name: "Tanjung Pandan",
    parent: kabupaten,
  });
  const puskesmas = (number: string, name: string) =>
    createUnit({ code: `19.02.PKM${number}`, kind: "PUSKESMAS", name, parent: kabupaten });
  const tanjungpandan = await puskesmas("01", "Puskesmas Tanjungpandan");
  const neighbour = await puskesmas("02", "Puskesmas Air Saga (contoh)");

  const damai = await createDesa({ code: "19.02.01.1016", name: "Kampong Damai", parent: kecamatan });
  const juru = await createDesa({ code: "19.02.01.2008", name: "Juru Seberang", parent: kecamatan });
  const saga = await createDesa({ code: "19.02.01.2010", name: "Air Saga", parent: kecamatan });
  const pustu = await createUnit({
    code: "19.02.01.1016.PST01",
    kind: "PUSTU",
    name: "Pustu Kampong Damai (contoh)",
    parent: tanjungpandan,
  });
  await createCatchment({ desa: damai.desa, puskesmas: tanjungpandan, pustu });
  await createCatchment({ desa: juru.desa, puskesmas: tanjungpandan });
  await createCatchment({ desa: saga.desa, puskesmas: neighbour });

  const posyandu = (desa: typeof damai.desa, number: string, name: string) =>
    createUnit({ code: `${desa.code}.${number}`, kind: "POSYANDU", name, parent: desa });
  return {
    kabupaten,
    kecamatan,
    tanjungpandan,
    neighbour,
    pustu,
    kampongDamai: damai.desa,
    kampongDamaiBucket: damai.bucket,
    juruSeberang: juru.desa,
    juruSeberangBucket: juru.bucket,
    airSaga: saga.desa,
    airSagaBucket: saga.bucket,
    kenanga: await posyandu(damai.desa, "001", "Posyandu Kenanga (contoh)"),
    flamboyan: await posyandu(damai.desa, "002", "Posyandu Flamboyan (contoh)"),
    melati: await posyandu(juru.desa, "001", "Posyandu Melati (contoh)"),
    teratai: await posyandu(saga.desa, "001", "Posyandu Teratai (contoh)"),
  };
}

/** The cast of every story: Bidan Sri records, Kader Wati weighs, dr. Rahma leads, Pak Budi sees numbers only. */
async function createCast({ kabupaten, tanjungpandan, neighbour, pustu, kampongDamai, kenanga }: Units) {
  return {
    admin: await createUser({ username: "admin", name: "Admin", role: "ADMIN", unit: kabupaten }),
    budi: await createUser({ username: "budi", name: "Pak Budi", role: "DINKES", unit: kabupaten }),
    auditor: await createUser({ username: "auditor", name: "Auditor", role: "AUDITOR", unit: kabupaten }),
    rahma: await createUser({ username: "rahma", name: "dr. Rahma", role: "KAPUS", unit: tanjungpandan }),
    pj: await createUser({
      username: "pj.klaster2",
      name: "PJ Klaster 2",
      role: "PJ_KLASTER",
      unit: tanjungpandan,
      klaster: "KLASTER_2",
    }),
    petugas: await createUser({ username: "petugas", name: "Petugas", role: "PETUGAS", unit: tanjungpandan }),
    sri: await createUser({
      username: "sri",
      name: "Bidan Sri",
      role: "PUSTU",
      unit: pustu,
      desa: [kampongDamai],
    }),
    wati: await createUser({ username: "wati", name: "Kader Wati", role: "KADER", unit: kenanga }),
    tetangga: await createUser({
      username: "tetangga",
      name: "Petugas tetangga",
      role: "PETUGAS",
      unit: neighbour,
    }),
  };
}
