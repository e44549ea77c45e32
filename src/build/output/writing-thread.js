// The other end of disk.ts: plain JavaScript, since Node runs it as it stands.
import { constants, copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { workerData } from 'node:worker_threads';

/** @typedef {import('./disk.ts').Handful} Handful */

/** @type {{ done: Int32Array, port: import('node:worker_threads').MessagePort }} */
const { done, port } = workerData;
const folders = new Set();

/** @param {Handful} handful */
function carryOut({ bytes, orders }) {
  for (const order of orders) {
    const folder = path.dirname(order.file);
    if (!folders.has(folder)) {
      mkdirSync(folder, { recursive: true });
      folders.add(folder);
    }
    if ('from' in order) copyFileSync(order.from, order.file, constants.COPYFILE_FICLONE);
    else writeFileSync(order.file, bytes.subarray(order.start, order.end));
  }
}

port.on('message', (/** @type {Handful} */ handful) => {
  try {
    carryOut(handful);
  } catch (error) {
    port.postMessage(error);
  }
  Atomics.add(done, 0, 1);
  Atomics.notify(done, 0);
});
