/** The only error of the readers. `code` says which kind it is, `address` where. */
export class DumpError extends Error {
  constructor(code, message, { address, level, cause } = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'DumpError';
    this.code = code;
    this.address = address;
    this.level = level;
  }
}

export const hex = (value) => `0x${value.toString(16)}`;

export const damaged = (message, cause) => new DumpError('damaged', message, { cause });

export const unsupported = (message) => new DumpError('unsupported', message);

export const unreadable = (message, cause) => new DumpError('io', message, { cause });

export const badArgument = (message, cause) => new DumpError('bad_argument', message, { cause });

/** Runs code that parses; what it throws becomes an error of this package. */
export function guarded(what, code, parse) {
  try {
    return parse();
  } catch (error) {
    if (error instanceof DumpError) {
      throw error;
    }
    throw new DumpError(code, `${what} cannot be parsed: ${error?.message ?? error}`, {
      cause: error,
    });
  }
}

/** Checks an address: a bigint of at most 64 bits, since a number would not be exact. */
export function checkAddress(address, name = 'the address') {
  if (typeof address !== 'bigint' || BigInt.asUintN(64, address) !== address) {
    throw badArgument(`${name} is no bigint from 0n to 2n ** 64n - 1n: ${String(address)}`);
  }
}

/** Checks a number of bytes that are wanted from an address on. */
export function checkLength(address, length, most) {
  checkAddress(address);
  if (!Number.isSafeInteger(length) || length < 0 || length > most) {
    throw badArgument(`the length is not from 0 to ${most}: ${String(length)}`);
  }
  if (address + BigInt(length) > 1n << 64n) {
    throw badArgument(`${length} bytes at ${hex(address)} end behind the address space`);
  }
}
