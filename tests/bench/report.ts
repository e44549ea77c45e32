import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { type Figure, isWithin, tableOf } from './figure.ts';
import { ToolError } from './tools.ts';

/** What was measured, and what could not be. */
export class Report {
  readonly #figures: Figure[] = [];
  readonly #skipped: string[] = [];
  readonly #failed: string[] = [];

  add(figures: readonly Figure[]): void {
    this.#figures.push(...figures);
  }

  /** Goes on without a part that cannot be measured: the others may have taken half an hour. */
  async attempt<T>(what: string, work: () => Promise<T>): Promise<T | undefined> {
    console.error(`… ${what}`);
    try {
      return await work();
    } catch (error) {
      if (error instanceof ToolError) this.#skipped.push(`${what}: ${error.message}`);
      else this.#failed.push(`${what}: ${String(error)}`);
      return undefined;
    }
  }

  /** Whether all was measured that could be, and nothing costs more than it may. */
  get isGood(): boolean {
    return this.#failed.length === 0 && this.#figures.every(isWithin);
  }

  print(): void {
    console.log(tableOf(this.#figures));
    for (const skipped of this.#skipped) console.log(`\nSkipped: ${skipped}`);
    for (const failed of this.#failed) console.log(`\nFailed: ${failed}`);
  }

  async save(file: string): Promise<void> {
    const machine = {
      processor: cpus()[0]?.model,
      processors: cpus().length,
      node: process.version,
    };
    const report = {
      at: new Date(),
      machine,
      figures: this.#figures,
      skipped: this.#skipped,
      failed: this.#failed,
    };
    await writeFile(file, JSON.stringify(report, null, 2));
  }
}
