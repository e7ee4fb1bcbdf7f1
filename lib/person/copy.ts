/** Who may ask for the data of a person, besides that person. */
export const ASKERS = ["DIRI", "WALI", "KUASA"] as const;
export type Asker = (typeof ASKERS)[number];

export const ASKER_LABELS = {
  DIRI: "orangnya sendiri",
  WALI: "orang tua atau wali",
  KUASA: "yang diberi kuasa tertulis, atau ahli waris",
} as const satisfies Record<Asker, string>;

export const CARDS = ["KTP", "KARTU_KELUARGA", "KARTU_LAIN"] as const;
export type IdentityCard = (typeof CARDS)[number];

export const CARD_LABELS = {
  KTP: "KTP",
  KARTU_KELUARGA: "kartu keluarga",
  KARTU_LAIN: "kartu lain yang berfoto",
} as const satisfies Record<IdentityCard, string>;

/** So long after it was asked for the paper can be opened and printed again. */
export const COPY_MINUTES = 15;
