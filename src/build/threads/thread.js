// Where the threads of threads.ts begin: plain JavaScript, since Node runs it as it stands.
import { fileURLToPath, URL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { loadConfigFromFile } from 'vite';

const WORK = fileURLToPath(new URL('../work.ts', import.meta.url));

// Vite reads the code of a build as it reads vite.config.ts.
const loading = loadConfigFromFile({ command: 'build', mode: 'production' }, WORK, workerData);

parentPort?.on('message', async ({ name, task, claims }) => {
  try {
    const { config } = await loading;
    parentPort?.postMessage({ share: await config[name](task, claims) });
  } catch (error) {
    parentPort?.postMessage({ error });
  }
});
