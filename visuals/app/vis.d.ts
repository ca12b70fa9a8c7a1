/* vis-network stands in a page of one picture by itself, before our own script; this is what we use of it. */
declare namespace vis {
  interface Point {
    x: number;
    y: number;
  }
  interface Box {
    left: number;
    right: number;
    top: number;
    bottom: number;
  }
  class DataSet<Item extends { id: string }> {
    constructor(items: Item[]);
  }
  class Network {
    constructor(place: HTMLElement, data: { nodes: DataSet<DrawnNode>; edges: DataSet<DrawnLine> }, options: object);
    on(name: "beforeDrawing", act: (pen: CanvasRenderingContext2D) => void): void;
    once(name: "afterDrawing", act: () => void): void;
    getBoundingBox(id: string): Box;
    getScale(): number;
    fit(how: { animation: boolean; maxZoomLevel: number }): void;
    moveTo(how: { position: Point; scale: number; animation: boolean }): void;
    redraw(): void;
  }
}
