/** Tries each property for as long as is asked for; a failure says the seed with which it is seen again. */
process.env['FUZZ_SECONDS'] ??= '60';

const { default: config } = await import('./vitest.config.ts');

export default config;
