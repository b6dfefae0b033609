/** Unit and integration tests run in Node; the pane's components in jsdom; the browser tests drive a real Chromium. */
const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
  },
];

const common = {
  rootDir: __dirname,
  transform: { '\\.[cm]?[jt]sx?$': swc },
  // A few of our libraries are published as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(postal-mime|saxes|d3-[a-z-]+|internmap)/)'],
};

module.exports = {
  // Ends what hangs; no test is there to be quick.
  testTimeout: 180_000,
  projects: [
    {
      ...common,
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['<rootDir>/test/e2e/', '<rootDir>/test/office/'],
    },
    {
      ...common,
      displayName: 'pane',
      testEnvironment: 'jsdom',
      setupFilesAfterEnv: ['<rootDir>/test/taskpane/patience.ts'],
      testMatch: ['<rootDir>/test/**/*.test.tsx'],
    },
    {
      ...common,
      displayName: 'browser',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
      globalSetup: '<rootDir>/test/e2e/support/global-setup.ts',
    },
  ],
};
