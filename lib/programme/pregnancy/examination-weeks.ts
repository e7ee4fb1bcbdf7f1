/** Fundus in cm is read from 20 weeks, the heartbeat from 16 (Permenkes 21/2021). */
export const FUNDUS_FROM_WEEK = 20;
export const HEARTBEAT_FROM_WEEK = 16;
