import { Segmented } from "#components/ui/segmented";

export function SasaranTabs({ current }: { current: "sasaran" | "sumber" | "target" }) {
  return (
    <Segmented
      label="Bagian"
      segments={[
        { label: "Sasaran", href: "/sasaran", current: current === "sasaran" },
        { label: "Sumber", href: "/sasaran/sumber", current: current === "sumber" },
        { label: "Target", href: "/sasaran/target", current: current === "target" },
      ]}
    />
  );
}
