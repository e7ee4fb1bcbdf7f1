/**
 * Every page as somebody sees it: the name of its picture, the role that opens it, the address. {words} as in the access
 * table; people are those with the longest histories. A page that is not here fails.
 */
export const PAGES = `
picture                 role        address
masuk                   nobody      /masuk
masuk-posyandu          nobody      /masuk/posyandu
masuk-posyandu-sandi    nobody      /masuk/posyandu?posyandu={posyandu}
akun-sandi              beginner    /akun/sandi
akun                    PUSTU       /akun
hari-ini-bidan          PUSTU       /
hari-ini-kader          KADER       /
ringkasan-kapus         KAPUS       /
ringkasan-dinkes        DINKES      /
ringkasan-admin         ADMIN       /
bantuan-istilah         PUSTU       /bantuan/istilah
bantuan-tentang         KADER       /bantuan/tentang
bantuan-kosong          DINKES      /bantuan/kosong
posyandu-timbang        KADER       /posyandu/{posyandu}/timbang
pws-kabupaten           DINKES      /pws
pws-puskesmas           KAPUS       /pws?wilayah={puskesmas}
pws-posyandu            KADER       /pws?wilayah={posyandu}
pws-indikator           DINKES      /pws/KIA03
pws-indikator-riil      KAPUS       /pws/KIA01?sasaran=riil&per=desa
pws-indikator-posyandu  KADER       /pws/GIZ01
nama-belum              PUSTU       /pws/KIA03/nama?wilayah={desa}
nama-sudah              KAPUS       /pws/GIZ01/nama?wilayah={puskesmas}&daftar=sudah
nama-jumlah             DINKES      /pws/KIA01/nama
sasaran                 DINKES      /sasaran
sasaran-sumber          DINKES      /sasaran/sumber
sasaran-target          DINKES      /sasaran/target
orang                   PETUGAS     /orang
orang-bumil             PETUGAS     /orang?daftar=bumil
orang-baru              PETUGAS     /orang/baru
orang-tamu              PUSTU       /orang/tamu
orang-ibu               PETUGAS     /orang/{ibu}
orang-balita            PETUGAS     /orang/{balita}
orang-lansia            KAPUS       /orang/{lansia}
catat-anc               PETUGAS     /orang/{ibu}/catat/anc
catat-hamil             PETUGAS     /orang/{perempuan}/catat/hamil
catat-lain-hari         PETUGAS     /orang/{balita}/catat
catat-terlambat         PETUGAS     /orang/{ibu}/catat/anc?tanggal=
catat-timbang           PETUGAS     /orang/{balita}/catat/timbang
catat-timbang-kader     KADER       /orang/{orang}/catat/timbang
catat-remaja            PETUGAS     /orang/{remaja}/catat/skrining-remaja
catat-dewasa            PETUGAS     /orang/{dewasa}/catat/skrining-dewasa
catat-lansia            PETUGAS     /orang/{lansia}/catat/skrining-lansia
orang-identitas         PETUGAS     /orang/{ibu}/identitas
orang-pindah            PETUGAS     /orang/{balita}/pindah?desa={desa}
orang-meninggal         PETUGAS     /orang/{lansia}/meninggal
orang-batalkan          PETUGAS     /orang/{orang}/batalkan
orang-keluar            PETUGAS     /orang/keluar
orang-gabung            PETUGAS     /orang/{orang}/gabung?dengan={orangSebelah}
akhir-kehamilan         PUSTU       /orang/{bumil}/akhir-kehamilan?kehamilan={kehamilan}
admin-unit              ADMIN       /admin/unit
admin-unit-desa         ADMIN       /admin/unit/{desa}
admin-unit-posyandu     ADMIN       /admin/unit/{posyandu}
admin-pengguna          ADMIN       /admin/pengguna
admin-pengguna-baru     ADMIN       /admin/pengguna/baru?peran=PUSTU
admin-pengguna-akun     KAPUS       /admin/pengguna/{kader}
admin-audit             AUDITOR     /admin/audit?dari=2020-01-01&sampai=2099-12-31
admin-cadangan          ADMIN       /admin/cadangan
bukan-haknya            DINKES      /orang
tidak-ada               KAPUS       /orang/{orangLuar}/catat/timbang
`;
