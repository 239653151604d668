package io.saleswright.store.journal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * The commands that wait to be written, and the actions that wait until commands are safe. Safe for
 * use by many threads.
 */
final class CommandQueue {

  /** The changes of one command. */
  record Command(long number, List<Change> changes) {}

  private record Waiter(long command, Runnable action) {}

  private final Queue<Command> pending = new ArrayDeque<>();
  private List<Waiter> waiters = new ArrayList<>();
  private long appended;
  private long safe;
  private boolean closed;

  /** Appends a command and returns its number. */
  synchronized long append(List<Change> changes) {
    appended++;
    pending.add(new Command(appended, changes));
    notifyAll();
    return appended;
  }

  synchronized long lastAppended() {
    return appended;
  }

  /** Takes the oldest command that waits, null when none does. */
  synchronized @Nullable Command poll() {
    return pending.poll();
  }

  /** Waits for commands; false when there are none and none will come. */
  synchronized boolean await() {
    while (pending.isEmpty() && !closed) {
      try {
        wait();
      } catch (InterruptedException _) {
        closed = true;
      }
    }
    return !pending.isEmpty();
  }

  /** No commands will come. */
  synchronized void close() {
    closed = true;
    notifyAll();
  }

  /** Runs the action when the command is safe: now, or in {@link #setSafe}. */
  void whenSafe(long command, Runnable action) {
    synchronized (this) {
      if (command > safe) {
        waiters.add(new Waiter(command, action));
        return;
      }
    }
    action.run();
  }

  /** Notes that the command and all before it are safe, and runs what waited for that. */
  void setSafe(long command) {
    var released = new ArrayList<Waiter>();
    synchronized (this) {
      safe = command;
      var held = new ArrayList<Waiter>();
      for (var waiter : waiters) {
        (waiter.command() <= command ? released : held).add(waiter);
      }
      waiters = held;
    }
    released.forEach(waiter -> waiter.action().run());
  }
}
