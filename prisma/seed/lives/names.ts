/** Parts of invented names: Belitung's Malay, Chinese, Bugis, Javanese and Sundanese families, by generation. */
type Names = readonly [string, ...string[]];

function list(text: string): Names {
  const [first = "", ...others] = text.trim().split(/\s+/);
  return [first, ...others];
}

export const GIVEN = {
  L: {
    old: list(`Sarkawi Hasan Mahmud Zainal Ramli Bustami Sahak Kasim Usman Jamil Darwis Sukardi Slamet Paimin Suparman
      Ngadimin Wagimin Tarmizi Marwan Basri Rusli Hamzah Idris Syafei Achong Asen Akhian Afuk Baharuddin Tahang
      Nurdin Sulaiman Ishak Yakub Musa Harun Djohan Saleh Amat Rahman Sarbini Mursid`),
    middle:
      list(`Agus Budi Hendra Iwan Joko Yanto Eko Dedi Rudi Andi Sugeng Herman Anton Fery Heri Toni Rizal Zulkifli
      Syahril Hairul Firman Junaidi Suhardi Supriadi Darmawan Yusrizal Akiong Aliung Hendri Robi Edi Wahyu Arief Fahmi
      Bayu Dodi Ronal Yogi Aan Marzuki Saparudin Suherman Kurniawan Asnawi Hardi Irwan`),
    young:
      list(`Bima Daffa Fajar Hafiz Jaka Luthfi Naufal Putra Rizky Tegar Vino Wildan Rafi Arkan Alfarizi Gibran Kenzie
      Azka Zidan Farel Dimas Raka Galang Rafa Ibrahim Habibi Fathir Athar Nizam Reyhan Aqil Keanu Damar Alvin Kevin
      Marcel Ilham Fikri Haikal Dzaki Ghani Raffa Abizar Elvan Yusuf Umar Ali Bagas`),
  },
  P: {
    old: list(`Marsinah Halimah Aminah Zubaidah Rohana Maimunah Saodah Jumilah Sarinah Kartini Sumiati Painah Ngatinah
      Nurhayati Rukiah Fatimah Asiah Saniah Mariam Hasnah Salmah Rabiah Siti Djamilah Amoy Akiun Sumi Tukinem
      Supiyah Ruqayyah Zaleha Nuraini Badariah Kalsum Masitah Hadijah Sofiah Mursinah Sainah`),
    middle:
      list(`Sri Dewi Yuli Rina Lina Wati Eka Neni Yanti Susi Herlina Nurlaila Rosita Mega Fitri Ratna Desi Ani Maya
      Novi Endang Lestari Yulia Erna Elvi Santi Mira Tuti Nia Rika Marlina Sulastri Evi Leni Yuyun Suryani Dian Indah
      Weni Meli Reni Hartati Ningsih Juwita`),
    young:
      list(`Alya Citra Elsa Gita Intan Keisha Mira Olivia Qonita Salma Umi Zahra Aulia Nabila Aisyah Kirana Naura Syifa
      Hana Tiara Nadia Shakila Almira Zaskia Anindya Safira Queensha Adiba Humaira Khadijah Raisa Talita Bunga Cantika
      Della Felicia Jihan Laras Melati Nayla Putri Rania Vania Wulan Ayu Azzahra`),
  },
} as const;

export const FAMILY = {
  L: list(`Saputra Pratama Nugroho Ramadhan Wijaya Hakim Akbar Mahesa Aditya Prakoso Firdaus Hidayat Setiawan Maulana
    Kurniawan Santoso Hermawan Susanto Gunawan Siregar Harahap Lubis Iskandar Syahputra Ardiansyah Effendi Suhendra
    Hartono Purnama Wibowo Rahmat Yusup Bakri Effendy Alamsyah Chandra Salim Halim Tanjung Mustafa Rasyid Umar Zaini`),
  P: list(`Rahmadani Amelia Maharani Puspita Permata Putri Anggraini Zahra Salsabila Nabila Khairani Aulia Lestari Utami
    Handayani Wulandari Safitri Oktaviani Rahayu Kusuma Novitasari Agustina Fitriani Hasanah Sari Damayanti Pertiwi
    Mardiana Yuliana Apriliani Ramadhani Melinda Susanti Kartika Rosdiana Permatasari Cahyani Syahrani Hapsari`),
} as const;

/** Names that come first in three-part names. */
export const FIRST = {
  L: list("Muhammad Ahmad Abdul Nur Achmad Syarif M."),
  P: list("Siti Nur Dewi Sri Ayu Putri"),
} as const;
