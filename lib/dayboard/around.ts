import { isVisible } from '../reading/visible';

/** The other documents of the same site in this window: the page around a frame, and the frames that are seen in it. */
export function documentsAround(doc: Document): Document[] {
  if (!doc.defaultView) return [];
  const found: Document[] = [];
  const walk = (root: Document): void => {
    found.push(root);
    for (const frame of root.querySelectorAll<HTMLIFrameElement>('iframe,frame')) {
      // Another site's frame has no document for us.
      if (frame.contentDocument && found.length < MOST && isVisible(frame)) walk(frame.contentDocument);
    }
  };
  walk(outermost(doc.defaultView));
  return found.filter((other) => other !== doc);
}

const MOST = 20;

function outermost(view: Window): Document {
  const { document, parent } = view;
  if (parent === view) return document;
  try {
    // Throws in a page of another site.
    return parent.document ? outermost(parent) : document;
  } catch {
    return document;
  }
}
