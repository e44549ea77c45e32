import { dateLanguage, interfaceLanguage, type Language } from '../model/languages.ts';
import { type LateWords, speakLate } from '../model/late-words.ts';
import { speak, type Words, words } from '../model/words.ts';
import { first as ar } from './ar.ts';
import { late as arLate } from './ar-late.ts';
import { first as de } from './de.ts';
import { late as deLate } from './de-late.ts';
import { first as en } from './en.ts';
import { late as enLate } from './en-late.ts';
import { first as es } from './es.ts';
import { late as esLate } from './es-late.ts';
import { first as fa } from './fa.ts';
import { late as faLate } from './fa-late.ts';
import { first as fr } from './fr.ts';
import { late as frLate } from './fr-late.ts';
import { first as he } from './he.ts';
import { late as heLate } from './he-late.ts';
import { first as hi } from './hi.ts';
import { late as hiLate } from './hi-late.ts';
import { first as ja } from './ja.ts';
import { late as jaLate } from './ja-late.ts';
import { first as ko } from './ko.ts';
import { late as koLate } from './ko-late.ts';
import { first as pl } from './pl.ts';
import { late as plLate } from './pl-late.ts';
import { first as pt } from './pt.ts';
import { late as ptLate } from './pt-late.ts';
import { first as tr } from './tr.ts';
import { late as trLate } from './tr-late.ts';
import { first as zh } from './zh.ts';
import { late as zhLate } from './zh-late.ts';

/** All that the interface says, in all of its languages: for the build, where it costs no reader anything. */
export const TABLES: Readonly<
  Record<Language, { readonly first: Words; readonly late: LateWords }>
> = {
  ar: { first: ar, late: arLate },
  de: { first: de, late: deLate },
  en: { first: en, late: enLate },
  es: { first: es, late: esLate },
  fa: { first: fa, late: faLate },
  fr: { first: fr, late: frLate },
  he: { first: he, late: heLate },
  hi: { first: hi, late: hiLate },
  ja: { first: ja, late: jaLate },
  ko: { first: ko, late: koLate },
  pl: { first: pl, late: plLate },
  pt: { first: pt, late: ptLate },
  tr: { first: tr, late: trLate },
  zh: { first: zh, late: zhLate },
};

/** Has the interface speak the language of a site, or English where it cannot. */
export function speakAs(siteLanguage: string): void {
  const language = interfaceLanguage([siteLanguage]) ?? 'en';
  if (words.lang === language) return;
  const { first, late } = TABLES[language];
  speak(
    first,
    dateLanguage(language, siteLanguage),
    language === siteLanguage ? undefined : language,
  );
  speakLate(late);
}
