/** Green 80° to 170°, red 340° to 20°, if it is a colour at all and not a shade of grey. */
export function signalOf(given: string): 'green' | 'red' | null {
  const colour = /^rgb/.test(given) || given === '' ? given : asDrawn(given);
  const match = /^rgba?\((\d+)[, ]+(\d+)[, ]+(\d+)(?:[,/ ]+([\d.]+))?/.exec(colour);
  if (!match || Number(match[4] ?? 1) < 0.05) return null;
  const [r, g, b] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const max = Math.max(r, g, b);
  const chroma = max - Math.min(r, g, b);
  if (chroma < 14 || chroma / max < 0.06) return null;
  const sector = max === r ? (g - b) / chroma : max === g ? 2 + (b - r) / chroma : 4 + (r - g) / chroma;
  const hue = (sector * 60 + 360) % 360;
  if (hue >= 80 && hue <= 170) return 'green';
  return hue >= 340 || hue <= 20 ? 'red' : null;
}

const drawn = new Map<string, string>();

/** `oklch(…)`, `color(srgb …)` and whatever comes next: what the browser draws for it. */
function asDrawn(colour: string): string {
  const known = drawn.get(colour);
  if (known !== undefined) return known;
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const context = canvas.getContext('2d');
  if (!context) return '';
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  const rgba = `rgba(${r}, ${g}, ${b}, ${alpha / 255})`;
  drawn.set(colour, rgba);
  return rgba;
}
