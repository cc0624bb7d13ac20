import { publish } from '../../src/commands/build/publish.ts';

/** `node publish-once.ts <built> <target>`: only the last step of a build. */
const [built, target] = process.argv.slice(2);
publish(built!, target!);
