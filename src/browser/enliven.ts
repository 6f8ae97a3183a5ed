/** Gives life to every element of this name, now and when it comes later, once each. */
export function enliven(name: string, live: (element: HTMLElement) => void): void {
  customElements.define(
    name,
    class extends HTMLElement {
      #lives = false;

      connectedCallback(): void {
        if (this.#lives) return;
        this.#lives = true;
        live(this);
      }
    },
  );
}
