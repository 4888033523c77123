/** The reliability diagram: share of beads that are right over their confidence, a circle a bin. */
import type { Bin } from './reliability.js';

const SIZE = 320;
const MARGIN = 64;
const LARGEST = 22;

/** Legible on white and on black paper alike. */
const GREY = '#808080';
const BLUE = '#3f87c9';

/**
 * Draws bins as an SVG image; a circle's area is the bin's share of all beads.
 *
 * @param bins - As `bins` in reliability.ts gives them; empty ones are left out.
 * @param error - The expected calibration error, for those who do not see the image.
 */
export function reliabilityDiagram(bins: readonly Bin[], error: number): string {
  const filled = bins.filter(({ count }) => count > 0);
  const all = filled.reduce((total, { count }) => total + count, 0);
  const told = filled.map(({ confidence, right }) => `${percent(confidence)} → ${percent(right)}`).join(', ');
  const ticks = [0, 0.25, 0.5, 0.75, 1];
  const width = SIZE + 2 * MARGIN;
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${width}" width="${width}" height="${width}" role="img" aria-labelledby="title desc" font-family="sans-serif" font-size="12" fill="${GREY}">`,
    '<title id="title">Reliability of the confidence of beads</title>',
    `<desc id="desc">Mean confidence of each bin and the share of its ${all} beads that is right: ${told}. The mean distance from the diagonal is ${percent(error)}.</desc>`,
    `<g fill="none" stroke="${GREY}">`,
    `<rect x="${x(0)}" y="${y(1)}" width="${SIZE}" height="${SIZE}"/>`,
    `<path d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}" stroke-dasharray="4 4"/>`,
    ...ticks.map((at) => `<path d="M${x(at)} ${y(0)}v6M${x(0)} ${y(at)}h-6"/>`),
    '</g>',
    '<g text-anchor="middle">',
    ...ticks.map((at) => `<text x="${x(at)}" y="${y(0) + 20}">${percent(at)}</text>`),
    `<text x="${x(0.5)}" y="${y(0) + 42}">confidence</text>`,
    `<text transform="translate(${x(0) - 50} ${y(0.5)}) rotate(-90)">right</text>`,
    '</g>',
    '<g text-anchor="end">',
    ...ticks.map((at) => `<text x="${x(0) - 9}" y="${y(at) + 4}">${percent(at)}</text>`),
    '</g>',
    `<path d="${filled.map(({ confidence, right }, k) => `${k === 0 ? 'M' : 'L'}${x(confidence)} ${y(right)}`).join('')}" fill="none" stroke="${BLUE}" stroke-width="2"/>`,
    `<g fill="${BLUE}" fill-opacity=".6" stroke="${BLUE}">`,
    ...filled.map(
      ({ confidence, right, count }) =>
        `<circle cx="${x(confidence)}" cy="${y(right)}" r="${Math.max(3, round(LARGEST * Math.sqrt(count / all)))}"/>`,
    ),
    '</g>',
    '</svg>',
  ].join('\n')}\n`;
}

function x(share: number): number {
  return round(MARGIN + share * SIZE);
}

function y(share: number): number {
  return round(MARGIN + (1 - share) * SIZE);
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
