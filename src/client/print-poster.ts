/**
 * <print-poster>: prints the page on the paper that the pressed button names (`value`). The styles
 * of the poster go by `data-paper` of the page, which stands only while it prints. Without scripts
 * the browser's own command prints A3.
 */
class PrintPoster extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    for (const button of this.querySelectorAll("button"))
      button.addEventListener("click", () => {
        document.documentElement.dataset["paper"] = button.value;
        window.print();
      });
    addEventListener("afterprint", () => delete document.documentElement.dataset["paper"]);
  }
}

customElements.define("print-poster", PrintPoster);
