package io.saleswright.local.lifecycle;

import io.saleswright.local.process.Launch;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** One process of the stack. */
interface Component {

  /** What it is called in records, logs and on the screen. */
  String name();

  /** The names of the ports that it listens on; the first is the one that it is known by. */
  List<String> ports();

  /** The components that must be ready before this one starts and that stop after it. */
  Set<String> after();

  /**
   * Says whether this stack has it: the checkout does, and the operator has not named a server of
   * his own.
   */
  boolean belongsTo(Stack stack);

  /** Says how it would be started now. Quick, and changes nothing. */
  Launch launch(Stack stack) throws IOException;

  /**
   * Puts in place what the launch needs. Called right before the start, while the process is not
   * running.
   */
  void prepare(Stack stack, Consumer<String> progress) throws IOException, InterruptedException;
}
