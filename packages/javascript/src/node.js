import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { open, stat } from 'node:fs/promises';

import * as core from './dump.js';
import { unreadable } from './errors.js';

export { DumpError } from './errors.js';
export { parse } from './parse.js';
export { WindowsKernelDump } from './parsers/WindowsKernelDump.js';
export { ExactStream } from './stream.js';

const isPath = (input) => typeof input === 'string' || input instanceof URL;

const unopened = (path, error) => unreadable(`${path} cannot be opened: ${error.message}`, error);

/** Refuses what is no file: a named pipe, for example, would wait for its writer. */
function checkFile(status) {
  if (!status.isFile()) {
    throw new Error(status.isDirectory() ? 'it is a folder' : 'it is no file');
  }
}

/** A dump that is read with promises: from a path, bytes or a Blob. */
export class KernelDump extends core.KernelDump {
  static async _source(input) {
    if (!isPath(input)) {
      return input;
    }
    let handle;
    try {
      checkFile(await stat(input));
      handle = await open(input, 'r');
      const { size } = await handle.stat();
      return {
        size,
        async read(offset, length) {
          const bytes = new Uint8Array(length);
          let done = 0;
          while (done < length) {
            const { bytesRead } = await handle.read(bytes, done, length - done, offset + done);
            if (!bytesRead) {
              break;
            }
            done += bytesRead;
          }
          return bytes.subarray(0, done);
        },
        close: () => handle.close(),
      };
    } catch (error) {
      await handle?.close();
      throw unopened(input, error);
    }
  }
}

/** A dump that is read at once: from a path or bytes. */
export class KernelDumpSync extends core.KernelDumpSync {
  static _source(input) {
    if (!isPath(input)) {
      return input;
    }
    let file;
    try {
      checkFile(statSync(input));
      file = openSync(input, 'r');
      const { size } = fstatSync(file);
      return {
        size,
        read(offset, length) {
          const bytes = new Uint8Array(length);
          let done = 0;
          while (done < length) {
            const count = readSync(file, bytes, done, length - done, offset + done);
            if (!count) {
              break;
            }
            done += count;
          }
          return bytes.subarray(0, done);
        },
        close: () => closeSync(file),
      };
    } catch (error) {
      if (file !== undefined) {
        closeSync(file);
      }
      throw unopened(input, error);
    }
  }
}
