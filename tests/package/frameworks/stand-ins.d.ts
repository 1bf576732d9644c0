// As much of the types of React, Vue and Svelte as those of the element refer to; `make test-embedding` has the real ones.
declare module 'react' {
  export interface HTMLAttributes<Of> {
    className?: string | undefined;
    onClick?: ((event: { currentTarget: Of }) => void) | undefined;
  }
  export type DetailedHTMLProps<Attributes, Of> = Attributes & { ref?: ((one: Of | null) => void) | undefined; key?: string };
  export namespace JSX {
    interface Element {
      readonly type: string;
    }
    interface IntrinsicElements {
      readonly main: HTMLAttributes<HTMLElement>;
    }
  }
}

declare module 'vue' {
  export type DefineComponent<Props> = new () => { $props: Props };
  export interface GlobalComponents {
    readonly Transition: DefineComponent<object>;
  }
}

declare module 'svelte/elements' {
  export interface HTMLAttributes<Of> {
    class?: string | undefined;
    onclick?: ((event: { currentTarget: Of }) => void) | undefined;
  }
  export interface SvelteHTMLElements {
    readonly main: HTMLAttributes<HTMLElement>;
  }
}
