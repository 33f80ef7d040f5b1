// The build without Redis, which the throttling plugin uses as well, comes without types of its own.
declare module 'bottleneck/light.js' {
  export { default } from 'bottleneck'
}
