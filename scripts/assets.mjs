/** Copies to dist what the compiler leaves behind: data of the language packs, and the files of the embedded database. */
import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const root = join(import.meta.dirname, '..');
const source = join(root, 'src');
const ASSET = /(\.data\.(bin|json)|\.java|pom\.xml)$/;

for (const entry of readdirSync(source, { withFileTypes: true, recursive: true })) {
  if (!entry.isFile() || !ASSET.test(entry.name)) continue;
  const from = join(entry.parentPath ?? entry.path, entry.name);
  const to = join(root, 'dist', relative(source, from));
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}
// its time is that of the build
writeFileSync(join(root, 'dist', '.built'), '');
