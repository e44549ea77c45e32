import { inspect } from 'node:util';

/** What stops a command and is the publisher's to mend. Printed as its message alone, without a stack. */
export class BuildError extends Error {
  [inspect.custom](): string {
    return `\n${this.message}\n`;
  }
}
