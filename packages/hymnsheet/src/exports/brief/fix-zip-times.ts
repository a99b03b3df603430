import { invariant } from "@hymnsheet/core/model/errors/hymnsheet-error";

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
/** 1 January 1980, the earliest day an entry can bear. */
const FIRST_DAY = 0x21;

/**
 * Sets the time of every entry of a small ZIP archive to the first one there is, so that the same content is the same bytes.
 *
 * @param archive  without a comment and below 4 GiB; changed in place.
 * @returns        the same archive.
 * @throws         INVARIANT when it is no such archive.
 * @see            PKWARE, APPNOTE.TXT, 4.3: file headers and the end of the central directory.
 */
export function fixZipTimes(archive: Uint8Array): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = archive.byteLength - 22;
  invariant(end >= 0 && view.getUint32(end, true) === END, "no ZIP archive without a comment");
  let at = view.getUint32(end + 16, true);
  for (let entry = view.getUint16(end + 10, true); entry > 0; entry--) {
    invariant(view.getUint32(at, true) === CENTRAL, "a ZIP archive with a broken directory");
    setTime(view, at + 12);
    setTime(view, view.getUint32(at + 42, true) + 10);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return archive;
}

function setTime(view: DataView, at: number): void {
  view.setUint16(at, 0, true);
  view.setUint16(at + 2, FIRST_DAY, true);
}
