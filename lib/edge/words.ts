/** A page that stands before any script, and in its place when none comes. */
export type ClosedWords = { status: number; title: string; text: string };

export const CLOSED_WORDS = {
  403: {
    status: 403,
    title: "Halaman ini tidak dapat dibuka dengan akun ini.",
    text: "Bukan untuk peran ini. Minta bantuan kepala puskesmas atau admin bila pekerjaan Anda memerlukannya.",
  },
  404: {
    status: 404,
    title: "Halaman atau data ini tidak ada di wilayah Anda.",
    text: "Periksa alamatnya. Orang yang pindah ke wilayah lain hanya dapat dibuka oleh puskesmas di sana.",
  },
  500: {
    status: 500,
    title: "Halaman ini gagal dimuat",
    text: "Yang sudah disimpan tetap tersimpan. Coba lagi sebentar lagi; bila tetap gagal, beri tahu admin jam kejadiannya.",
  },
} as const satisfies Record<number, ClosedWords>;

export const STANDING_WORDS = {
  address: {
    status: 400,
    title: "Alamat ini tidak dapat dibaca",
    text: "Ada tanda yang rusak di dalamnya. Buka halaman itu dari menunya.",
  },
  method: {
    status: 405,
    title: "Permintaan ini tidak dikenal",
    text: "Denyut hanya menjawab halaman yang dibuka dan formulir yang dikirim.",
  },
  length: {
    status: 411,
    title: "Panjang kiriman tidak disebut",
    text: "Kirim formulirnya sekali lagi dari halaman Denyut.",
  },
  large: {
    status: 413,
    title: "Kiriman ini terlalu besar",
    text: "Paling banyak 1 MB. Kembali ke formulirnya dan kirim lebih sedikit sekaligus; yang sudah diketik masih ada di sana.",
  },
  unreadable: {
    status: 400,
    title: "Kiriman ini tidak dapat dibaca",
    text: "Ada bagian yang hilang di jalan. Kembali ke formulirnya dan kirim sekali lagi; tidak ada yang tersimpan.",
  },
  formerBuild: {
    status: 409,
    title: "Formulir ini dari versi Denyut yang lama",
    text: "Denyut baru saja diperbarui. Buka lagi halamannya, lalu isi sekali lagi; tidak ada yang tersimpan.",
  },
  foreign: (origin: string) => ({
    status: 403,
    title: "Kiriman ini datang dari alamat lain",
    text: `Denyut hanya menerima formulir dari ${origin}. Buka alamat itu, lalu isi di sana; tidak ada yang tersimpan.`,
  }),
} satisfies Record<string, ClosedWords | ((origin: string) => ClosedWords)>;
