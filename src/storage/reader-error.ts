const CODES = ['offline', 'not-found', 'storage-full', 'storage-blocked', 'damaged'] as const;
export type ReaderErrorCode = (typeof CODES)[number];

export function isReaderErrorCode(code: string): code is ReaderErrorCode {
  return CODES.some((known) => known === code);
}

/** Why something could not be read or kept. What to do follows from the code, never from the message. */
export class ReaderError extends Error {
  override name = 'ReaderError';
  readonly code: ReaderErrorCode;

  constructor(code: ReaderErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** The code of a failure. What is no failure of the network or the device, a fault of ours, is thrown on. */
export function codeOf(error: unknown): ReaderErrorCode {
  if (error instanceof ReaderError) return error.code;
  throw error;
}

/** What IndexedDB or Cache Storage threw, with its code. What neither of them throws stays as it is. */
export function storageError(error: unknown): unknown {
  if (!(error instanceof DOMException)) return error;
  return error.name === 'QuotaExceededError'
    ? new ReaderError('storage-full', 'The device has no space left', { cause: error })
    : new ReaderError('storage-blocked', `The browser's storage refused: ${error.message}`, {
        cause: error,
      });
}
