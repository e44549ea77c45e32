import { interfaceLanguage, type Language } from '../model/languages.ts';
import { spoken } from '../model/spoken.ts';

/** What a text says that its author has not: written by the build, in the language of the text. */
export interface TextWords {
  readonly task: { readonly done: string; readonly open: string };
  readonly backToReference: (nth: string) => string;
  /** What is set apart, by the name that it has in Markdown. */
  readonly admonitions: Readonly<
    Record<'note' | 'info' | 'tip' | 'important' | 'warning' | 'caution' | 'danger', string>
  >;
}

const TEXT_WORDS: Readonly<Record<Language, TextWords>> = {
  ar: {
    task: { done: 'تم', open: 'لم يتم' },
    backToReference: (nth) => `العودة إلى الإحالة ${nth}`,
    admonitions: {
      note: 'ملاحظة',
      info: 'معلومة',
      tip: 'نصيحة',
      important: 'مهم',
      warning: 'تحذير',
      caution: 'تنبيه',
      danger: 'خطر',
    },
  },
  de: {
    task: { done: 'Erledigt', open: 'Zu erledigen' },
    backToReference: (nth) => `Zurück zum Verweis ${nth}`,
    admonitions: {
      note: 'Hinweis',
      info: 'Info',
      tip: 'Tipp',
      important: 'Wichtig',
      warning: 'Warnung',
      caution: 'Vorsicht',
      danger: 'Gefahr',
    },
  },
  en: {
    task: { done: 'Done', open: 'To do' },
    backToReference: (nth) => `Back to reference ${nth}`,
    admonitions: {
      note: 'Note',
      info: 'Info',
      tip: 'Tip',
      important: 'Important',
      warning: 'Warning',
      caution: 'Caution',
      danger: 'Danger',
    },
  },
  es: {
    task: { done: 'Hecho', open: 'Por hacer' },
    backToReference: (nth) => `Volver a la referencia ${nth}`,
    admonitions: {
      note: 'Nota',
      info: 'Información',
      tip: 'Consejo',
      important: 'Importante',
      warning: 'Advertencia',
      caution: 'Precaución',
      danger: 'Peligro',
    },
  },
  fa: {
    task: { done: 'انجام‌شده', open: 'انجام‌نشده' },
    backToReference: (nth) => `بازگشت به ارجاع ${nth}`,
    admonitions: {
      note: 'یادداشت',
      info: 'اطلاعات',
      tip: 'نکته',
      important: 'مهم',
      warning: 'هشدار',
      caution: 'احتیاط',
      danger: 'خطر',
    },
  },
  fr: {
    task: { done: 'Fait', open: 'À faire' },
    backToReference: (nth) => `Retour au renvoi ${nth}`,
    admonitions: {
      note: 'Remarque',
      info: 'Info',
      tip: 'Astuce',
      important: 'Important',
      warning: 'Avertissement',
      caution: 'Attention',
      danger: 'Danger',
    },
  },
  he: {
    task: { done: 'בוצע', open: 'לביצוע' },
    backToReference: (nth) => `חזרה להפניה ${nth}`,
    admonitions: {
      note: 'הערה',
      info: 'מידע',
      tip: 'טיפ',
      important: 'חשוב',
      warning: 'אזהרה',
      caution: 'זהירות',
      danger: 'סכנה',
    },
  },
  hi: {
    task: { done: 'हो गया', open: 'करना है' },
    backToReference: (nth) => `संदर्भ ${nth} पर लौटें`,
    admonitions: {
      note: 'नोट',
      info: 'जानकारी',
      tip: 'सुझाव',
      important: 'महत्वपूर्ण',
      warning: 'चेतावनी',
      caution: 'सावधान',
      danger: 'ख़तरा',
    },
  },
  ja: {
    task: { done: '完了', open: '未完了' },
    backToReference: (nth) => `参照 ${nth} へ戻る`,
    admonitions: {
      note: '注記',
      info: '情報',
      tip: 'ヒント',
      important: '重要',
      warning: '警告',
      caution: '注意',
      danger: '危険',
    },
  },
  ko: {
    task: { done: '끝냄', open: '할 일' },
    backToReference: (nth) => `참조 ${nth}로 돌아가기`,
    admonitions: {
      note: '참고',
      info: '정보',
      tip: '도움말',
      important: '중요',
      warning: '경고',
      caution: '주의',
      danger: '위험',
    },
  },
  pl: {
    task: { done: 'Zrobione', open: 'Do zrobienia' },
    backToReference: (nth) => `Wróć do odsyłacza ${nth}`,
    admonitions: {
      note: 'Uwaga',
      info: 'Informacja',
      tip: 'Wskazówka',
      important: 'Ważne',
      warning: 'Ostrzeżenie',
      caution: 'Ostrożnie',
      danger: 'Niebezpieczeństwo',
    },
  },
  pt: {
    task: { done: 'Feito', open: 'A fazer' },
    backToReference: (nth) => `Voltar à referência ${nth}`,
    admonitions: {
      note: 'Nota',
      info: 'Informação',
      tip: 'Dica',
      important: 'Importante',
      warning: 'Aviso',
      caution: 'Cuidado',
      danger: 'Perigo',
    },
  },
  tr: {
    task: { done: 'Yapıldı', open: 'Yapılacak' },
    backToReference: (nth) => `${nth} numaralı göndermeye dön`,
    admonitions: {
      note: 'Not',
      info: 'Bilgi',
      tip: 'İpucu',
      important: 'Önemli',
      warning: 'Uyarı',
      caution: 'Dikkat',
      danger: 'Tehlike',
    },
  },
  zh: {
    task: { done: '已完成', open: '待办' },
    backToReference: (nth) => `返回引用处 ${nth}`,
    admonitions: {
      note: '注意',
      info: '信息',
      tip: '提示',
      important: '重要',
      warning: '警告',
      caution: '小心',
      danger: '危险',
    },
  },
};

/** What the build writes into a text, in its language. */
export class TextLanguage {
  readonly words: TextWords;
  readonly #number: (value: number) => string;

  /** @param language BCP 47, of the text; one that has no words is English */
  constructor(language: string) {
    const known = interfaceLanguage([language]) ?? 'en';
    this.words = TEXT_WORDS[known];
    this.#number = spoken(known).number;
  }

  backToReference(nth: number): string {
    return this.words.backToReference(this.#number(nth));
  }

  /** What is set apart by a name, which says it by itself where it is none of the usual ones. */
  admonition(name: string): string {
    const key = name.toLowerCase();
    const { admonitions } = this.words;
    return Object.hasOwn(admonitions, key)
      ? admonitions[key as keyof typeof admonitions]
      : name.charAt(0).toUpperCase() + key.slice(1);
  }
}
