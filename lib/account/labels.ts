/** In use, switched off, or not yet entered with a password of its owner's. */
export const STATE_LABELS = {
  aktif: "Aktif",
  nonaktif: "Dinonaktifkan",
  "belum-masuk": "Belum pernah masuk",
} as const;

export type AccountState = keyof typeof STATE_LABELS;
