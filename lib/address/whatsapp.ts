/** Opens WhatsApp with this text to send: nothing is sent by the server, and no person stands in the text. */
export function whatsappHref(text: string): string {
  return `https://wa.me/?text=${encodeURIComponent(text)}`;
}
