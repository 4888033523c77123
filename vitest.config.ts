import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/cli/bundle.ts',
    testTimeout: 30_000, // a shared machine may be slow; what hangs takes longer still
    typecheck: { enabled: true, include: ['test/**/*.test-d.ts'] },
  },
});
