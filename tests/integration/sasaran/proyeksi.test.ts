import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import type { Authorized } from "#lib/access/actor";
import { demand } from "#lib/access/actor";
import { asActor } from "#lib/db/as-actor";
import { db } from "#lib/db/client";
import type { Invalid } from "#lib/errors";
import { dateOf } from "#lib/period/day";
import type { Month } from "#lib/period/month";
import { figureEntry } from "#lib/sasaran/figure-entry";
import { listSettings } from "#lib/sasaran/list-settings";
import { type Figure, readInForce, readProyeksi } from "#lib/sasaran/read-proyeksi";
import { saveProyeksi } from "#lib/sasaran/save-proyeksi";
import type { ProyeksiInput } from "#lib/sasaran/schema";
import { setProyeksi } from "#lib/sasaran/set-proyeksi";
import { signedIn } from "#prisma/factories/users";
import { createWorld } from "#prisma/factories/world";

let world: Awaited<ReturnType<typeof createWorld>>;
let budi: Authorized<"sasaran:edit">;

/** Today is 12 November 2026. Version 1 was set in January: 71 mothers in Damai, none known for Juru. */
beforeAll(async () => {
  world = await createWorld();
  budi = demand(await signedIn(world.budi), "sasaran:edit");
  await db().sasaranProyeksi.create({
    data: {
      desaId: world.kampongDamai.id,
      year: 2026,
      group: "BUMIL",
      version: 1,
      people: 71,
      source: "PUSDATIN",
      document: "Pusdatin 2026",
      recordedById: budi.id,
      recordedAt: dateOf("2026-01-20"),
    },
  });
});

const revision = (more: Partial<ProyeksiInput> = {}): ProyeksiInput => ({
  year: 2026,
  group: "BUMIL",
  source: "PUSDATIN",
  document: "SK Kepala Dinas 12/2026",
  figures: [{ desaId: world.juruSeberang.id, sex: null, people: 43 }],
  ...more,
});

const both = (people: number): Figure => ({ people, bySex: null });

const set = (input: ProyeksiInput) => asActor(budi, (tx) => setProyeksi(tx, budi, input));

test("a change is the next version, and leaves the figures it does not name as they are", async () => {
  expect(await set(revision())).toEqual({ version: 2 });

  const desaIds = [world.kampongDamai.id, world.juruSeberang.id];
  const question = { year: 2026, source: "PUSDATIN", desaIds } as const;
  const now = await asActor(budi, (tx) => readProyeksi(tx, question));
  expect([
    now(world.kampongDamai.id, "BUMIL"),
    now(world.juruSeberang.id, "BUMIL"),
    now(world.juruSeberang.id, "LANSIA"),
  ]).toEqual([both(71), both(43), null]);

  const first = await asActor(budi, (tx) => readProyeksi(tx, { ...question, version: 1 }));
  expect([first(world.kampongDamai.id, "BUMIL"), first(world.juruSeberang.id, "BUMIL")]).toEqual([
    both(71),
    null,
  ]);
});

test("October keeps the version it had, November has the new one", async () => {
  const inForce = (month: Month) => asActor(budi, (tx) => readInForce(tx, month));

  expect(await inForce("2026-10")).toEqual({
    source: "PUSDATIN",
    version: { version: 1, setIn: "2026-01", source: "PUSDATIN", document: "Pusdatin 2026" },
  });
  expect((await inForce("2026-11")).version).toMatchObject({ version: 2, setIn: "2026-11" });
  expect((await inForce("2027-01")).version).toBeNull();
});

test("the change is in the audit with what it was and what it is", async () => {
  const { version } = await set(
    revision({ figures: [{ desaId: world.kampongDamai.id, sex: null, people: 66 }] }),
  );
  const event = await db().auditEvent.findFirstOrThrow({
    where: { actorId: budi.id, action: "sasaran.set" },
    orderBy: { at: "desc" },
  });

  expect(event.details).toEqual({
    year: 2026,
    group: "BUMIL",
    version,
    source: "PUSDATIN",
    document: "SK Kepala Dinas 12/2026",
    changes: [{ desaId: world.kampongDamai.id, before: 71, after: 66 }],
  });
});

test("two who save at once get two versions", async () => {
  const saved = await Promise.all([set(revision({ year: 2027 })), set(revision({ year: 2027 }))]);

  expect(saved.map(({ version }) => version).sort()).toEqual([1, 2]);
});

test("a year that has ended takes its first figures, and no change after them", async () => {
  expect(await set(revision({ year: 2025 }))).toEqual({ version: 1 });
  await expect(set(revision({ year: 2025 }))).rejects.toMatchObject({ code: "SASARAN_YEAR_ENDED" });
});

test("a desa outside the kabupaten does not exist for its dinkes", async () => {
  const stranger = revision({ figures: [{ desaId: randomUUID(), sex: null, people: 5 }] });

  await expect(set(stranger)).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test("from the form only figures that differ make the new version; nothing changed is no version", async () => {
  const figures = [
    { desaId: world.kampongDamai.id, sex: null, people: 50 },
    { desaId: world.airSaga.id, sex: null, people: 30 },
  ];
  const save = (people: number) =>
    asActor(budi, (tx) =>
      saveProyeksi(
        tx,
        budi,
        revision({
          group: "LANSIA",
          figures: [...figures, { desaId: world.juruSeberang.id, sex: null, people }],
        }),
      ),
    );
  expect(await save(20)).toMatchObject({ changed: 3 });
  const { version } = await save(21);
  const settings = await asActor(budi, (tx) => listSettings(tx, { year: 2026, group: "LANSIA" }));
  expect(settings[0]).toMatchObject({ version, desa: 1, people: 21, setOn: "2026-11-12" });
  await expect(save(21)).rejects.toMatchObject({ code: "SASARAN_UNCHANGED" });
});

test("two who change one desa: the second sees both figures, and chooses; what only one changed stays", async () => {
  const [damai, juru] = [figureEntry(world.kampongDamai.id), figureEntry(world.juruSeberang.id)];
  const save = (figures: [damai: number, juru: number], awal?: Record<string, string>) =>
    asActor(budi, (tx) =>
      saveProyeksi(tx, budi, {
        ...revision({ group: "BAYI" }),
        figures: [
          { desaId: world.kampongDamai.id, sex: null, people: figures[0] },
          { desaId: world.juruSeberang.id, sex: null, people: figures[1] },
        ],
        awal,
      }),
    );
  await save([70, 40]);
  const opened = { [damai]: "70", [juru]: "40" };
  await save([1075, 44], opened);

  // Opened before that: mine is 80 for Damai, Juru was not touched.
  const error: unknown = await save([80, 40], opened).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({
    fields: { [damai]: expect.stringMatching(/orang lain menyimpan 1\.075 orang; isian Anda 80 orang\./) },
  });
  const { entries } = error as Invalid;
  const seen: Record<string, string> = JSON.parse(entries.awal ?? "");
  expect(seen).toEqual({ [damai]: "1075", [juru]: "40" });

  expect(await save([80, 40], seen)).toMatchObject({ changed: 1 });
  const now = await asActor(budi, (tx) =>
    readProyeksi(tx, {
      year: 2026,
      source: "PUSDATIN",
      desaIds: [world.kampongDamai.id, world.juruSeberang.id],
    }),
  );
  expect([now(world.kampongDamai.id, "BAYI"), now(world.juruSeberang.id, "BAYI")]).toEqual([
    both(80),
    both(44),
  ]);
});
