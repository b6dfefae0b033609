export { createNodeReader } from './node';
