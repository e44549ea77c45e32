import { tick } from 'svelte';
import type { View } from './view.ts';

/** The link of each card, or of each line of a list. */
const LINKS = 'main :is(.card .heading, li) a';

function linksOfCards(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(LINKS)];
}

function cardOf(link: HTMLElement): Element {
  return link.closest('.card, li') ?? link;
}

function hasFocus(link: HTMLElement): boolean {
  return cardOf(link).contains(document.activeElement);
}

/** The link of the card in which the focus is. */
export function linkInFocus(): HTMLElement | undefined {
  return linksOfCards().find(hasFocus);
}

/** Moves the focus to the next card, or to the one before. A list that can grow does so at its end. */
export async function goToCard(step: 1 | -1, view: View): Promise<void> {
  if (focusCard(step) || step === -1 || !('list' in view)) return;
  await view.list.loadMore();
  await tick();
  focusCard(step);
}

/** From elsewhere the way leads to the cards that are in sight. Gives whether there is such a card. */
function focusCard(step: 1 | -1): boolean {
  const links = linksOfCards();
  const here = links.findIndex(hasFocus);
  const inSight = links.findIndex((link) => link.getBoundingClientRect().top >= 0);
  const outside = step === 1 ? inSight : inSight - 1;
  const link = links[here >= 0 ? here + step : outside];
  if (link === undefined) return false;
  cardOf(link).scrollIntoView({ block: 'nearest' });
  link.focus({ preventScroll: true });
  return true;
}
