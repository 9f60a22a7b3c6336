/** Tells the story as it is played: each step with what was seen. A step that fails ends its story, and the command. */
const say = (text: string): void => void process.stdout.write(`${text}\n`);

export class Teller {
  steps = 0;
  failed = 0;

  title(text: string): void {
    say(`\n${text}`);
  }

  /** @param look does the step, and comes to what was seen. */
  async step(name: string, look: () => Promise<string>): Promise<void> {
    this.steps += 1;
    try {
      say(`  ✓ ${name}\n      seen: ${await look()}`);
    } catch (cause) {
      this.failed += 1;
      say(`  ✗ ${name}\n      ${cause instanceof Error ? cause.message.split('\n').join('\n      ') : cause}`);
      throw cause;
    }
  }
}
