import type { KnownNetwork } from "#prisma/seed/network/network-plan";

/**
 * What is known of Kabupaten Belitung: nine puskesmas and ten pustu with ILP. Puskesmas Tanjungpandan and
 * Tanjung Binga are real; which desa belong to which puskesmas is invented.
 */
export const BELITUNG: KnownNetwork = {
  puskesmas: [
    {
      name: "Puskesmas Tanjungpandan",
      desa: inKecamatan("01", 1001, 1002, 1005, 1006, 1009, 1011, 1016, 2008, 2014),
    },
    { name: "Puskesmas Air Saga (contoh)", desa: inKecamatan("01", 2010, 2013, 2015) },
    { name: "Puskesmas Perawas (contoh)", desa: inKecamatan("01", 2003, 2004, 2007, 2012) },
    { name: "Puskesmas Tanjung Binga", desa: inKecamatan("04", 2002, 2003, 2005, 2008, 2010) },
    { name: "Puskesmas Sijuk (contoh)", desa: inKecamatan("04", 2001, 2004, 2006, 2007, 2009) },
    { name: "Puskesmas Badau (contoh)", desa: inKecamatan("05", 2001, 2002, 2003, 2004, 2005, 2006, 2007) },
    {
      name: "Puskesmas Membalong (contoh)",
      desa: inKecamatan("02", 2001, 2003, 2007, 2008, 2009, 2010, 2012),
    },
    { name: "Puskesmas Simpang Rusa (contoh)", desa: inKecamatan("02", 2002, 2004, 2005, 2006, 2011) },
    { name: "Puskesmas Selat Nasik (contoh)", desa: inKecamatan("03", 2001, 2002, 2003, 2004) },
  ],
  pustuIn: inKecamatan("01", 1016).concat(inKecamatan("02", 2012)),
  posyandu: {
    "19.02.01.1016": ["Kenanga", "Flamboyan", "Melati", "Mawar"],
    "19.02.02.2012": ["Teluk Gembira", "Cempaka"],
  },
};

function inKecamatan(kecamatan: string, ...desa: number[]): string[] {
  return desa.map((number) => `19.02.${kecamatan}.${number}`);
}
