/**
 * Everything that tarjoman throws on purpose, and every remark that it makes without throwing.
 *
 * Tell errors apart by `error.code`, not by `instanceof`: a program may load this package once as an ES module and
 * once as CommonJS, and each has a class of its own.
 */

/** What went wrong, as a closed list that programs can test. */
export type ErrorCode =
  /** An option or argument has a value that it cannot have. */
  | 'BAD_ARGUMENT'
  /** The bytes are not in the encoding that their format or their declaration says. */
  | 'BAD_ENCODING'
  /** The input has a NUL character: it is not text. */
  | 'BINARY_INPUT'
  /** A file is not what its format says; the message names the rule. */
  | 'BAD_FORMAT'
  /** A file is not well-formed XML. */
  | 'BAD_XML'
  /** A glossary entry is not what the glossary's schema says. */
  | 'BAD_ENTRY'
  /** A side of an alignment has no text. */
  | 'EMPTY_SIDE'
  /** The two sides of an alignment are written in each other's script. */
  | 'SIDES_SWAPPED'
  /** A model or service that the caller gave failed, or answered what it must not. */
  | 'MODEL_FAILED'
  /** A text or file is larger than what can be handled. */
  | 'TOO_LARGE'
  /** No file has this name. */
  | 'FILE_NOT_FOUND'
  /** The name is a folder's or a device's. */
  | 'NOT_A_FILE'
  /** The system would not let the file be read or written. */
  | 'FILE_REFUSED'
  /** No format has this name or file ending. */
  | 'UNKNOWN_FORMAT'
  /** A memory has another unit of this identifier in this document. */
  | 'DUPLICATE_ID'
  /** A memory has no unit of this identifier in this document. */
  | 'UNKNOWN_UNIT'
  /** The serial form of a memory is damaged, cut off, or of another version. */
  | 'BAD_INDEX'
  /** The journal of a memory in a file is damaged where it holds what was acknowledged. */
  | 'BAD_JOURNAL'
  /** Another program is writing the memory in the file. */
  | 'LOCKED'
  /** Another program changed the file since it was opened. */
  | 'CHANGED'
  /** The file holds what would be lost if it were saved. */
  | 'LOSSY';

/** Where in a file something was found. */
export interface Place {
  /** The file's name as the user gave it. */
  readonly file?: string;
  /** Line, counted from 1. */
  readonly line?: number;
  /** Column in UTF-16 units, counted from 1. */
  readonly column?: number;
}

/**
 * The one error class of this package.
 *
 * @example
 * ```ts
 * try {
 *   align('', 'No source.');
 * } catch (error) {
 *   if ((error as TarjomanError).code === 'EMPTY_SIDE') console.log('nothing to align');
 * }
 * ```
 */
export class TarjomanError extends Error implements Place {
  /** Always `TarjomanError`. */
  override readonly name = 'TarjomanError';
  /** What went wrong. */
  readonly code: ErrorCode;
  /** The file's name as the user gave it, where the error has one. */
  readonly file?: string;
  /** Line, counted from 1. */
  readonly line?: number;
  /** Column in UTF-16 units, counted from 1. */
  readonly column?: number;

  /**
   * Makes an error.
   *
   * @param code - What went wrong.
   * @param message - What is wrong and what to do about it, without the place.
   * @param options - Place and cause.
   */
  constructor(code: ErrorCode, message: string, options: Place & { readonly cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    if (options.file !== undefined) this.file = options.file;
    if (options.line !== undefined) this.line = options.line;
    if (options.column !== undefined) this.column = options.column;
  }

  /** The same error with the file's name filled in, for callers that know which file the text came from. */
  in(file: string): TarjomanError {
    if (this.file !== undefined) return this;
    const { line, column } = this;
    return new TarjomanError(this.code, this.message, {
      file,
      ...(line === undefined ? {} : { line }),
      ...(column === undefined ? {} : { column }),
      cause: this.cause,
    });
  }
}

/** Something that the user should know though the work was done. */
export interface Warning extends Place {
  /** What is remarked, as a closed list that programs can test. */
  readonly code: WarningCode;
  /** One sentence for people. */
  readonly message: string;
}

/** What a {@link Warning} remarks. */
export type WarningCode =
  /** Most of the text found no counterpart: the sides may not translate each other. */
  | 'MOSTLY_UNALIGNED'
  /** A side is not written in the script of the language that it is said to be in. */
  | 'WRONG_SCRIPT'
  /** So little ties two long texts that not all ways through them were looked at. */
  | 'NARROW_BAND';
