package io.saleswright.store;

import io.saleswright.store.StoreNotStartedException.Reason;
import io.saleswright.store.journal.Contents;
import io.saleswright.store.journal.DamagedStoreException;
import io.saleswright.store.journal.DirectoryInUseException;
import io.saleswright.store.journal.FileJournal;
import io.saleswright.store.journal.Journal;
import io.saleswright.store.journal.JournalOptions;
import io.saleswright.store.server.StoreServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * A MongoDB-compatible store inside this process, for evaluation and tests; {@code
 * docs/embedded-store.md} lists what it guarantees and where it differs from MongoDB.
 *
 * <p>It has no authentication and listens on the loopback address unless told otherwise. Safe for
 * use by many threads and clients.
 */
public final class EmbeddedStore implements AutoCloseable {

  private final StoreServer server;
  private final Journal journal;
  private final CompletableFuture<IOException> failure;

  private EmbeddedStore(
      StoreServer server, Journal journal, CompletableFuture<IOException> failure) {
    this.server = server;
    this.journal = journal;
    this.failure = failure;
  }

  /** Starts a store that forgets everything when it is closed, on a free port. */
  public static EmbeddedStore inMemory() {
    return start(StoreOptions.inMemory());
  }

  /**
   * Starts a store with the documents of a directory, on a free port.
   *
   * @param directory created where missing
   * @throws StoreNotStartedException when the directory can't be used
   */
  public static EmbeddedStore onDisk(Path directory) {
    return start(StoreOptions.onDisk(directory));
  }

  /**
   * Starts a store.
   *
   * @return a running store; close it to release port, threads and files
   * @throws StoreNotStartedException when address or directory can't be used
   */
  public static EmbeddedStore start(StoreOptions options) {
    var lock = new ReentrantReadWriteLock();
    if (options.directory() == null) {
      var failure = new CompletableFuture<IOException>();
      return listen(options, new Contents(), Journal.none(), lock, failure);
    }
    return startOnDisk(options.directory(), options, lock);
  }

  private static EmbeddedStore startOnDisk(
      Path directory, StoreOptions options, ReadWriteLock lock) {
    var failure = new CompletableFuture<IOException>();
    var journal = openJournal(directory, options.journal(), lock, failure);
    try {
      return listen(options, journal.contents(), journal, lock, failure);
    } catch (StoreNotStartedException e) {
      journal.close();
      throw e;
    }
  }

  private static FileJournal openJournal(
      Path directory,
      JournalOptions options,
      ReadWriteLock lock,
      CompletableFuture<IOException> failure) {
    try {
      return FileJournal.open(directory, options, lock.writeLock(), failure::complete);
    } catch (DirectoryInUseException | DamagedStoreException e) {
      throw new StoreNotStartedException(Reason.DIRECTORY, String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      throw new StoreNotStartedException(
          Reason.DIRECTORY, "the data directory %s can't be used: %s".formatted(directory, e), e);
    }
  }

  private static EmbeddedStore listen(
      StoreOptions options,
      Contents contents,
      Journal journal,
      ReadWriteLock lock,
      CompletableFuture<IOException> failure) {
    var address = new InetSocketAddress(options.bindAddress(), options.port());
    try {
      var server = StoreServer.start(address, contents, journal, lock, options.orderFromIndexes());
      failure.thenRun(server::close);
      return new EmbeddedStore(server, journal, failure);
    } catch (IOException e) {
      throw new StoreNotStartedException(
          Reason.ADDRESS,
          "can't listen on %s port %s: %s"
              .formatted(options.bindAddress(), options.port(), e.getMessage()),
          e);
    }
  }

  /** The port that the store listens on. */
  public int port() {
    return server.address().getPort();
  }

  /**
   * The address for a MongoDB driver, such as {@code mongodb://127.0.0.1:49152}; it names no
   * database.
   */
  public String connectionString() {
    return "mongodb://%s:%s".formatted(server.address().getHostString(), port());
  }

  /**
   * Completes when the disk refuses a write. The store has closed all connections then and answers
   * nothing any more, since it can't keep what it would promise.
   */
  public CompletionStage<IOException> failure() {
    return failure.minimalCompletionStage();
  }

  /**
   * Closes all connections, makes safe what was written, and releases port and files. Closing again
   * does nothing.
   */
  @Override
  public void close() {
    server.close();
    journal.close();
  }
}
