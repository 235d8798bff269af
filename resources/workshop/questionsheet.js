"use strict";
// Keeps the drafts of a question sheet in the browser and saves the answers as Markdown.
(function () {
  const main = document.querySelector("main");
  const status = document.getElementById("status");
  const words = main.dataset;
  const key = "cardwright-answers:" + words.key;
  const fields = Array.from(main.querySelectorAll("fieldset[data-field]"));
  const controls = Array.from(main.querySelectorAll("input, textarea, select"));

  function say(text) {
    status.textContent = text;
  }

  function draft() {
    const values = {};
    for (const control of controls) {
      const isBox = control.type === "checkbox" || control.type === "radio";
      if (isBox ? control.checked : control.value !== "") values[control.id] = isBox ? true : control.value;
    }
    return values;
  }

  function fill(values) {
    for (const control of controls) {
      const value = Object.prototype.hasOwnProperty.call(values, control.id) ? values[control.id] : undefined;
      if (control.type === "checkbox" || control.type === "radio") control.checked = value === true;
      else control.value = typeof value === "string" ? value : "";
    }
  }

  function keep() {
    try {
      localStorage.setItem(key, JSON.stringify(draft()));
      say(words.kept);
    } catch (error) {
      say(words.notKept);
    }
  }

  // What a person types is their text: nothing in it may become a heading, a comment or a fence.
  function plain(text) {
    return text.replace(/\r\n?/g, "\n").split("\n").map(function (line) {
      return line.replace(/\s+$/, "").replace(/^\s{4,}/, "   ").replace(/</g, "\\<")
        .replace(/^(\s*)(#|=+$|-+$|```|~~~)/, "$1\\$2");
    }).join("\n").replace(/^\n+|\n+$/g, "");
  }

  function oneLine(text) {
    return plain(text).replace(/\s+/g, " ").trim();
  }

  function choices(field) {
    const lines = [];
    for (const box of field.querySelectorAll("input[data-option]")) {
      if (!box.checked) continue;
      const more = document.getElementById(box.id + "-text");
      const text = more ? oneLine(more.value) : "";
      lines.push("- " + box.dataset.option + (text ? ": " + text : ""));
    }
    return lines.join("\n");
  }

  function answer(field) {
    const state = field.querySelector("select");
    const area = field.querySelector("textarea");
    const text = area ? plain(area.value) : "";
    if (state && state.value) return "**" + state.value + ":** " + text.replace(/\n+/g, " ");
    return [choices(field), text].filter(Boolean).join("\n\n");
  }

  function markdown() {
    let out = "# " + words.title + "\n<!-- template: " + words.template + " -->\n";
    const name = oneLine(document.getElementById("name").value);
    if (name) out += "\n" + words.by + " " + name + "\n";
    const written = new Set();
    for (const field of fields) {
      const text = answer(field);
      if (!text) continue;
      for (const above of field.dataset.above ? field.dataset.above.split(" ") : []) {
        if (written.has(above)) continue;
        written.add(above);
        const heading = document.getElementById(above);
        out += "\n" + heading.dataset.marks + " " + heading.dataset.heading + "\n";
      }
      out += "\n#### " + field.dataset.heading + "\n\n" + text + "\n";
    }
    return out;
  }

  // On paper the answers stand as text: a control shows only as much as it has room for.
  function paperOf(field) {
    const lines = [];
    const boxes = Array.from(field.querySelectorAll("input[data-option]"));
    const state = field.querySelector("select");
    const area = field.querySelector("textarea");
    for (const box of boxes) {
      const more = document.getElementById(box.id + "-text");
      if (box.checked) lines.push("☑ " + box.dataset.option + (more && more.value ? ": " + more.value : ""));
    }
    if (state && state.value) lines.push(state.value + ":");
    if (area && area.value.trim()) lines.push(area.value.trim());
    if (lines.length > 0) return lines.join("\n");
    return boxes.map(function (box) { return "☐ " + box.dataset.option; }).join("\n"); // to be ticked by hand
  }

  function writePaper() {
    for (const field of fields) field.querySelector(".printed").textContent = paperOf(field);
    const name = document.getElementById("name").value.trim();
    main.querySelector(".by").textContent = name ? words.by + " " + name : "";
  }

  function addPaper() {
    for (const field of fields) field.append(Object.assign(document.createElement("div"), { className: "printed" }));
    document.getElementById("name").parentElement
      .append(Object.assign(document.createElement("div"), { className: "printed by" }));
    main.classList.add("on-paper");
    writePaper();
  }

  function save() {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([markdown()], { type: "text/markdown" }));
    link.download = words.file;
    document.body.append(link);
    link.click();
    link.remove();
    say(words.saved);
  }

  function clear() {
    if (!window.confirm(words.sure)) return;
    fill({});
    try {
      localStorage.removeItem(key);
    } catch (error) {
      // There was nothing kept.
    }
    say(words.cleared);
    writePaper();
  }

  try {
    const kept = JSON.parse(localStorage.getItem(key) || "null");
    if (kept && typeof kept === "object") fill(kept);
  } catch (error) {
    say(words.notKept);
  }
  addPaper();
  main.addEventListener("input", function () {
    keep();
    writePaper();
  });
  document.getElementById("save").addEventListener("click", save);
  document.getElementById("clear").addEventListener("click", clear);
})();
