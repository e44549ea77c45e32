/** About as much CSS as a plain, readable blog needs; peers have it inlined where they do that by themselves. */
export const PEER_CSS = `:root { color-scheme: light dark; }
body { margin: 0 auto; max-width: 42rem; padding: 1rem; font: 1.125rem/1.6 Georgia, serif; }
header { border-block-end: 1px solid; padding-block: 0.5rem; font-weight: bold; }
h1, h2, h3 { font-family: system-ui, sans-serif; line-height: 1.2; text-wrap: balance; }
h1 { font-size: 2rem; margin-block: 1.5rem 0.5rem; }
h2 { font-size: 1.375rem; margin-block: 2rem 0.5rem; }
a { color: light-dark(#0a4a8f, #8ec2ff); text-underline-offset: 0.15em; }
img { max-width: 100%; height: auto; }
pre { overflow: auto; padding: 0.75rem; font-size: 0.875rem; line-height: 1.45; }
code { font-family: ui-monospace, monospace; font-size: 0.9em; }
blockquote { margin-inline: 0; padding-inline-start: 1rem; border-inline-start: 3px solid; }
table { border-collapse: collapse; display: block; overflow: auto; }
td, th { border: 1px solid; padding: 0.25rem 0.5rem; }
section { padding-block: 1rem; border-block-end: 1px solid; }
section h2 { margin-block: 0 0.25rem; }
nav { display: flex; justify-content: space-between; padding-block: 1rem; }
`;
