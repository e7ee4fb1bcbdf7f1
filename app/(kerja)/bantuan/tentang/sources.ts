export type Source = { name: string; for: string; licence: string };

export const SOURCES: readonly Source[] = [
  {
    name: "idn-area-data",
    for: "Kode dan nama kabupaten, kecamatan, desa dan kelurahan",
    licence:
      "Kode program: MIT, © 2023 Fityan. Data: Open Database License (ODbL) 1.0; memuat informasi dari idn-area-data, disusun dari sumber resmi pemerintah.",
  },
  {
    name: "WHO Child Growth Standards (2006)",
    for: "Tabel z-score pertumbuhan anak 0–59 bulan, juga dalam Permenkes 2/2020",
    licence: "© World Health Organization. Hasil hitungan bukan pernyataan WHO.",
  },
  {
    name: "jsgrowup",
    for: "Tabel WHO dalam bentuk yang dapat dibaca komputer",
    licence: "BSD 3-Clause, © UNICEF and individual contributors. Teks lengkapnya di bawah.",
  },
  {
    name: "Plus Jakarta Sans",
    for: "Huruf di semua halaman",
    licence: "SIL Open Font License 1.1, © 2020 The Plus Jakarta Sans Project Authors.",
  },
  {
    name: "Next.js, React, Prisma, PostgreSQL, Recharts, Lucide, zod dan pustaka lain",
    for: "Bagian dalam aplikasi",
    licence: "MIT, ISC, Apache 2.0 dan PostgreSQL License; teksnya ada bersama kode sumber.",
  },
];

/** To be shown with every copy, as the licence asks. */
export const JSGROWUP_NOTICE = [
  "Copyright (c) UNICEF and individual contributors. All rights reserved.",
  "Redistribution and use in source and binary forms, with or without modification, are permitted provided that the following conditions are met:",
  "1. Redistributions of source code must retain the above copyright notice, this list of conditions and the following disclaimer.",
  "2. Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the following disclaimer in the documentation and/or other materials provided with the distribution.",
  "3. Neither the name of UNICEF nor the names of its contributors may be used to endorse or promote products derived from this software without specific prior written permission.",
  'THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT OWNER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.',
] as const;
