export { graphPath, startSandboxServer } from './sandbox-server';
export type { SandboxServer, SandboxServerOptions } from './sandbox-server';
