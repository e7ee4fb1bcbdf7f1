import type { ReactNode } from "react";
import { Card } from "#components/ui/card";

/** Beside a form: what saving will change, said before. */
export function ChangesCard({ children }: { children: readonly ReactNode[] }) {
  return (
    <Card title="Setelah disimpan">
      <ul className="grid list-disc gap-1.5 pl-5">
        {children.filter(Boolean).map((change, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: sentences of one page, in their order
          <li key={index}>{change}</li>
        ))}
      </ul>
    </Card>
  );
}
