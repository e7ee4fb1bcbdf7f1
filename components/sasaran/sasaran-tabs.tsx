import { Segmented } from "#components/ui/segmented";

export function SasaranTabs({ current }: { current: "sasaran" | "target" }) {
  return (
    <Segmented
      label="Bagian"
      segments={[
        { label: "Sasaran", href: "/sasaran", current: current === "sasaran" },
        { label: "Target", href: "/sasaran/target", current: current === "target" },
      ]}
    />
  );
}
