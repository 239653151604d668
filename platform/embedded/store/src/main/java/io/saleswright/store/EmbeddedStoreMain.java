package io.saleswright.store;

import java.io.IOException;

/**
 * The store as a process of its own. Prints one line, such as {@code ready
 * mongodb://127.0.0.1:27017}, when it listens, and ends on SIGTERM after everything is safe.
 *
 * <p>Exit codes: 1 the options are wrong, 2 the port is taken, 3 the data directory can't be used,
 * 4 the disk refused a write.
 */
public final class EmbeddedStoreMain {

  static final int WRONG_OPTIONS = 1;
  static final int ADDRESS_NOT_USABLE = 2;
  static final int DIRECTORY_NOT_USABLE = 3;
  static final int DISK_REFUSED = 4;

  private EmbeddedStoreMain() {}

  public static void main(String[] arguments) {
    System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "warn");
    try {
      run(EmbeddedStore.start(CommandLine.parse(arguments, System.getenv())));
    } catch (IllegalArgumentException e) {
      exit(WRONG_OPTIONS, e.getMessage() + System.lineSeparator() + CommandLine.USAGE);
    } catch (StoreNotStartedException e) {
      exit(
          switch (e.reason()) {
            case ADDRESS -> ADDRESS_NOT_USABLE;
            case DIRECTORY -> DIRECTORY_NOT_USABLE;
          },
          "The embedded store did not start: " + e.getMessage());
    }
  }

  /** Ends by a signal, or by a failure of the disk. */
  private static void run(EmbeddedStore store) {
    Runtime.getRuntime().addShutdownHook(new Thread(store::close, "store-shutdown"));
    System.out.println("ready " + store.connectionString());
    var failure = store.failure().toCompletableFuture().join();
    Runtime.getRuntime().halt(report(failure));
  }

  /** No shutdown in order: what could not be written can't be made safe. */
  private static int report(IOException failure) {
    System.err.println("The embedded store ends, the disk refused a write: " + failure);
    return DISK_REFUSED;
  }

  private static void exit(int code, String message) {
    System.err.println(message);
    System.exit(code);
  }
}
