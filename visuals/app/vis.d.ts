/** vis-network stands in the page by itself, before our own script. */
// biome-ignore lint/suspicious/noExplicitAny: what the minified library takes and gives has no types here
declare const vis: { DataSet: new (items: object[]) => any; Network: new (...parts: object[]) => any };
