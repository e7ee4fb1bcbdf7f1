"use client";

import { useState } from "react";
import type { Day } from "#lib/period/day";
import { cleanNik, toldByNik } from "#lib/person/nik";

type Told = { sex: string; bornOn: string };
type Typed = { sex: string; born: Day | null };

/**
 * What a whole NIK says of sex and birth date, where they are still empty or stand as an earlier NIK said. What was
 * typed by hand stays and is held against the NIK; what an answer brings back stands over both.
 */
export function useToldByNik(start: Told) {
  const [told, setTold] = useState<{ by: Told; over: Told } | null>(null);

  function tell(text: string, typed: Typed, today: Day): Partial<Typed> {
    const found = toldByNik(cleanNik(text), today);
    if (!found) return {};
    const sex = typed.sex === "" || typed.sex === told?.by.sex;
    const born = typed.born === null || typed.born === told?.by.bornOn;
    const by = { sex: sex ? found.sex : typed.sex, bornOn: born ? found.bornOn : (typed.born ?? "") };
    setTold({ by, over: start });
    return { ...(sex && { sex: found.sex }), ...(born && { born: found.bornOn }) };
  }

  const stands = told && told.over.sex === start.sex && told.over.bornOn === start.bornOn;
  return { told: stands ? told.by : start, tell };
}
