import createModule from 'tracuu:module';

/**
 * An instance of the compiled module with memory of its own.
 * @param {WebAssembly.Module} compiled
 * @returns {Promise<object>} Emscripten's module object
 */
export function instantiate(compiled) {
  return new Promise((resolve, reject) => {
    createModule({
      instantiateWasm(imports, done) {
        WebAssembly.instantiate(compiled, imports).then((instance) => done(instance, compiled), reject);
        return {};
      },
      print: () => {},
      printErr: (text) => console.error(text),
    }).then(resolve, reject);
  });
}
