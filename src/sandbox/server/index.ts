export { startSandboxServer } from './sandbox-server';
export type { SandboxServer } from './sandbox-server';
