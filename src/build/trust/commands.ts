import { folderOf } from '../source/paths.ts';
import { deploymentAt } from './deployment.ts';
import { keygen } from './keygen.ts';
import { Difference, verifySite } from './verify.ts';

interface Given {
  /** Of the project. */
  readonly root: string;
  readonly args: readonly string[];
  readonly say: (line: string) => void;
}

/** What a shell is told: nothing was wrong, or something. */
type ExitCode = 0 | 1;

/** `npm run keygen` */
export async function runKeygen({ root, args, say }: Given): Promise<ExitCode> {
  say(await keygen({ root, isSuccessor: args.includes('--rotate') }));
  return 0;
}

/** `npm run verify` */
export async function runVerify({ root, args, say }: Given): Promise<ExitCode> {
  const [site, original] = args
    .filter((arg) => !arg.startsWith('--'))
    .map((given) => deploymentAt(given, (folder) => folderOf(folder, root, 'dist')));
  try {
    await verifySite(site ?? deploymentAt('dist', () => folderOf('', root, 'dist')), {
      original,
      withHeaders: !args.includes('--no-headers'),
      say: (line) => say(`✓ ${line}`),
    });
    return 0;
  } catch (error) {
    if (!(error instanceof Difference)) throw error;
    say(`✗ ${error.message}`);
    return 1;
  }
}
