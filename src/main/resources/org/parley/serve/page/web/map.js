// Maps: land alone, from our own server. Whose it is nobody draws here; what is claimed is drawn as a claim.
"use strict";

{
  /** A ring that goes on beyond 180 degrees instead of leaping to the other side of the map. */
  const unwrapped = (ring) => {
    let shift = 0;
    const points = ring.map(([x, y], i) => {
      const leap = i === 0 ? 0 : x - ring[i - 1][0];
      shift += leap > 180 ? -360 : leap < -180 ? 360 : 0;
      return [x + shift, y];
    });
    // One that goes around the pole is closed there.
    return shift === 0
      ? points
      : [...points, [points[points.length - 1][0], -90], [points[0][0], -90]];
  };

  /** The rings of the land, from arcs that several of them may share (TopoJSON). */
  const land = (topology) => {
    const { scale, translate } = topology.transform;
    const arcs = topology.arcs.map((arc) => {
      let x = 0;
      let y = 0;
      return arc.map(([right, up]) => {
        x += right;
        y += up;
        return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
      });
    });
    const ring = (indexes) =>
      unwrapped(
        indexes.flatMap((index, i) => {
          const arc = index < 0 ? [...arcs[~index]].reverse() : arcs[index];
          return i === 0 ? arc : arc.slice(1);
        }),
      );
    // Once more on either side, for what reaches over the edge.
    return [-360, 0, 360].flatMap((shift) =>
      topology.objects.land.geometries.map((shape) => ({
        type: "MultiPolygon",
        coordinates: shape.arcs.map((polygon) =>
          polygon.map((each) => ring(each).map(([x, y]) => [x + shift, y])),
        ),
      })),
    );
  };

  /** What a dot stands for, as a list. */
  const list = (dot) => {
    const items = dot.entries
      .slice(0, 12)
      .map((entry) =>
        drawing.element("li", {}, drawing.linked(entry), entry.note ? " – " + entry.note : ""),
      );
    const more = dot.entries.length - items.length;
    return drawing.element(
      "div",
      {},
      drawing.element("b", {}, drawing.linked(dot.place)),
      drawing.element("ul", {}, ...items, ...(more > 0 ? ["and " + more + " more"] : [])),
    );
  };

  /** Makes a shape on the map one that the keyboard reaches. */
  const reachable = (layer, label) => {
    const element = layer.getElement();
    element.setAttribute("tabindex", "0");
    element.setAttribute("role", "button");
    element.setAttribute("aria-label", label);
    element.addEventListener("keydown", (event) => {
      if (event.key === "Enter" || event.key === " ") {
        layer.openPopup();
        event.preventDefault();
      }
    });
  };

  /**
   * Draws dots and lines between them.
   *
   * dots: { point: "longitude latitude", place: cell, entries: [cell with note] }
   * lines: { from, to: points, entry: cell with note, own: whether the document says it itself }
   */
  drawing.map = async (box, dots, lines = []) => {
    await Promise.all([drawing.load("map"), drawing.load("mapStyle")]);
    const topology = await (await fetch(drawing.library("land"))).json();
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const map = L.map(box, {
      attributionControl: false,
      minZoom: 1,
      maxZoom: 8,
      zoomSnap: 0.5,
      worldCopyJump: true,
      zoomAnimation: !calm,
      fadeAnimation: !calm,
    });
    L.control.attribution({ prefix: false, position: "bottomleft" }).addTo(map);
    map.attributionControl.addAttribution("Land: Natural Earth; no borders");
    const style = { weight: 0.5, color: drawing.colour("--coast"), fillOpacity: 1 };
    L.geoJSON(land(topology), {
      interactive: false,
      style: { ...style, fillColor: drawing.colour("--land") },
      renderer: L.canvas({ padding: 0.5 }),
    }).addTo(map);
    const at = (point) => {
      const [longitude, latitude] = point.split(" ").map(Number);
      return [latitude, longitude];
    };
    map.fitBounds(L.latLngBounds(dots.map((dot) => at(dot.point))).pad(0.15), { maxZoom: 4.5 });
    for (const line of lines) {
      const shape = L.polyline([at(line.from), at(line.to)], {
        color: drawing.colour("--status"),
        weight: 3,
        dashArray: line.own ? null : "6 6",
      }).addTo(map);
      shape.bindPopup(
        drawing.element("div", {}, drawing.linked(line.entry), " – " + line.entry.note),
      );
      reachable(shape, line.entry.text + ", " + line.entry.note);
    }
    for (const dot of dots) {
      const shape = L.circleMarker(at(dot.point), {
        radius: Math.min(16, 5 + 2 * Math.sqrt(dot.entries.length)),
        color: drawing.colour("--raised"),
        weight: 1.5,
        fillColor: drawing.colour(dot.isHere ? "--condition" : "--claim"),
        fillOpacity: 0.85,
      }).addTo(map);
      shape.bindPopup(() => list(dot), { maxHeight: 220 });
      if (dots.length <= 15) {
        shape.bindTooltip(drawing.short(dot.place.text, 30), {
          permanent: true,
          direction: "auto",
          offset: [8, 0],
        });
      } else {
        shape.bindTooltip(dot.place.text);
      }
      reachable(shape, dot.place.text + ", " + dot.entries.length);
    }
    box.dataset.dots = dots.length;
  };

  // A territory's page: what it is said to be, from the table of its statuses.
  const box = document.getElementById("territory-map");
  if (box) {
    const dots = new Map();
    const dot = (point, place) => {
      if (!dots.has(point)) {
        dots.set(point, { point, place, entries: [], isHere: point === box.dataset.point });
      }
      return dots.get(point);
    };
    const cell = (element) => ({
      text: element?.textContent.trim() ?? "",
      href: element?.querySelector("a")?.href,
    });
    const lines = [];
    dot(box.dataset.point, { text: box.dataset.name });
    for (const row of document.querySelectorAll(".statuses tbody tr")) {
      const part = (name) => row.querySelector("[data-part=" + name + "]");
      const entry = {
        text: cell(part("status")).text + " " + cell(part("object")).text,
        href: cell(part("status")).href,
        note: "according to " + cell(part("voices")).text,
      };
      const { from, to } = row.dataset;
      if (from) {
        dot(from, cell(part("territory"))).entries.push(entry);
      }
      if (from && to && from !== to) {
        dot(to, cell(part("object"))).entries.push({
          ...entry,
          text: cell(part("territory")).text + ": " + entry.text,
        });
        lines.push({ from, to, entry, own: row.dataset.own === "true" });
      }
    }
    box.parentElement.hidden = false;
    drawing.map(box, [...dots.values()], lines);
  }
}
