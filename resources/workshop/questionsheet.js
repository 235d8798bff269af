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
  }

  try {
    const kept = JSON.parse(localStorage.getItem(key) || "null");
    if (kept && typeof kept === "object") fill(kept);
  } catch (error) {
    say(words.notKept);
  }
  main.addEventListener("input", keep);
  document.getElementById("save").addEventListener("click", save);
  document.getElementById("clear").addEventListener("click", clear);
})();
