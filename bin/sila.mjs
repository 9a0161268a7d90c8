#!/usr/bin/env node
/** The command `sila`. In a checkout it installs and builds what is missing first; in an installed package all is there. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
if (existsSync(here('../src')) && existsSync(here('../scripts/ensure.mjs'))) {
  const { ensure } = await import('../scripts/ensure.mjs');
  ensure();
}
const { main } = await import('../dist/cli/index.js');
process.exitCode = await main(process.argv.slice(2));
