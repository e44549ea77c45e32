/** Under which heading of the help sheet an action stands, in their order. */
export const ACTION_GROUPS = ['list', 'article', 'places', 'everywhere'] as const;
export type ActionGroup = (typeof ACTION_GROUPS)[number];

/** Actions under one heading. */
export type ActionTable = readonly Omit<Action, 'group'>[];

/** Something that the app does, by a key or from the palette. */
export interface Action {
  readonly id: string;
  readonly title: string;
  /** BCP 47, where the title is not in the language of the interface. */
  readonly lang?: string;
  readonly group: ActionGroup;
  /** What {@link keyOf} calls them; one after the other with a space between: `g a`. */
  readonly keys: readonly string[];
  /** Keys by which the browser does it already. */
  readonly nativeKeys?: readonly string[];
  /** Whether it makes sense where the reader is now. @default always */
  readonly applies?: () => boolean;
  /** Whether a key that is held down does it again and again. */
  readonly repeats?: true;
  /** Where it leads. */
  readonly href?: string;
  /** Absent where the browser does it, or where it leads somewhere. */
  readonly run?: () => void;
}
