/** A step of the launcher that cannot go on; its message is a sentence for the person at the keyboard. */
export class StartError extends Error {
  readonly code: string;
  readonly retriable = false;
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StartError';
    this.code = code;
  }
}
