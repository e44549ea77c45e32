// What npm runs: what is wrong with the options is said before Vite is asked, in plain words.
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL, URL } from 'node:url';
import path from 'node:path';
import process from 'node:process';
import { inspect } from 'node:util';

/** @typedef {Readonly<Record<string, string>>} Options what each does, by how it is written */
/** @typedef {{ usage: string, about: string, options: Options, ofVite?: readonly string[], most?: number, run?: 'runKeygen' | 'runVerify' }} Command */

const SERVER = {
  '--port <number>': 'the port, if it is free',
  '--host [address]': 'is there for other devices too',
  '--open [path]': 'opens the site in a browser',
};
const BASE = { '--base <path>': 'the path below which the site is served: /blog/' };

/** @type {Readonly<Record<string, Command>>} */
const COMMANDS = {
  dev: {
    usage: 'npm run dev',
    about: 'Shows the posts while they are written, drafts among them.',
    options: { ...SERVER, ...BASE },
    ofVite: ['--cors', '--strictPort', '--force'],
  },
  build: {
    usage: 'npm run build',
    about: 'Makes the site, a folder of plain files.',
    options: {
      '--outDir <folder>': 'where the site is put, instead of dist',
      ...BASE,
      '--strict': 'warnings stop the build, as errors do',
      '--json': 'ends with one line for a program',
      '--emptyOutDir': 'replaces the folder, even with files in it that no build has made',
    },
    ofVite: ['--sourcemap [kind]', '--minify [minifier]', '--target <target>'],
  },
  preview: {
    usage: 'npm run preview',
    about: 'Serves the site as a host should.',
    options: { '--outDir <folder>': 'where the site lies, instead of dist', ...SERVER, ...BASE },
    ofVite: ['--strictPort'],
  },
  keygen: {
    usage: 'npm run keygen',
    about: 'Makes a key with which builds sign what they publish. Writes nothing unless told.',
    options: {
      '--rotate': 'has it follow the key in LECTERN_SIGNING_KEY, and notes that beside the posts',
    },
    run: 'runKeygen',
  },
  verify: {
    usage: 'npm run verify',
    about:
      'Checks that a site is what was published: [folder or address] [the original of a mirror]',
    options: { '--no-headers': 'does not look at the headers that the host sends' },
    most: 2,
    run: 'runVerify',
  },
};

/** Of Vite, for all commands. */
const COMMON = [
  ...['--help', '-h', '--config <file>', '-c <file>', '--mode <mode>'],
  ...['-m <mode>', '--logLevel <level>', '-l <level>', '--clearScreen', '--configLoader <loader>'],
  ...['--debug [about]', '-d [about]', '--filter <about>', '-f <about>', '--profile [name]'],
];

/** Vite refuses options that it does not know, so these reach the plugin as variables. */
const VARIABLES = new Map([
  ['--json', 'JSON'],
  ['--strict', 'STRICT'],
]);

const WRONG_USAGE = 2;

const FOLDERS = [
  '  CONTENT_DIR=<folder> before the command names the folder of posts, instead of content.',
  '  PUBLIC_DIR=<folder> names the files that are served as they are, instead of public.',
  '',
];

/** @param {Command} command */
function help({ usage, about, options, run }) {
  const rows = Object.entries({ ...options, '--help': 'says this' });
  return [
    `\n  ${usage} -- [options]\n\n  ${about}\n`,
    ...rows.map(([option, does]) => `  ${option.padEnd(20)}${does}`),
    '',
    ...(run === undefined ? FOLDERS : []),
  ].join('\n');
}

/**
 * What is wrong with the options, `undefined` where nothing is.
 * @param {Command} command
 * @param {readonly string[]} args
 */
async function mistakeIn({ usage, options, ofVite, most = 0 }, args) {
  const known = new Map(
    [...Object.keys(options), ...(ofVite ? [...ofVite, ...COMMON] : [])].map((option) => {
      const [name = '', value = ''] = option.split(' ');
      return [name, value];
    }),
  );
  let free = most;
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    if (!arg.startsWith('-') && free > 0) {
      free -= 1;
      continue;
    }
    if (!arg.startsWith('-')) {
      const [example] = Object.keys(options);
      return `"${arg}" belongs to no option. Options stand behind two dashes: ${usage} -- ${example}`;
    }
    const [name = '', given] = arg.replace(/^--no-/, '--').split('=', 2);
    const value = known.get(name) ?? known.get(arg);
    if (value === undefined) {
      const meant = await guess(name, Object.keys(options));
      return `There is no option ${name}.${meant} All are named by: ${usage} -- --help`;
    }
    if (value === '' || given) continue;
    const next = args[at + 1] ?? '';
    const hasNext = next !== '' && !next.startsWith('-');
    if (hasNext) at += 1;
    else if (value.startsWith('<')) return `${name} needs a value: ${name} ${value}`;
  }
  return undefined;
}

/**
 * @param {string} name
 * @param {readonly string[]} options
 */
async function guess(name, options) {
  const { runnerImport } = await import('vite');
  const file = fileURLToPath(new URL('../model/nearest.ts', import.meta.url));
  /** @type {{ module: typeof import('../model/nearest.ts') }} */
  const { module } = await runnerImport(file, { configFile: false, logLevel: 'silent' });
  const [meant] = module.nearest(
    name,
    options.map((option) => option.replace(/ .*/, '')),
  );
  return meant === undefined ? '' : ` Did you mean ${meant}?`;
}

/** @param {string} text */
function refuse(text) {
  if (args.includes('--json')) {
    process.stdout.write(`${JSON.stringify({ ok: false, message: text, problems: [] })}\n`);
  }
  process.stderr.write(`\n  ${text}\n\n`);
  process.exitCode = WRONG_USAGE;
}

async function runVite() {
  process.argv = process.argv.filter((option) => {
    const variable = VARIABLES.get(option);
    if (variable !== undefined) process.env[variable] = '1';
    return variable === undefined;
  });
  const vite = path.dirname(createRequire(import.meta.url).resolve('vite/package.json'));
  await import(pathToFileURL(path.join(vite, 'bin/vite.js')).href);
}

/** @param {'runKeygen' | 'runVerify'} run */
async function runHere(run) {
  const { runnerImport } = await import('vite');
  const file = fileURLToPath(new URL('trust/commands.ts', import.meta.url));
  /** @type {{ module: typeof import('./trust/commands.ts') }} */
  const { module } = await runnerImport(file, { configFile: false, logLevel: 'silent' });
  const root = fileURLToPath(new URL('../..', import.meta.url));
  /** @param {string} line */
  const say = (line) => process.stdout.write(`${line}\n`);
  try {
    process.exitCode = await module[run]({ root, args, say });
  } catch (error) {
    // One with a text of its own for people is told by that; all else is a fault, with its stack.
    if (!(error instanceof Error) || !(inspect.custom in error)) throw error;
    refuse(error.message);
  }
}

const [name = '', ...args] = process.argv.slice(2);
const command = COMMANDS[name];
if (command === undefined) throw new Error(`There is no command "${name}"`);
if (args.includes('--help') || args.includes('-h')) {
  process.stdout.write(help(command));
} else {
  const mistake = await mistakeIn(command, args);
  if (mistake !== undefined) refuse(mistake);
  else if (command.run === undefined) await runVite();
  else await runHere(command.run);
}
