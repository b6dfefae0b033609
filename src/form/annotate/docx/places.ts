import { defaultLimits, loadWordWalker, openBudget } from '../../open';
import { scanXml, type Element } from '../xml/scan';

/** A paragraph that a comment can be tied to. */
export interface Anchor {
  readonly paragraph: Element;
  /** Where its properties end, so where its content begins. */
  readonly contentStart: number;
}

/**
 * Where the places of a document stand, by the names that the form's reader gives them; the same walker counts them.
 * A cell is the first paragraph in it; what is in a text box is the paragraph that the box is tied to.
 */
export async function locatePlaces(xml: string): Promise<ReadonlyMap<string, Anchor>> {
  const { walkBody } = await loadWordWalker();
  const reported: string[] = [];
  const walk = walkBody(
    () => null,
    openBudget(defaultLimits),
    (place) => reported.push(place),
  );
  const paragraphs = new Map<string, Element>();
  const firstInCell = new Map<Element, Element>();
  const propertiesEnd = new Map<Element, number>();
  scanXml(xml, {
    open(element) {
      walk.handlers.open?.(element.name, element.attributes);
    },
    text(text) {
      walk.handlers.text?.(text);
    },
    close(element) {
      const { name, parent } = element;
      if (name === 'pPr' && parent?.name === 'p') propertiesEnd.set(parent, element.end);
      if (name === 'p') {
        const cell = nearest(element, 'tc');
        if (cell !== null && !firstInCell.has(cell)) firstInCell.set(cell, anchorOf(element));
      }
      reported.length = 0;
      walk.handlers.close?.(name);
      const paragraph = name === 'tc' ? firstInCell.get(element) : anchorOf(element);
      if (paragraph?.name !== 'p') return;
      for (const place of reported) paragraphs.set(place, paragraph);
    },
  });
  return new Map(
    [...paragraphs].map(([place, paragraph]) => [
      place,
      { paragraph, contentStart: propertiesEnd.get(paragraph) ?? paragraph.tagEnd },
    ]),
  );
}

function nearest(element: Element, name: string): Element | null {
  let around = element.parent;
  while (around !== null && around.name !== name) around = around.parent;
  return around;
}

/** Word takes no comments within text boxes. */
function anchorOf(element: Element): Element {
  let anchor = element;
  for (let box = nearest(anchor, 'txbxContent'); box !== null; box = nearest(anchor, 'txbxContent')) {
    const outside = nearest(box, 'p');
    if (outside === null) return anchor;
    anchor = outside;
  }
  return anchor;
}
