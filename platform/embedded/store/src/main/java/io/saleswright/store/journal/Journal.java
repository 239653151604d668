package io.saleswright.store.journal;

import java.util.List;

/**
 * Takes the changes of commands in the order in which they were made, and tells when they are safe.
 *
 * <p>Safe for use by many threads.
 */
public interface Journal extends AutoCloseable {

  /**
   * Takes the changes of one command, which become safe together or not at all. Returns at once;
   * the caller makes sure that commands come in their order.
   *
   * @return the number of the command: one more than that of the command before
   */
  long append(List<Change> changes);

  /** The number of the last command that was appended, 0 when there was none. */
  long lastAppended();

  /**
   * Runs the action as soon as the command of that number and all before it are safe: at once, or
   * later in a thread of the journal. After a failure to write it is never run.
   */
  void whenSafe(long command, Runnable action);

  /** Makes everything safe that was appended, runs what waits for it, and releases the files. */
  @Override
  void close();

  /** A journal that keeps nothing, for which every command is safe at once. */
  static Journal none() {
    return new Journal() {
      @Override
      public long append(List<Change> changes) {
        return 0;
      }

      @Override
      public long lastAppended() {
        return 0;
      }

      @Override
      public void whenSafe(long command, Runnable action) {
        action.run();
      }

      @Override
      public void close() {}
    };
  }
}
