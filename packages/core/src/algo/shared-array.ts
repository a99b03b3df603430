/**
 * Typed arrays that several workers may read at once, where the platform has shared memory; ordinary ones elsewhere.
 */

/** Zeroed column of unsigned 32-bit integers. */
export function sharedUint32(length: number): Uint32Array {
  return new Uint32Array(buffer(length * 4));
}

/** Zeroed column of unsigned 16-bit integers. */
export function sharedUint16(length: number): Uint16Array {
  return new Uint16Array(buffer(length * 2));
}

/** Zeroed column of unsigned 8-bit integers. */
export function sharedUint8(length: number): Uint8Array {
  return new Uint8Array(buffer(length));
}

/** Zeroed column of 32-bit floats. */
export function sharedFloat32(length: number): Float32Array {
  return new Float32Array(buffer(length * 4));
}

function buffer(bytes: number): ArrayBufferLike {
  return typeof SharedArrayBuffer === "undefined" ? new ArrayBuffer(bytes) : new SharedArrayBuffer(bytes);
}
