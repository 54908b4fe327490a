import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const Manifest = z.object({
  made: z.string(),
  files: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/u)),
});

/** SHA-256 of some bytes, hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * The checksums of files that {@link writeChecked} wrote, by their path in `folder`; null where the manifest is missing
 * or was `made` otherwise, or where any file is missing or altered.
 */
export async function readChecked(
  folder: string,
  manifest: string,
  made: string,
): Promise<Readonly<Record<string, string>> | null> {
  try {
    const record = Manifest.parse(JSON.parse(await readFile(join(folder, manifest), 'utf8')));
    if (record.made !== made) return null;
    for (const [file, checksum] of Object.entries(record.files)) {
      if (sha256(await readFile(join(folder, file))) !== checksum) return null;
    }
    return record.files;
  } catch {
    return null;
  }
}

/**
 * Writes files, and after them a manifest with their checksums. Each is written under a temporary name and renamed, so
 * that no reader ever sees half a file, and writers of the same content can overlap.
 * @param made what the files were made from and how: a manifest with another text counts as missing
 * @returns the checksums by path
 */
export async function writeChecked(
  folder: string,
  manifest: string,
  made: string,
  files: Readonly<Record<string, Uint8Array>>,
): Promise<Readonly<Record<string, string>>> {
  const checksums: Record<string, string> = {};
  for (const [file, bytes] of Object.entries(files)) {
    await writeWhole(join(folder, file), bytes);
    checksums[file] = sha256(bytes);
  }
  const record: z.infer<typeof Manifest> = { made, files: checksums };
  await writeWhole(join(folder, manifest), Buffer.from(`${JSON.stringify(record, null, 2)}\n`));
  return checksums;
}

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const draft = `${path}.${randomUUID()}.tmp`;
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(draft, bytes);
    await rename(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
}
