import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['test/unit/**/*.test.{ts,tsx}'],
    environment: 'node',
    setupFiles: ['test/unit/storage-keys.ts'],
    // Property tests take seconds on a busy machine; what hangs still ends.
    testTimeout: 20_000,
  },
});
