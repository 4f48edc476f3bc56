// Shows the findings of the chosen severities and rule, and their pins; the page shows all of them without.
(() => {
  const form = document.querySelector("form.filter");
  if (!form) return;
  const cards = [...document.querySelectorAll("article.finding")];
  const pins = new Map([...document.querySelectorAll(".plan .pin")].map((pin) => [pin.dataset.number, pin]));
  const rules = [...new Set(cards.map((card) => card.dataset.rule))].sort();
  for (const rule of rules) {
    const count = cards.filter((card) => card.dataset.rule === rule).length;
    form.rule.add(new Option(`${rule} (${count})`, rule));
  }
  const apply = () => {
    const severities = new Set([...form.querySelectorAll("[name=severity]:checked")].map((box) => box.value));
    const rule = form.rule.value;
    let shown = 0;
    for (const card of cards) {
      const wanted = severities.has(card.dataset.severity) && (!rule || card.dataset.rule === rule);
      card.hidden = !wanted;
      pins.get(card.dataset.number)?.toggleAttribute("hidden", !wanted);
      shown += wanted ? 1 : 0;
    }
    const more = document.querySelector("details.more");
    if (more && shown < cards.length) more.open = true;
    form.querySelector("output").value = shown < cards.length ? `${shown} of ${cards.length} shown` : "";
  };
  form.addEventListener("change", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = cards.length < 2;
})();
