/*
 * Keys for moderators, which the pages work without. They can be turned off, for whoever speaks to the computer or rests a
 * hand on the keyboard (WCAG 2.1.4); the choice stays in this browser.
 */
(() => {
  "use strict";

  const CHOICE = "wellness.shortcuts";

  const bar = document.getElementById("shortcuts");
  if (!bar) {
    return;
  }
  const state = bar.querySelector("span");
  const button = bar.querySelector("button");
  const keyed = [...document.querySelectorAll("[data-key]")];

  const areOn = () => localStorage.getItem(CHOICE) !== "off";

  function show() {
    const isOn = areOn();
    for (const element of [state, button]) {
      element.textContent = isOn ? element.dataset.on : element.dataset.off;
    }
    for (const element of keyed) {
      const key = element.querySelector("kbd");
      key.hidden = !isOn;
      if (isOn) {
        element.setAttribute("aria-keyshortcuts", element.dataset.key);
      } else {
        element.removeAttribute("aria-keyshortcuts");
      }
    }
  }

  button.addEventListener("click", () => {
    localStorage.setItem(CHOICE, areOn() ? "off" : "on");
    show();
  });

  addEventListener("keydown", (event) => {
    const isTyping = event.target.closest("input, textarea, select, summary");
    if (!areOn() || isTyping || event.repeat || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    const wanted = keyed.find((element) => element.dataset.key === event.key.toUpperCase());
    if (!wanted) {
      return;
    }
    event.preventDefault();
    const needed = wanted.dataset.needs && document.getElementById(wanted.dataset.needs);
    if (needed && !needed.value.trim()) {
      needed.focus();
    } else {
      wanted.click();
    }
  });

  bar.hidden = false;
  show();
})();
