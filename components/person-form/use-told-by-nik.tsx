"use client";

import { useState } from "react";
import type { Day } from "#lib/period/day";
import { cleanNik, toldByNik } from "#lib/person/nik";

type Shown = { sex: string; bornOn: string };
/** `by` is what the boxes were given; `own`, which of it no hand has typed. */
type Told = { by: Shown; own: { sex: boolean; bornOn: boolean }; over: Shown };
type Typed = { sex: string; born: Day | null; about: string };

/**
 * What a whole NIK says of sex and birth date, where they are still empty or stand as an earlier NIK said; a NIK that
 * is emptied takes it away again. What was typed by hand stays and is held against the NIK; what an answer brings back
 * stands over both.
 */
export function useToldByNik(start: Shown) {
  const [told, setTold] = useState<Told | null>(null);
  const stands = told && told.over.sex === start.sex && told.over.bornOn === start.bornOn;

  function ownIn(typed: Typed): Told["own"] {
    if (!stands) return { sex: false, bornOn: false };
    const { by, own } = told;
    return { sex: own.sex && typed.sex === by.sex, bornOn: own.bornOn && typed.born === by.bornOn };
  }

  function tell(text: string, typed: Typed, today: Day): Partial<Typed> {
    const digits = cleanNik(text);
    const found = toldByNik(digits, today);
    const own = ownIn(typed);
    if (!found) return digits === "" ? withdraw(own) : {};
    const sex = typed.sex === "" || own.sex;
    // An estimate was typed because the date is not known.
    const born = typed.about.trim() === "" && (typed.born === null || own.bornOn);
    const by = { sex: sex ? found.sex : typed.sex, bornOn: born ? found.bornOn : (typed.born ?? "") };
    setTold({ by, own: { sex, bornOn: born }, over: start });
    return { ...(sex && { sex: found.sex }), ...(born && { born: found.bornOn }) };
  }

  function withdraw(which: Told["own"]): Partial<Typed> {
    if (!told || !(which.sex || which.bornOn)) return {};
    const by = { sex: which.sex ? "" : told.by.sex, bornOn: which.bornOn ? "" : told.by.bornOn };
    const own = { sex: told.own.sex && !which.sex, bornOn: told.own.bornOn && !which.bornOn };
    setTold({ ...told, by, own });
    return { ...(which.sex && { sex: "" }), ...(which.bornOn && { born: null }) };
  }

  /** Where somebody says that the date is not known. */
  const withdrawDay = (typed: Typed) => withdraw({ sex: false, bornOn: ownIn(typed).bornOn });

  return { told: stands ? told.by : start, tell, withdrawDay };
}
