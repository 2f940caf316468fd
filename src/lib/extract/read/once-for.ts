/**
 * A function that works its answer out once for each object (a text's passage, its names), and forgets it with the object.
 * What else it is given belongs to that object, so that it is the same each time.
 */
export function onceFor<Key extends object, Rest extends readonly unknown[], Value>(
  work: (key: Key, ...rest: Rest) => Value,
): (key: Key, ...rest: Rest) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key, ...rest) => {
    let answer = known.get(key);
    if (answer === undefined) known.set(key, (answer = { value: work(key, ...rest) }));
    return answer.value;
  };
}
