/**
 * How long the browser tests wait for something to be seen, in milliseconds: longer than any machine takes that does what it is
 * asked, for a test that fails for want of time says nothing. Jest's own limit (`jest.config.js`) stands above it.
 */
export const patience = 60_000;
