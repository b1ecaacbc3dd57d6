/**
 * <copy-text>: copies the text of its `[data-copy-source]` when its button is pressed and says so
 * in its `[role=status]`. What it says arrives in `data-copied` and `data-failed`.
 */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector("button");
    const source = this.querySelector("[data-copy-source]");
    const status = this.querySelector("[role=status]");
    if (!button || !source || !status) return;
    button.hidden = false;
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(source.textContent?.trim() ?? "");
        status.textContent = this.dataset["copied"] ?? "";
      } catch {
        getSelection()?.selectAllChildren(source);
        status.textContent = this.dataset["failed"] ?? "";
      }
    });
  }
}

customElements.define("copy-text", CopyText);
