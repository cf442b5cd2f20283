/*
 * Comfort for the editor of entries, which works without any of this: what was typed is kept a moment after, characters
 * are counted while somebody types, and leaving with unsaved text is asked about.
 */
(() => {
  "use strict";

  const KEEP_AFTER = 3000;

  const form = document.getElementById("editor");
  if (!form) {
    return;
  }
  const status = document.getElementById("saved");
  let isDirty = false;
  let timer = 0;

  const numbers = new Intl.NumberFormat(document.documentElement.lang);

  function count(input) {
    const counter = form.querySelector(`[data-counts="${CSS.escape(input.id)}"]`);
    if (counter) {
      counter.textContent = counter.dataset.form.replace("{0}", numbers.format([...input.value].length));
    }
  }

  async function keep() {
    const typed = new FormData(form);
    typed.set("act", "keep");
    try {
      const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(typed), redirect: "manual" });
      const isKept = answer.status === 204;
      status.textContent = isKept ? status.dataset.kept : status.dataset.lost;
      isDirty = !isKept;
    } catch {
      status.textContent = status.dataset.lost;
    }
  }

  form.addEventListener("input", (event) => {
    isDirty = true;
    count(event.target);
    if (form.dataset.keep) {
      clearTimeout(timer);
      timer = setTimeout(keep, KEEP_AFTER);
    }
  });

  form.addEventListener("submit", () => {
    isDirty = false;
    clearTimeout(timer);
  });

  addEventListener("beforeunload", (event) => {
    if (isDirty) {
      event.preventDefault();
    }
  });
})();
