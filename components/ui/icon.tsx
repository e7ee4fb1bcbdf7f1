"use client"; // so that a page carries the name of a drawing, not its lines

import {
  Calendar,
  ChartNoAxesColumn,
  Check,
  ChevronDown,
  ChevronLeft,
  ChevronRight,
  CircleDashed,
  CircleX,
  House,
  Info,
  List,
  LogOut,
  type LucideIcon,
  Phone,
  Plus,
  Search,
  TriangleAlert,
  Undo2,
} from "lucide-react";

export type IconName =
  | "back"
  | "bars"
  | "calendar"
  | "check"
  | "down"
  | "failed"
  | "forward"
  | "home"
  | "info"
  | "list"
  | "phone"
  | "plus"
  | "search"
  | "sign-out"
  | "undo"
  | "unsent"
  | "warning";

const ICONS = {
  back: ChevronLeft,
  bars: ChartNoAxesColumn,
  calendar: Calendar,
  check: Check,
  down: ChevronDown,
  failed: CircleX,
  forward: ChevronRight,
  home: House,
  info: Info,
  list: List,
  phone: Phone,
  plus: Plus,
  search: Search,
  "sign-out": LogOut,
  undo: Undo2,
  unsent: CircleDashed,
  warning: TriangleAlert,
} satisfies Record<IconName, LucideIcon>;

/** Decoration beside words; the words carry the meaning. */
export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  const Drawing = ICONS[name];
  return <Drawing size={size} strokeWidth={2.1} aria-hidden="true" className="shrink-0" />;
}
