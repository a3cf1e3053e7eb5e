// Timelines: what happened or was said when, to be moved and zoomed.
"use strict";

{
  /** The day at which a date begins, and the one at which it ends; either may lack month or day. */
  const span = (text) => {
    const parse = (part) => {
      const found = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(part);
      if (!found) {
        return null;
      }
      const [year, month, day] = [found[1], found[2], found[3]].map((each) => each && Number(each));
      const start = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
      const end = new Date(
        day
          ? start
          : month
            ? Date.UTC(year, month, 1)
            : Date.UTC(year + 1, 0, 1),
      );
      return { start, end };
    };
    const [from, to] = text.split("/").map(parse);
    if (!from) {
      return null;
    }
    const end = (to ?? from).end;
    return end > from.start ? { start: from.start, end } : { start: from.start };
  };

  /** Draws entries: { text, href, date, note }. */
  drawing.timeline = async (box, entries) => {
    await Promise.all([drawing.load("timeline"), drawing.load("timelineStyle")]);
    const chosen = drawing.element("p", { class: "hint", role: "status" });
    chosen.textContent =
      "Choose an entry to read it. Drag to move; Ctrl and the wheel, or the keys + and −, zoom.";
    const canvas = drawing.element("div", {
      class: "timeline",
      tabindex: "0",
      role: "region",
      "aria-label": "Timeline; the table says the same",
    });
    box.replaceChildren(canvas, chosen);
    const items = entries.flatMap((entry, id) => {
      const when = span(entry.date);
      return when ? [{ id, entry, ...when, type: when.end ? "range" : "box", content: "" }] : [];
    });
    const timeline = new vis.Timeline(canvas, items, {
      template: (item) =>
        item?.entry
          ? drawing.element(
              "span",
              { title: item.entry.text },
              drawing.element("bdi", {}, drawing.short(item.entry.text, 40)),
            )
          : "",
      moment: (date) => vis.moment(date).utc(),
      showCurrentTime: false,
      maxHeight: 560,
      minHeight: 260,
      zoomKey: "ctrlKey",
      horizontalScroll: true,
      verticalScroll: true,
      zoomMin: 864e5,
      orientation: "top",
      selectable: true,
      margin: { item: { horizontal: 4, vertical: 5 } },
    });
    timeline.on("select", ({ items: [id] }) => {
      const entry = entries[id];
      if (entry) {
        chosen.replaceChildren(
          entry.date + ": ",
          drawing.linked(entry),
          entry.note ? " – " + entry.note : "",
        );
      }
    });
    canvas.addEventListener("keydown", (event) => {
      const moves = { "+": [0, 0.5], "-": [0, -0.5], ArrowLeft: [-0.2], ArrowRight: [0.2] };
      const [shift, zoom] = moves[event.key] ?? [];
      if (zoom !== undefined) {
        zoom > 0 ? timeline.zoomIn(zoom) : timeline.zoomOut(-zoom);
      } else if (shift) {
        const { start, end } = timeline.getWindow();
        const width = (end - start) * shift;
        timeline.setWindow(start.valueOf() + width, end.valueOf() + width);
      } else {
        return;
      }
      event.preventDefault();
    });
    box.dataset.items = items.length;
  };
}
