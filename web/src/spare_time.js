/**
 * Does work in slices while nobody asks for anything. Each slice is a task of its own, so that what has come in meanwhile is
 * seen between two of them.
 */
export class SpareTime {
  _isDue = false;
  _isDone = false;

  /**
   * @param {() => boolean} slice does a little and says whether there is more
   * @param {() => boolean} isBusy whether something else waits: then nothing is done until resume() is called
   * @param {(error: Error) => void} failed a slice has thrown; there are no more
   */
  constructor(slice, isBusy, failed) {
    this._slice = slice;
    this._isBusy = isBusy;
    this._failed = failed;
    this._channel = new MessageChannel();
    this._channel.port1.onmessage = () => this._run();
  }

  /** Begins, or goes on after an interruption. */
  resume() {
    if (this._isDue || this._isDone || this._isBusy()) return;
    this._isDue = true;
    this._channel.port2.postMessage(null);
  }

  /** There are no more slices. */
  end() {
    this._isDone = true;
    this._channel.port1.close();
  }

  _run() {
    this._isDue = false;
    if (this._isDone || this._isBusy()) return;
    try {
      if (this._slice()) this.resume();
      else this.end();
    } catch (error) {
      this.end();
      this._failed(error);
    }
  }
}
