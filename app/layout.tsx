import type { Metadata, Viewport } from "next";
import localFont from "next/font/local";
import type { ReactNode } from "react";
import { FollowLinks } from "#components/ui/follow-links";
import { readCookie } from "#lib/access/cookies";
import { THEME_COOKIE } from "#lib/access/session";
import "./globals.css";

const jakarta = localFont({
  src: "../node_modules/@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2",
  weight: "200 800",
  display: "swap",
  variable: "--font-jakarta",
});

export const metadata: Metadata = {
  title: { default: "Denyut", template: "%s · Denyut" },
  description: "Pemantauan wilayah setempat dan pencatatan layanan primer.",
  icons: { icon: [{ url: "/icon.svg", type: "image/svg+xml" }] },
  robots: { index: false, follow: false },
  referrer: "same-origin",
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#ffffff" },
    { media: "(prefers-color-scheme: dark)", color: "#111b21" },
  ],
};

const THEMES = ["terang", "gelap"];

export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = await readCookie(THEME_COOKIE);
  return (
    <html
      lang="id"
      className={`${jakarta.variable} font-sans`}
      {...(theme && THEMES.includes(theme) && { "data-theme": theme })}
      suppressHydrationWarning
    >
      <body>
        {children}
        <FollowLinks />
      </body>
    </html>
  );
}
