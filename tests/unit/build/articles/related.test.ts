import { describe, expect, it } from 'vitest';
import { type Relative, relatedPlaces } from '../../../../src/build/articles/related.ts';
import { subjectOf } from '../../../../src/build/articles/subject.ts';
import { searchedTextOf } from '../../../../src/model/search/article-text.ts';
import { wordsOf } from '../../../../src/model/search/article-words.ts';
import { anArticle } from '../../../build/an-article.ts';
import { KNOWN_POSTS, type KnownPost } from './related-posts.ts';

function aRelative(
  { title, text, lang, tags = [] }: Omit<KnownPost, 'subject'>,
  given: Partial<Relative> = {},
): Relative {
  const article = anArticle({ title, tags, categories: [], ...(lang && { lang }) });
  return {
    subject: subjectOf(article, wordsOf(searchedTextOf({ ...article, html: `<p>${text}</p>` }))),
    lang: lang ?? 'en',
    translation: title,
    ...given,
  };
}

const KNOWN = KNOWN_POSTS.map((post) => aRelative(post));

function titlesRelatedTo(title: string, relatives: readonly Relative[] = KNOWN): string[] {
  const place = KNOWN_POSTS.findIndex((post) => post.title === title);
  return relatedPlaces(relatives)[place]!.map((other) => KNOWN_POSTS[other]!.title);
}

describe('build/articles/related', () => {
  it.each(KNOWN_POSTS)('finds of "$title" the other about $subject and none besides', (post) => {
    const kin = KNOWN_POSTS.filter((other) => other !== post && other.subject === post.subject);
    expect(titlesRelatedTo(post.title)).toEqual(kin.map(({ title }) => title));
  });

  it('finds no relatives where all that two share is said by everyone', () => {
    const common = 'It is the morning that is long, and it is the evening that is not.';
    const posts = Array.from({ length: 6 }, (_, nth) =>
      aRelative({ title: `Title${'x'.repeat(nth)}`, text: common }),
    );
    expect(relatedPlaces(posts)).toEqual(posts.map(() => []));
  });

  it('takes what stands in titles and tags for more than what the text says in passing', () => {
    const posts = [
      aRelative({ title: 'Lanterns', text: 'A sentence that mentions the weather and no more.' }),
      aRelative({ title: 'Of weather', text: 'Clouds came over hills, quickly.' }),
      aRelative({ title: 'Paper lanterns', text: 'Folded slowly, then lit.' }),
      aRelative({ title: 'Rivers', text: 'Nothing here belongs with any of them.' }),
      aRelative({ title: 'Ropes', text: 'Knots hold because friction does.' }),
    ];
    expect(relatedPlaces(posts)[0]![0]).toBe(2);
    const tagged = [
      aRelative({ title: 'One', tags: ['Slow food'], text: 'Apples ripen late.' }),
      aRelative({ title: 'Two', text: 'Apples ripen elsewhere.' }),
      aRelative({ title: 'Three', tags: ['slow food'], text: 'Pears do not.' }),
      ...posts,
    ];
    expect(relatedPlaces(tagged)[0]).toEqual([2, 1]);
  });

  it('never leads to what is not public, nor from it', () => {
    const held = KNOWN.map((one, nth) => (nth === 1 ? { ...one, subject: undefined } : one));
    const related = relatedPlaces(held);
    expect(related[1]).toEqual([]);
    expect(related.flat()).not.toContain(1);
  });

  it('takes no translation for a relative, in whatever variety of the language it is', () => {
    const variety = KNOWN.map((one, nth) =>
      nth < 2 ? { ...one, lang: nth === 0 ? 'en-GB' : 'en-US' } : one,
    );
    expect(relatedPlaces(variety)[0]).toEqual([1]);
    const translated = variety.map((one, nth) => (nth < 2 ? { ...one, translation: 'same' } : one));
    expect(relatedPlaces(translated)[0]).toEqual([]);
  });

  it('keeps to the language, though the words are the same', () => {
    const foreign = KNOWN.map((one, nth) => (nth === 1 ? { ...one, lang: 'de' } : one));
    expect(relatedPlaces(foreign)[0]).toEqual([]);
  });

  it('names at most four, the nearest first, and the same each time', () => {
    const subjects = ['dough oven', 'mast keel', 'clutch brake', 'chord fugue'];
    const posts = Array.from({ length: 40 }, (_, nth) =>
      aRelative(
        { title: 'Note', text: `${subjects[nth % 4]} own${'y'.repeat(nth)}` },
        { translation: String(nth) },
      ),
    );
    const related = relatedPlaces(posts);
    for (const [place, others] of related.entries()) {
      expect(others).toHaveLength(4);
      for (const other of others) expect(other % 4).toBe(place % 4);
    }
    expect(relatedPlaces(posts)).toEqual(related);
  });
});
