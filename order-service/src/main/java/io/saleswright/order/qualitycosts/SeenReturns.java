package io.saleswright.order.qualitycosts;

/** Of which returns it was heard that they are at their end. Thread-safe. */
@FunctionalInterface
public interface SeenReturns {

  /**
   * Notes that what follows the end of a return is done.
   *
   * @param sequence number of the event
   */
  void note(String returnId, long sequence);
}
