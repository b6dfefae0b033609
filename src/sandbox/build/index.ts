export { builtFolders, buildIfStale } from './build';
