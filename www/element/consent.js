// Whether the person lets the page around see the answers: asked with every visit, answered by a press of the person's own.

export class Consent {
  /** `withAbout` hands on what shows the question, `changed` is told of the answer. */
  constructor(root, withAbout, changed) {
    this.root = root;
    this.withAbout = withAbout;
    this.withdraw();
    root.addEventListener('click', (event) => {
      const button = event.target.closest('[data-share]');
      // What a script of the page presses, nobody has pressed.
      if (!button || !event.isTrusted) return;
      this.answered = true;
      this.given = button.getAttribute('data-share') === 'yes';
      changed();
    });
  }

  /** Asks the person, if the page wants to see the answers and nobody has said anything yet. */
  ask(wanted) {
    this.wanted = wanted;
    if (!wanted && !this.root.getElementById('about-host')) return;
    // Where the question cannot be shown nobody agrees.
    this.withAbout((about, box) => about && about.showConsent(box, this.wanted && !this.answered));
  }

  /** Whatever was said holds no longer. */
  withdraw() {
    this.given = false;
    this.answered = false;
  }
}
