import type { NavGroup } from "#components/shell/side-nav";
import type { Tab } from "#components/shell/tab-bar";
import { type Actor, can } from "#lib/access/actor";
import { mayVisit } from "#lib/access/places";

type MenuLink = { href: string; label: string };

/** What one may not do is absent, not greyed. */
export function groupsFor(actor: Actor): NavGroup[] {
  return menuOf(actor)
    .map(({ title, links }) => ({
      title,
      links: links.filter(({ href }) => mayVisit(actor, href)),
    }))
    .filter(({ links }) => links.length > 0);
}

/** The phone's bottom bar: the two places one needs most between the first page and PWS. The rest is under Akun. */
export function tabsFor(actor: Actor): Tab[] {
  const work: Tab[] = [
    { href: "/orang", label: recordsFor(actor) ? "Catat" : "Orang", icon: "plus" },
    ...weighingOf(actor).map(({ href }) => ({ href, label: "Timbang", icon: "list" as const })),
  ];
  const office: Tab[] = [
    { href: "/admin/pengguna", label: "Pengguna", icon: "list" },
    { href: "/admin/audit", label: "Audit", icon: "search" },
    { href: "/sasaran", label: "Sasaran", icon: "list" },
  ];
  const own = (can(actor, "person:read") ? work : office).filter(({ href }) => mayVisit(actor, href));
  return [
    { href: "/", label: recordsFor(actor) ? "Hari ini" : "Ringkasan", icon: "home" },
    ...own.slice(0, 2),
    ...(can(actor, "unit:manage") ? [] : [{ href: "/pws", label: "PWS", icon: "bars" as const }]),
    { href: "/akun", label: "Akun", icon: "info" },
  ];
}

function menuOf(actor: Actor): { title: string; links: MenuLink[] }[] {
  return [
    {
      title: "Kerja",
      links: [
        { href: "/", label: recordsFor(actor) ? "Hari ini" : "Ringkasan" },
        { href: "/orang", label: "Cari orang" },
        { href: "/orang/baru", label: "Daftarkan orang" },
        ...weighingOf(actor),
      ],
    },
    {
      title: "Pantau",
      links: [
        { href: "/pws", label: "PWS" },
        { href: "/situasi", label: "Situasi desa" },
        { href: "/peta", label: "Peta" },
        { href: "/banding", label: "Banding" },
        { href: "/spm", label: "SPM 12" },
        { href: "/stunting", label: "Stunting" },
        { href: "/dasbor", label: "Dasbor" },
        { href: "/layar", label: "Layar" },
      ],
    },
    { title: "Kelola", links: [{ href: "/sasaran", label: "Sasaran dan target" }] },
    {
      title: "Admin",
      links: [
        { href: "/admin/unit", label: "Unit dan wilayah" },
        { href: "/admin/peta", label: "Peta desa" },
        { href: "/admin/pengguna", label: "Pengguna" },
        { href: "/admin/audit", label: "Jejak audit" },
        { href: "/admin/insiden", label: "Insiden data" },
        { href: "/admin/umum", label: "Halaman umum" },
        { href: "/admin/kunci", label: "Kunci API" },
        { href: "/admin/cadangan", label: "Cadangan" },
      ],
    },
    {
      title: "Bantuan",
      links: [
        { href: "/bantuan/istilah", label: "Istilah" },
        { href: "/bantuan/api", label: "API" },
        { href: "/bantuan/tentang", label: "Tentang Denyut" },
      ],
    },
  ];
}

/** A kader weighs in one place only. */
function weighingOf({ role, unitCode }: Actor): MenuLink[] {
  return role === "KADER" ? [{ href: `/posyandu/${unitCode}/timbang`, label: "Penimbangan" }] : [];
}

function recordsFor(actor: Actor): boolean {
  return can(actor, "service:record");
}
