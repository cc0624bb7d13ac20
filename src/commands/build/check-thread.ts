import { writeFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { buildInstant } from '../../corpus/build-date.ts';
import { contentRoot, type RawFile } from '../../corpus/read.ts';
import { reportLanguages } from '../../domain/report-languages.ts';
import { gitlabReport } from '../check/annotations.ts';
import { errorCount, problemsOf, reportOf } from '../check/examine.ts';

/** What a check of the content found, in the words of `npm run check`. */
export type CheckReport = { details: string; summary: string; errors: number };

const prefix = relative(process.cwd(), contentRoot()).split(sep).join('/');
const problems = problemsOf((workerData as { files: RawFile[] }).files, buildInstant(), prefix);
const languages = reportLanguages(undefined);
if (process.env.GITLAB_CI) writeFileSync('gl-code-quality-report.json', gitlabReport(problems, languages));
const report: CheckReport = { ...reportOf(problems, languages), errors: errorCount(problems) };
parentPort?.postMessage(report);
