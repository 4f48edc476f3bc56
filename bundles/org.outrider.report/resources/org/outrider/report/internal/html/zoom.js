// Moves and zooms the map; the page shows all of it without.
(() => {
  const plan = document.querySelector("svg.plan");
  if (!plan) return;
  document.documentElement.classList.add("js");
  const whole = plan.getAttribute("viewBox").split(" ").map(Number);
  let [x, y, width, height] = whole;
  const show = () => plan.setAttribute("viewBox", [x, y, width, height].join(" "));
  const point = (event) => new DOMPoint(event.clientX, event.clientY).matrixTransform(plan.getScreenCTM().inverse());
  const zoom = (factor, cx, cy) => {
    const next = Math.min(Math.max(width * factor, whole[2] / 60), whole[2] * 1.5) / width;
    x = cx - (cx - x) * next;
    y = cy - (cy - y) * next;
    width *= next;
    height *= next;
    show();
  };
  const middle = (factor) => zoom(factor, x + width / 2, y + height / 2);
  plan.addEventListener("wheel", (event) => {
    if (!event.ctrlKey && !plan.matches(":focus, .active")) return;
    event.preventDefault();
    const at = point(event);
    zoom(event.deltaY > 0 ? 1.18 : 1 / 1.18, at.x, at.y);
  }, { passive: false });
  let from = null;
  plan.addEventListener("pointerdown", (event) => {
    plan.classList.add("active");
    if (event.target.closest("a")) return;
    from = point(event);
    plan.setPointerCapture(event.pointerId);
    plan.classList.add("moving");
  });
  plan.addEventListener("pointermove", (event) => {
    if (!from) return;
    const to = point(event);
    x += from.x - to.x;
    y += from.y - to.y;
    show();
  });
  for (const end of ["pointerup", "pointercancel"]) {
    plan.addEventListener(end, () => { from = null; plan.classList.remove("moving"); });
  }
  document.addEventListener("pointerdown", (event) => {
    if (!plan.contains(event.target)) plan.classList.remove("active");
  });
  document.querySelector("[data-zoom=in]").addEventListener("click", () => middle(1 / 1.4));
  document.querySelector("[data-zoom=out]").addEventListener("click", () => middle(1.4));
  document.querySelector("[data-zoom=all]").addEventListener("click", () => { [x, y, width, height] = whole; show(); });
  for (const link of document.querySelectorAll("a[data-x]")) {
    link.addEventListener("click", () => {
      const share = 0.3;
      width = whole[2] * share;
      height = whole[3] * share;
      x = Number(link.dataset.x) - width / 2;
      y = Number(link.dataset.y) - height / 2;
      show();
      for (const pin of plan.querySelectorAll(".pin")) {
        pin.classList.toggle("shown", pin.dataset.number === link.dataset.number);
      }
    });
  }
})();
