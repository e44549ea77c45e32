import { speakAs } from '../../src/words/tables.ts';

speakAs('en');
