/** vis-network stands in the page by itself, before our own script. */
declare const vis: { DataSet: new (items: object[]) => any; Network: new (...parts: object[]) => any };
