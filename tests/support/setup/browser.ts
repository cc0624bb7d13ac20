import { browserFromNpm } from '../npm-browser.ts';

/** Unpacks the browser before several workers want it at once. */
export default function setup(): void {
  if (!process.env.CHROMIUM) browserFromNpm();
}
