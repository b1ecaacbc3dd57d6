import { encode } from "uqr";
import type { QrView } from "../views/experiment.ts";

/** The quiet zone that the standard asks for around a code, in modules. */
const QUIET_ZONE = 4;

/**
 * An address as a QR code: one path of dark modules, those side by side in a row drawn as one. It
 * stands a spot of ink (level M).
 */
export function qrCode(address: string): QrView {
  const { size, data } = encode(address, { ecc: "M", border: QUIET_ZONE });
  const path = data.flatMap((row, y) => {
    const line = row.map((dark) => (dark ? "1" : "0")).join("");
    return [...line.matchAll(/1+/g)].map(
      ({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`,
    );
  });
  return { address, size, path: path.join("") };
}
