// Whether the person lets the page around see the answers: asked with every visit, answered by a press of the person's own.

export class Consent {
  constructor(root, changed) {
    this.root = root;
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
    const question = this.root.getElementById('consent');
    question.hidden = !wanted || this.answered;
    question.className = question.hidden ? '' : 'notice';
  }

  /** Whatever was said holds no longer. */
  withdraw() {
    this.given = false;
    this.answered = false;
  }
}
