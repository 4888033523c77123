/** What is used of packages that have no declarations. */
declare module 'tmexchange' {
  interface TmxJs {
    readonly sourceLanguage: string;
    readonly resources: Readonly<Record<string, unknown>>;
  }
  export function tmx2js(xml: string): Promise<TmxJs>;
  export function js2tmx(document: TmxJs): Promise<string>;
}
