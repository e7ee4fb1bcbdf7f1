import { Card } from "#components/ui/card";

const RULES = [
  "Orang dihitung di tempat tinggalnya pada bulan itu, bukan di tempat ia dilayani. Orang dari luar kabupaten dicatat, tetapi tidak dihitung.",
  "Pelayanan dihitung pada bulan terjadinya, kapan pun dicatat. Catatan yang terlambat memperbaiki bulannya sendiri.",
  "Cakupan adalah jumlah orang yang sudah dilayani sejak Januari dibagi sasaran. Target berjalan adalah target setahun dibagi 12, dikali nomor bulannya.",
  "Sasaran proyeksi ditetapkan dinas per desa untuk setahun. Sasaran riil adalah orang yang terdaftar: yang sudah ditambah yang belum.",
  "Angka pustu, puskesmas dan kabupaten adalah jumlah desa yang dilayani pada bulan yang ditampilkan. Bulan sebelumnya memakai wilayahnya sendiri.",
  "Status menggabungkan dua hal: target berjalan tercapai atau belum, dan bulan ini lebih baik atau tidak daripada bulan lalu. Bulan berjalan belum dinilai.",
  "Yang tidak diketahui ditulis sebagai garis, bukan nol: belum ada laporan, belum ada sasaran, atau belum ada pembanding.",
];

export function CountingCard() {
  return (
    <Card title="Cara angka dihitung">
      <ul className="grid list-disc gap-1.5 pl-5">
        {RULES.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </Card>
  );
}
