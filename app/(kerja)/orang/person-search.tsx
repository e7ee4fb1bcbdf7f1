"use client";

import type { ReactNode } from "react";
import { useActionState } from "react";
import { TypedBy } from "#components/form/typed-by";
import { SearchForm } from "#components/person-search/search-form";
import { Button } from "#components/ui/button";
import { Link } from "#components/ui/link";
import { IDLE } from "#lib/action/result";
import { searchAction, startRegistrationAction } from "./actions";

/** The search of the house; nobody found leads to a new person or to a guest. */
export function PersonSearch({ mayRegister, idle }: { mayRegister: boolean; idle: ReactNode }) {
  return (
    <SearchForm
      action={searchAction}
      idle={idle}
      nothing={(text) => (mayRegister ? <Onward text={text} /> : "Periksa ejaannya.")}
    />
  );
}

function Onward({ text }: { text: string }) {
  const [, start] = useActionState(startRegistrationAction, IDLE);
  return (
    <form action={start} className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2">
      <TypedBy />
      <input type="hidden" name="text" value={text} />
      <Button type="submit" variant="outlined">
        Daftarkan orang baru
      </Button>
      <Link href="/orang/tamu" className="link font-semibold">
        Tamu dari luar wilayah
      </Link>
      <Link href="/orang/keluar" className="link font-semibold">
        Yang pindah atau salah daftar
      </Link>
    </form>
  );
}
