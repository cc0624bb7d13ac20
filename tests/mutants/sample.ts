import { createHash } from 'node:crypto';
import type { CheckResult } from '@stryker-mutator/api/check';
import { CheckStatus, type Checker } from '@stryker-mutator/api/check';
import type { Mutant, StrykerOptions } from '@stryker-mutator/api/core';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';

/** Which mutants are tried: `count` of them, or all; another seed takes others. */
export type Sample = { seed: number; count?: number };

/** Lets Stryker try a part of the mutants, the same for the same seed and sources; the others count as not valid. */
class SampleChecker implements Checker {
  private readonly sample: Sample;
  static inject = tokens(commonTokens.options);

  constructor(options: StrykerOptions) {
    this.sample = options.sample as Sample;
  }

  async init() {}

  async group(mutants: Mutant[]): Promise<string[][]> {
    return [mutants.map(({ id }) => id)];
  }

  async check(mutants: Mutant[]): Promise<Record<string, CheckResult>> {
    const inOrder = mutants.toSorted((a, b) => (this.lot(a) < this.lot(b) ? -1 : 1));
    const drawn = new Set(inOrder.slice(0, this.sample.count));
    return Object.fromEntries(
      mutants.map((mutant): [string, CheckResult] => [
        mutant.id,
        drawn.has(mutant)
          ? { status: CheckStatus.Passed }
          : { status: CheckStatus.CompileError, reason: 'not in the sample' },
      ]),
    );
  }

  /** A number that depends on the seed and on what is changed where, not on where the project lies. */
  private lot({ fileName, location, replacement }: Mutant): string {
    const [, path] = fileName.replaceAll('\\', '/').split('/src/');
    return createHash('sha256')
      .update(JSON.stringify([this.sample.seed, path, location, replacement]))
      .digest('hex');
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, 'sample', SampleChecker)];
