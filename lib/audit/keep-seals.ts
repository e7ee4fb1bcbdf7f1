import "server-only";
import { pino } from "pino";
import { sealHeads, sealWords } from "#lib/audit/seals";

const MINUTES = 10;

/** At start-up and every ten minutes, by one process of the server; the log carries each new seal out of the database. */
export function keepAuditSealed() {
  const log = pino();
  let told = "";
  const attempt = async () => {
    try {
      const seal = await sealHeads();
      const words = seal ? sealWords(seal) : "";
      if (words !== told) log.info({ segel: words }, "Jejak audit disegel");
      told = words;
    } catch (error) {
      log.error({ error }, "Jejak audit belum dapat disegel");
    }
  };
  setInterval(attempt, MINUTES * 60_000).unref();
  void attempt();
}
