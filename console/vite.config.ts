import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// Built into the place from which the jar takes it. The gateway answers below /app/ and puts its nonce into the page.
export default defineConfig({
  base: '/app/',
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
      output: {
        // the pages of an area are called after it
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
    maxWorkers: 1,
    // machines that build much else at the same time are slow
    testTimeout: 180_000,
  },
});
