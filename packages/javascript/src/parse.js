import { guarded } from './errors.js';
import { ExactStream } from './stream.js';

/**
 * Applies a type of a schema to bytes.
 *
 * Instances of a type are parsed when they are read, and throw the errors of the runtime then.
 */
export function parse(Type, bytes) {
  return guarded(Type.name, 'damaged', () => new Type(new ExactStream(bytes)));
}

/** Bytes of a type whose fields have fixed sizes. */
export function sizeOf(Type) {
  const stream = new ExactStream(new Uint8Array(0x100));
  new Type(stream);
  return stream.pos;
}
