const TIMES = 2;

/** Hands the picture over as a file; a PNG is drawn by the browser itself, twice as fine as its screen. */
export async function savePicture(
  svg: string,
  { shape, name }: { shape: "SVG" | "PNG"; name: string },
): Promise<void> {
  const blob = shape === "SVG" ? new Blob([svg], { type: "image/svg+xml" }) : await pngOf(svg);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = `${fileWords(name)}.${shape.toLowerCase()}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** "k4-puskesmas-badau-oktober-2026" */
export function fileWords(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "")
    .slice(0, 80);
}

async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.width * TIMES;
  canvas.height = image.height * TIMES;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return await new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error("Gambar tidak dapat dibuat."))),
      "image/png",
    );
  });
}
