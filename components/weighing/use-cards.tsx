"use client";

import { type RefObject, useEffect, useState } from "react";
import { isCard } from "#components/weighing/grid-keys";

/** Whether the room is a phone's; the style sheet decides by its width. */
export function useCards(room: RefObject<HTMLElement | null>): boolean {
  const [cards, setCards] = useState(false);
  useEffect(() => {
    const box = room.current;
    if (!box) return;
    const look = () => {
      const row = box.querySelector("tbody tr");
      setCards(row !== null && isCard(row));
    };
    const watch = new ResizeObserver(look);
    watch.observe(box);
    return () => watch.disconnect();
  }, [room]);
  return cards;
}
