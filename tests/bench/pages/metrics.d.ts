declare module 'virtual:metrics' {
  const metrics: Readonly<Record<string, number>>;
  export default metrics;
}
