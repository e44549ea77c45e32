// `npm run build`, `dev` and `preview`: what is wrong with the options is said before Vite is asked, in plain words.
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL, URL } from 'node:url';
import path from 'node:path';
import process from 'node:process';

/** @typedef {Readonly<Record<string, string>>} Options what each does, by how it is written */
/** @typedef {{ usage: string, about: string, options: Options, ofVite: readonly string[] }} Command */

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

/** @param {Command} command */
function help({ usage, about, options }) {
  const rows = Object.entries({ ...options, '--help': 'says this' });
  return [
    `\n  ${usage} -- [options]\n\n  ${about}\n`,
    ...rows.map(([option, does]) => `  ${option.padEnd(20)}${does}`),
    '\n  CONTENT_DIR=<folder> before the command names the folder of posts, instead of content.',
    '  PUBLIC_DIR=<folder> names the files that are served as they are, instead of public.\n',
  ].join('\n');
}

/**
 * What is wrong with the options, `undefined` where nothing is.
 * @param {Command} command
 * @param {readonly string[]} args
 */
async function mistakeIn({ usage, options, ofVite }, args) {
  const known = new Map(
    [...Object.keys(options), ...ofVite, ...COMMON].map((option) => {
      const [name = '', value = ''] = option.split(' ');
      return [name, value];
    }),
  );
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    if (!arg.startsWith('-')) {
      const [example] = Object.keys(options);
      return `"${arg}" belongs to no option. Options stand behind two dashes: ${usage} -- ${example}`;
    }
    const [name = '', given] = arg.replace(/^--no-/, '--').split('=', 2);
    const value = known.get(name);
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

const [name = '', ...args] = process.argv.slice(2);
const command = COMMANDS[name];
if (command === undefined) throw new Error(`There is no command "${name}"`);
if (args.includes('--help') || args.includes('-h')) {
  process.stdout.write(help(command));
} else {
  const mistake = await mistakeIn(command, args);
  if (mistake === undefined) await runVite();
  else refuse(mistake);
}
