/** Writing so that a crash or a power cut leaves either the old state or the new one. */
import { open, rename } from "node:fs/promises";
import { dirname } from "node:path";

/** Waits until the content of a file is on the disk. */
export async function syncFile(path: string): Promise<void> {
  const handle = await open(path, "r+");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Waits until the names in a folder are on the disk. Does nothing where the system cannot open a folder (Windows). */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Replaces a file in one step: readers see the old content or the new, never a part. */
export async function replaceFile(path: string, content: string): Promise<void> {
  const next = `${path}.next`;
  const handle = await open(next, "w");
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(next, path);
  await syncFolder(dirname(path));
}
