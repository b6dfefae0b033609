/** Tests that need LibreOffice (and python3 with openpyxl and python-docx): `npm run test:office`. */
const { projects } = require('./jest.config.js');

const unit = projects.find(({ displayName }) => displayName === 'unit');

module.exports = {
  ...unit,
  displayName: 'office',
  testMatch: ['<rootDir>/test/office/**/*.test.ts'],
  testPathIgnorePatterns: [],
  testTimeout: 180_000,
};
