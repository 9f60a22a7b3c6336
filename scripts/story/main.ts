/** The whole story without a display: both ways from the red banner to a sync that goes through, each in a browser of its own. */
import { type Stage, setStage } from './stage.ts';
import { Teller } from './teller.ts';
import { withKey } from './with-key.ts';
import { withoutKey } from './without-key.ts';

async function play(story: (stage: Stage, teller: Teller) => Promise<void>, teller: Teller): Promise<void> {
  const stage = await setStage();
  try {
    await story(stage, teller);
  } finally {
    await stage.close();
  }
}

const teller = new Teller();
for (const story of [withKey, withoutKey]) {
  // The teller has told what failed; the other story is played all the same.
  await play(story, teller).catch((cause) => {
    if (teller.failed === 0) throw cause;
  });
}
process.stdout.write(
  teller.failed > 0
    ? `\n${teller.failed} of ${teller.steps} steps failed.\n`
    : `\nAll ${teller.steps} steps were seen. Their pictures are in docs/screenshots.\n`,
);
process.exitCode = teller.failed > 0 ? 1 : 0;
