"use strict";
// Filters, and links that never lead to something hidden. Without this the page shows everything.
(() => {
  const form = document.getElementById("filters");
  if (!form) return;
  const findings = [...document.querySelectorAll(".finding")];
  const groups = [...document.querySelectorAll(".group")];
  const shown = document.getElementById("shown");
  const none = document.getElementById("none");

  const fits = (finding, severities, rule, text) =>
    severities.has(finding.dataset.severity) &&
    (!rule || finding.dataset.rule === rule) &&
    (!text || finding.dataset.documents.split(" ").includes(text));

  const choose = () => {
    const chosen = new FormData(form);
    const severities = new Set(chosen.getAll("severity"));
    let number = 0;
    for (const finding of findings) {
      finding.hidden = !fits(finding, severities, chosen.get("rule"), chosen.get("document"));
      number += finding.hidden ? 0 : 1;
    }
    for (const group of groups) {
      group.hidden = !group.querySelector(".finding:not([hidden])");
    }
    none.hidden = number > 0;
    const all = findings.length;
    shown.textContent =
      number === all ? `${all} finding${all === 1 ? "" : "s"}` : `${number} of ${all} findings`;
  };

  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.closest("[hidden]")) {
      form.reset();
      choose();
      target.scrollIntoView();
    }
  };

  form.hidden = false;
  form.addEventListener("change", choose);
  form.addEventListener("reset", () => setTimeout(choose));
  form.addEventListener("submit", (event) => event.preventDefault());
  window.addEventListener("hashchange", reveal);
  window.addEventListener("beforeprint", () => {
    for (const details of document.querySelectorAll("details:not([open])")) {
      details.open = true;
      details.dataset.printed = "";
    }
  });
  window.addEventListener("afterprint", () => {
    for (const details of document.querySelectorAll("details[data-printed]")) {
      details.open = false;
      delete details.dataset.printed;
    }
  });
  choose(); // a browser that comes back to the page may have kept a choice
  reveal();
})();
