import { Badge } from "#components/ui/badge";
import { STATE_LABELS } from "#lib/account/labels";

type Account = { disabledAt: Date | null; passwordChangedAt: Date | null };

export function AccountState({ account }: { account: Account }) {
  if (account.disabledAt) return <Badge tone="late">{STATE_LABELS.nonaktif}</Badge>;
  if (!account.passwordChangedAt) return <Badge tone="due">{STATE_LABELS["belum-masuk"]}</Badge>;
  return <Badge tone="done">{STATE_LABELS.aktif}</Badge>;
}
