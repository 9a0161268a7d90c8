/** Builds the explorer to dist/web: an index.html, and assets named by their content. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

export default defineConfig({
  root: fileURLToPath(new URL('./', import.meta.url)),
  base: '/',
  publicDir: false,
  build: {
    outDir: fileURLToPath(new URL('../dist/web', import.meta.url)),
    emptyOutDir: true,
    // browsers that know light-dark()
    target: ['chrome123', 'firefox120', 'safari17.5'],
    // the content security policy forbids scripts within the page, and data: for anything but images
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000', '/playground': 'http://127.0.0.1:4000' } },
});
