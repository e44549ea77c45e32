import { databaseName } from '../model/database-name.ts';
import type { Device } from '../storage/device.ts';
import { Lock } from '../storage/lock.ts';
import { Parcels } from '../storage/parcels.ts';
import type { Publication } from '../storage/publication.ts';
import { codeOf } from '../storage/reader-error.ts';
import { SavingMany } from './library/saving-many.svelte.ts';
import type { Shelf } from './library/shelf.svelte.ts';

interface Options {
  readonly base: string;
  readonly publication: Publication;
  readonly device: () => Promise<Device>;
  readonly shelf: Shelf;
  readonly say: (text: string, undo?: () => void) => void;
  readonly onwritten: () => void;
}

/** What saves many articles at once, with all that it needs. */
export async function savingMany(options: Options): Promise<SavingMany> {
  const { base, publication } = options;
  const lock = new Lock(`${databaseName(base)} saving`);
  const saving = new SavingMany({
    ...options,
    parcels: new Parcels(base, publication),
    copyOf: (address, hash, how) => publication.article(address, hash, { ...how, priority: 'low' }),
    alone: (work) => lock.hold(work),
    codeOf,
  });
  await saving.load();
  return saving;
}
