// An answer as a graph.
"use strict";

/** Draws nodes, cells with an address each, and edges: { from, to, label }. */
drawing.graph = async (box, nodes, edges) => {
  await drawing.load("graph");
  const canvas = drawing.element("div", {
    class: "canvas",
    role: "img",
    "aria-label": "The answer as a graph; the table says the same",
  });
  const chosen = drawing.element("p", { class: "hint", role: "status" });
  chosen.textContent = "Choose a node to see where it leads.";
  // The library would add a style sheet of one rule, which ours has already, if it did not find this.
  const present = document.createElement("template");
  present.id = "__________cytoscape_stylesheet";
  box.replaceChildren(canvas, chosen, present);
  const cy = cytoscape({
    container: canvas,
    elements: [
      ...nodes.map((node) => ({ data: { id: node.href, label: node.text } })),
      ...edges.map((edge) => ({ data: { source: edge.from, target: edge.to, label: edge.label } })),
    ],
    layout: { name: "cose", animate: false, nodeRepulsion: () => 40000, padding: 40 },
    maxZoom: 1.8,
    style: [
      {
        selector: "node",
        style: {
          label: (node) => drawing.short(node.data("label"), 60),
          color: drawing.colour("--ink"),
          "font-size": 12,
          "text-wrap": "wrap",
          "text-max-width": 120,
          "text-valign": "bottom",
          "text-margin-y": 3,
          "text-background-color": drawing.colour("--raised"),
          "text-background-opacity": 0.8,
          "background-color": drawing.colour("--claim"),
          width: 18,
          height: 18,
        },
      },
      {
        selector: "edge",
        style: {
          label: "data(label)",
          color: drawing.colour("--quiet"),
          "font-size": 10,
          "line-color": drawing.colour("--line"),
          "target-arrow-color": drawing.colour("--line"),
          "target-arrow-shape": "triangle",
          "curve-style": "bezier",
          width: 2,
        },
      },
    ],
  });
  cy.on("tap", "node", (event) => {
    chosen.replaceChildren(
      drawing.linked({ text: event.target.data("label"), href: event.target.id() }),
    );
  });
  cy.on("dbltap", "node", (event) => location.assign(event.target.id()));
};
