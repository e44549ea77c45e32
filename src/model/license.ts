/** A licence as readers see it. */
export interface License {
  readonly name: string;
  /** Its text, where it is known where that stands. */
  readonly href?: string;
}

/** As SPDX names them (https://spdx.org/licenses/), and as they are written without a version. */
const CREATIVE_COMMONS =
  /^CC[ -]BY((?:-(?:NC|SA|ND))*)(?:[ -](\d\.\d))?(?: (?:International|Deed))?$/i;

const PUBLIC_DOMAIN = /^CC[ -]?0(?:[ -]1\.0)?$/i;

/** The address of one of their licences: https://creativecommons.org/licenses/by-sa/4.0/ */
const COMMONS_ADDRESS = /^https?:\/\/creativecommons\.org\/licenses\/([a-z-]+)\/(\d\.\d)\//i;

const NEWEST_VERSION = '4.0';

/** What an author means by a licence: an SPDX name of Creative Commons, an address, or words. */
export function licenseOf(written: string): License {
  const [isCommons, more = '', version = NEWEST_VERSION] = CREATIVE_COMMONS.exec(written) ?? [];
  if (isCommons !== undefined) return commons(`by${more.toLowerCase()}`, version);
  if (PUBLIC_DOMAIN.test(written)) {
    return { name: 'CC0 1.0', href: 'https://creativecommons.org/publicdomain/zero/1.0/' };
  }
  const [, kind, number] = COMMONS_ADDRESS.exec(written) ?? [];
  if (kind !== undefined && number !== undefined)
    return { ...commons(kind, number), href: written };
  const [, host] = /^https?:\/\/([^\s/?#@]+)(?:[/?#]\S*)?$/i.exec(written) ?? [];
  return host === undefined ? { name: written } : { name: host, href: written };
}

function commons(kind: string, version: string): License {
  return {
    name: `CC ${kind.toUpperCase()} ${version}`,
    href: `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`,
  };
}
