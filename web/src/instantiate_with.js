/**
 * An instance of a compiled module with memory of its own.
 * @param {(setup: object) => Promise<object>} create the glue that Emscripten made for it
 * @param {WebAssembly.Module} compiled
 * @param {object} [setup] what else the glue is given
 * @returns {Promise<object>} Emscripten's module object
 */
export function instantiateWith(create, compiled, setup = {}) {
  return new Promise((resolve, reject) => {
    create({
      instantiateWasm(imports, done) {
        WebAssembly.instantiate(compiled, imports).then((instance) => done(instance, compiled), reject);
        return {};
      },
      print: () => {},
      printErr: (text) => console.error(text),
      ...setup,
    }).then(resolve, reject);
  });
}
