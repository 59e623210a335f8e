/** The package ships no types. Node gives a CommonJS module's exports as `default`, and its own `default` is the path of the binary. */
declare module 'workerd' {
  const exports: { default: string }
  export default exports
}
