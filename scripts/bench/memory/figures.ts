/** Figures of many measurements, and how they are written. */

/** The value that this share of the values does not exceed. */
export function quantile(values: ArrayLike<number>, part: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
}

/** The middle value. */
export function median(values: ArrayLike<number>): number {
  return quantile(values, 0.5);
}

/** The mean. */
export function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] as number;
  return sum / values.length;
}

/** Seconds as microseconds: `8.3`, `120`. */
export function micro(seconds: number): string {
  const value = 1e6 * seconds;
  return value < 100 ? value.toFixed(1) : Math.round(value).toLocaleString('en');
}

/** Seconds as milliseconds, with as many places as they deserve. */
export function milli(seconds: number): string {
  const value = 1e3 * seconds;
  return value >= 100 ? Math.round(value).toLocaleString('en') : value >= 1 ? value.toFixed(1) : value.toFixed(4);
}

/** Bytes as megabytes of a million. */
export function mega(bytes: number): string {
  return Math.round(bytes / 1e6).toLocaleString('en');
}

/** How long a function takes in seconds. */
export function seconds(run: () => unknown): number {
  const start = performance.now();
  run();
  return (performance.now() - start) / 1000;
}
