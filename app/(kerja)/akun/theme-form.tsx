"use client";

import { useActionState } from "react";
import { ChoiceField } from "#components/ui/choice";
import { SubmitButton } from "#components/ui/submit-button";
import { IDLE } from "#lib/action/result";
import { chooseThemeAction } from "./actions";

const CHOICES = [
  { value: "perangkat", label: "Ikut perangkat" },
  { value: "terang", label: "Terang" },
  { value: "gelap", label: "Gelap" },
];

export function ThemeForm({ chosen }: { chosen: string }) {
  const [, action] = useActionState(chooseThemeAction, IDLE);
  return (
    <form action={action} className="grid gap-3">
      <ChoiceField
        key={chosen}
        name="tema"
        legend="Tema"
        columns={3}
        choices={CHOICES}
        defaultValue={chosen}
      />
      <div>
        <SubmitButton size="form" variant="plain">
          Pakai tema
        </SubmitButton>
      </div>
    </form>
  );
}
