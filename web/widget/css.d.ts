/** A style sheet as text, minified by the bundler. */
declare module '*.css?inline' {
  const css: string
  // biome-ignore lint/style/noDefaultExport: so the bundler gives it
  export default css
}
