import { JSDOM } from 'jsdom';

const ADDRESSES = ['href', 'src', 'poster', 'cite', 'data', 'action', 'xlink:href'];

/** Collects what is against a specification. */
export class Faults {
  readonly all: string[] = [];

  check(isRight: boolean, fault: string): void {
    if (!isRight) this.all.push(fault);
  }

  date(value: string | undefined, form: RegExp, where: string): void {
    if (value === undefined) return;
    const isRight = form.test(value) && !Number.isNaN(Date.parse(value));
    this.check(isRight, `${where} is no date: ${value}`);
    if (isRight && value.endsWith('GMT')) {
      this.check(
        new Date(value).toUTCString() === value,
        `${where} is on another weekday: ${value}`,
      );
    }
  }

  absolute(value: string | null | undefined, where: string): void {
    const isRight = /^https?:\/\/[^/]/.test(value ?? '') && URL.canParse(value ?? '');
    this.check(isRight, `${where} is no absolute address: ${value ?? 'nothing'}`);
  }

  unique(values: readonly string[], what: string): void {
    const seen = new Set<string>();
    for (const value of values) {
      this.check(!seen.has(value), `${what} more than once: ${value}`);
      seen.add(value);
    }
  }

  /** What a text leads to, or shows, is to be found from anywhere, and nothing in it runs. */
  content(html: string, where: string): void {
    const { document } = new JSDOM(html).window;
    for (const element of document.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        const values =
          name === 'srcset' ? value.split(/,\s+/).map((one) => one.split(/\s/)[0] ?? '') : [value];
        const isRight =
          !(name === 'srcset' || ADDRESSES.includes(name)) ||
          values.every((one) => URL.canParse(one));
        this.check(isRight, `${where}: <${element.localName} ${name}="${value}"> is relative`);
        this.check(!name.startsWith('on'), `${where}: <${element.localName}> has ${name}`);
      }
      const isInert = !/^(?:script|object|embed|form|base|meta|link)$/.test(element.localName);
      this.check(isInert, `${where} holds <${element.localName}>`);
    }
  }
}
