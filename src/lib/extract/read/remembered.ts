/**
 * A function of a text that is worked out once for each. A program that runs on and on and reads whatever it is
 * given says how many it keeps at `most`: then all are forgotten, and worked out again.
 */
export function remembered<T>(work: (text: string) => T, most = Infinity): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      if (known.size >= most) known.clear();
      known.set(text, (value = work(text)));
    }
    return value;
  };
}
