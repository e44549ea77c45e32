/** What a count is called, by the categories of Unicode CLDR that the language has; `#` is the count. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** How a language says counts. */
export interface Spoken {
  /**
   * @param digits how many stand behind the point, 0 unless told
   * @param least how many of them stand there though they are 0: all unless told
   */
  readonly number: (value: number, digits?: number, least?: number) => string;
  readonly counted: (count: number, forms: Forms) => string;
}

/**
 * Says them through Intl, of which each part is started when it is first needed: the one for numbers takes a
 * phone 50 ms, and up to 999 most languages need none.
 * @param lang BCP 47
 */
export function spoken(lang: string): Spoken {
  let rules: Intl.PluralRules | undefined;
  const formats: Record<string, Intl.NumberFormat> = {};

  const number = (value: number, digits = 0, least = digits): string => {
    // Persian is written with digits of its own.
    if (digits === 0 && value < 1000 && !lang.startsWith('fa')) return String(Math.round(value));
    const format = (formats[`${digits} ${least}`] ??= new Intl.NumberFormat(lang, {
      minimumFractionDigits: least,
      maximumFractionDigits: digits,
    }));
    return format.format(value);
  };

  return {
    number,
    counted: (count, forms) => {
      rules ??= new Intl.PluralRules(lang);
      return (forms[rules.select(count)] ?? forms.other).replace('#', () => number(count));
    },
  };
}
