package sample;

/** Counts. */
class Counter {

  // Lines like this one are not counted.
  private int count;

  /** One more. */
  int next() {
    return ++count;
  }

  static final int NONE = 0;
}
