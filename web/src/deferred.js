/**
 * A promise that is settled from outside. Nobody has to wait for it: its rejection is not reported as unhandled.
 * @template T
 * @returns {{promise: Promise<T>, resolve: (value: T) => void, reject: (error: Error) => void}}
 */
export function deferred() {
  let settle;
  const promise = new Promise((resolve, reject) => { settle = { resolve, reject }; });
  promise.catch(() => {});
  return { promise, ...settle };
}
