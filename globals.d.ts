/** Set at build time: the sandbox build has open shadow roots and access to the loopback, and is otherwise the same code. */
declare const __SANDBOX__: boolean;
