import { speakLate } from '../../src/model/late-words.ts';
import { speak } from '../../src/model/words.ts';
import { TABLES } from '../../src/words/tables.ts';

// As on a page in another language, on which all that the interface says is marked.
speak(TABLES.en.first, 'en', 'en');
speakLate(TABLES.en.late);
