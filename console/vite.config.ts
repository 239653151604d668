import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** The libraries, and the components of antd, that the first screen shows; what they need themselves comes with them. */
const FIRST = new RegExp(
  `/node_modules/(react|react-dom|react-router|react-i18next|i18next|openapi-fetch|@tanstack/[a-z-]+|antd/es/(${[
    'alert',
    'app',
    'button',
    'config-provider',
    'input',
    'space',
    'spin',
    'tag',
  ].join('|')}))/`,
);

/** The version of all that is built here, as the pom.xml of the checkout says. */
const VERSION =
  /^ {2}<version>([^<]+)<\/version>/m.exec(readFileSync(`${import.meta.dirname}/../pom.xml`, 'utf8'))?.[1] ?? 'unknown';

// Built into the place from which the jar takes it. The gateway answers below /app/ and puts its nonce into the page.
export default defineConfig({
  base: '/app/',
  define: { 'import.meta.env.SALESWRIGHT_VERSION': JSON.stringify(VERSION) },
  plugins: [react()],
  publicDir: false,
  html: { cspNonce: '__NONCE__' },
  build: {
    outDir: 'target/classes/META-INF/resources/app',
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 1000,
    reportCompressedSize: false,
    rollupOptions: {
      // beside the page what opens it without a network: a file of its own, which takes all below /app/ into its care
      input: { index: 'index.html', offline: 'src/offline/worker.ts' },
      output: {
        entryFileNames: chunk => (chunk.name === 'offline' ? 'offline.js' : 'assets/[name]-[hash].js'),
        // the pages of an area are called after it
        // what the first screen needs in any case is one file: it compresses better than forty
        codeSplitting: { groups: [{ name: 'base', test: FIRST }] },
        chunkFileNames: chunk => `assets/${/areas\/([a-z]+)\/pages/.exec(chunk.facadeModuleId ?? '')?.[1] ?? '[name]'}-[hash].js`,
      },
    },
  },
  server: {
    port: 5173,
    proxy: Object.fromEntries(
      ['/api', '/oauth2', '/login', '/logout', '/docs', '/openapi'].map(path => [path, 'http://localhost:8080']),
    ),
  },
  test: {
    environment: 'jsdom',
    include: ['test/**/*.test.{ts,tsx}'],
    setupFiles: ['test/setup.ts'],
    // the pages behind links are the gateway's own, and name its files from the root
    alias: [{ find: /^\/app\//, replacement: `${import.meta.dirname}/../gateway/src/main/resources/static/app/` }],
    maxWorkers: 1,
    // machines that build much else at the same time are slow
    testTimeout: 180_000,
  },
});
