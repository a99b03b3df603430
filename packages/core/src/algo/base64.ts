/** Bytes in the letters of RFC 4648, without the runtime's help: how trained weights lie in a module. Linear in the length. */
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const VALUES = new Uint8Array(128);
for (let i = 0; i < LETTERS.length; i++) VALUES[LETTERS.charCodeAt(i)] = i;

/** The bytes of a text that `toBase64` wrote; blanks and the padding at the end are passed over. Empty for an empty text. */
export function fromBase64(text: string): Uint8Array {
  const letters = text.replace(/[\s=]+/gu, "");
  const bytes = new Uint8Array(Math.floor((letters.length * 3) / 4));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (let i = 0; i < letters.length; i++) {
    held = ((held << 6) | VALUES[letters.charCodeAt(i)]!) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = held >>> bits;
  }
  return bytes;
}

/** Writes bytes as text, padded with `=` to a multiple of four letters. */
export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [one, two = 0, three = 0] = bytes.subarray(at, at + 3);
    const whole = (one! << 16) | (two << 8) | three;
    const count = Math.min(3, bytes.length - at);
    for (let k = 0; k < 4; k++) parts.push(k <= count ? LETTERS[(whole >>> (18 - 6 * k)) & 63]! : "=");
  }
  return parts.join("");
}
