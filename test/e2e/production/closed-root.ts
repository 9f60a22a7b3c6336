/** What stands in a closed shadow root: a page cannot reach it, the browser's own tools can. */
import type { CDPSession, Page } from '@playwright/test';
import { expect } from '@playwright/test';

type Node = {
  nodeName: string;
  backendNodeId: number;
  attributes?: string[];
  nodeValue: string;
  children?: Node[];
  shadowRoots?: (Node & { shadowRootType: string })[];
  contentDocument?: Node;
};

function* allOf(node: Node): Generator<Node> {
  yield node;
  for (const inner of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) yield* allOf(inner);
}

const attribute = ({ attributes = [] }: Node, name: string): string | undefined => {
  const at = attributes.findIndex((value, index) => index % 2 === 0 && value === name);
  return at < 0 ? undefined : attributes[at + 1];
};

export class ClosedRoot {
  private constructor(
    readonly page: Page,
    readonly cdp: CDPSession,
  ) {}

  static async of(page: Page): Promise<ClosedRoot> {
    return new ClosedRoot(page, await page.context().newCDPSession(page));
  }

  /** The assistant's own root, as the browser keeps it. */
  async #root(): Promise<Node & { shadowRootType: string }> {
    const { root } = (await this.cdp.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
    const host = [...allOf(root)].find(({ nodeName }) => nodeName === 'MU-ASSISTANT');
    const [shadow] = host?.shadowRoots ?? [];
    if (!shadow) throw new Error('The page holds no assistant.');
    return shadow;
  }

  type = async (): Promise<string> => (await this.#root()).shadowRootType;

  async text(): Promise<string> {
    const nodes = [...allOf(await this.#root())].filter(({ nodeName }) => nodeName === '#text');
    return nodes.map(({ nodeValue }) => nodeValue).join(' ');
  }

  async #buttons(): Promise<Node[]> {
    return [...allOf(await this.#root())].filter((node) => attribute(node, 'data-action') !== undefined);
  }

  /** What a script could do that had got hold of every button all the same; folding, which only hides, is any click's. */
  async clickAllByScript(): Promise<string[]> {
    const buttons = (await this.#buttons()).filter((button) => attribute(button, 'data-action') !== 'fold');
    for (const { backendNodeId } of buttons) {
      const { object } = await this.cdp.send('DOM.resolveNode', { backendNodeId });
      await this.cdp.send('Runtime.callFunctionOn', {
        objectId: object.objectId ?? '',
        functionDeclaration: `function () {
          this.click();
          const press = { bubbles: true, composed: true, cancelable: true };
          for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) this.dispatchEvent(new MouseEvent(type, press));
          for (const type of ['keydown', 'keyup']) this.dispatchEvent(new KeyboardEvent(type, { key: 'Enter', ...press }));
        }`,
      });
    }
    return buttons.map((button) => attribute(button, 'data-action') ?? '');
  }

  /** A user's own click, with the mouse, where the button is. */
  async click(action: string): Promise<void> {
    await expect.poll(async () => (await this.#buttons()).map((node) => attribute(node, 'data-action'))).toContain(action);
    const button = (await this.#buttons()).find((node) => attribute(node, 'data-action') === action) as Node;
    const { backendNodeId } = button;
    await this.cdp.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
    const { model } = await this.cdp.send('DOM.getBoxModel', { backendNodeId });
    const [left = 0, top = 0] = model.border;
    await this.page.mouse.click(left + model.width / 2, top + model.height / 2);
  }
}
